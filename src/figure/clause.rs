//! Cutting a block into clauses at its punctuation.

use std::ops::Range;

use super::letters::is_word;
use super::number::Number;
use super::text::Text;

/// Where a name, or a list of names, is cut off: figures that share a name
/// without end would take memory without end.
pub(super) const LONGEST_NAME: usize = 200;

/// What stands before a clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gap {
    /// 、: the clause is an item of a list.
    Pause,
    /// A bracket that holds a figure opens.
    Open,
    /// That bracket closes.
    Close,
    /// A colon, or the line between two cells.
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

/// Cuts a text into clauses from `start` on; quotations, numbers and brackets
/// stay whole, unless a bracket holds one of the numbers.
pub(super) fn clauses(text: &Text<'_>, start: usize, numbers: &[Number], found: &mut Vec<Clause>) {
    found.clear();
    let whole = whole_brackets(text, numbers);
    let mut whole = whole.iter().peekable();
    let mut numbers = numbers.iter().peekable();
    let (mut start, mut gap) = (behind_mark(text, start), Gap::Stop);
    for &at in text.marks_from(start) {
        while numbers.next_if(|number| number.range.end <= at).is_some() {}
        while whole.next_if(|bracket| bracket.end <= at).is_some() {}
        let number = numbers.peek().map(|number| &number.range);
        let bracket = whole.peek().copied();
        let kept = number.into_iter().chain(bracket);
        if at < start || kept.into_iter().any(|kept| kept.start <= at) {
            continue;
        }
        if let Some(mark) = mark_at(text, at) {
            found.push(Clause {
                range: start..at,
                gap,
            });
            gap = mark;
            start = at + 1;
            if matches!(gap, Gap::Stop | Gap::Colon) {
                start = behind_mark(text, start);
            }
        }
    }
    found.push(Clause {
        range: start..text.len(),
        gap,
    });
}

/// Where the words begin behind a list mark: 2., (2), 二、, (二).
fn behind_mark(text: &Text<'_>, at: usize) -> usize {
    const LONGEST: usize = 3;
    let counts = |at: &usize| {
        let c = text.char(*at);
        c.is_ascii_digit() || numeral(c).is_some()
    };
    let open = text.char(at) == '(';
    let first = at + usize::from(open);
    let end = first + (first..first + LONGEST).take_while(counts).count();
    let closed = match text.char(end) {
        ')' => true,
        '、' | '.' => !open && !counts_on(text, end),
        _ => false,
    };
    if closed && end > first { end + 1 } else { at }
}

/// Whether the mark at `at` stands inside of what is counted (一、二产业, 2.5), and
/// not behind a list mark: 四、一般公共预算.
fn counts_on(text: &Text<'_>, at: usize) -> bool {
    let next = text.char(at + 1);
    match (numeral(text.before(at)), numeral(next)) {
        (Some(before), Some(next)) => next > before,
        (None, Some(_)) => true,
        (_, None) => next.is_ascii_digit(),
    }
}

/// The place of a numeral among those from 一 to 十.
fn numeral(c: char) -> Option<usize> {
    const NUMERALS: [char; 10] = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
    NUMERALS.iter().position(|&one| one == c)
}

fn mark_at(text: &Text<'_>, at: usize) -> Option<Gap> {
    match text.char(at) {
        '0'..='9' => None,
        _ if text.is_quoted(at) => None,
        '。' | ';' | '!' | '?' => Some(Gap::Stop),
        '.' if !text.before(at).is_ascii_alphanumeric() => Some(Gap::Stop),
        '、' if joins_levels(text, at) => None,
        '、' => Some(Gap::Pause),
        ':' | '|' => Some(Gap::Colon),
        // Marks of list items.
        '①'..='⒛' | '❶'..='❿' => Some(Gap::Comma),
        '(' => Some(Gap::Open),
        ')' => Some(Gap::Close),
        '-' if text.char(at + 1) == '-' => Some(Gap::Comma),
        // What may stand inside a name or before a number.
        '-' | '.' | '/' | '&' | '%' | '‰' | '+' | '·' | '°' | '℃' | '㎡' | '↑' | '↓' | '>'
        | '<' | '≥' | '≤' | '=' => None,
        '“' | '”' | '‘' | '’' | '《' | '》' | '〈' | '〉' | '「' | '」' | '『' | '』' | '"'
        | '\'' | '[' | ']' => None,
        mark if mark.is_alphanumeric() => None,
        _ => Some(Gap::Comma),
    }
}

/// Whether the mark at `at` stands inside of one name for places of several sizes:
/// 省、市重点项目.
fn joins_levels(text: &Text<'_>, at: usize) -> bool {
    let level = |c: char| matches!(c, '国' | '省' | '市' | '县' | '区' | '乡' | '镇' | '村');
    let leads = |c: char| "个项各对由与和在经为获".contains(c) || !is_word(c);
    level(text.before(at)) && level(text.char(at + 1)) && leads(text.before(at - 1))
}

/// Brackets without a number inside, in order; they are part of a name.
fn whole_brackets(text: &Text<'_>, numbers: &[Number]) -> Vec<Range<usize>> {
    let mut whole: Vec<Range<usize>> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for &at in text.marks_from(0) {
        match text.char(at) {
            '(' => open.push(at),
            ')' => {
                let Some(start) = open.pop() else { continue };
                let next = numbers.partition_point(|number| number.range.start < start);
                if numbers
                    .get(next)
                    .is_none_or(|number| number.range.start > at)
                {
                    // An outer bracket takes the place of those inside it.
                    while whole.last().is_some_and(|inner| inner.start > start) {
                        whole.pop();
                    }
                    whole.push(start..at + 1);
                }
            }
            _ => {}
        }
    }
    whole
}
