//! Plain text, as it is copied from a web page, a Word file or a mail.

use super::line::{Line, Lines, Role, row};
use super::mark::mark;
use crate::report::WORD_BULLETS;

/// Marks of a list, which become the list's own.
const BULLETS: &[char] = &[
    '•', '·', '●', '■', '◆', '▲', '○', '□', '◇', '▪', '▶', '►', '➢',
];
/// Marks of a list that stand before a space.
const SPACED_BULLETS: &[char] = &['-', '*', '+', '–'];
/// Where a paragraph ends besides the end of a line: what Word and PDFs write.
const BREAKS: &[char] = &['\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'];

/// Its lines.
pub(super) fn lines(text: &str) -> Lines {
    let mut found = Lines::default();
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut apart = true;
    for (number, whole) in (1..).zip(text.split('\n')) {
        for part in whole.split(BREAKS) {
            let Some(line) = line(part, number, apart) else {
                apart = true;
                continue;
            };
            found.lines.push(line);
            apart = false;
        }
    }
    found
}

/// One line; `None` if it has no words.
pub(super) fn line(written: &str, number: usize, apart: bool) -> Option<Line> {
    let text = written.trim();
    if text.is_empty() {
        return None;
    }
    let indented = written.starts_with(['\u{3000}', ' ', '\t', '\u{a0}']);
    let (text, mut role) = match unbulleted(text) {
        Some(rest) => (rest, Role::Item),
        None => (text, Role::Words),
    };
    let text = match cells(text) {
        Some(cells) => {
            role = Role::Row;
            cells
        }
        None => text.replace('\t', ""),
    };
    let mut line = Line::new(&text, number, role);
    (line.indented, line.apart) = (indented, apart);
    (!line.text.is_empty()).then_some(line)
}

fn unbulleted(text: &str) -> Option<&str> {
    let rest = text.trim_start_matches(|c| BULLETS.contains(&c) || WORD_BULLETS.contains(&c));
    if rest.len() < text.len() {
        return Some(rest.trim_start());
    }
    let rest = text.strip_prefix(SPACED_BULLETS)?;
    // - 3 - is the number of a page.
    let has_words = rest.contains(char::is_alphabetic);
    let is_mark = rest.starts_with([' ', '\t', '\u{3000}', '\u{a0}']);
    (is_mark && has_words).then(|| rest.trim_start())
}

/// A row of a table, as Word and browsers copy it: cells behind tabs. A tab
/// behind a number is none.
fn cells(text: &str) -> Option<String> {
    let (first, rest) = text.split_once('\t')?;
    let numbered = mark(&format!("{first}题")).is_some_and(|mark| mark.end == first.len());
    let is_row = !numbered || rest.trim().contains('\t');
    is_row.then(|| row(text.split('\t')))
}
