//! What stands between a name and its number and belongs to neither: how it was
//! reckoned, what it is compared with, remarks.

use std::ops::Range;
use std::sync::LazyLock;

use super::Predicate;
use crate::figure::lexicon::{Lexicon, Role, ends_with_any};
use crate::figure::text::Text;
use crate::figure::time::Calendar;

static RECKONED: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Reckoned));

/// Where 是“十二五”末的 begins, which says what a multiple is of.
pub(super) fn compared_with(text: &Text<'_>, range: &Range<usize>) -> Option<usize> {
    let nearest = range
        .start
        .max(range.end.saturating_sub(LONGEST_COMPARISON + 2));
    let of = text.before(range.end) == '的';
    (nearest..range.end)
        .rev()
        .filter(|_| of)
        .find(|&at| text.char(at) == '是' || text.starts(at, "相当于"))
}

/// The start of 按可比价格计算, 按现价, 按当年价格: how it was reckoned.
pub(super) fn reckoning_at_end(text: &Text<'_>, rest: &Range<usize>) -> Option<usize> {
    let ends = matches!(text.before(rest.end), '算' | '格' | '价' | '径' | '素');
    if !ends || text.last(rest, &RECKONED).is_none() {
        return None;
    }
    let nearest = rest.end.saturating_sub(LONGEST_COMPARISON).max(rest.start);
    (nearest..rest.end.saturating_sub(2)).rev().find(|&at| {
        matches!(text.char(at), '按' | '以') && !matches!(text.before(at), '可' | '予' | '所')
            || (text.starts(at, "扣除") || text.starts(at, "剔除")) && at >= rest.start
    })
}

/// The start of a remark that belongs to no name: (下同), (GDP), \[3\], 连续5年.
pub(super) fn remark_at_end(text: &Text<'_>, rest: &Range<usize>) -> Option<usize> {
    let nearest = rest.end.saturating_sub(LONGEST_COMPARISON).max(rest.start);
    let back_to = |open: char| {
        (nearest + 1..rest.end)
            .rev()
            .find(|&at| text.char(at) == open)
    };
    if rest.is_empty() {
        return None;
    }
    match text.before(rest.end) {
        ')' => back_to('(').filter(|&open| !is_places(text, open + 1..rest.end - 1)),
        ']' => back_to('['),
        '年' | '月' => {
            const NUMERALS: &str = "一二两三四五六七八九十多个";
            let count = text.chars[nearest..rest.end - 1].iter().rev();
            let length = count
                .take_while(|c| c.is_ascii_digit() || NUMERALS.contains(**c))
                .count();
            let start = (rest.end - 1).checked_sub(length + 2)?;
            (length > 0 && start >= rest.start && text.starts(start, "连续")).then_some(start)
        }
        _ => None,
    }
}

/// Whether a bracket holds kinds of places, which belong to a name: 县（市、区）.
fn is_places(text: &Text<'_>, inside: Range<usize>) -> bool {
    inside
        .into_iter()
        .all(|at| "市县区州旗镇乡村、街道办场".contains(text.char(at)))
}

/// How far back a comparison may begin: 比上年同期, 较全省平均水平.
const LONGEST_COMPARISON: usize = 14;

/// Whether all that is left says since when something grew: 较年初新增.
pub(super) fn grows_since(text: &Text<'_>, rest: &Range<usize>) -> bool {
    let since = matches!(text.char(rest.start), '较' | '比') && rest.len() <= LONGEST_COMPARISON;
    let grown = rest.end.saturating_sub(2);
    since && grown > rest.start && (text.starts(grown, "新增") || text.starts(grown, "净增"))
}

/// Where a comparison (比上年, 较2020年) at the end of what is left begins.
pub(super) fn comparison_at_end(
    text: &Text<'_>,
    rest: &Range<usize>,
    found: &Predicate,
    calendar: Calendar,
) -> Option<usize> {
    found.change?;
    // In 比上年分别下降 the 分别 is read first, as 年均 is in 比2020年年均增长.
    let first = ["分别", "依次", "年均", "年平均"];
    let may = matches!(text.before(rest.end), '别' | '次' | '均');
    if may && ends_with_any(text.chars.get(rest.clone())?, &first) {
        return None;
    }
    let nearest = rest.end.saturating_sub(LONGEST_COMPARISON).max(rest.start);
    // 案件与2012年相比分别下降.
    let compared = rest.end.checked_sub(2).filter(|at| *at >= rest.start);
    if let Some(compared) = compared.filter(|at| text.starts(*at, "相比")) {
        let time = |at: usize| calendar.time_at(text, &(at + 1..rest.end)).is_some();
        let with = |at: &usize| matches!(text.char(*at), '与' | '同') && time(*at);
        return (nearest..compared).rev().find(with);
    }
    let found = (nearest..rest.end.saturating_sub(1)).rev().find(|&at| {
        let (before, after) = (text.before(at), text.char(at + 1));
        match text.char(at) {
            // 营收占比较上年提高; but 较大事故.
            '较' if matches!(after, '大' | '重' | '好') => false,
            '较' => before != '比' || text.before(at - 1) == '占',
            '比' => {
                let earlier =
                    matches!(after, '上' | '去' | '前' | '年' | '全') || after.is_ascii_digit();
                // 收入比五年前翻了一番.
                let time = || calendar.time_at(text, &(at + 1..rest.end)).is_some();
                let ratio = matches!(
                    before,
                    '占' | '同' | '环' | '对' | '之' | '入' | '可' | '配' | '性'
                ) || matches!(after, '重' | '例' | '率' | '值' | '较' | '价');
                // 同比2022年增长8%.
                let since = before == '同' && after.is_ascii_digit() && time();
                since || earlier && before != '同' || !ratio || before != '同' && time()
            }
            _ => false,
        }
    });
    let whole = |at: usize| text.starts_one_of(at, &["同比", "相较", "相比"]);
    let found = found.map(|at| at - usize::from(whole(at.saturating_sub(1))));
    // 比2010年第六次全国人口普查减少: it names what was counted then.
    let furthest = nearest.saturating_sub(LONGEST_COMPARISON).max(rest.start);
    let mut further = (furthest..nearest).rev();
    found.or_else(|| {
        further.find(|&at| {
            let led = matches!(text.char(at), '比' | '较') && text.char(at + 1).is_ascii_digit();
            led && calendar.time_at(text, &(at + 1..rest.end)).is_some()
        })
    })
}
