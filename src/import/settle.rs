//! Which of the lines that may be headings are some: those with text below
//! them, in a row that counts, and alike.

use super::heading::{Depth, Heading, LISTED, NUMERAL, PLAIN, TIMED};
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

/// 主要目标 within 三、 is a card as others are: only where such headings stand
/// first or right below a numbered one are they sections.
pub(super) fn equal(heads: &mut [Option<Heading>]) {
    let is_numbered = |head: &Heading| head.depth == NUMERAL;
    let is_timed = |head: &Heading| head.depth == TIMED && head.mark.is_none();
    let is_over = |pair: &[Option<Heading>]| match pair {
        [Some(above), Some(below)] => is_numbered(above) && is_timed(below),
        _ => false,
    };
    let first = heads
        .iter()
        .flatten()
        .find(|head| is_numbered(head) || is_timed(head));
    if !first.is_some_and(is_numbered) || heads.windows(2).any(is_over) {
        return;
    }
    let last = heads
        .iter()
        .rposition(|head| head.as_ref().is_some_and(is_numbered));
    for head in heads[..last.unwrap_or(0)].iter_mut().flatten() {
        if is_timed(head) {
            head.depth = PLAIN;
        }
    }
}
