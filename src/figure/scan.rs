//! Finding numbers: digits with their scale, unit, range or ratio.

use smol_str::{SmolStr, format_smolstr};

use super::number::Number;
use super::predicate::after_number;
use super::quantity::{digits_at, quantity_at};
use super::text::Text;
use super::units::Measure;

/// All numbers of a text, in order; they never overlap.
pub(super) fn numbers(text: &Text<'_>, found: &mut Vec<Number>) {
    found.clear();
    let mut at = 0;
    while at < text.len() {
        let start = at;
        if text.char(at).is_ascii_digit() {
            let number = range_at(text, start);
            at = number.range.end;
            found.push(number);
        } else if let Some(number) = spoken_multiple(text, at) {
            at = number.range.end;
            found.push(number);
        } else {
            at += 1;
        }
    }
    lend_units(text, found);
}

/// 分别高出0.9和0.6个百分点: the first number has the unit of the second.
fn lend_units(text: &Text<'_>, found: &mut [Number]) {
    for at in (1..found.len()).rev() {
        let (before, after) = found.split_at_mut(at);
        let (Some(first), Some(second)) = (before.last_mut(), after.first()) else {
            continue;
        };
        let next = first.range.end + 1 == second.range.start;
        let joined = match (text.char(first.range.end), second.measure) {
            (_, Measure::Points) if first.range.start == 0 => false,
            ('、' | '和' | '与', Measure::Points) => true,
            ('和' | '与', Measure::Percent | Measure::Amount | Measure::Count) => true,
            _ => false,
        };
        let bare = first.measure == Measure::None && !first.value.contains(':');
        if next && joined && bare {
            first.measure = second.measure;
            first.unit = second.unit.clone();
        }
    }
}

/// A quantity, a ratio of several, or a range of two.
fn range_at(text: &Text<'_>, start: usize) -> Number {
    if let Some(ratio) = ratio_at(text, start) {
        return ratio;
    }
    let low = quantity_at(text, start);
    let at = low.range.end;
    let link = match text.char(at) {
        '-' => 1,
        '至' | '到' if !matches!(text.before(start), '从' | '由' | '自') => 1,
        _ => return low,
    };
    if !text.char(at + link).is_ascii_digit() {
        return low;
    }
    let high = quantity_at(text, at + link);
    if low.unit.is_empty() || low.unit == high.unit {
        Number {
            range: low.range.start..high.range.end,
            unit_start: high.unit_start,
            value: low.value,
            value_max: Some(high.value),
            negative: low.negative,
            ..high
        }
    } else {
        low
    }
}

/// 2.6:48.8:48.6.
fn ratio_at(text: &Text<'_>, start: usize) -> Option<Number> {
    let (mut value, mut at) = digits_at(text, start);
    let first = at;
    while text.char(at) == ':' && text.char(at + 1).is_ascii_digit() {
        let (next, end) = digits_at(text, at + 1);
        value = format_smolstr!("{value}:{next}");
        at = end;
    }
    (at > first).then(|| Number::bare(start..at, value))
}

/// 增长两倍, 翻一番: the multiples that reports write in characters.
fn spoken_multiple(text: &Text<'_>, at: usize) -> Option<Number> {
    if !matches!(text.char(at), '倍' | '番') {
        return None;
    }
    let value = match text.before(at) {
        '一' => "1",
        '两' | '二' => "2",
        '三' => "3",
        '四' => "4",
        '五' => "5",
        '六' => "6",
        '七' => "7",
        '八' => "8",
        '九' => "9",
        '十' => "10",
        _ => return None,
    };
    let start = at - 1;
    let before = &text.chars[start.saturating_sub(3)..start];
    let said = match text.char(at) {
        '番' => before.contains(&'翻'),
        _ => matches!(
            before.last(),
            Some('长' | '加' | '高' | '升' | '大' | '了' | '近' | '超' | '增' | '的')
        ),
    };
    said.then(|| Number {
        unit_start: at,
        unit: text.words(&(at..at + 1)).into(),
        measure: Measure::Times,
        ..Number::bare(start..at + 1, SmolStr::new_static(value))
    })
}

/// No list of names is longer; counting further would make a list of a million
/// numbers slow.
const LONGEST_ROW: usize = 12;

/// How many numbers stand in a row from the first of `found` on, with nothing
/// between them but marks, 和 and bounding words: 49.8%、11.9%、36.4%.
pub(super) fn row(text: &Text<'_>, found: &[Number]) -> usize {
    const BETWEEN: &str = "、,和与及以近超约";
    let joined = |pair: &[Number]| {
        let start = after_number(text, pair[0].range.end).1;
        let between = text.chars.get(start..pair[1].range.start).unwrap_or(&[]);
        (1..=3).contains(&between.len()) && between.iter().all(|&c| BETWEEN.contains(c))
    };
    // Capped, so that a list of a million numbers is not counted from each.
    1 + found
        .windows(2)
        .take(LONGEST_ROW)
        .take(LONGEST_ROW)
        .take_while(|pair| joined(pair))
        .count()
}
