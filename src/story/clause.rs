//! Sentences in pieces; marks inside quotation marks part nothing.

use std::ops::Range;

use crate::report::Sentence;

/// What ends a clause.
pub(super) const ENDS: &[char] = &[
    ',', '\u{ff0c}', ';', '\u{ff1b}', ':', '\u{ff1a}', '!', '\u{ff01}', '?', '\u{ff1f}', '。',
];

/// What ends a thought: a line of a report may hold several.
pub(super) const FULL_STOPS: &[char] = &['!', '\u{ff01}', '?', '\u{ff1f}', '。'];

/// What parts a thought that lists: 一些…；一些….
pub(super) const SEMICOLONS: &[char] = &[';', '\u{ff1b}'];

/// The clauses of a sentence with their places in the source, without the
/// marks that end them.
pub(super) fn clauses(sentence: &Sentence) -> impl Iterator<Item = (&str, Range<usize>)> {
    let (text, start) = (sentence.text.as_str(), sentence.span.start);
    outside_quotes(text, ENDS)
        .into_iter()
        .map(move |part| (&text[part.clone()], start + part.start..start + part.end))
        .filter(|(words, _)| !words.is_empty())
}

/// The clauses of a text, each with the mark that ends it; together they are
/// the text.
pub(super) fn marked_clauses(text: &str) -> Vec<Range<usize>> {
    with_ends(text, ENDS)
}

/// The thoughts of a text, each with its full stop; together they are the text.
pub(super) fn thoughts(text: &str) -> Vec<Range<usize>> {
    with_ends(text, FULL_STOPS)
}

/// A text in pieces, each with the mark that ends it; together they are the text.
pub(super) fn with_ends(text: &str, marks: &[char]) -> Vec<Range<usize>> {
    let starts = outside_quotes(text, marks)
        .into_iter()
        .map(|part| part.start);
    let mut starts: Vec<usize> = starts.chain([text.len()]).collect();
    // A mark at the very end has nothing behind it.
    starts.dedup();
    starts.windows(2).map(|pair| pair[0]..pair[1]).collect()
}

/// Splits at marks that stand outside quotation marks.
pub(super) fn outside_quotes(text: &str, marks: &[char]) -> Vec<Range<usize>> {
    let (mut parts, mut start, mut depth) = (Vec::new(), 0, 0_i32);
    for (at, c) in text.char_indices() {
        match c {
            '“' | '「' | '《' | '(' | '\u{ff08}' => depth += 1,
            '”' | '」' | '》' | ')' | '\u{ff09}' => depth -= 1,
            _ if depth <= 0 && marks.contains(&c) => {
                parts.push(start..at);
                start = at + c.len_utf8();
            }
            _ => {}
        }
    }
    parts.push(start..text.len());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clauses_and_thoughts_are_the_text_in_order() {
        let text = "修路,\u{201c}一路,一景。\u{201d}更美;种树!都好。";
        let words = |ranges: Vec<Range<usize>>| -> Vec<&str> {
            ranges.into_iter().map(|range| &text[range]).collect()
        };
        let clauses = [
            "修路,",
            "\u{201c}一路,一景。\u{201d}更美;",
            "种树!",
            "都好。",
        ];
        assert_eq!(words(marked_clauses(text)), clauses);
        let thoughts_of = ["修路,\u{201c}一路,一景。\u{201d}更美;种树!", "都好。"];
        assert_eq!(words(thoughts(text)), thoughts_of);
    }
}
