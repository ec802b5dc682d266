//! The list of contents at the head of a report.

use std::ops::Range;

use super::line::Line;
use super::mark::mark;
use super::page::is_page_number;

/// A list of contents has no more lines.
const CONTENTS: usize = 120;

/// Such a list without its heading begins within so many lines, and has so
/// many entries at least.
const FIRST: usize = 60;
const FEWEST: usize = 2;

/// The lines of the list of contents: those behind 目录 that end with the
/// number of a page, or stand again as headings further down; without 目录,
/// headings in a row that all stand again.
pub(super) fn contents(lines: &[Line]) -> Range<usize> {
    if let Some(head) = lines.iter().position(is_head) {
        return head..head + 1 + entries(lines, head + 1);
    }
    let is_entry = |at: &usize| mark(&lines[*at].text).is_some() && is_again(lines, *at);
    let first = (0..lines.len().min(FIRST)).find(is_entry).unwrap_or(0);
    let count = (first..lines.len())
        .take(CONTENTS)
        .take_while(is_entry)
        .count();
    if count < FEWEST {
        0..0
    } else {
        first..first + count
    }
}

fn is_head(line: &Line) -> bool {
    let bare: String = line.text.split_whitespace().collect();
    matches!(bare.as_str(), "目录" | "目次")
}

/// How many entries follow 目录.
fn entries(lines: &[Line], first: usize) -> usize {
    let is_entry = |at: &usize| {
        let text = &lines[*at].text;
        untabbed(text).len() < text.len() || is_page_number(text) || is_again(lines, *at)
    };
    let listed = (first..lines.len()).take(CONTENTS);
    listed.take_while(is_entry).count()
}

/// Whether a line stands again below.
fn is_again(lines: &[Line], at: usize) -> bool {
    let title = untabbed(&lines[at].text);
    let mut below = lines[at + 1..].iter();
    below.any(|other| same_title(&other.text, title))
}

/// An entry without the dots and the page behind it.
fn untabbed(text: &str) -> &str {
    let bare = text.trim_end_matches(|c: char| c.is_ascii_digit() || "()（）-".contains(c));
    let title = bare.trim_end_matches(['.', '…', '·', '．', ' ', '\u{3000}', '—', '-', '_', '：']);
    let is_paged = bare.len() < text.len() && title.len() < bare.len() && !title.is_empty();
    if is_paged { title } else { text }
}

/// Whether a line begins with a title; the text may follow it at once.
fn same_title(text: &str, title: &str) -> bool {
    let bare = |text: &str| text.split_whitespace().collect::<String>();
    let (text, title) = (bare(text), bare(title));
    text == title || mark(&title).is_some() && text.starts_with(&title)
}
