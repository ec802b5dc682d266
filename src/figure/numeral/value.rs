//! What characters are worth: 一百二十 is 120, 二点四 is 2.4.

use smol_str::SmolStr;

use crate::figure::characters::Characters;
use crate::figure::quantity::digits_at;
use crate::figure::text::Text;

/// What a number may begin with, in digits or in characters.
pub(in crate::figure) static STARTS: Characters<27> = Characters::new([
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '零', '〇', '一', '二', '两', '三', '四',
    '五', '六', '七', '八', '九', '十', '百', '千', '万', '亿',
]);

/// Whether a number in characters may begin with `c`.
pub(in crate::figure) fn is_numeral(c: char) -> bool {
    !c.is_ascii_digit() && STARTS.has(c)
}

/// 0 to 9.
pub(super) fn digit(c: char) -> Option<u64> {
    match c {
        '零' | '〇' => Some(0),
        '一' => Some(1),
        '二' | '两' => Some(2),
        '三' => Some(3),
        '四' => Some(4),
        '五' => Some(5),
        '六' => Some(6),
        '七' => Some(7),
        '八' => Some(8),
        '九' => Some(9),
        _ => None,
    }
}

/// What the number before it is multiplied by.
pub(super) fn scale(c: char) -> Option<u64> {
    match c {
        '十' => Some(10),
        '百' => Some(100),
        '千' => Some(1_000),
        '万' => Some(10_000),
        '亿' => Some(100_000_000),
        _ => None,
    }
}

/// A whole number in characters and where it ends: 一百二十 is 120, 两千亿 is 2000亿.
pub(super) fn whole(text: &Text<'_>, start: usize) -> Option<(u64, usize)> {
    // So many characters at most: 九千九百九十九万九千九百九十九亿.
    const LONGEST: usize = 20;
    // 百亿级, 千万工程: a scale alone is no number.
    if digit(text.char(start)).is_none() && text.char(start) != '十' {
        return None;
    }
    let (mut sum, mut group, mut last) = (0_u64, 0_u64, None);
    let mut at = start;
    while at - start < LONGEST {
        let c = text.char(at);
        if let Some(value) = digit(c) {
            // 一二三: names told one after another.
            if last.is_some_and(|last| last > 0) {
                return None;
            }
            last = Some(value);
        } else if let Some(factor) = scale(c) {
            // 万六倍: a scale without a number before it counts nothing.
            if at == start && factor != 10 {
                return None;
            }
            let value = last.take().unwrap_or(0);
            if factor >= 10_000 {
                // 两千亿: the scale is of all before it.
                sum = sum.checked_add(group + value)?.checked_mul(factor)?;
                group = 0;
            } else {
                let value = if value == 0 && factor == 10 { 1 } else { value };
                group = group.checked_add(value * factor)?;
            }
        } else {
            break;
        }
        at += 1;
    }
    let total = sum.checked_add(group + last.unwrap_or(0))?;
    (at > start).then_some((total, at))
}

/// 五十二, 二点四 or 2.4.
pub(super) fn decimal(text: &Text<'_>, start: usize) -> Option<(SmolStr, usize)> {
    if text.char(start).is_ascii_digit() {
        return Some(digits_at(text, start));
    }
    let (value, mut end) = whole(text, start)?;
    let mut words = value.to_string();
    if text.char(end) == '点' && digit(text.char(end + 1)).is_some() {
        end += 1;
        words.push('.');
        while let Some(digit) = digit(text.char(end)) {
            words.push_str(&digit.to_string());
            end += 1;
        }
    }
    Some((words.into(), end))
}
