//! 速览: the report in a minute, a section at a time.
//!
//! In come the report, its figures, the cover's choice and what the editor
//! says; out comes for each section what is [`Shown`] of it: words of the
//! report and one picture of its own kind, chosen by [`mod@rule`] from what
//! weighs most. Words are always a slice of the report ([`mod@excerpt`]); a
//! picture holds sure figures alone.

mod beside;
mod clauses;
mod excerpt;
mod headings;
mod list;
mod rule;
mod shared;

use std::ops::RangeInclusive;

use rust_decimal::Decimal;

use super::count::count;
use super::section_time::{SectionTime, section_time, years};
use super::{Panel, faults};
use crate::diagnostic::Diagnostic;
use crate::figure::Figure;
use crate::report::{Report, Section};
use crate::settings::{GlanceForm, GlanceSettings};

pub use beside::Beside;
pub use clauses::ClauseLine;
pub use excerpt::Excerpt;
pub use headings::{GlanceHeading, GlanceHeadings};
pub use list::Slip;

/// The report in a minute.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Glance {
    /// One for each section of the report.
    pub sections: Vec<GlanceSection>,
    /// The years of all sections, if one ruler has room for them.
    pub years: Option<RangeInclusive<u16>>,
}

/// One section in a few seconds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GlanceSection {
    /// When it speaks of; `None` of a section without figures.
    pub time: Option<SectionTime>,
    /// What is shown of it.
    pub shown: Shown,
}

/// What is shown of a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// A sentence of growths, a clause a line.
    Clauses(Vec<ClauseLine>),
    /// Words of the report, with a picture or without.
    Words(Excerpt, Option<Beside>),
    /// The headings of its cards.
    Headings(GlanceHeadings),
    /// Its few short sentences.
    List(Vec<Slip>),
    /// Its name alone.
    Nothing,
}

/// Growths of one card on a line from zero.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strip {
    /// At least three points, the least first.
    pub panel: Panel,
    /// The point of the indicator that the words beside it speak of.
    pub own: Option<usize>,
}

impl Strip {
    /// What it holds: 七项指标的年均增速.
    pub fn title(&self) -> String {
        let Panel { name, points, .. } = &self.panel;
        format!("{}项指标的{name}", count(points.len()))
    }
}

impl Glance {
    /// Whether a figure is drawn in it.
    pub fn draws(&self, figure: usize) -> bool {
        let points = |panel: &Panel| panel.points.iter().any(|point| point.figure == figure);
        self.sections.iter().any(|section| match &section.shown {
            Shown::Clauses(lines) => {
                let mut growths = lines.iter().filter_map(|line| line.growth);
                growths.any(|(at, _)| at == figure)
            }
            Shown::Words(_, Some(Beside::Strip(strip))) => points(&strip.panel),
            Shown::Words(_, Some(Beside::Pair(panel))) => points(panel),
            Shown::Words(_, None) | Shown::Headings(_) | Shown::List(_) | Shown::Nothing => false,
        })
    }

    /// The greatest growth of all clauses, which all their bars are measured
    /// by: 8% of one section is less than 19% of another.
    pub fn longest(&self) -> Decimal {
        let lines = self
            .sections
            .iter()
            .filter_map(|section| match &section.shown {
                Shown::Clauses(lines) => Some(lines),
                Shown::Words(..) | Shown::Headings(_) | Shown::List(_) | Shown::Nothing => None,
            });
        let growths = lines.flatten().filter_map(|line| Some(line.growth?.1));
        growths.max().unwrap_or_default()
    }
}

/// What a rule looks at: a section, all figures, and which of them the cover
/// shows.
#[derive(Clone, Copy)]
struct Place<'a> {
    section: &'a Section,
    figures: &'a [Figure],
    cover: &'a [usize],
}

/// The report in a minute. `cover` are the cover's figures, `wishes` what the
/// editor says of single sections.
///
/// # Errors
/// Every wish that speaks of no section, of words that are not in it, or of a
/// form that it does not have.
pub fn glance(
    report: &Report,
    figures: &[Figure],
    cover: &[usize],
    wishes: &[GlanceSettings],
) -> Result<Glance, Vec<Diagnostic>> {
    let called = |section: &Section, wish: &GlanceSettings| {
        let heading = &section.heading;
        heading.is_called(&wish.section)
    };
    let lost = wishes
        .iter()
        .filter(|wish| !report.sections.iter().any(|section| called(section, wish)));
    let mut faults: Vec<Diagnostic> = lost.map(faults::no_section).collect();
    let mut sections = Vec::new();
    for section in &report.sections {
        let place = Place {
            section,
            figures,
            cover,
        };
        let wish = wishes.iter().find(|wish| called(section, wish));
        let shown = match wish {
            Some(wish) => rule::wished(place, wish).unwrap_or_else(|fault| {
                faults.push(fault);
                Shown::Nothing
            }),
            None => rule::ruled(place),
        };
        sections.push(GlanceSection {
            time: section_time(section, figures),
            shown,
        });
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    Ok(Glance {
        sections,
        years: years(report, figures),
    })
}
