//! Which of the lines that may be headings are some: those with text below
//! them, in a row that counts, and alike.

use super::heading::{BRACKETED, Depth, Heading, LISTED, NUMERAL, PLAIN, SPACED, TIMED};
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
        // 1. 2. below 一、 may go on as 3. 4. below 二、.
        let mut last = 0;
        for row in rows(heads, depth) {
            let number = |at: &usize| Some(heads[*at].as_ref()?.mark?.value);
            let next = last + 1;
            last = row.last().and_then(number).unwrap_or(0);
            if !is_row(lines, heads, &row, next) {
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

/// Whether a row is one of headings; it counts from one, or goes on with `next`.
fn is_row(lines: &[Line], heads: &[Option<Heading>], row: &[usize], next: u32) -> bool {
    let with_text = row.iter().filter(|at| has_text(lines, heads, **at)).count();
    let is_said = |at: &usize| matches!(lines[*at].role, Role::Heading(_));
    let first = row.first().and_then(|at| heads[*at].as_ref());
    let of_list = first.is_some_and(|head| head.depth >= LISTED);
    let counted = || {
        let begins = first
            .and_then(|head| head.mark)
            .is_some_and(|mark| mark.value <= 1 || mark.value == next);
        begins && row.len() >= FEWEST
    };
    with_text * 100 >= row.len() * WITH_TEXT && (!of_list || counted() || row.iter().all(is_said))
}

/// Whether text stands below a heading, or behind it in its line.
fn has_text(lines: &[Line], heads: &[Option<Heading>], at: usize) -> bool {
    let Some(head) = &heads[at] else { return false };
    let below = heads.get(at + 1);
    let deeper = |next: &Option<Heading>| next.as_ref().is_none_or(|next| next.depth > head.depth);
    !head.is_whole(&lines[at]) || below.is_some_and(deeper)
}

/// Headings of a time and numbered ones, put in their order. 主要目标 within 三、
/// is a card as others are. Numbers that begin anew below 2031年工作安排 are its
/// cards. Right below a numbered heading those of a time are sections.
pub(super) fn order(heads: &mut [Option<Heading>]) {
    let is_over = |pair: &[Option<Heading>]| match pair {
        [Some(above), Some(below)] => is_numbered(above) && is_timed(below),
        _ => false,
    };
    let mut all = heads.iter().flatten();
    let first = all.find(|head| is_numbered(head) || is_timed(head));
    if heads.windows(2).any(is_over) {
        return;
    }
    if first.is_some_and(is_timed) {
        if begins_anew(heads) {
            let numbered = heads.iter_mut().flatten().filter(|head| is_numbered(head));
            numbered.for_each(|head| head.depth = SPACED);
        }
        return;
    }
    let last = heads
        .iter()
        .flatten()
        .filter(|head| is_numbered(head))
        .count();
    let mut count = 0;
    for head in heads.iter_mut().flatten() {
        count += usize::from(is_numbered(head));
        if is_timed(head) && count < last {
            head.depth = PLAIN;
        }
    }
}

fn is_numbered(head: &Heading) -> bool {
    head.depth == NUMERAL
}

fn is_timed(head: &Heading) -> bool {
    head.depth == TIMED && head.mark.is_none()
}

/// Whether 一、 stands below several headings of a time, and no （一） below it.
fn begins_anew(heads: &[Option<Heading>]) -> bool {
    let all = || heads.iter().flatten();
    let is_first =
        |head: &&Heading| is_numbered(head) && head.mark.is_some_and(|mark| mark.value == 1);
    let has_cards = all().any(|head| head.depth == BRACKETED);
    !has_cards && all().filter(is_first).count() > 1
}
