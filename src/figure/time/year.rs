//! Calendar years and the days in them.

use std::sync::LazyLock;

use super::mention::Mention;
use super::numerals::{small, year};
use super::part::part_at;
use crate::figure::lexicon::{Lexicon, Role};

static BEHIND: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::BehindYear));

/// 2021年, 2021—2025年, 2021年前三季度, 2021年3月5日, 2021-12-31, 2021/12/31.
pub(super) fn calendar_year(text: &[char]) -> Option<(usize, Mention)> {
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
    at += usize::from(last > first && matches!(text.get(at), Some('学' | '财')));
    match text.get(at) {
        Some('年') => at += 1,
        _ if last > first || named && at == 5 => {}
        _ => return None,
    }
    let rest = &text[at..];
    let through = |end: usize, mention: Mention| match until(&text[end..]) {
        Some((more, to)) if to > last => (end + more, Mention::Years(first, to, None)),
        _ => (end, mention),
    };
    if let Some((length, part)) = part_at(rest) {
        return Some(through(
            at + length,
            Mention::Years(first, last, Some(part)),
        ));
    }
    Some(match day(rest) {
        Some(length) if last == first => through(at + length, Mention::Day(first)),
        // 2018年至2022年3月底.
        Some(length) => (at + length, Mention::Years(first, last, None)),
        None => through(at + edge(rest), Mention::Years(first, last, None)),
    })
}

/// 至2023年5月, 至2023年5月底 behind an earlier year or a month of it: its length and its
/// year.
fn until(text: &[char]) -> Option<(usize, u16)> {
    if !matches!(text.first()?, '-' | '至' | '到') {
        return None;
    }
    let to = year(&text[1..])?;
    let rest = text.get(6..).filter(|_| text[5] == '年')?;
    let length = part_at(rest).map(|(length, _)| length).or(day(rest))?;
    Some((6 + length, to))
}

/// The length of 底, 以来, 期间 and the like behind a year.
pub(super) fn edge(text: &[char]) -> usize {
    BEHIND.first(text).map_or(0, |found| {
        // 2021年前10强 has no 前 of its own.
        let ranks = found.word == "前" && small(&text[1..]).is_some();
        // 今年初步安排: a first step, not the beginning of the year.
        let first = found.word == "初" && matches!(text.get(1), Some('步' | '期' | '级' | '中'));
        if ranks || first { 0 } else { found.length }
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
pub(super) fn day(text: &[char]) -> Option<usize> {
    let (month, _) = small(text)?;
    let mut at = match text.get(month..)? {
        ['月', ..] => month + 1,
        ['季', '度', ..] => month + 2,
        _ => return None,
    };
    match text.get(at..)? {
        ['底' | '末', '前', ..] => return Some(at + 2),
        ['底' | '末' | '初', ..] => return Some(at + 1),
        ['上' | '中' | '下', '旬', ..] => return Some(at + 2),
        rest => {
            let (length, _) = small(rest)?;
            at += length;
        }
    }
    matches!(text.get(at), Some('日' | '号')).then(|| at + 1)
}
