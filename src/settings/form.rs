//! How pictures are drawn: the one list of forms, and what `report.toml`
//! calls them.

use serde::Deserialize;

use super::choice::chosen;

/// The form of a chart: of figures that share an axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChartForm {
    /// Horizontal bars from zero; one panel, a point for each indicator.
    Bar,
    /// One bar of parts that sum to 100; one panel, a point for each part.
    ShareBar,
    /// A ring for each share, which need not sum to anything; one panel, a
    /// point for each ring.
    Rings,
    /// Levels through time; a panel for each indicator, points by year.
    Ladder,
    /// Rates of growth on one axis from zero; a panel for each indicator, points
    /// by time. Only the scoreboard is drawn so.
    DotPlot,
}

/// The form of a picture of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum PictureForm {
    /// Figures that may be compared.
    Chart(ChartForm),
    /// Bars under the clauses that hold their figures.
    Clauses,
    /// Large numbers grouped by unit.
    Tiles,
    /// The honours the card's sentences name, which always stand out there: no
    /// picture besides.
    Badges,
    /// The card's icon with key words.
    Icon,
}

/// What an editor may choose.
const CHOICES: [PictureForm; 8] = [
    PictureForm::Chart(ChartForm::Bar),
    PictureForm::Clauses,
    PictureForm::Chart(ChartForm::ShareBar),
    PictureForm::Chart(ChartForm::Rings),
    PictureForm::Chart(ChartForm::Ladder),
    PictureForm::Tiles,
    PictureForm::Badges,
    PictureForm::Icon,
];

impl ChartForm {
    /// As `report.toml` and the classes of `style/chart.css` call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Bar => "bar",
            Self::ShareBar => "share-bar",
            Self::Rings => "rings",
            Self::Ladder => "ladder",
            Self::DotPlot => "dot-plot",
        }
    }
}

impl PictureForm {
    /// As `report.toml` calls it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chart(form) => form.name(),
            Self::Clauses => "clauses",
            Self::Tiles => "tiles",
            Self::Badges => "badges",
            Self::Icon => "icon",
        }
    }
}

impl From<ChartForm> for PictureForm {
    fn from(form: ChartForm) -> Self {
        Self::Chart(form)
    }
}

impl TryFrom<String> for PictureForm {
    type Error = String;

    fn try_from(name: String) -> Result<Self, String> {
        chosen(&CHOICES, Self::name, &name)
            .map_err(|names| format!("没有叫「{name}」的图，form 可以写：{names}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(name: &str) -> Result<PictureForm, String> {
        PictureForm::try_from(name.to_owned())
    }

    #[test]
    fn every_choice_is_read_by_its_name() {
        for form in CHOICES {
            assert_eq!(read(form.name()), Ok(form));
        }
    }

    #[test]
    fn another_name_is_refused_with_those_that_can_be_written() {
        for name in ["pie", "Bar", "dot-plot", ""] {
            let told = read(name).unwrap_err();
            assert!(told.contains("share-bar、rings、ladder、tiles"), "{told}");
        }
    }
}
