//! One predicate for several names: 城镇和农村居民人均可支配收入分别增长4.3%、5.5%.

mod acts;
mod pairs;
mod shared;
mod tail;

use std::ops::Range;

use smol_str::{SmolStr, format_smolstr};

use self::shared::complete;
use super::text::Text;

/// The names in a list of `count` (or of any number, if `None`).
///
/// Returns one name only if the words cannot be parted so.
pub(super) fn part(text: &Text<'_>, range: &Range<usize>, count: Option<usize>) -> Vec<SmolStr> {
    let range = &(range.start..before_count(text, range));
    let mut items = split(text, range);
    if count.is_none_or(|count| items.len() < count)
        && let Some(last) = items.pop()
    {
        items.extend(split_last(text, &last));
    }
    if count.is_some_and(|count| items.len() < count) {
        items = items
            .iter()
            .flat_map(|item| split_last(text, item))
            .collect();
    }
    if items.len() == 1
        && let Some(names) = spread(&text.words(range), count)
    {
        return names;
    }
    if items.len() < 2 || count.is_some_and(|count| items.len() != count) {
        return vec![text.words(range).into()];
    }
    complete(text, &items)
}

/// Where a list ends that counts itself: 收入、支出两项指标.
fn before_count(text: &Text<'_>, range: &Range<usize>) -> usize {
    const COUNTS: [&str; 5] = ["项指标", "项主要指标", "项核心指标", "项", "类"];
    if !matches!(text.before(range.end), '标' | '项' | '类') {
        return range.end;
    }
    let count = COUNTS.into_iter().find_map(|count| {
        let at = range.end.checked_sub(count.chars().count() + 1)?;
        let counted = "两三四五六七八九十".contains(text.char(at));
        (at > range.start && counted && text.starts(at + 1, count)).then_some(at)
    });
    count.unwrap_or(range.end)
}

/// Words that stand for several: 城乡 is 城镇 and 农村.
const TOGETHER: [(&str, &[&str]); 3] = [
    ("城乡", &["城镇", "农村"]),
    ("存贷款", &["存款", "贷款"]),
    ("三次产业", &["第一产业", "第二产业", "第三产业"]),
];

/// The names that one word of [`TOGETHER`] makes.
fn spread(words: &str, count: Option<usize>) -> Option<Vec<SmolStr>> {
    TOGETHER.iter().find_map(|(word, each)| {
        let (before, after) = words.split_once(word)?;
        let names = each
            .iter()
            .map(|one| format_smolstr!("{before}{one}{after}"));
        count
            .is_none_or(|count| count == each.len())
            .then(|| names.collect())
    })
}

/// Whether the words list several names: with a 、 or as 城乡.
pub(super) fn is_list(text: &Text<'_>, own: &Range<usize>) -> bool {
    own.clone().any(|at| match text.char(at) {
        '、' => !text.is_quoted(at),
        '和' | '与' => !text.is_quoted(at) && at > own.start + 1 && at + 2 < own.end,
        '城' | '存' | '三' => TOGETHER.iter().any(|(word, _)| text.starts(at, word)),
        _ => false,
    })
}

fn split(text: &Text<'_>, range: &Range<usize>) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut start = range.start;
    for at in range.clone() {
        if matches!(text.char(at), '、' | ',') && !text.is_quoted(at) {
            parts.push(start..at);
            start = at + 1;
        }
    }
    parts.push(start..range.end);
    parts.retain(|part| !part.is_empty());
    parts
}

/// Parts at the last 和, 与 or 及 that has words on both sides.
fn split_last(text: &Text<'_>, range: &Range<usize>) -> Vec<Range<usize>> {
    let inside = (range.start + 1..range.end.saturating_sub(1)).rev();
    let mut link = None;
    for at in inside.filter(|&at| !text.is_quoted(at)) {
        match text.char(at) {
            '和' | '与' => {
                link = Some(at);
                break;
            }
            // 仪器制造业和航空器及设备制造业: it is part of a name where 和 joins two.
            '及' => link = link.or(Some(at)),
            _ => {}
        }
    }
    let Some(at) = link else {
        return vec![range.clone()];
    };
    let first_end = if text.before(at) == '以' { at - 1 } else { at };
    vec![range.start..first_end, at + 1..range.end]
}
