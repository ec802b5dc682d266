//! What 速览 says of a section, where an editor knows better than the rules.

use serde::Deserialize;

use super::choice::chosen;

/// The form of what 速览 shows of a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum GlanceForm {
    /// A sentence of growths, a clause a line, each with its bar.
    Clauses,
    /// Words of the report, and beside them the growths of their card on one
    /// line.
    Strip,
    /// Words of the report, and beside them from where an aim sets out.
    Pair,
    /// Words of the report alone.
    Words,
    /// The headings of the section's cards.
    Headings,
    /// The few short sentences of the section.
    List,
    /// The section's name alone.
    Nothing,
}

/// What an editor may choose.
const CHOICES: [GlanceForm; 7] = [
    GlanceForm::Clauses,
    GlanceForm::Strip,
    GlanceForm::Pair,
    GlanceForm::Words,
    GlanceForm::Headings,
    GlanceForm::List,
    GlanceForm::Nothing,
];

/// One section of 速览, as its editor wants it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GlanceSettings {
    /// The section's title in the report.
    pub section: String,
    /// Words of the section: the clauses that hold them are shown.
    pub words: Option<String>,
    /// How it is shown; without it a rule decides.
    pub form: Option<GlanceForm>,
}

impl GlanceForm {
    /// As `report.toml` calls it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Clauses => "clauses",
            Self::Strip => "strip",
            Self::Pair => "pair",
            Self::Words => "words",
            Self::Headings => "headings",
            Self::List => "list",
            Self::Nothing => "none",
        }
    }
}

impl TryFrom<String> for GlanceForm {
    type Error = String;

    fn try_from(name: String) -> Result<Self, String> {
        chosen(&CHOICES, Self::name, &name)
            .map_err(|names| format!("速览里没有叫「{name}」的形式，form 可以写：{names}"))
    }
}
