//! Numbers written in characters: 百分之五十二, 三分之一, 七成, 两千亿元, 六个百分点.
//!
//! Only what can be nothing else is read: 二十大, 一二三产业, 三江四岸 and the
//! 十项 of a label count are names, so a bare count needs 百 or more.

mod value;

use rust_decimal::Decimal;
use smol_str::{SmolStr, ToSmolStr};

use self::value::{decimal, digit, scale, whole};
use super::number::Number;
use super::text::Text;
use super::units::{UnitKind, unit_at};

pub(super) use self::value::{STARTS, is_numeral};

/// The number in characters that begins at `at`.
pub(super) fn numeral_at(text: &Text<'_>, at: usize) -> Option<Number> {
    let c = text.char(at);
    // Most characters that could be a number are not; what follows tells.
    let next = text.char(at + 1);
    let goes_on = match c {
        '万' | '亿' => false,
        '百' | '千' => next == '分',
        '十' if matches!(next, '余' | '多') => true,
        _ => is_numeral(next) || matches!(next, '分' | '成' | '半' | '点' | '倍' | '番' | '个'),
    };
    if !goes_on || text.is_quoted(at) {
        return None;
    }
    // 第三, 十三五, 一二三: only the whole run of numerals is a number.
    if is_numeral(text.before(at)) || text.before(at) == '第' {
        return None;
    }
    per_cent(text, at)
        .or_else(|| fraction(text, at))
        .or_else(|| tenths(text, at))
        .or_else(|| half(text, at))
        .or_else(|| times(text, at))
        .or_else(|| counted(text, at))
}

/// 百分之五十二, 百分之2.4, 千分之三.
fn per_cent(text: &Text<'_>, at: usize) -> Option<Number> {
    let unit = match text.char(at) {
        '百' => "%",
        '千' => "‰",
        _ => return None,
    };
    if !text.starts(at + 1, "分之") {
        return None;
    }
    let (value, end) = if text.starts(at + 3, "百") {
        (SmolStr::new_static("100"), at + 4)
    } else {
        decimal(text, at + 3)?
    };
    Some(spoken(at..end, value, unit, UnitKind::Percent))
}

/// 三分之一.
fn fraction(text: &Text<'_>, at: usize) -> Option<Number> {
    let (below, end) = whole(text, at)?;
    if !text.starts(end, "分之") {
        return None;
    }
    let (above, end) = whole(text, end + 2)?;
    let share = Decimal::from(above * 100)
        .checked_div(below.into())?
        .round_dp(2);
    let value = share.normalize().to_smolstr();
    Some(spoken(at..end, value, "%", UnitKind::Percent))
}

/// 七成, 八成五, 六成半.
fn tenths(text: &Text<'_>, at: usize) -> Option<Number> {
    // 一成不变, 三成立.
    const OTHER: &str = "不立为功果效员长熟本品套绩就都交人型分语";
    let tens = digit(text.char(at)).filter(|&tens| tens > 0)?;
    if text.char(at + 1) != '成' || OTHER.contains(text.char(at + 2)) {
        return None;
    }
    let (ones, end) = match text.char(at + 2) {
        '半' => (5, at + 3),
        c => digit(c).map_or((0, at + 2), |ones| (ones, at + 3)),
    };
    let value = (tens * 10 + ones).to_smolstr();
    Some(spoken(at..end, value, "%", UnitKind::Percent))
}

/// 一半, 半个百分点 is told by its own unit.
fn half(text: &Text<'_>, at: usize) -> Option<Number> {
    let half = text.starts(at, "一半");
    half.then(|| {
        spoken(
            at..at + 2,
            SmolStr::new_static("50"),
            "%",
            UnitKind::Percent,
        )
    })
}

/// 增长两倍, 翻一番.
fn times(text: &Text<'_>, at: usize) -> Option<Number> {
    let (value, end) = decimal(text, at)?;
    let unit = match text.char(end) {
        '倍' => "倍",
        '番' => "番",
        _ => return None,
    };
    let before = &text.chars[at.saturating_sub(3)..at];
    let said = match unit {
        "番" => before.contains(&'翻'),
        _ => matches!(
            before.last(),
            Some('长' | '加' | '高' | '升' | '大' | '了' | '近' | '超' | '过' | '增' | '的')
        ),
    };
    said.then(|| spoken(at..end + 1, value, unit, UnitKind::Times))
}

/// 两千亿元, 三万多人, 六个百分点: with a unit, and 百 or more if it only counts.
fn counted(text: &Text<'_>, at: usize) -> Option<Number> {
    let (total, end) = whole(text, at)?;
    let more = match text.char(end) {
        '多' => Some("多"),
        '余' => Some("余"),
        _ => None,
    };
    let unit_start = end + usize::from(more.is_some());
    // 十余万人.
    let scaled = more.is_some() && matches!(text.char(unit_start), '万' | '亿');
    let (unit_kind, length) = unit_at(text, unit_start + usize::from(scaled))?;
    let length = length + usize::from(scaled);
    // 二十余项 is no name, as 二十项 may be.
    let least = if more.is_some() { 10 } else { 100 };
    let large = text.chars[at..end]
        .iter()
        .filter_map(|&c| scale(c))
        .any(|factor| factor >= least);
    let fits = match unit_kind {
        UnitKind::Points => true,
        UnitKind::Amount | UnitKind::Count => large && total > 0,
        UnitKind::Percent
        | UnitKind::Times
        | UnitKind::Duration
        | UnitKind::Age
        | UnitKind::Year
        | UnitKind::Calendar
        | UnitKind::Class
        | UnitKind::None => false,
    };
    if !fits {
        return None;
    }
    let (factor, scale) = match text.before(end) {
        '亿' => (100_000_000, "亿"),
        '万' => (10_000, "万"),
        _ => (1, ""),
    };
    let end = unit_start + length;
    let unit = text.words(&(unit_start..end));
    Some(Number {
        unit_start,
        value: Decimal::from(total)
            .checked_div(factor.into())?
            .normalize()
            .to_smolstr(),
        unit: SmolStr::from_iter([scale, &*unit]),
        unit_kind,
        more,
        behind_more: u8::try_from(length).unwrap_or(0),
        ..Number::bare(at..end, SmolStr::default())
    })
}

fn spoken(
    range: std::ops::Range<usize>,
    value: SmolStr,
    unit: &'static str,
    unit_kind: UnitKind,
) -> Number {
    Number {
        unit: SmolStr::new_static(unit),
        unit_kind,
        ..Number::bare(range, value)
    }
}
