//! What is behind a report and has a heading of its own: 附件1, and its title in
//! the next line.

use super::heading::Heading;
use super::line::Line;

/// What it is called.
pub(super) const ANNEX: &str = "附件";
/// Its title has no more characters.
const LONGEST: usize = 45;

/// Whether a line is the mark of an annex alone: 附件, 附件1：.
pub(super) fn is_mark(text: &str) -> bool {
    let is_number = |c: char| c.is_ascii_digit() || "一二三四五六七八九十：: ".contains(c);
    let number = text.strip_prefix(ANNEX);
    number.is_some_and(|number| number.chars().all(is_number))
}

/// Where the annexes begin: behind the first heading of the report itself.
pub(super) fn starts(lines: &[Line], heads: &[Option<Heading>]) -> Vec<usize> {
    let is_annex = |at: &usize| heads[*at].is_some() && lines[*at].text.starts_with(ANNEX);
    let first = (0..lines.len()).find(|at| heads[*at].is_some() && !is_annex(at));
    let behind = first.unwrap_or(lines.len())..lines.len();
    behind.filter(is_annex).collect()
}

/// Whether the second line of an annex is its title.
pub(super) fn has_title(annex: &[Line]) -> bool {
    let is_title = |line: &Line| line.len() <= LONGEST && !line.text.contains(['。', '；', '，']);
    matches!(annex, [mark, title, _, ..] if is_mark(&mark.text) && is_title(title))
}
