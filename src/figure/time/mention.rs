//! A time as the words have it, before anything is known of the report.

use super::numerals::{small, year};
use super::part::part_at;
use super::period::Part;
use super::words::{AFTER, BEFORE, NO_SPAN, TIMES};
use crate::figure::lexicon::starts_with;

/// What a word of time means by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mention {
    /// Calendar years, one or several, or a part of one: 2021年, 2021年1至5月.
    Years(u16, u16, Option<Part>),
    /// A day or month's end in a calendar year: 2021年9月底, 2021-12-31.
    Day(u16),
    /// Part of the year at hand: 前三季度.
    Part(Part),
    /// A day or month's end in the year at hand: 截至9月底.
    DayAtHand,
    /// The year at hand as a whole: 全年.
    Whole,
    /// Its end, or now: adds nothing to the year at hand.
    Moment,
    /// A year counted from the report's: 去年 is −1.
    Given(i16),
    /// Part of such a year: 今年1至5月.
    GivenPart(i16, Part),
    /// A year counted from the one at hand: 上年 is −1.
    Scope(i16),
    /// 过去一年, 一年来.
    PastYear,
    /// 新的一年.
    Coming,
    /// Some time from now on: 下一步.
    Later,
    /// So many years up to now: 五年来, 近三年.
    Back(u8),
    /// So many years from now on: 今后五年.
    Ahead(u8),
    /// So many years, but which is not said: 五年累计.
    Several(u8),
    /// A five-year plan that begins in this year.
    Plan(u16),
    /// The last year of a plan: 到“十四五”末.
    PlanEnd(u16),
    /// Several years, how many is not said: 近年来.
    Vague,
    /// What something is compared with: 五年前, “十二五”末.
    Earlier,
    /// No time, though it begins like one: 上年结余.
    None,
}

/// The time at the start of `text`, with its length.
pub(super) fn mention_at(text: &[char]) -> Option<(usize, Mention)> {
    let length = |found: &Option<(usize, Mention)>| found.map_or(0, |(length, _)| length);
    let (word, span) = (word(text), span(text));
    // 今后五年 is more than 今后.
    let found = if length(&span) > length(&word) {
        span
    } else {
        word
    };
    found
        .or_else(|| calendar_year(text))
        .or_else(|| plan(text, false))
        .or_else(|| at_hand(text))
        .or_else(|| led(text))
        .filter(|(_, mention)| *mention != Mention::None)
}

/// 今年, 今年1至5月, 去年底, 上年同期, 全年.
fn word(text: &[char]) -> Option<(usize, Mention)> {
    let found = TIMES.first(text)?;
    let rest = &text[found.length..];
    let (tail, meaning) = match found.meaning {
        Mention::Given(offset) => match part_at(rest) {
            Some((length, part)) => (length, Mention::GivenPart(offset, part)),
            None => (edge(rest).max(day(rest).unwrap_or(0)), found.meaning),
        },
        Mention::Scope(_) => (edge(rest), found.meaning),
        meaning => (0, meaning),
    };
    Some((found.length + tail, meaning))
}

/// 前三季度, 3月5日, 9月底: a part or a moment of the year at hand.
fn at_hand(text: &[char]) -> Option<(usize, Mention)> {
    match part_at(text) {
        Some((length, part)) => {
            let since = starts_with(&text[length..], "以来");
            Some((length + if since { 2 } else { 0 }, Mention::Part(part)))
        }
        None => Some((day(text)?, Mention::DayAtHand)),
    }
}

/// A time behind a word that leads to it: 到2026年, 截至9月底, 自2020年以来.
fn led(text: &[char]) -> Option<(usize, Mention)> {
    let prefix = BEFORE.first(text)?;
    let rest = &text[prefix.length..];
    let year = calendar_year(rest);
    let found = if prefix.meaning {
        year.or_else(|| plan(rest, true))
            .or_else(|| word(rest))
            .or_else(|| at_hand(rest))?
    } else {
        year?
    };
    let until = text[0] == '截';
    let mention = match found.1 {
        // 截至2024年6月 is a moment and no month.
        Mention::Years(year, _, Some(_)) if until => Mention::Day(year),
        Mention::Part(_) if until => Mention::DayAtHand,
        mention => mention,
    };
    Some((prefix.length + found.0, mention))
}

/// The time that ends `text`, with its length; the longest there is.
pub(super) fn mention_before(text: &[char]) -> Option<(usize, Mention)> {
    const LONGEST: usize = 16;
    const ENDS: &str = "年月度底末初来间期前内季的时年0123456789";
    if !text.last().is_some_and(|&c| ENDS.contains(c)) {
        return None;
    }
    (text.len().saturating_sub(LONGEST)..text.len()).find_map(|start| {
        let inside = start > 0 && text[start - 1].is_ascii_digit();
        if inside {
            return None;
        }
        let (length, mention) = mention_at(&text[start..])?;
        if start + length != text.len() {
            return None;
        }
        // In 提高到2025年 the 到 belongs to the verb.
        let verb = matches!(text[start], '到' | '至') && matches!(mention, Mention::Years(..));
        Some((length - usize::from(verb), mention))
    })
}

/// 2021年, 2021—2025年, 2021年前三季度, 2021年3月5日, 2021-12-31, 2021/12/31.
fn calendar_year(text: &[char]) -> Option<(usize, Mention)> {
    let first = year(text)?;
    if let Some(length) = numeric_date(text) {
        return Some((length, Mention::Day(first)));
    }
    let named = text.get(4) == Some(&'年');
    let mut at = 4 + usize::from(named);
    let mut last = first;
    if matches!(text.get(at), Some('-' | '至' | '到'))
        && let Some(second) = year(&text[at + 1..])
        && second > first
    {
        at += 5;
        last = second;
    }
    match text.get(at) {
        Some('年') => at += 1,
        _ if last > first || named && at == 5 => {}
        _ => return None,
    }
    let rest = &text[at..];
    if let Some((length, part)) = part_at(rest) {
        return Some((at + length, Mention::Years(first, last, Some(part))));
    }
    match day(rest) {
        Some(length) if last == first => Some((at + length, Mention::Day(first))),
        _ => Some((at + edge(rest), Mention::Years(first, last, None))),
    }
}

/// The length of 底, 以来, 期间 and the like behind a year.
fn edge(text: &[char]) -> usize {
    AFTER.first(text).map_or(0, |found| {
        // 2021年前10强 has no 前 of its own.
        let ranks = found.word == "前" && small(&text[1..]).is_some();
        if ranks { 0 } else { found.length }
    })
}

/// The length of a date in digits alone: 2021-12-31, 2021-12, 2021/12/31.
fn numeric_date(text: &[char]) -> Option<usize> {
    year(text)?;
    let mark = *text.get(4).filter(|c| matches!(c, '-' | '/' | '.'))?;
    let two = |at: usize, most: u8| {
        let (length, value) = small(text.get(at..)?)?;
        let digits = text[at].is_ascii_digit() && (1..=most).contains(&value);
        digits.then_some(at + length)
    };
    let month = two(5, 12)?;
    let end = match text.get(month) {
        Some(c) if *c == mark => two(month + 1, 31)?,
        _ if mark == '-' && month == 7 => month,
        _ => return None,
    };
    let over = text
        .get(end)
        .is_none_or(|c| !c.is_ascii_digit() && *c != mark);
    let unit = matches!(text.get(end), Some('年' | '个' | '%' | '月'));
    (over && !unit).then_some(end)
}

/// The length of a day or a month's edge at the start of `text`: 3月5日, 9月底.
fn day(text: &[char]) -> Option<usize> {
    let (month, _) = small(text)?;
    let mut at = match text.get(month..)? {
        ['月', ..] => month + 1,
        ['季', '度', ..] => month + 2,
        _ => return None,
    };
    match text.get(at..)? {
        ['底' | '末' | '初', ..] => return Some(at + 1),
        ['上' | '中' | '下', '旬', ..] => return Some(at + 2),
        rest => {
            let (length, _) = small(rest)?;
            at += length;
        }
    }
    matches!(text.get(at), Some('日' | '号')).then(|| at + 1)
}

/// “十四五”时期, “十三五”以来, 到“十五五”末; `until` tells that 到 stands before.
fn plan(text: &[char], until: bool) -> Option<(usize, Mention)> {
    let quoted = usize::from(matches!(text.first()?, '“' | '"'));
    let (length, first) = plan_name(&text[quoted..])?;
    let mut at = quoted + length;
    at += usize::from(matches!(text.get(at), Some('”' | '"')));
    let rest = &text[at..];
    let starts = |words: &[&str]| {
        let word = words.iter().find(|word| starts_with(rest, word));
        word.map(|word| word.chars().count())
    };
    if let Some(length) = starts(&["期末", "末期", "末", "规划期末"]) {
        let end = if until {
            Mention::PlanEnd(first + 4)
        } else {
            Mention::Earlier
        };
        return Some((at + length, end));
    }
    if let Some(length) = starts(&["期间", "时期", "以来", "五年来", "五年", "规划期"])
    {
        return Some((at + length, Mention::Plan(first)));
    }
    let over = rest.is_empty() || starts(&["累计", "年均", "共", "的"]).is_some();
    over.then_some((at, Mention::Plan(first)))
}

/// The five-year plan named at the start, as its length and its first year:
/// 十四五, 第十四个五年规划.
pub(super) fn plan_name(text: &[char]) -> Option<(usize, u16)> {
    let (length, which) = match text {
        ['第', '十', which, '个', '五', '年', ..] => (6, which),
        ['十', which, '五', ..] => (3, which),
        _ => return None,
    };
    let number = "一二三四五六七八".chars().position(|c| c == *which)? as u16;
    Some((length, 2006 + 5 * number))
}

/// 五年来, 近三年, 过去五年间, 今后五年, 五年累计.
fn span(text: &[char]) -> Option<(usize, Mention)> {
    #[derive(Clone, Copy, PartialEq)]
    enum Way {
        Back,
        Ahead,
    }
    const BEFORE: [(&str, Way); 9] = [
        ("刚刚过去的", Way::Back),
        ("过去的", Way::Back),
        ("过去", Way::Back),
        ("最近", Way::Back),
        ("近", Way::Back),
        ("这", Way::Back),
        ("今后", Way::Ahead),
        ("未来", Way::Ahead),
        ("接下来", Way::Ahead),
    ];
    const BEHIND: [(&str, Option<Way>); 6] = [
        ("以来", Some(Way::Back)),
        ("来", Some(Way::Back)),
        ("间", None),
        ("期间", None),
        ("时间", None),
        ("里", None),
    ];
    let starts = |at: usize, word: &str| starts_with(text.get(at..).unwrap_or(&[]), word);
    let before = BEFORE.iter().find(|(word, _)| starts(0, word));
    let start = before.map_or(0, |(word, _)| word.chars().count());
    let (length, count) = small(text.get(start..)?)?;
    let mut at = start + length;
    at += usize::from(text.get(at) == Some(&'个'));
    if text.get(at) != Some(&'年') || !(2..=20).contains(&count) {
        return None;
    }
    at += 1;
    let behind = BEHIND.iter().find(|(word, _)| starts(at, word));
    let tail = behind.map_or(0, |(word, _)| word.chars().count());
    let way = before
        .map(|&(_, way)| way)
        .or(behind.and_then(|&(_, way)| way));
    if tail == 0 && way.is_none() && NO_SPAN.first(&text[at..]).is_some() {
        return None;
    }
    let meaning = match way {
        Some(Way::Back) => Mention::Back(count),
        Some(Way::Ahead) => Mention::Ahead(count),
        None => Mention::Several(count),
    };
    Some((at + tail, meaning))
}
