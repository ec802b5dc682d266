//! Which lines are headings, told by their marks, by what the file says of
//! them, or by how short they are.

use super::bare::bare;
use super::heading::{Heading, depth, length, whole};
use super::line::{Line, Role};
use super::mark::{Rank, mark};
use super::said::said;
use super::words::counts;
use crate::report::is_glossary;

/// One over explanations of words.
const LONGEST_GLOSSARY: usize = 16;

/// Which of the lines may be headings.
pub(super) fn headings(lines: &[Line]) -> Vec<Option<Heading>> {
    let said = said(lines);
    let one = |(at, line): (usize, &Line)| {
        let found = marked(line).or_else(|| said.heading(line));
        let found = found.or_else(|| bare(lines, at))?;
        let is_whole = found.is_whole(line)
            && line.len() <= LONGEST_GLOSSARY
            && !line.text.contains(['，', '。']);
        Some(Heading {
            is_glossary: is_whole && is_glossary(&line.text),
            ..found
        })
    };
    lines.iter().enumerate().map(one).collect()
}

/// A heading by its mark.
fn marked(line: &Line) -> Option<Heading> {
    let mark = mark(&line.text).filter(|_| line.role != Role::Row)?;
    let words = &line.text[mark.end..];
    let end = mark.end + length(line, words)?;
    // A number before a blank is more often the first word.
    let loose = mark.rank == Rank::Digit && line.text[..mark.end].ends_with([' ', '\u{3000}']);
    let heading = whole(line, depth(mark.rank));
    (!loose || !counts(words)).then_some(Heading { end, ..heading })
}
