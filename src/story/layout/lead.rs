//! The lead of a sentence (首句): 积极扩大有效投资。

use std::ops::{Range, RangeInclusive};

use crate::report::Sentence;
use crate::story::clause::{FULL_STOPS, with_ends};

/// How many characters a lead has, its full stop among them, quotation marks
/// not.
const LENGTH: RangeInclusive<usize> = 4..=15;
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
    let words = &text[first.clone()];
    let long = words.chars().filter(|c| !matches!(c, '“' | '”')).count();
    let counts = words.contains(|c: char| c.is_ascii_digit());
    let is_lead = words.ends_with('。')
        && LENGTH.contains(&long)
        && !counts
        && !words.contains(NOT_IN_LEAD)
        && !text[first.end..].trim().is_empty();
    is_lead.then(|| sentence.span.start..sentence.span.start + first.end)
}
