//! `report.toml`: what an editor decides about a report. It names figures and
//! cards; it never holds a number that the page shows.

mod choice;
mod correction;
#[cfg(feature = "ssr")]
mod fields;
mod form;
mod glance;
mod gov;
mod sentence_form;
mod site;
mod topic;

use serde::Deserialize;

use crate::report::Masthead;

pub use correction::{Apart, Correction, PartOf, Years};
#[cfg(feature = "ssr")]
pub use fields::misplaced;
pub use form::{ChartForm, PictureForm};
pub use glance::{GlanceForm, GlanceSettings};
pub use gov::{GovSettings, SiteCode, WebAddress};
pub use sentence_form::SentenceForm;
pub use site::{Address, Portal, SiteSettings};
pub use topic::TopicSettings;

/// The whole file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The place the report is of: 北碚区.
    pub place: Option<String>,
    /// The year the report was given in.
    pub year: Option<u16>,
    /// Who publishes it, as the page's foot names it.
    pub issuer: Option<String>,
    /// When it was published, `YYYY-MM-DD HH:MM`.
    pub published: Option<String>,
    /// Titles of themes known to have no sentence.
    #[serde(default)]
    pub bare_cards: Vec<String>,
    /// The cover's figures, as [selectors](Self#selectors).
    #[serde(default)]
    pub cover: Vec<String>,
    /// Where it is published, and who may show it in a frame.
    #[serde(default)]
    pub site: SiteSettings,
    /// What a page of a government site says of itself.
    pub gov: Option<GovSettings>,
    /// What the chapter bar calls each section.
    #[serde(default, rename = "section")]
    pub sections: Vec<SectionSettings>,
    /// How the words of single cards are set.
    #[serde(default, rename = "card")]
    pub cards: Vec<CardSettings>,
    /// Charts chosen by the editor.
    #[serde(default, rename = "chart")]
    pub charts: Vec<ChartSettings>,
    /// What 速览 shows of single sections.
    #[serde(default)]
    pub glance: Vec<GlanceSettings>,
    /// Words by which sentences are of a topic.
    #[serde(default, rename = "topic")]
    pub topics: Vec<TopicSettings>,
    /// What the editor says of single figures.
    #[serde(default, rename = "figure")]
    pub corrections: Vec<Correction>,
    /// Figures that must not be compared.
    #[serde(default)]
    pub apart: Vec<Apart>,
    /// Figures that are parts of others.
    #[serde(default, rename = "part")]
    pub parts: Vec<PartOf>,
    /// Suspected slips of the text: told to the editor, never applied.
    #[serde(default, rename = "erratum")]
    pub errata: Vec<Erratum>,
}

impl Settings {
    /// Takes from the report what the editor did not say; gives what was taken.
    pub fn fill(&mut self, said: Masthead) -> Masthead {
        Masthead {
            place: filled(&mut self.place, said.place),
            year: filled(&mut self.year, said.year),
            issuer: filled(&mut self.issuer, said.issuer),
        }
    }

    /// 北碚区 · 2022, as far as is known.
    pub fn place_and_year(&self) -> String {
        let year = self.year.map(|year| year.to_string());
        let known: Vec<String> = self.place.clone().into_iter().chain(year).collect();
        known.join(" · ")
    }
}

/// Puts in what is said where nothing is; gives it back if it did.
fn filled<T: Clone>(known: &mut Option<T>, said: Option<T>) -> Option<T> {
    let lacking = known.is_none();
    *known = known.take().or(said);
    known.clone().filter(|_| lacking)
}

/// One section's settings.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SectionSettings {
    /// The section's title in the report.
    pub title: String,
    /// A name of two to six characters for the chapter bar.
    pub short: String,
}

/// One card's settings.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CardSettings {
    /// The card's title in the report, without its number; behind that of its
    /// section (`篇章/卡片`) where several have it.
    pub title: String,
    /// The forms in which its sentences are not set.
    #[serde(default)]
    pub without: Vec<SentenceForm>,
    /// Of older files: was to give the icon, and never did. An editor is told so.
    pub topic: Option<String>,
}

/// One chart's settings.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChartSettings {
    /// Its name in addresses: `five-year-growth`.
    pub id: String,
    /// The title of the card (or of the section without cards) it stands in;
    /// behind that of its section (`篇章/卡片`) where several have it.
    pub card: String,
    /// How it is drawn.
    pub form: PictureForm,
    /// Selectors: a name, optionally `@kind` and `@year` behind it, such as
    /// `地区生产总值@level@2026`. Without any, every fitting figure of the card.
    #[serde(default)]
    pub figures: Vec<String>,
    /// Names of a share bar's parts in order; known ratios bring their own.
    #[serde(default)]
    pub parts: Vec<String>,
}

/// A suspected slip of the text.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Erratum {
    /// The words as they stand.
    pub words: String,
    /// Which of them is meant, counted from 1, where they occur again.
    pub nth: Option<usize>,
    /// About where they stand: the 1-based line nearest to which they are
    /// looked for if they occur again and `nth` is not said.
    pub line: Option<usize>,
    /// What they may have been meant to be.
    pub suggestion: Option<String>,
    /// Why they look wrong.
    pub reason: String,
}
