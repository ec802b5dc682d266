//! Which of the lines that may be headings are some: those with text below
//! them, in a row that counts, and alike.

use super::heading::{Depth, Heading, LISTED};
use super::line::{Line, Role};

/// Of so many of one row (in per cent) there must be text below.
const WITH_TEXT: usize = 60;
/// Marks of lists make cards only from so many on.
const FEWEST: usize = 2;

/// Takes away what are no headings, the deepest first: then what stood above
/// them has text.
pub(super) fn settle(lines: &[Line], heads: &mut [Option<Heading>]) {
    let mut depths: Vec<Depth> = heads.iter().flatten().map(|head| head.depth).collect();
    depths.sort_unstable();
    depths.dedup();
    for depth in depths.into_iter().rev() {
        for row in rows(heads, depth) {
            if !is_row(lines, heads, &row) {
                for at in row {
                    heads[at] = None;
                }
            }
        }
    }
}

/// The headings of one depth, row by row: those between two higher ones.
fn rows(heads: &[Option<Heading>], depth: Depth) -> Vec<Vec<usize>> {
    let mut rows = vec![Vec::new()];
    for (at, head) in heads.iter().enumerate() {
        match head.as_ref().map(|head| head.depth) {
            Some(found) if found < depth => rows.push(Vec::new()),
            Some(found) if found == depth => {
                rows.last_mut().into_iter().for_each(|row| row.push(at))
            }
            Some(_) | None => {}
        }
    }
    rows.retain(|row| !row.is_empty());
    rows
}

fn is_row(lines: &[Line], heads: &[Option<Heading>], row: &[usize]) -> bool {
    let with_text = row.iter().filter(|at| has_text(lines, heads, **at)).count();
    let is_said = |at: &usize| matches!(lines[*at].role, Role::Heading(_));
    let first = row.first().and_then(|at| heads[*at].as_ref());
    let of_list = first.is_some_and(|head| head.depth >= LISTED);
    let counted = || {
        let begins = first
            .and_then(|head| head.mark)
            .is_some_and(|mark| mark.value <= 1);
        begins && row.len() >= FEWEST
    };
    with_text * 100 >= row.len() * WITH_TEXT && (!of_list || counted() || row.iter().all(is_said))
}

/// Whether text stands below a heading, or behind it in its line.
fn has_text(lines: &[Line], heads: &[Option<Heading>], at: usize) -> bool {
    let Some(head) = &heads[at] else { return false };
    let below = heads.get(at + 1);
    let deeper = |next: &Option<Heading>| next.as_ref().is_none_or(|next| next.depth > head.depth);
    head.end < lines[at].text.len() || below.is_some_and(deeper)
}
