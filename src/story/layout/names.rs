//! Names in quotation marks: “周末游”.

use std::ops::{Range, RangeInclusive};

/// How many characters a name has between its marks.
const LENGTH: RangeInclusive<usize> = 1..=14;
/// Marks of speech; names have none.
const SPEECH: &[char] = &[
    ',', '\u{ff0c}', '。', ';', '\u{ff1b}', '!', '\u{ff01}', '?', '\u{ff1f}',
];

/// The names of a text, without their marks, as byte ranges of it. A quotation
/// inside another, and one that is never closed, is none.
pub fn quoted_names(text: &str) -> Vec<Range<usize>> {
    let mut names = Vec::new();
    let (mut depth, mut start, mut nested) = (0_usize, 0, false);
    for (at, c) in text.char_indices() {
        match c {
            '“' => {
                depth += 1;
                nested = depth > 1;
                start = at + c.len_utf8();
            }
            '”' => {
                let words = text.get(start..at).unwrap_or_default();
                let is_name = LENGTH.contains(&words.chars().count()) && !words.contains(SPEECH);
                if depth == 1 && !nested && is_name {
                    names.push(start..at);
                }
                depth = depth.saturating_sub(1);
            }
            _ => {}
        }
    }
    names
}
