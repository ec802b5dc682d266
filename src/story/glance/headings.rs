//! A section told by the headings of its cards.

use crate::report::Section;

use super::super::clause::ENDS;
use super::shared::{Side, shared};

/// One heading says little of a section.
const FEWEST: usize = 2;
/// More headings are no glance; the others are counted.
const MOST: usize = 12;

/// The headings of a section's cards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GlanceHeadings {
    /// In the report's order.
    pub shown: Vec<GlanceHeading>,
    /// How many more there are.
    pub more: usize,
}

/// The first clause of a card's heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GlanceHeading {
    /// The card's place in its section, from 0.
    pub card: usize,
    /// The heading's number without its marks, empty if it has none.
    pub number: String,
    /// What most headings of the section begin with: 狠抓. May be empty.
    pub light: String,
    /// The rest of the clause.
    pub words: String,
}

/// `None` of a section whose cards have no headings.
pub(super) fn headings(section: &Section) -> Option<GlanceHeadings> {
    let headed = section.cards.iter().enumerate();
    let headed: Vec<_> = headed
        .filter_map(|(card, one)| Some((card, one.heading.as_ref()?)))
        .collect();
    if headed.len() < FEWEST {
        return None;
    }
    let first = |title: &str| title.split(ENDS).next().unwrap_or(title).to_owned();
    let titles: Vec<String> = headed
        .iter()
        .map(|(_, heading)| first(&heading.title))
        .collect();
    let begin = shared(&titles, Side::Front);
    let shown = headed.iter().zip(&titles).take(MOST);
    let shown = shown.map(|((card, heading), title)| {
        let rest = title.strip_prefix(&begin).filter(|rest| !rest.is_empty());
        GlanceHeading {
            card: *card,
            number: heading.number.clone(),
            light: rest.map_or_else(String::new, |_| begin.clone()),
            words: rest.unwrap_or(title).to_owned(),
        }
    });
    Some(GlanceHeadings {
        shown: shown.collect(),
        more: headed.len().saturating_sub(MOST),
    })
}
