//! Reads what leads to a number, backwards from it.

use std::ops::Range;
use std::sync::LazyLock;

use super::asides::{
    compared_with, comparison_at_end, grows_since, reckoning_at_end, remark_at_end,
};
use super::{Predicate, keep};
use crate::figure::Sign;
use crate::figure::clause::LONGEST_NAME;
use crate::figure::lexicon::{Found, Leader, Lexicon, Role};
use crate::figure::text::Text;
use crate::figure::time::Calendar;
use crate::figure::units::UnitKind;

/// Words that may stand right before a number or before one another.
static LEADERS: LazyLock<Lexicon<Leader>> = LazyLock::new(|| {
    Lexicon::of(|role| {
        let Role::Before(leader) = role else {
            return None;
        };
        Some(leader)
    })
});

static TOWARDS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Towards));

/// Reads backwards from the end of `range`, the place of the number.
pub(in crate::figure) fn before_number(
    text: &Text<'_>,
    range: &Range<usize>,
    calendar: Calendar,
    unit_kind: UnitKind,
) -> Predicate {
    let range = range.start.max(range.end.saturating_sub(LONGEST_NAME))..range.end;
    let mut found = Predicate {
        start: range.end,
        ..Predicate::default()
    };
    if unit_kind == UnitKind::Times
        && let Some(start) = compared_with(text, &range)
    {
        let of = if text.char(start) == '是' { 1 } else { 3 };
        found.compared = calendar.compared(text, &(start + of..range.end));
        found.start = start;
        found.linked = true;
    }
    loop {
        let rest = range.start..found.start;
        if found.is_plain() && grows_since(text, &rest) {
            found.change = Some(Sign::Plus);
            found.compared = calendar.compared(text, &(rest.start..rest.end - 2));
            found.start = rest.start;
            break;
        }
        if let Some(start) = comparison_at_end(text, &rest, &found, calendar) {
            let with = calendar.compared(text, &(start..found.start));
            found.compared = found.compared.or(with);
            found.start = start;
        } else if let Some(year) = calendar.time_at_end(text, &rest, found.counts_years()) {
            // 产值继2023年突破60亿元后.
            let behind = year.start > range.start && text.before(year.start) == '继';
            found.start = year.start - usize::from(behind);
            found.time.get_or_insert(year);
        } else if let Some(length) = towards_at_end(text, &rest) {
            found.start -= length;
            found.linked = true;
            found.towards = true;
            keep(
                &mut found.bounds,
                text.words(&(found.start..found.start + length)).into(),
            );
        } else if let Some(start) =
            remark_at_end(text, &rest).or_else(|| reckoning_at_end(text, &rest))
        {
            // 税收（2022年）5亿元.
            let inside = start + 1..rest.end.max(start + 2) - 1;
            let whole = calendar.time_at(text, &inside);
            if text.char(start) == '(' && whole.is_some_and(|(length, _)| length == inside.len()) {
                found.time.get_or_insert(inside);
            }
            found.start = start;
        } else if let Some(Found {
            word,
            meaning,
            length,
        }) = word_at_end(text, &rest)
        {
            // 托养机构规范化提升74家: that is work done, and no rise.
            let work = unit_kind == UnitKind::Count && matches!(word, "提升" | "改善" | "加快");
            // 下降的有48个 counts those that fell.
            let those = unit_kind == UnitKind::Count && text.char(rest.end) == '的';
            let those = those && matches!(meaning, Leader::Change(_));
            // 完成预期的95%: it is what was planned.
            let planned = word == "预期" && text.char(rest.end) == '的';
            // 会上共有13家: upwards of a number it stands right before.
            let upon = word == "上" && rest.end < range.end;
            if work || those || planned || upon || !found.take(word, meaning) {
                break;
            }
            found.start -= length;
        } else {
            break;
        }
    }
    found.bounds.reverse();
    found
}

/// The word that ends what is left; in 两年平均 that is no 年平均.
fn word_at_end(text: &Text<'_>, rest: &Range<usize>) -> Option<Found<Leader>> {
    let found = text.last(rest, &LEADERS)?;
    let counted = found.word.starts_with('年') && {
        let before = text.before(rest.end - found.length);
        before.is_ascii_digit() || "两三四五六七八九十".contains(before)
    };
    let inner = rest.end + 1 - found.length..rest.end;
    if counted {
        text.last(&inner, &LEADERS)
    } else {
        Some(found)
    }
}

/// The length of 提高到 at the end of what is left.
fn towards_at_end(text: &Text<'_>, rest: &Range<usize>) -> Option<usize> {
    let last = rest.end.checked_sub(1).filter(|&last| last >= rest.start)?;
    if !matches!(text.char(last), '到' | '至' | '为' | '成') {
        return None;
    }
    let mut start = last - text.last(&(rest.start..last), &TOWARDS)?.length;
    // 结构调整优化为: the name is no verb.
    while let Some(verb) = text.last(&(rest.start..start), &TOWARDS)
        && verb.length == 2
        && verb.word != "增长"
        && start - verb.length != rest.start + 1
    {
        start -= verb.length;
    }
    Some(rest.end - start)
}

/// The length of a growth or fall at the end of `words`: 上升 in 和上升.
pub(in crate::figure) fn change_at_end(words: &[char]) -> usize {
    LEADERS
        .last(words)
        .filter(|found| matches!(found.meaning, Leader::Change(_)))
        .map_or(0, |found| found.length)
}
