//! The lead of a sentence (首句): 积极扩大有效投资。

use std::ops::{Range, RangeInclusive};

use crate::report::Sentence;
use crate::story::clause::{FULL_STOPS, with_ends};

/// How many characters a lead has, its full stop among them, quotation marks
/// not.
const LENGTH: RangeInclusive<usize> = 4..=15;
/// And behind the number of an item: 1. 修路。
const LENGTH_IN_LIST: RangeInclusive<usize> = 3..=15;
/// What counts the parts of a section; the statement behind it is their theme,
/// with its comma.
const COUNTS: [&str; 12] = [
    "一是",
    "二是",
    "三是",
    "四是",
    "五是",
    "六是",
    "七是",
    "八是",
    "九是",
    "十是",
    "五年来，",
    "过去五年，",
];
/// How many characters the theme of a part has at most.
const LONGEST_THEME: usize = 40;
/// Marks that a lead does not hold: what has them tells more than a theme.
const NOT_IN_LEAD: &[char] = &[
    ',', '\u{ff0c}', ';', '\u{ff1b}', ':', '\u{ff1a}', '★', '!', '\u{ff01}', '?', '\u{ff1f}',
];

/// The first statement of a sentence that goes on behind it, if it is short
/// and whole, and holds no number.
pub(super) fn lead(sentence: &Sentence) -> Option<Range<usize>> {
    let text = sentence.text.as_str();
    let [first, _, ..] = &with_ends(text, FULL_STOPS)[..] else {
        return None;
    };
    let (words, lengths) = match behind_number(&text[first.clone()]) {
        Some(words) => (words, LENGTH_IN_LIST),
        None => (&text[first.clone()], LENGTH),
    };
    let long = words.chars().filter(|c| !matches!(c, '“' | '”')).count();
    let counts = words.contains(|c: char| c.is_ascii_digit());
    let is_theme = COUNTS.iter().any(|count| words.starts_with(count)) && long <= LONGEST_THEME;
    let is_short = lengths.contains(&long) && !words.contains(NOT_IN_LEAD);
    let is_lead = words.ends_with('。')
        && (is_theme || is_short)
        && !counts
        && !text[first.end..].trim().is_empty();
    is_lead.then(|| sentence.span.start..sentence.span.start + first.end)
}

/// What stands behind the number of an item.
fn behind_number(words: &str) -> Option<&str> {
    let behind = words.trim_start_matches(|c: char| c.is_ascii_digit());
    let named = behind.strip_prefix(['.', '．', '、']);
    named.filter(|_| behind != words).map(str::trim_start)
}
