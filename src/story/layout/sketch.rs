//! Small drawings beside the words that hold their number: schools, cells of a
//! thousand 亩, bins, a thousand dots.
//!
//! A drawing says no less than its sentence: a number that is not drawn whole
//! stays a number.

use rust_decimal::prelude::ToPrimitive;

use crate::figure::{Figure, Status};
use crate::report::Sentence;
use crate::story::clause::{FULL_STOPS, with_ends};
use crate::story::origin::sets_out;
use crate::story::{Wording, drawable, worded};

use super::drawn::{Drawn, cells, lengths, single};
use super::way::{Way, way_to, wording};

/// The drawings of one sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sketch {
    /// At least one.
    pub lines: Vec<SketchLine>,
    /// What a cell stands for, if there are cells: 每格1000亩.
    pub each: Option<String>,
    /// Where the words begin that flow around it, if there are enough: a byte of
    /// the source. Otherwise it stands under its sentence.
    pub beside: Option<usize>,
}

/// One figure, drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SketchLine {
    /// Index into the figures.
    pub figure: usize,
    /// The indicator's name.
    pub label: String,
    /// The number with its unit and qualifiers.
    pub wording: Wording,
    /// Review or plan.
    pub status: Status,
    /// What is drawn.
    pub drawn: Drawn,
}

/// More drawings than this are no picture of a sentence.
const MOST: usize = 3;
/// In a longer sentence the drawing stands where its statement begins.
const LONG_SENTENCE: usize = 120;
/// So many characters behind its lead flow around a drawing.
const AROUND: usize = 42;

/// The drawings of a sentence; `None` if it has none, or too many. `taken` tells
/// the figures that are drawn elsewhere in its card.
pub(super) fn sketch(
    sentence: &Sentence,
    lead: usize,
    figures: &[Figure],
    taken: impl Fn(usize) -> bool,
) -> Option<Sketch> {
    let inside = |at: &usize| {
        let figure = &figures[*at];
        let is_here = sentence.span.contains(&figure.number.start);
        is_here && drawable(figure) && !taken(*at) && !sets_out(*at, figures)
    };
    let own: Vec<usize> = (0..figures.len()).filter(inside).collect();
    let ways = own.iter().filter_map(|at| way_to(*at, sentence, figures));
    let ways: Vec<Way> = ways.collect();
    let is_way = |at: usize| ways.iter().find(|way| way.to == at);
    let own: Vec<usize> = own.into_iter().filter(|at| is_way(*at).is_none()).collect();
    let (cell, ground) = cells(&own, figures).unzip();
    let lengths = lengths(&own, figures).unwrap_or_default();
    let all = ground.unwrap_or_default().into_iter().chain(lengths);
    let mut drawn: Vec<(usize, Drawn)> = all.collect();
    for at in &own {
        drawn.extend(single(&figures[*at]).map(|drawn| (*at, drawn)));
    }
    join_parts(&own, &mut drawn, figures);
    drawn.extend(ways.iter().map(|way| (way.to, way.drawn)));
    drawn.sort_by_key(|(at, _)| *at);
    let first = drawn.first()?.0;
    let lines = drawn.into_iter().map(|(at, drawn)| {
        let figure = &figures[at];
        SketchLine {
            figure: at,
            label: label(figure, drawn),
            wording: is_way(at).map_or_else(|| worded(figure), |way| wording(way, figures)),
            status: figure.status,
            drawn,
        }
    });
    let lines: Vec<SketchLine> = lines.collect();
    // A thousand dots want the whole width.
    let is_narrow = |line: &SketchLine| !matches!(line.drawn, Drawn::Thousand(_));
    let start = around(sentence, lead, &figures[first]);
    let beside = start.filter(|_| lines.iter().all(is_narrow));
    (1..=MOST).contains(&lines.len()).then_some(Sketch {
        lines,
        each: cell,
        beside,
    })
}

/// The indicator, and what a cell of it is where nothing else says so.
fn label(figure: &Figure, drawn: Drawn) -> String {
    if matches!(drawn, Drawn::Square(_)) {
        format!("{}，每格1{}", figure.name, figure.unit)
    } else {
        figure.name.to_string()
    }
}

/// Where the statement of a figure begins, behind the lead, if words enough
/// follow.
fn around(sentence: &Sentence, lead: usize, figure: &Figure) -> Option<usize> {
    let at = figure.number.start - sentence.span.start;
    let statements = with_ends(&sentence.text, FULL_STOPS);
    let start = statements
        .into_iter()
        .find(|statement| statement.contains(&at))?
        .start;
    let enough = |start: &usize| sentence.text[*start..].chars().count() >= AROUND;
    // Short sentences have their drawing at their head.
    let behind = sentence.text[lead..].chars().count();
    let start = if behind <= LONG_SENTENCE {
        lead
    } else {
        start.max(lead)
    };
    Some(start)
        .filter(enough)
        .map(|start| sentence.span.start + start)
}

/// What an editor calls part of a count in the same sentence is drawn in it.
fn join_parts(own: &[usize], drawn: &mut Vec<(usize, Drawn)>, figures: &[Figure]) {
    for &part in own {
        let figure = &figures[part];
        let amount = figure.decimal().and_then(|amount| amount.to_u16());
        let (Some(of), Some(amount)) = (&figure.part_of, amount) else {
            continue;
        };
        let whole = drawn.iter_mut().find_map(|(at, drawn)| match drawn {
            Drawn::Marks { count, filled, .. } if figures[*at].number == *of => {
                let alike = figures[*at].unit == figure.unit && amount <= *count;
                alike.then_some(filled)
            }
            Drawn::Marks { .. }
            | Drawn::Part
            | Drawn::Tenths(..)
            | Drawn::Cells(_)
            | Drawn::Length(_)
            | Drawn::Share(_)
            | Drawn::Thousand(_)
            | Drawn::Square(_)
            | Drawn::Way(..) => None,
        });
        if let Some(filled) = whole {
            *filled = amount;
            drawn.retain(|(at, _)| *at != part);
            drawn.push((part, Drawn::Part));
        }
    }
}
