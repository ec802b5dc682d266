//! One quantity: digits with their scale, 多 or 余 and unit.

use std::ops::Range;

use rust_decimal::Decimal;
use smol_str::{SmolStr, ToSmolStr, format_smolstr};

use super::letters::is_word;
use super::number::Number;
use super::text::Text;
use super::units::{UnitKind, scale_at, unit_at};

/// What rates of births and deaths are counted on: 8.6/10万.
const BASES: [&str; 4] = ["/10万", "/十万", "/万", "/百万"];

/// A run of digits with its decimal part: value and end.
pub(super) fn digits_at(text: &Text<'_>, start: usize) -> (SmolStr, usize) {
    let end = digits_end(text, start);
    (value(text, start..end), end)
}

/// The digits of a number, or of several in a ratio, without what parts thousands.
pub(super) fn value(text: &Text<'_>, range: Range<usize>) -> SmolStr {
    let kept = |c: u8| c.is_ascii_digit() || matches!(c, b'.' | b':');
    // Nearly every number is written as it is kept.
    match text.ascii(range.clone()) {
        Some(value) if value.bytes().all(kept) => value.into(),
        _ => {
            let kept = |c: &char| c.is_ascii_digit() || matches!(c, '.' | ':');
            text.chars[range].iter().copied().filter(kept).collect()
        }
    }
}

/// Where a run of digits with its decimal part ends.
pub(super) fn digits_end(text: &Text<'_>, start: usize) -> usize {
    let digit = |at: usize| text.char(at).is_ascii_digit();
    let run = |mut at: usize| {
        while digit(at) {
            at += 1;
        }
        at
    };
    let mut end = run(start);
    // Thousands: 1,234,567 or 1 234 567.
    let mark = text.char(end);
    let parted = mark == ' ' || mark == ',' && text.written(end) == ',';
    if parted && end - start <= 3 {
        while text.char(end) == mark && run(end + 1) == end + 4 {
            end += 4;
        }
    }
    if text.char(end) == '.' && digit(end + 1) {
        end = run(end + 1);
    }
    end
}

/// These digits, then scale, 多 or 余 and unit; 1万6千多户 is added up.
pub(super) fn quantity_at(text: &Text<'_>, digits: Range<usize>) -> Number {
    let mut at = digits.end;
    let mut number = Number {
        negative: is_negative(text, digits.start),
        ..Number::bare(digits.clone(), value(text, digits))
    };
    let mut parts: Vec<(SmolStr, u64)> = Vec::new();
    let mut scale = None;
    let mut more_end = at;
    loop {
        if let Some(word) = more_at(text, at, scale.is_some()) {
            number.more = Some(word);
            at += 1;
            more_end = at;
            if scale.is_none() {
                number.unit_start = at;
            }
        } else if scale.is_none()
            && text.char(at) == '个'
            && matches!(text.char(at + 1), '万' | '亿')
            && !text.starts(at + 2, "元以上")
        {
            // 50个亿, but not 3个亿元以上项目.
            at += 1;
            number.unit_start = at;
        } else if let Some((factor, length)) = scale_at(text, at) {
            // 万亿亿 is more than anything that is counted.
            let Some(grown) = scale.unwrap_or(1_u64).checked_mul(factor) else {
                break;
            };
            // What is added to 7亿 stays below 1亿, also with a second scale: 3万万.
            let whole = || number.value.parse::<u64>().unwrap_or(u64::MAX);
            if parts
                .last()
                .is_some_and(|&(_, above)| whole().saturating_mul(grown) >= above)
            {
                break;
            }
            scale = Some(grown);
            at += length;
        } else if let (Some(factor), true) =
            (scale, text.char(at).is_ascii_digit() && parts.len() < 3)
        {
            let (value, end) = digits_at(text, at);
            // 1万6千 is one number; 1万2千万 is not.
            let whole = value.parse::<u64>().unwrap_or(u64::MAX);
            // Nor is 7万0亿, which nobody writes.
            let smaller = scale_at(text, end)
                .is_some_and(|(next, _)| next < factor && whole.saturating_mul(next) < factor);
            if !smaller || number.value.contains('.') {
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
    if let Some(base) = BASES.iter().find(|base| text.starts(at, base)) {
        number.unit_kind = UnitKind::Percent;
        number.unit = SmolStr::new_static(base);
        at += base.chars().count();
    } else if let Some((unit_kind, length)) = unit_at(text, at) {
        number.unit_kind = unit_kind;
        number.unit = written_unit(text, number.unit_start, at + length);
        at += length;
        // 培训120期 counts; 2期工程 does not.
        let counts = text.starts(at - length, "期") && text.is_stop(at);
        let taught = || "训班座堂坛刊报".contains(text.before(number.range.start));
        let many = || number.value.parse::<u32>().is_ok_and(|value| value > 9);
        if counts && (many() || taught()) {
            number.unit_kind = UnitKind::Count;
        }
        // 8.8日 is no date.
        if unit_kind == UnitKind::Calendar && number.value.contains('.') {
            number.unit_kind = UnitKind::Duration;
        }
    } else if scale.is_some() || number.more.is_some() {
        number.unit_kind = UnitKind::Count;
        number.unit = written_unit(text, number.unit_start, at);
    }
    // No unit is as long as a u8 counts.
    number.behind_more = u8::try_from(at - more_end).unwrap_or(0);
    let trailing = number.more.is_none() && number.unit_kind != UnitKind::None;
    if let Some(word) = more_behind(text, at).filter(|_| trailing) {
        number.more = Some(word);
        number.behind_more = 0;
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
    let ends = word != "来" && (next >= text.len() || !is_word(text.char(next)));
    (goes_on || ends || scaled && word != "+").then_some(word)
}

/// 多 or 余 behind the unit: 2倍多, 3年多, 5公里余.
fn more_behind(text: &Text<'_>, at: usize) -> Option<&'static str> {
    match text.char(at) {
        '余' => Some("余"),
        '多' if !is_word(text.char(at + 1)) => Some("多"),
        _ => None,
    }
}

/// The unit without the 多 inside it (5千多户 → 千户), per cent half-width.
fn written_unit(text: &Text<'_>, start: usize, end: usize) -> SmolStr {
    // 元人民币 is 元.
    let currency = text.starts(end.saturating_sub(3), "人民币") && end > start + 3;
    let end = if currency { end - 3 } else { end };
    match text.chars.get(start..end) {
        Some(['%']) => return SmolStr::new_static("%"),
        Some(unit)
            if !unit
                .iter()
                .any(|c| matches!(c, '多' | '余' | '来' | '+' | '%')) =>
        {
            return text.words(&(start..end)).into();
        }
        _ => {}
    }
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
fn add_up(number: &mut Number, parts: &[(SmolStr, u64)], scale: u64) {
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
        number.unit_kind = UnitKind::None;
        return;
    };
    number.value = sum.normalize().to_smolstr();
    let unit = number
        .unit
        .trim_start_matches(['十', '百', '千', '万', '亿']);
    number.unit = if outer > 1 {
        format_smolstr!("万{unit}")
    } else {
        unit.into()
    };
}

/// A minus sign, not a dash between words or the ends of a range.
fn is_negative(text: &Text<'_>, start: usize) -> bool {
    let Some(at) = start.checked_sub(1) else {
        return false;
    };
    // 减负 and 抱负 are no minus.
    let word = text.char(at) == '负' && !"减担抱胜自肩税".contains(text.before(at));
    word || text.char(at) == '-'
        && matches!(text.written(at), '-' | '－' | '−')
        && !text.before(at).is_ascii_alphanumeric()
        && !matches!(text.before(at), '-' | '%')
}
