//! Finding numbers: digits with their scale, unit, range or ratio.

use std::ops::Range;

use rust_decimal::Decimal;
use smol_str::{SmolStr, ToSmolStr};

use super::dates::date_at;
use super::number::Number;
use super::numeral::{STARTS, numeral_at};
use super::predicate::{after_number, change_at_end};
use super::quantity::{digits_end, quantity_at, value};
use super::text::Text;
use super::units::{UnitKind, scale_at, scale_of, unit_at};

/// All numbers of a text, in order; they never overlap.
pub(super) fn numbers(text: &Text<'_>, found: &mut Vec<Number>) {
    found.clear();
    let mut at = 0;
    while let Some(start) = next_start(text, at) {
        let c = text.char(start);
        at = start;
        if let Some([year, day]) = date_at(text, start) {
            at = day.range.end;
            found.extend([year, day]);
        } else if c.is_ascii_digit() {
            let mut number = range_at(text, start);
            // 1.2万吨-1.5万吨: a dash behind another number is no minus.
            let behind = found.last().is_some_and(|last| last.range.end + 1 == start);
            number.negative &= !behind;
            at = number.range.end;
            found.push(number);
        } else if let Some(number) = numeral_at(text, at) {
            at = number.range.end;
            found.push(number);
        } else {
            at += 1;
        }
    }
    for number in found.iter_mut() {
        unit_in_brackets(text, number);
    }
    lend_units(text, found);
}

/// 床位数（张）：2802, as lists and tables write it: the unit stands before.
fn unit_in_brackets(text: &Text<'_>, number: &mut Number) {
    const LONGEST: usize = 6;
    if number.unit_kind != UnitKind::None || number.value.contains(':') {
        return;
    }
    let start = number.range.start;
    let marks = (0..start).rev().take(2);
    let close = start
        - marks
            .take_while(|&at| matches!(text.char(at), ':' | '|' | '为'))
            .count();
    if text.before(close) != ')' {
        return;
    }
    let inside = close.saturating_sub(LONGEST + 1)..close - 1;
    let Some(open) = inside.clone().rev().find(|&at| text.char(at) == '(') else {
        return;
    };
    let unit_start = open + 1 + scale_at(text, open + 1).map_or(0, |(_, length)| length);
    if let Some((measure, length)) = unit_at(text, unit_start)
        && unit_start + length == inside.end
    {
        number.unit_kind = measure;
        number.unit = text.words(&(open + 1..inside.end)).into();
    }
}

/// The next place where a number may begin.
fn next_start(text: &Text<'_>, at: usize) -> Option<usize> {
    let rest = text.chars.get(at..)?;
    let ahead = rest.iter().position(|&c| STARTS.has(c))?;
    Some(at + ahead)
}

/// 分别高出0.9和0.6个百分点: the first number has the unit of the second.
fn lend_units(text: &Text<'_>, found: &mut [Number]) {
    for at in (1..found.len()).rev() {
        let (before, after) = found.split_at_mut(at);
        let (Some(first), Some(second)) = (before.last_mut(), after.first()) else {
            continue;
        };
        // 分别为0.1、-5.6、1.3个百分点.
        let minus = usize::from(second.negative);
        let next = first.range.end + 1 + minus == second.range.start;
        let joined = match (text.char(first.range.end), second.unit_kind) {
            (_, UnitKind::Points) if first.range.start == 0 => false,
            ('、' | '和' | '与', UnitKind::Points) => true,
            (
                '和' | '与',
                UnitKind::Percent | UnitKind::Amount | UnitKind::Count | UnitKind::Times,
            ) => true,
            ('、', UnitKind::Percent | UnitKind::Amount | UnitKind::Count) => {
                follows_respectively(text, first.range.start)
            }
            _ => false,
        };
        let bare = first.unit_kind == UnitKind::None && !first.value.contains(':');
        // 2.1个和1.5个百分点.
        let bare = bare || first.unit == "个" && second.unit.starts_with("个");
        if next && joined && bare {
            first.unit_kind = second.unit_kind;
            first.unit = second.unit.clone();
        }
    }
}

/// Whether 分别 stands before a row of numbers in their clause: 分别为56、32、150微克.
fn follows_respectively(text: &Text<'_>, start: usize) -> bool {
    const LONGEST: usize = 24;
    let before = (start.saturating_sub(LONGEST)..start).rev();
    before
        .take_while(|&at| !matches!(text.char(at), ',' | '。' | ';' | ':'))
        .any(|at| text.char(at) == '分' && text.char(at + 1) == '别')
}

/// A quantity, a ratio of several, or a range of two.
fn range_at(text: &Text<'_>, start: usize) -> Number {
    let digits = start..digits_end(text, start);
    if let Some(ratio) = ratio_at(text, &digits) {
        return ratio;
    }
    let low = quantity_at(text, digits);
    let at = low.range.end;
    let link = match text.char(at) {
        '-' => 1,
        '至' | '到' if !matches!(text.before(start), '从' | '由' | '自') => 1,
        _ => return low,
    };
    let start = at + link;
    if !text.char(start).is_ascii_digit() {
        return low;
    }
    let high = quantity_at(text, start..digits_end(text, start));
    joined(&low, &high).unwrap_or(low)
}

/// The range from `low` to `high`, in one unit: 1.2万-1.5万吨, 8000至1.2万个.
fn joined(low: &Number, high: &Number) -> Option<Number> {
    let range = |low: &Number, value_max: SmolStr, unit: &SmolStr| Number {
        range: low.range.start..high.range.end,
        value: low.value.clone(),
        value_max: Some(value_max),
        unit: unit.clone(),
        negative: low.negative,
        more: low.more.or(high.more),
        behind_more: match high.more {
            Some(_) => high.behind_more,
            None => u8::try_from(unit.chars().count()).unwrap_or(0),
        },
        ..high.clone()
    };
    let (low_scale, low_unit) = scale_of(&low.unit);
    let (high_scale, high_unit) = scale_of(&high.unit);
    if !low_unit.is_empty() && low_unit != high_unit {
        return None;
    }
    let value = |number: &Number| number.value.parse::<Decimal>().ok();
    // 30至50万户 are ten thousands both; 8000至1.2万个 are not.
    let shared = low.unit.is_empty() && (value(low)? <= value(high)? || high_scale == 1);
    if shared || low_scale == high_scale {
        return Some(range(low, high.value.clone(), &high.unit));
    }
    let max = value(high)?
        .checked_mul(high_scale.into())?
        .checked_div(low_scale.into())?;
    let scale = low.unit.strip_suffix(low_unit).unwrap_or_default();
    let unit = SmolStr::from_iter([scale, high_unit]);
    Some(range(low, max.normalize().to_smolstr(), &unit))
}

/// 2.6:48.8:48.6, of which the `first` digits are known.
fn ratio_at(text: &Text<'_>, first: &Range<usize>) -> Option<Number> {
    let Range { start, mut end } = *first;
    while text.char(end) == ':' && text.char(end + 1).is_ascii_digit() {
        end = digits_end(text, end + 1);
    }
    (end > first.end).then(|| Number::bare(start..end, value(text, start..end)))
}

/// No list of names is longer; counting further would make a list of a million
/// numbers slow.
const LONGEST_ROW: usize = 12;

/// How many numbers stand in a row from the first of `found` on, with nothing
/// between them but marks, 和 and bounding words: 49.8%、11.9%、36.4%.
///
/// Where 分别 was said, each may have a verb of its own: 下降5%和上升3%.
pub(super) fn row(text: &Text<'_>, found: &[Number], respectively: bool) -> usize {
    let links = |c: char| {
        matches!(
            c,
            '、' | ',' | '和' | '与' | '及' | '以' | '近' | '超' | '约' | '-'
        )
    };
    let joined = |pair: &[Number]| {
        if !respectively && !links(text.before(pair[1].range.start)) {
            return false;
        }
        let start = after_number(text, pair[0].range.end).1;
        let between = text.chars.get(start..pair[1].range.start).unwrap_or(&[]);
        let change = if respectively {
            change_at_end(between)
        } else {
            0
        };
        let between = &between[..between.len() - change];
        // 分别5亿元、6亿元，增长8%、9% are two rows, 28件，4个案例 none.
        let other = !respectively
            && (pair[0].unit_kind != pair[1].unit_kind
                || scale_of(&pair[0].unit).1 != scale_of(&pair[1].unit).1);
        // 县、乡道路79条、257公里 measures the same twice.
        let twice = !respectively && pair[0].unit_kind != pair[1].unit_kind;
        if twice || (change > 0 || other) && between.contains(&',') {
            return false;
        }
        (1..=3).contains(&between.len()) && between.iter().all(|&c| links(c))
    };
    // Capped, so that a list of a million numbers is not counted from each.
    1 + found
        .windows(2)
        .take(LONGEST_ROW)
        .take_while(|pair| joined(pair))
        .count()
}
