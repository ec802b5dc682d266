//! Finding numbers: digits with their scale, unit, range or ratio.

use std::ops::Range;

use rust_decimal::Decimal;

use super::predicate::after_number;
use super::text::Text;
use super::units::{Measure, scale_at, unit_at};

/// A number as it stands in the text, whatever it may mean.
#[derive(Clone, Debug)]
pub(super) struct Number {
    /// From the first digit to the end of the unit.
    pub(super) range: Range<usize>,
    /// Where the unit, its scale included, begins.
    pub(super) unit_start: usize,
    /// The digits, half-width; several joined by `:` for a ratio.
    pub(super) value: String,
    /// The upper end of a range.
    pub(super) value_max: Option<String>,
    /// Scale and unit as written.
    pub(super) unit: String,
    /// What the unit tells.
    pub(super) measure: Measure,
    /// 多, 余 or + inside the number.
    pub(super) more: Option<String>,
    /// Whether a minus sign stands before it.
    pub(super) negative: bool,
}

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
}

/// A run of digits with its decimal part: value and end.
fn digits_at(text: &Text<'_>, start: usize) -> (String, usize) {
    let digit = |at: usize| text.char(at).is_ascii_digit();
    let run = |mut at: usize| {
        while digit(at) {
            at += 1;
        }
        at
    };
    let mut end = run(start);
    // Thousands: 1,234,567.
    while end - start <= 3 || text.char(end.saturating_sub(4)) == ',' {
        if text.char(end) == ',' && text.written(end) == ',' && run(end + 1) == end + 4 {
            end += 4;
        } else {
            break;
        }
    }
    if text.char(end) == '.' && digit(end + 1) {
        end = run(end + 1);
    }
    let value = text.chars[start..end]
        .iter()
        .filter(|&&c| c != ',')
        .collect();
    (value, end)
}

/// Digits, then scale, 多 or 余 and unit; 1万6千多户 is added up.
fn quantity_at(text: &Text<'_>, start: usize) -> Number {
    let (value, mut at) = digits_at(text, start);
    let mut number = Number {
        range: start..at,
        unit_start: at,
        value,
        value_max: None,
        unit: String::new(),
        measure: Measure::None,
        more: None,
        negative: is_negative(text, start),
    };
    let mut parts: Vec<(String, u64)> = Vec::new();
    let mut scale = None;
    loop {
        if let Some(words) = more_at(text, at, scale.is_some()) {
            number.more = Some(words.to_owned());
            at += 1;
            if scale.is_none() {
                number.unit_start = at;
            }
        } else if let Some((factor, length)) = scale_at(text, at) {
            scale = Some(scale.unwrap_or(1_u64).saturating_mul(factor));
            at += length;
        } else if let (Some(factor), true) =
            (scale, text.char(at).is_ascii_digit() && parts.len() < 3)
        {
            let (value, end) = digits_at(text, at);
            if scale_at(text, end).is_none() && more_at(text, end, false).is_none() {
                break;
            }
            parts.push((std::mem::replace(&mut number.value, value), factor));
            scale = None;
            at = end;
            number.unit_start = at;
        } else {
            break;
        }
    }
    if let Some((measure, length)) = unit_at(text, at) {
        number.measure = measure;
        number.unit = written_unit(text, number.unit_start, at + length);
        at += length;
    } else if scale.is_some() || number.more.is_some() {
        number.measure = Measure::Count;
        number.unit = written_unit(text, number.unit_start, at);
    }
    if number.more.is_none() && text.char(at) == '余' {
        number.more = Some("余".to_owned());
        at += 1;
    }
    number.range.end = at;
    if !parts.is_empty() {
        add_up(&mut number, &parts, scale.unwrap_or(1));
    }
    number
}

/// 多 or 余 that belongs to the number before it; behind a scale (3600万多学生)
/// any words may follow.
fn more_at(text: &Text<'_>, at: usize, scaled: bool) -> Option<&'static str> {
    let word = match text.char(at) {
        '多' => "多",
        '余' => "余",
        '来' => "来",
        '+' => "+",
        _ => return None,
    };
    let next = at + 1;
    let goes_on = scale_at(text, next).is_some() || unit_at(text, next).is_some();
    let ends = word != "来" && (next >= text.len() || !text.char(next).is_alphanumeric());
    (goes_on || ends || scaled && word != "+").then_some(word)
}

/// The unit without the 多 inside it (5千多户 → 千户), per cent half-width.
fn written_unit(text: &Text<'_>, start: usize, end: usize) -> String {
    (start..end)
        .filter(|&at| !matches!(text.char(at), '多' | '余' | '来' | '+'))
        .map(|at| {
            if text.char(at) == '%' {
                '%'
            } else {
                text.written(at)
            }
        })
        .collect()
}

/// Makes one value of 1万 and 6千: 16000户, but 13000万 for 1亿3千多万.
fn add_up(number: &mut Number, parts: &[(String, u64)], scale: u64) {
    let outer = if number.unit.contains('万') {
        10_000
    } else {
        1
    };
    let parse = |value: &str| value.parse::<Decimal>().ok();
    let mut sum = parse(&number.value).and_then(|v| v.checked_mul(scale.into()));
    for (value, factor) in parts {
        let part = parse(value).and_then(|v| v.checked_mul((*factor).into()));
        sum = sum.and_then(|sum| sum.checked_add(part?));
    }
    let Some(sum) = sum.and_then(|sum| sum.checked_div(outer.into())) else {
        number.measure = Measure::None;
        return;
    };
    number.value = sum.normalize().to_string();
    let unit = number
        .unit
        .trim_start_matches(['十', '百', '千', '万', '亿']);
    number.unit = if outer > 1 {
        format!("万{unit}")
    } else {
        unit.to_owned()
    };
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
        value.push(':');
        value.push_str(&next);
        at = end;
    }
    (at > first).then(|| Number {
        range: start..at,
        unit_start: at,
        value,
        value_max: None,
        unit: String::new(),
        measure: Measure::None,
        more: None,
        negative: false,
    })
}

/// A minus sign, not a dash between words or the ends of a range.
fn is_negative(text: &Text<'_>, start: usize) -> bool {
    let Some(at) = start.checked_sub(1) else {
        return false;
    };
    text.char(at) == '-'
        && matches!(text.written(at), '-' | '－' | '−')
        && !text.before(at).is_ascii_alphanumeric()
        && !matches!(text.before(at), '-' | '%')
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
        range: start..at + 1,
        unit_start: at,
        value: value.to_owned(),
        value_max: None,
        unit: text.words(&(at..at + 1)),
        measure: Measure::Times,
        more: None,
        negative: false,
    })
}

/// How many numbers stand in a row from the first of `found` on, with nothing
/// between them but marks, 和 and bounding words: 49.8%、11.9%、36.4%.
pub(super) fn row(text: &Text<'_>, found: &[Number]) -> usize {
    const BETWEEN: &str = "、,和与及以近超约";
    let joined = |pair: &[Number]| {
        let start = after_number(text, pair[0].range.end).1;
        let between = text.chars.get(start..pair[1].range.start).unwrap_or(&[]);
        (1..=3).contains(&between.len()) && between.iter().all(|&c| BETWEEN.contains(c))
    };
    1 + found.windows(2).take_while(|pair| joined(pair)).count()
}
