//! Bars under the clauses that hold their figures, in the text's order, from
//! zero and on one scale.

use std::ops::Range;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::figure::{Figure, Kind, Sign};
use crate::report::Sentence;
use crate::story::clause::marked_clauses;
use crate::story::{Point, Series};

use super::{Bar, Piece};

/// Fewer bars than this are no picture.
const FEWEST: usize = 3;
/// The longest line over a bar, in characters.
const LONGEST: usize = 60;
/// A full bar.
const FULL: Decimal = Decimal::ONE_THOUSAND;

/// The clauses of a card's sentences with the bars of a series, each with the
/// number of its sentence; `None` if not every figure stands alone in a short
/// clause, if one falls, or if most lines would have no bar.
pub(crate) fn bars(
    series: &Series,
    sentences: &[Sentence],
    figures: &[Figure],
) -> Option<Vec<(usize, Piece)>> {
    let [panel] = &series.panels[..] else {
        return None;
    };
    let points = &panel.points;
    let rises = |point: &Point| {
        point.amount > Decimal::ZERO && figures[point.figure].sign != Some(Sign::Minus)
    };
    let longest = points.iter().map(|point| point.amount).max()?;
    if points.len() < FEWEST || !points.iter().all(rises) {
        return None;
    }
    let bar = |point: &Point| Bar {
        figure: point.figure,
        length: (point.amount / longest * FULL)
            .round()
            .to_u16()
            .unwrap_or_default(),
        status: point.status,
    };
    let inside = |span: &Range<usize>| -> Vec<Bar> {
        let own = points.iter().filter(|point| {
            let number = &figures[point.figure].number;
            span.start <= number.start && number.end <= span.end
        });
        own.map(bar).collect()
    };
    let rates = |span: &Range<usize>| {
        let is_rate = |figure: &&Figure| {
            let rate = matches!(figure.kind, Kind::Growth | Kind::AvgGrowth);
            rate && span.start <= figure.number.start && figure.number.end <= span.end
        };
        figures.iter().filter(is_rate).count()
    };
    let holds = |sentence: &Sentence| !inside(&sentence.span).is_empty();
    let first = sentences.iter().position(holds)?;
    let last = sentences.iter().rposition(holds)?;
    let mut lines = 0;
    let mut found = Vec::new();
    for (at, sentence) in sentences.iter().enumerate().take(last + 1).skip(first) {
        let parts = match &inside(&sentence.span)[..] {
            [] => Vec::new(),
            [only] => vec![Piece::Clause {
                words: sentence.span.clone(),
                bar: Some(*only),
            }],
            [..] => clauses(sentence, inside)?,
        };
        lines += parts.len().max(1);
        found.extend(parts.into_iter().map(|part| (at, part)));
    }
    let barred = found.iter().filter(|(_, part)| has_bar(part)).count();
    let short = |part: &Piece| {
        let long = |span: Range<usize>| {
            let home = sentences.iter().find(|s| s.span.contains(&span.start));
            home.map(|s| {
                s.text[span.start - s.span.start..span.end - s.span.start]
                    .chars()
                    .count()
            })
        };
        part.spans()
            .into_iter()
            .all(|span| long(span).is_some_and(|long| long <= LONGEST))
    };
    // A bar under two growths would be taken for either.
    let is_clear = |part: &Piece| !has_bar(part) || rates(&part.spans()[0]) == 1;
    let is_whole = barred == points.len() && barred * 2 >= lines;
    let fits = |(_, part): &(usize, Piece)| short(part) && is_clear(part);
    (is_whole && found.iter().all(fits)).then_some(found)
}

fn has_bar(part: &Piece) -> bool {
    match part {
        Piece::Clause { bar, .. } => bar.is_some(),
        Piece::Run(_)
        | Piece::Lead(_)
        | Piece::Thought(_)
        | Piece::Honour { .. }
        | Piece::Row { .. } => false,
    }
}

/// How a clause begins that grows without saying what: the clause before it does.
const GROWS: [&str; 6] = ["增长", "同比", "年均", "比上年", "较上年", "分别"];

/// A line for each clause from the first with a bar to the end of the
/// statement of the last, with the clause that says what grows; `None` if two bars
/// share a clause.
fn clauses(sentence: &Sentence, inside: impl Fn(&Range<usize>) -> Vec<Bar>) -> Option<Vec<Piece>> {
    let start = sentence.span.start;
    let clauses = marked_clauses(&sentence.text);
    let mut lines = Vec::new();
    for clause in clauses {
        let words = start + clause.start..start + clause.end;
        let bar = match inside(&words)[..] {
            [] => None,
            [only] => Some(only),
            [..] => return None,
        };
        let text = &sentence.text[clause];
        let grows = bar.is_some() && GROWS.iter().any(|verb| text.starts_with(verb));
        match lines.last_mut() {
            Some(Piece::Clause {
                words: before,
                bar: none @ None,
            }) if grows && before.end == words.start => {
                (before.end, *none) = (words.end, bar);
            }
            Some(_) | None => lines.push(Piece::Clause { words, bar }),
        }
    }
    let first = lines.iter().position(has_bar)?;
    let last = lines.iter().rposition(has_bar)?;
    let ends = |part: &Piece| {
        let end = part.spans()[0].end - start;
        sentence.text[..end].ends_with('。')
    };
    let end = lines.iter().skip(last).position(ends);
    let end = end.map_or(lines.len(), |at| last + at + 1);
    Some(lines.drain(first..end).collect())
}
