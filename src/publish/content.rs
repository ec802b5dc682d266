//! The texts of a report → its settings, tree and figures.

use super::correct::correct;
use crate::diagnostic::Diagnostic;
use crate::figure::{self, Reading};
use crate::report::{self, Masthead, Outline, Report, too_large};
use crate::settings::{self, Settings};

/// The longest reports have some hundreds; each is compared with each.
const MOST_FIGURES: usize = 3_000;

/// What an editor hands in, as text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// `report.md`.
    pub report: String,
    /// `report.toml`.
    pub settings: String,
    /// `cover.svg`, if the place has a picture of its own.
    pub cover: Option<String>,
}

/// Which text of a [`Source`] a fault is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Text {
    /// `report.md`.
    Report,
    /// `report.toml`.
    Settings,
    /// `cover.svg`.
    Cover,
}

/// What keeps a site from being made, or an editor should look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The text it is in.
    pub text: Text,
    /// Whether it is of the text as a whole: its span says nothing.
    pub is_of_whole: bool,
    /// What is wrong.
    pub diagnostic: Diagnostic,
}

impl Fault {
    /// Faults at places of a text.
    pub fn in_text(text: Text, diagnostics: Vec<Diagnostic>) -> Vec<Self> {
        let one = |diagnostic| Self {
            text,
            is_of_whole: false,
            diagnostic,
        };
        diagnostics.into_iter().map(one).collect()
    }

    /// A fault of a text as a whole.
    pub fn of_whole(text: Text, diagnostic: Diagnostic) -> Vec<Self> {
        vec![Self {
            text,
            is_of_whole: true,
            diagnostic,
        }]
    }
}

/// What was read from a [`Source`].
#[derive(Clone, Debug)]
pub struct Content {
    /// What the editor decided.
    pub settings: Settings,
    /// The tree.
    pub report: Report,
    /// The figures, and the digits that are none.
    pub reading: Reading,
    /// Entries of the settings that no longer speak of the report: warnings.
    pub lapsed: Vec<Diagnostic>,
    /// What the editor did not say, and the report says of itself.
    pub guessed: Masthead,
}

impl Content {
    /// Reads both texts.
    ///
    /// # Errors
    /// Every fault found, so that an editor can mend them in one go.
    pub fn read(source: &Source) -> Result<Self, Vec<Fault>> {
        for (text, words) in [
            (Text::Report, &source.report),
            (Text::Settings, &source.settings),
        ] {
            if let Some(fault) = too_large(words) {
                return Err(Fault::of_whole(text, fault));
            }
        }
        let mut settings = settings(&source.settings)?;
        let outline = report::outline(&source.report);
        let report = report::arrange(outline.clone())
            .map_err(|faults| Fault::in_text(Text::Report, faults))?;
        let guessed = settings.fill(Masthead::of(&report));
        let (reading, lapsed) = reading(&source.report, &outline, &settings);
        let figures = reading.figures.len();
        if figures > MOST_FIGURES {
            let fault = Diagnostic::error(
                "report::too-large",
                0..0,
                format!("有 {figures} 处数字是数据，最多 {MOST_FIGURES} 处"),
                "请确认这是一份报告，不是数据表",
            );
            return Err(Fault::of_whole(Text::Report, fault));
        }
        Ok(Self {
            settings,
            report,
            reading,
            lapsed,
            guessed,
        })
    }
}

/// The figures of a report as its editor corrects them, and a warning for each
/// entry of the settings that no longer speaks of it. `outline` is that of
/// `source`.
pub fn reading(source: &str, outline: &Outline, settings: &Settings) -> (Reading, Vec<Diagnostic>) {
    let mut reading = figure::read(source, outline, settings.year);
    let lapsed = correct(source, settings, &mut reading);
    (reading, lapsed)
}

/// The settings in the text of a `report.toml`.
///
/// # Errors
/// What is wrong with them, and where: all that is misplaced, else the first
/// value that cannot be read.
pub fn settings(text: &str) -> Result<Settings, Vec<Fault>> {
    let misplaced = settings::misplaced(text);
    if !misplaced.is_empty() {
        return Err(Fault::in_text(Text::Settings, misplaced));
    }
    toml::from_str(text).map_err(|error| {
        let fault = Diagnostic::error(
            "settings::invalid",
            error.span().unwrap_or(0..0),
            format!("report.toml 有误：{}", error.message()),
            "请核对这一处的引号、括号和等号；也可以整段删去，程序照报告自己定",
        );
        Fault::in_text(Text::Settings, vec![fault])
    })
}
