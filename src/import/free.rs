//! Which lines of a section may become cards of their own beside its marked
//! ones: those before the first, and those behind the last from where the
//! report turns to something else.

use std::ops::Range;

use super::heading::{Depth, Heading, LISTED, SPACED};
use super::line::Line;

/// What tells, among the first words of a paragraph, that it turns to another
/// time or speaks of the whole again.
const TURNS: [&str; 11] = [
    "各位代表",
    "五年",
    "过去一年",
    "过去的一年",
    "一年来",
    "这一年",
    "刚刚过去",
    "年是",
    "回顾",
    "回望",
    "回首",
];
/// So many are its first words.
const FIRST: usize = 16;
/// So many marked paragraphs of so many characters make a row.
const FEWEST: usize = 2;
const SHORTEST: usize = 100;

/// The free lines before the first marked card of a section, and behind its
/// last; all of them where none is marked.
pub(super) fn free(lines: &[Line], heads: &[Option<Heading>], depth: Depth) -> [Range<usize>; 2] {
    let is_marked = |at: &usize| heads[*at].as_ref().is_some_and(|head| is_card(head, depth));
    let mut marked = (0..lines.len()).filter(is_marked);
    let Some(first) = marked.next() else {
        return [0..lines.len(), lines.len()..lines.len()];
    };
    let last = marked.next_back().unwrap_or(first);
    // What stands below a heading is its own text.
    let head = heads[last].as_ref();
    let is_whole = head.is_some_and(|head| head.is_whole(&lines[last]));
    let behind = last + 1 + usize::from(is_whole);
    let turn = (behind..lines.len()).find(|at| turns(&lines[*at].text));
    [0..first, turn.unwrap_or(lines.len())..lines.len()]
}

/// Which headings of a section are cards: those of its depth, and among its free
/// lines those of lists, in a row of long paragraphs.
pub(super) fn cards(lines: &[Line], heads: &[Option<Heading>], depth: Depth) -> Vec<bool> {
    let is_marked = |head: &Option<Heading>| head.as_ref().is_some_and(|head| is_card(head, depth));
    let mut cards: Vec<bool> = heads.iter().map(is_marked).collect();
    for zone in free(lines, heads, depth) {
        let is_long = |at: &usize| {
            let head = heads[*at].as_ref();
            let has_text = head.is_some_and(|head| !head.is_whole(&lines[*at]));
            has_text && lines[*at].len() >= SHORTEST
        };
        let row: Vec<usize> = zone.filter(is_long).collect();
        if row.len() >= FEWEST {
            row.into_iter().for_each(|at| cards[at] = true);
        }
    }
    cards
}

/// Whether a heading is a card of a section whose cards have this depth:
/// headings with and without a mark are equals, but lists are not.
fn is_card(head: &Heading, depth: Depth) -> bool {
    head.depth == depth || depth >= SPACED && head.depth < LISTED
}

/// Whether a paragraph turns to another time.
pub(super) fn turns(text: &str) -> bool {
    let first: String = text.chars().take(FIRST).collect();
    // “十四五”
    let names_plan = first.split('“').skip(1).any(|name| name.starts_with('十'));
    names_plan || TURNS.iter().any(|words| first.contains(words))
}
