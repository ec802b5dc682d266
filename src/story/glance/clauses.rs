//! A sentence of growths as its own chart: a clause a line.

use std::ops::Range;

use rust_decimal::Decimal;

use crate::figure::{Figure, Sign};
use crate::report::Sentence;

use super::super::clause::{marked_clauses, thoughts};
use super::super::rule::bars;
use super::super::{drawable, magnitude};
use super::Excerpt;
use super::excerpt::length;

/// Fewer bars are better read as numbers.
const FEWEST: usize = 3;
/// More lines are no glance.
const MOST: usize = 8;
/// A longer clause is no line, in characters.
const LONGEST: usize = 34;

/// A clause of a sentence, and the growth it states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClauseLine {
    /// The clause with the mark that ends it; all lines together are the
    /// sentence.
    pub words: Excerpt,
    /// Its growth, as an index into the figures and in per cent; `None` of a
    /// clause that states none of them.
    pub growth: Option<(usize, Decimal)>,
}

/// The first thought of these sentences that is a chart: at least three
/// clauses of one growth each, all of which may stand side by side, and no fall.
pub(super) fn clause_chart(sentences: &[Sentence], figures: &[Figure]) -> Option<Vec<ClauseLine>> {
    let mut thoughts = sentences.iter().flat_map(|one| {
        thoughts(&one.text)
            .into_iter()
            .map(move |range| (one, range))
    });
    thoughts.find_map(|(sentence, thought)| lines(sentence, &thought, figures))
}

fn lines(
    sentence: &Sentence,
    thought: &Range<usize>,
    figures: &[Figure],
) -> Option<Vec<ClauseLine>> {
    let text = sentence.text.as_str();
    let clauses = marked_clauses(text).into_iter();
    let clauses: Vec<_> = clauses
        .filter(|clause| thought.start <= clause.start && clause.end <= thought.end)
        .collect();
    let short = clauses.iter().all(|clause| length(text, clause) <= LONGEST);
    if !short || !(FEWEST..=MOST).contains(&clauses.len()) {
        return None;
    }
    let within = |range: &Range<usize>, at: usize| {
        let number = figures[at].number.start;
        sentence.span.contains(&number) && range.contains(&(number - sentence.span.start))
    };
    let own: Vec<usize> = (0..figures.len())
        .filter(|&at| within(thought, at))
        .collect();
    if own.iter().any(|&at| figures[at].sign == Some(Sign::Minus)) {
        return None;
    }
    let sure: Vec<usize> = own
        .into_iter()
        .filter(|&at| drawable(&figures[at]))
        .collect();
    let alike = bars(&sure, figures)?;
    let growth = |clause: &Range<usize>| {
        let mut here = alike.iter().copied().filter(|&at| within(clause, at));
        let (at, None) = (here.next()?, here.next()) else {
            return None;
        };
        Some((at, magnitude(&figures[at])?.amount))
    };
    let lines: Vec<ClauseLine> = clauses
        .iter()
        .map(|clause| ClauseLine {
            words: Excerpt::of(sentence, clause.clone()),
            growth: growth(clause),
        })
        .collect();
    let drawn = lines.iter().filter(|line| line.growth.is_some()).count();
    (drawn >= FEWEST).then_some(lines)
}
