//! The forms in which sentences are set, and what `report.toml` calls them.

use serde::Deserialize;

use super::choice::chosen;

/// A form that a card may go without.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum SentenceForm {
    /// Every form: the card's words are set as they are written.
    All,
    /// A first statement on a line of its own.
    Leads,
    /// Bars under the clauses of their figures.
    Clauses,
    /// Honours on lines of their own.
    Honours,
    /// Sentences of one build as rows.
    Rows,
    /// Short rows side by side.
    Slips,
    /// Labels behind quoted names.
    Names,
    /// Small drawings of single numbers.
    Sketches,
}

/// Every form an editor may name.
const CHOICES: [SentenceForm; 8] = [
    SentenceForm::All,
    SentenceForm::Leads,
    SentenceForm::Clauses,
    SentenceForm::Honours,
    SentenceForm::Rows,
    SentenceForm::Slips,
    SentenceForm::Names,
    SentenceForm::Sketches,
];

impl SentenceForm {
    /// As `report.toml` calls it.
    pub fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Leads => "leads",
            Self::Clauses => "clauses",
            Self::Honours => "honours",
            Self::Rows => "rows",
            Self::Slips => "slips",
            Self::Names => "names",
            Self::Sketches => "sketches",
        }
    }
}

impl TryFrom<String> for SentenceForm {
    type Error = String;

    fn try_from(name: String) -> Result<Self, String> {
        chosen(&CHOICES, Self::name, &name)
            .map_err(|names| format!("没有叫「{name}」的排法，without 可以写：{names}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_is_read_by_its_name_and_no_other() {
        for form in CHOICES {
            assert_eq!(SentenceForm::try_from(form.name().to_owned()), Ok(form));
        }
        let told = SentenceForm::try_from("bars".to_owned()).unwrap_err();
        assert!(told.contains("leads、clauses、honours"), "{told}");
    }
}
