//! Numbers in the words of the report, each with what stays beside it: its bounds
//! (突破, 左右), the verb of its growth. Lines break elsewhere.

use std::ops::Range;

use leptos::prelude::*;

use super::Page;
use super::words::{BOUNDS, piece};
use crate::figure::Figure;

/// What a number says of a measure, the longer words first.
const GROWTHS: [&str; 4] = ["年均增长", "同比增长", "增长", "下降"];
/// More than so many halves of a character have no line of their own on a narrow screen
/// with large text.
const LONGEST_WHOLE: usize = 13;
/// Stands between the parts of a name: 巴山夜雨·温泉故里.
const DOT: char = '·';

/// Words of the report, each figure's number set by `set`; `span` is where
/// `text` stands in the source. A number keeps what bounds it behind, and, if there is
/// the `room` of a line, before it; what it says of a measure stays whole.
pub(super) fn set_with(
    page: &Page,
    text: &str,
    span: &Range<usize>,
    room: bool,
    set: impl Fn(usize, &Figure, String) -> AnyView,
) -> Vec<AnyView> {
    let mut parts = Vec::new();
    let mut at = span.start;
    let words = |from: usize, to: usize| &text[from - span.start..to - span.start];
    // An empty piece would be written as a space, which the report has not.
    let some = |words: &str| (!words.is_empty()).then(|| words.to_owned());
    for (index, figure) in figures_in(page, span) {
        let before = words(at, figure.number.start);
        let number = words(figure.number.start, figure.number.end);
        let bound = bound_behind(words(figure.number.end, span.end));
        at = figure.number.end + bound.len();
        let growth = GROWTHS.iter().find(|verb| before.ends_with(**verb));
        let growth = growth.map_or("", |verb| *verb);
        let lead = if growth.is_empty() {
            bound_before(figure, before)
        } else {
            growth
        };
        let together = room && halves(lead) + halves(number) + halves(bound) <= LONGEST_WHOLE;
        let (alone, lead) = if together { ("", lead) } else { (growth, "") };
        let before = &before[..before.len() - alone.len() - lead.len()];
        if !before.is_empty() {
            parts.push(dotted(before));
        }
        if !alone.is_empty() {
            parts.push(piece(true, alone));
        }
        let number = set(index, figure, number.to_owned());
        parts.push(if lead.is_empty() && bound.is_empty() {
            number
        } else {
            view! { <span class="whole">{some(lead)}{number}{some(bound)}</span> }.into_any()
        });
    }
    if at < span.end {
        parts.push(dotted(words(at, span.end)));
    }
    parts
}

/// What bounds a number in the words behind it: 左右.
fn bound_behind(words: &str) -> &'static str {
    let bound = BOUNDS.iter().find(|bound| words.starts_with(**bound));
    bound.map_or("", |bound| *bound)
}

/// What bounds a figure's number in the words before it: 突破.
fn bound_before<'a>(figure: &Figure, words: &'a str) -> &'a str {
    let mut bounds = figure.qualifiers.iter().map(|bound| bound.word.as_str());
    let bound = bounds.find(|bound| words.ends_with(bound));
    bound.map_or("", |bound| &words[words.len() - bound.len()..])
}

/// How wide words are, in halves of a character.
fn halves(words: &str) -> usize {
    words
        .chars()
        .map(|c| if c.is_ascii() { 1 } else { 2 })
        .sum()
}

/// Words in which no line begins with the dot between two names: it stays with the
/// character before it, which not every engine sees to.
fn dotted(words: &str) -> AnyView {
    let Some(dot) = words.find(DOT) else {
        return piece(false, words);
    };
    let (before, rest) = words.split_at(dot + DOT.len_utf8());
    let last = before.char_indices().nth_back(1).map_or(0, |(at, _)| at);
    let start = (last > 0).then(|| piece(false, &before[..last]));
    let rest = (!rest.is_empty()).then(|| dotted(rest));
    view! { {start} {piece(true, &before[last..])} {rest} }.into_any()
}

/// The figures whose numbers are marked in a range of the source, with their
/// places among all figures. Figures that share a number (分别 lists) are
/// marked once.
pub(crate) fn figures_in<'a>(
    page: &'a Page,
    span: &Range<usize>,
) -> impl Iterator<Item = (usize, &'a Figure)> + use<'a> {
    let (mut from, end) = (span.start, span.end);
    page.figures.iter().enumerate().filter(move |(_, figure)| {
        let is_marked = from <= figure.number.start && figure.number.end <= end;
        if is_marked {
            from = figure.number.end;
        }
        is_marked
    })
}
