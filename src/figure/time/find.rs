//! Finds the time that words begin or end with.

use std::sync::LazyLock;

use super::mention::Mention;
use super::numerals::small;
use super::part::part_at;
use super::span::{plan, span};
use super::year::{calendar_year, day, edge};
use crate::figure::characters::Characters;
use crate::figure::lexicon::{Lexicon, Role, starts_with};

/// Words of time that may open a clause or stand before a verb.
static TIMES: LazyLock<Lexicon<Mention>> = LazyLock::new(|| {
    Lexicon::of(|role| {
        let Role::Time(mention) = role else {
            return None;
        };
        Some(mention)
    })
});

/// Words that stand before a time and belong to it: any time, or only a
/// calendar year.
static LEADS: LazyLock<Lexicon<bool>> =
    LazyLock::new(|| Lexicon::among([(Role::LeadsTime, true), (Role::LeadsYear, false)]));

/// The time at the start of `text`, with its length.
pub(super) fn mention_at(text: &[char]) -> Option<(usize, Mention)> {
    if !BEGINS.has(*text.first()?) {
        return None;
    }
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
        .or_else(|| plan(text))
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
    // Each names a month, a quarter or half a year, within as many characters as the
    // longest has: 1、2、3、…、11、12十二个月.
    const LONGEST: usize = 32;
    let names = |c: &char| matches!(c, '月' | '季' | '半');
    if !text.iter().take(LONGEST).any(names) {
        return None;
    }
    let led = matches!(
        text.first()?,
        '上' | '下' | '半' | '前' | '第' | '首' | '元'
    );
    if !led && small(text).is_none() {
        return None;
    }
    match part_at(text) {
        Some((length, part)) => {
            let rest = &text[length..];
            // 一季度前完成: by then, not in it.
            let by = ["以前", "之前", "前"]
                .iter()
                .find(|by| starts_with(rest, by));
            if let Some(by) = by.filter(|_| text[0] != '前') {
                return Some((length + by.chars().count(), Mention::DayAtHand));
            }
            let since = starts_with(rest, "以来");
            Some((length + if since { 2 } else { 0 }, Mention::Part(part)))
        }
        None => Some((day(text)?, Mention::DayAtHand)),
    }
}

/// A time behind a word that leads to it: 到2026年, 截至9月底, 自2020年以来.
fn led(text: &[char]) -> Option<(usize, Mention)> {
    let prefix = LEADS.first(text)?;
    let rest = &text[prefix.length..];
    let year = calendar_year(rest);
    let found = if prefix.meaning {
        year.or_else(|| plan(rest))
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
    // 自2024年7月1日起.
    let from = matches!(text[0], '自' | '从') && rest.get(found.0) == Some(&'起');
    Some((prefix.length + found.0 + usize::from(from), mention))
}

/// What a time may begin with; it is asked of every clause, and most begin otherwise.
static BEGINS: Characters<63> = Characters::new([
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '〇', '一', '二', '三', '四', '五', '六',
    '七', '八', '九', '十', '两', '元', '首', '第', '前', '上', '下', '今', '本', '去', '明', '来',
    '新', '过', '近', '最', '这', '未', '接', '刚', '当', '同', '全', '年', '目', '现', '报', '多',
    '历', '长', '到', '至', '截', '自', '在', '从', '于', '即', '半', '为', '“', '"',
]);

/// What a time may end with.
static ENDS: Characters<25> = Characters::new([
    '年', '月', '份', '度', '底', '末', '初', '来', '间', '期', '前', '内', '季', '的', '时', '0',
    '1', '2', '3', '4', '5', '6', '7', '8', '9',
]);

/// The time that ends `text`, with its length; the longest there is.
pub(super) fn mention_before(text: &[char]) -> Option<(usize, Mention)> {
    const LONGEST: usize = 16;
    if !text.last().is_some_and(|&c| ENDS.has(c)) {
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
        // In 提高到2025年 the 到 belongs to the verb, as 从 does to a pair.
        // So it does in 上升至12月的.
        let verb = matches!(text[start], '到' | '至' | '从')
            && matches!(mention, Mention::Years(..) | Mention::Part(_));
        Some((length - usize::from(verb), mention))
    })
}
