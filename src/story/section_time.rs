//! When a section speaks of, and whether of what was or of what shall be.

use std::ops::RangeInclusive;
use std::sync::Arc;

use crate::figure::{Figure, Period, Status};
use crate::report::{Report, Section, Sentence};

/// The time of a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionTime {
    /// Review or plan.
    pub status: Status,
    /// The years its headings give; `None` if they give none.
    pub period: Option<Arc<Period>>,
}

/// The most years that a ruler shows.
const MOST_YEARS: u16 = 12;

/// The time that a section's figures have from it; `None` of a section
/// without figures.
pub(super) fn section_time(section: &Section, figures: &[Figure]) -> Option<SectionTime> {
    let mut own = figures_of(section, figures)
        .map(|at| &figures[at])
        .peekable();
    let status = own.peek()?.status;
    let headed = |figure: &Figure| figure.period.clone().filter(|period| !period.stated);
    Some(SectionTime {
        status,
        period: own.find_map(headed),
    })
}

/// The years of all sections, the first to the last; `None` where they are too
/// many for one ruler, or a single one.
pub(super) fn years(report: &Report, figures: &[Figure]) -> Option<RangeInclusive<u16>> {
    let times = report
        .sections
        .iter()
        .filter_map(|section| section_time(section, figures));
    let periods: Vec<Arc<Period>> = times.filter_map(|time| time.period).collect();
    let first = periods.iter().map(|period| period.first).min()?;
    let last = periods.iter().map(|period| period.last).max()?;
    (first < last && last - first < MOST_YEARS).then_some(first..=last)
}

/// The figures of a section's sentences, as indices.
pub(super) fn figures_of<'a>(
    section: &'a Section,
    figures: &'a [Figure],
) -> impl Iterator<Item = usize> + 'a {
    let cards = section.cards.iter();
    cards.flat_map(|card| figures_in(&card.sentences, figures))
}

/// The figures of sentences, as indices.
pub(super) fn figures_in<'a>(
    sentences: &'a [Sentence],
    figures: &'a [Figure],
) -> impl Iterator<Item = usize> + 'a {
    let within = move |sentence: &Sentence| {
        let from = |at: usize| figures.partition_point(|figure| figure.number.start < at);
        from(sentence.span.start)..from(sentence.span.end)
    };
    sentences.iter().flat_map(within)
}
