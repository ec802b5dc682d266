//! Numbers that plainly are no figures: years, dates, ranks, names.

use std::ops::Range;
use std::sync::LazyLock;

use super::letters::{is_han, is_word};
use super::lexicon::{Lexicon, Role};
use super::number::Number;
use super::others::Reason;
use super::text::Text;
use super::time::{ENDS_SPAN, LEADS_SPAN};
use super::units::UnitKind;

static SUMS_SPAN: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::SumsSpan));

/// A longer run of digits counts nothing.
const LONGEST_VALUE: usize = 60;

/// Why this number can be no figure, whatever the sentence says; `None` if it may be one.
pub(super) fn plain_reason(text: &Text<'_>, number: &Number) -> Option<Reason> {
    let Range { start, end } = number.range;
    let before = text.before(start);
    let after = text.char(end);
    if number.value.len() > LONGEST_VALUE {
        return Some(Reason::Name);
    }
    if text.is_quoted(start) {
        return Some(Reason::Name);
    }
    if is_mark(text, number) {
        return Some(Reason::Mark);
    }
    if (matches!(before, '第' | '№')
        || before == '前' && !"目当提此之以日年节会赛".contains(text.before(start - 1)))
        && !matches!(
            number.unit_kind,
            UnitKind::Calendar | UnitKind::Duration | UnitKind::Year
        )
    {
        return Some(Reason::Rank);
    }
    if is_year(text, number) {
        return Some(Reason::Year);
    }
    if is_span(text, number) {
        return Some(Reason::Duration);
    }
    // 性别比为105:100（女性为100）.
    let hundred = || number.value == "100" && number.unit_kind == UnitKind::None;
    if before == '每' || before == '为' && after == ')' && hundred() {
        return Some(Reason::Base);
    }
    // 前移6位, 上升10个位次.
    if number.unit == "位"
        && text.starts_one_of(
            start.saturating_sub(2),
            &["前移", "后移", "前进", "上升", "提升", "跃升"],
        )
        && !is_word(after)
    {
        return Some(Reason::Rank);
    }
    if number.unit == "个" && matches!(after, '位' | '名') && text.char(end + 1) == '次' {
        return Some(Reason::Rank);
    }
    // 消防考核连续4次优秀: how often in a row, as 连续4年.
    if matches!(&*number.unit, "次" | "届" | "批" | "轮" | "期")
        && text.starts(start.saturating_sub(2), "连续")
    {
        return Some(Reason::Duration);
    }
    // 7时41分, 3小时15分.
    if number.unit == "分" && matches!(before, '时' | '点') {
        let lasts = text.before(start - 1) == '小';
        return Some(if lasts {
            Reason::Duration
        } else {
            Reason::Date
        });
    }
    if number.unit_kind == UnitKind::Calendar && !before.is_ascii_alphanumeric() {
        return Some(Reason::Date);
    }
    if before.is_ascii_alphabetic() && !follows_abbreviation(text, number) {
        return Some(Reason::Name);
    }
    let joins = |c: char| matches!(c, '+' | '×' | '/' | '.' | '@');
    let joined_before = joins(before) && text.before(start - 1).is_ascii_alphanumeric();
    let joined_after = joins(after) && text.char(end + 1).is_ascii_alphanumeric();
    // 5个APP: letters may begin what is counted.
    let goes_on = after.is_ascii_alphabetic() && !is_han(text.before(end));
    if joined_before || joined_after || after == '×' || goes_on {
        return Some(Reason::Name);
    }
    // 增值税收入（50%部分）.
    if before == '(' && text.starts(end, "部分)") {
        return Some(Reason::Name);
    }
    if after == '兑' {
        return Some(Reason::Base);
    }
    match number.unit_kind {
        UnitKind::Calendar => Some(Reason::Date),
        UnitKind::Class if text.starts(end.saturating_sub(1), "强") => Some(Reason::Rank),
        UnitKind::Class => Some(Reason::Name),
        UnitKind::None if is_clock(number) => Some(Reason::Date),
        _ if after == '级' || after == '型' || is_system(text, number) => Some(Reason::Name),
        _ if is_cut(&number.unit, after) || is_reach(text, number) => Some(Reason::Name),
        // 深入实施0.1微克攻坚行动.
        UnitKind::Amount if !number.is_money() && text.starts(end, "攻坚") => Some(Reason::Name),
        _ => None,
    }
}

/// Whether the number says how something is played or worked: 3人制, 8小时制; but
/// 3人制作.
fn is_system(text: &Text<'_>, number: &Number) -> bool {
    let end = number.range.end;
    let goes_on = "作定成造度止备".contains(text.char(end + 1));
    text.char(end) == '制' && matches!(&*number.unit, "人" | "班" | "小时") && !goes_on
}

/// Whether what looks like a unit only begins a word: 8车道公路, 3.0方案.
fn is_cut(unit: &str, after: char) -> bool {
    match after {
        '道' | '型' | '间' => unit == "车",
        '案' | '面' | '式' | '位' => unit == "方",
        _ => false,
    }
}

/// Whether a length tells how far something reaches, which is what is named behind
/// it: 车站与地铁50米内换乘比例.
fn is_reach(text: &Text<'_>, number: &Number) -> bool {
    let end = number.range.end;
    let within = text.char(end) == '内' && is_word(text.char(end + 1));
    let named = within || text.starts(end, "覆盖率") || text.starts(end, "半径");
    named && matches!(&*number.unit, "米" | "公里" | "千米")
}

/// `1.`, `(2)`, `3、` at the start of a block, `2.` or `3)` behind a stop, a
/// note's mark `[4]`, 注1, 表2.
fn is_mark(text: &Text<'_>, number: &Number) -> bool {
    if number.unit_kind != UnitKind::None || number.value.contains(':') {
        return false;
    }
    let Range { start, end } = number.range;
    let (before, after) = (text.before(start), text.char(end));
    match (before, after) {
        ('[', ']') | ('注' | '表' | '图', _) => true,
        (_, '.' | '、' | ')') if start == 0 => true,
        // 01 新建幼儿园11所.
        _ if start == 0 && end <= 2 => text.is_apart(end) && is_word(after),
        ('(', ')') => start == 1 || is_stop(text.before(start - 1)),
        (_, '.' | ')') => is_stop(before),
        _ => false,
    }
}

/// What a list mark inside a block stands behind.
fn is_stop(c: char) -> bool {
    matches!(c, '。' | ';' | ':')
}

/// 2021年, 2021—2025年, 2021至2025年.
fn is_year(text: &Text<'_>, number: &Number) -> bool {
    let year =
        |value: &str| value.len() == 4 && (value.starts_with("19") || value.starts_with("20"));
    let all = year(&number.value) && number.value_max.as_deref().is_none_or(year);
    let bare_range = number.unit_kind == UnitKind::None && number.value_max.is_some();
    all && (number.unit_kind == UnitKind::Year
        || bare_range
        || number.unit_kind == UnitKind::Calendar
        || text.char(number.range.end) == '-')
}

/// 5年来, 过去5年, 前11个月: a time, and no length of time that measures anything.
fn is_span(text: &Text<'_>, number: &Number) -> bool {
    let Range { start, end } = number.range;
    match &*number.unit {
        "个月" => text.before(start) == '前',
        // 1个多月来.
        "个" => text.starts(end, "多月") || text.starts(end, "半月"),
        "年" => {
            let behind = end..text.len();
            text.last(&(0..start), &LEADS_SPAN).is_some()
                || text.first(&behind, &ENDS_SPAN).is_some()
                || text.first(&behind, &SUMS_SPAN).is_some()
        }
        _ => false,
    }
}

/// GDP1200亿元: an abbreviation may stand right before its figure; M2, PM2.5 and 5G may not.
fn follows_abbreviation(text: &Text<'_>, number: &Number) -> bool {
    let start = number.range.start;
    let letters = text.chars[..start]
        .iter()
        .rev()
        .take_while(|c| c.is_ascii_alphabetic())
        .count();
    letters >= 3
        && !matches!(
            number.unit_kind,
            UnitKind::None | UnitKind::Year | UnitKind::Class
        )
}

/// 8:30.
fn is_clock(number: &Number) -> bool {
    let Some((hour, minute)) = number.value.split_once(':') else {
        return false;
    };
    minute.len() == 2
        && minute.parse::<u8>().is_ok_and(|m| m < 60)
        && hour.parse::<u8>().is_ok_and(|h| h < 25)
        && minute.ends_with('0')
}
