//! Cutting a block into clauses at its punctuation.

use std::ops::Range;

use super::scan::Number;
use super::text::Text;

/// What stands before a clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gap {
    /// 、: the clause is an item of a list.
    Pause,
    /// A bracket that holds a figure.
    Bracket,
    /// A colon.
    Colon,
    /// A comma.
    Comma,
    /// A full stop, a semicolon, the start of the block.
    Stop,
}

/// Words between two marks of punctuation.
#[derive(Clone, Debug)]
pub(super) struct Clause {
    /// Its characters, without the marks.
    pub(super) range: Range<usize>,
    /// The mark before it.
    pub(super) gap: Gap,
}

/// Cuts a text into clauses; quotations and brackets stay whole unless a
/// bracket holds one of the numbers.
pub(super) fn clauses(text: &Text<'_>, numbers: &[Number], found: &mut Vec<Clause>) {
    found.clear();
    let brackets = open_brackets(text, numbers);
    let mut start = 0;
    let mut gap = Gap::Stop;
    let mut closed = 0;
    let mut next_number = 0;
    let mut at = 0;
    while at < text.len() {
        while numbers.get(next_number).is_some_and(|n| n.range.end <= at) {
            next_number += 1;
        }
        if let Some(number) = numbers.get(next_number).filter(|n| n.range.start <= at) {
            at = number.range.end;
            continue;
        }
        let mark = match text.char(at) {
            _ if at < closed || text.is_quoted(at) => None,
            '。' | ';' | '!' | '?' => Some(Gap::Stop),
            '.' if !text.before(at).is_ascii_alphanumeric() => Some(Gap::Stop),
            ',' | '|' | '★' | '●' | '■' | '◆' | '▲' | '·' | '•' | '…' => {
                Some(Gap::Comma)
            }
            '-' if text.char(at + 1) == '-' => Some(Gap::Comma),
            '、' => Some(Gap::Pause),
            ':' => Some(Gap::Colon),
            '(' => match brackets.iter().find(|b| b.start == at) {
                Some(bracket) if bracket.end > at + 1 => {
                    closed = bracket.end;
                    None
                }
                _ => Some(Gap::Bracket),
            },
            ')' => Some(Gap::Bracket),
            _ => None,
        };
        if let Some(mark) = mark {
            found.push(Clause {
                range: start..at,
                gap,
            });
            gap = mark;
            start = at + 1;
        }
        at += 1;
    }
    found.push(Clause {
        range: start..text.len(),
        gap,
    });
}

/// Brackets that stay closed: start and end of each without a number inside.
fn open_brackets(text: &Text<'_>, numbers: &[Number]) -> Vec<Range<usize>> {
    let mut whole = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for at in 0..text.len() {
        match text.char(at) {
            '(' => open.push(at),
            ')' => {
                let Some(start) = open.pop() else { continue };
                let next = numbers.partition_point(|n| n.range.start < start);
                if numbers.get(next).is_none_or(|n| n.range.start > at) {
                    whole.push(start..at + 1);
                }
            }
            _ => {}
        }
    }
    whole.sort_by_key(|bracket| bracket.start);
    whole
}
