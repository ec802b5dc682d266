//! Spans of years: five-year plans, and so many years back or ahead.

use std::sync::LazyLock;

use super::mention::Mention;
use super::numerals::small;
use crate::figure::lexicon::{Lexicon, Role, Way, starts_with};

/// Words before a count of years, and where these lie.
pub(in crate::figure) static LEADS: LazyLock<Lexicon<Way>> = LazyLock::new(|| {
    Lexicon::of(|role| {
        let Role::LeadsSpan(way) = role else {
            return None;
        };
        Some(way)
    })
});

/// Words behind a count of years that end the words of time; some say where
/// these lie.
pub(in crate::figure) static ENDS: LazyLock<Lexicon<Option<Way>>> = LazyLock::new(|| {
    Lexicon::of(|role| {
        let Role::EndsSpan(way) = role else {
            return None;
        };
        Some(way)
    })
});

/// Words that make a count of years something else than a time: 三年行动.
static NO_SPAN: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::NoSpan));

/// “十四五”时期, “十三五”以来, “十五五”末.
pub(super) fn plan(text: &[char]) -> Option<(usize, Mention)> {
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
        return Some((at + length, Mention::PlanEnd(first + 4)));
    }
    // “十四五”前三年.
    if rest.first() == Some(&'前')
        && let Some((length, count @ 2..=4)) = small(&rest[1..])
        && rest.get(1 + length) == Some(&'年')
    {
        let last = first + u16::from(count) - 1;
        return Some((at + length + 2, Mention::Years(first, last, None)));
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
    // “九五”, 十五时期: they have no 十 between.
    if let [
        which @ ('八' | '九' | '十'),
        '五',
        '”' | '"' | '时' | '期',
        ..,
    ] = text
    {
        let first = match which {
            '八' => 1991,
            '九' => 1996,
            _ => 2001,
        };
        return Some((2, first));
    }
    let (length, which) = match text {
        ['第', '十', which, '个', '五', '年', ..] => (6, which),
        ['十', which, '五', ..] => (3, which),
        _ => return None,
    };
    let number = "一二三四五六七八".chars().position(|c| c == *which)? as u16;
    Some((length, 2006 + 5 * number))
}

/// 五年来, 近三年, 过去五年间, 今后五年, 五年累计.
pub(super) fn span(text: &[char]) -> Option<(usize, Mention)> {
    let before = LEADS.first(text);
    let start = before.map_or(0, |found| found.length);
    let (length, count) = small(text.get(start..)?)?;
    let mut at = start + length;
    at += usize::from(text.get(at) == Some(&'个'));
    if text.get(at) != Some(&'年') || !(2..=20).contains(&count) {
        return None;
    }
    at += 1;
    let behind = ENDS.first(&text[at..]);
    let tail = behind.map_or(0, |found| found.length);
    let back = behind.and_then(|found| found.meaning);
    let way = before.map(|found| found.meaning).or(back);
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
