//! The words between a name and its number: 年均增长, 突破, 分别达到.

use std::ops::Range;
use std::sync::LazyLock;

use smol_str::SmolStr;

use super::clause::LONGEST_NAME;
use super::lexicon::{Found, Leader, Lexicon, Role, ends_with_any};
use super::text::{Text, is_word};
use super::time::{Calendar, said_word};
use super::units::Measure;
use super::{Qualifier, Sign, Status};

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
static SILENT: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Silent));
static RECKONED: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Reckoned));

/// Words that follow a number, and whether they bound it.
static BEHIND: LazyLock<Lexicon<bool>> =
    LazyLock::new(|| Lexicon::among([(Role::Behind, true), (Role::Barrier, false)]));

/// What stands between a name and its number.
#[derive(Clone, Debug, Default)]
pub(super) struct Predicate {
    /// Where the words begin; the name ends here.
    pub(super) start: usize,
    /// The direction of a change by the number (not of one up or down to it).
    pub(super) change: Option<Sign>,
    /// Whether a verb leads to the number: 提高到, 达到.
    pub(super) linked: bool,
    /// 提高到, 降至.
    pub(super) towards: bool,
    /// 增长回落至: a growth that became less or more.
    pub(super) slowed: bool,
    /// 年均.
    pub(super) yearly: bool,
    /// 分别.
    pub(super) respectively: bool,
    /// 均, 各.
    pub(super) each: bool,
    /// 累计.
    pub(super) sum: bool,
    /// 共, 合计: a sum of what was done, or all there is at a moment.
    pub(super) total: bool,
    /// Taken over from the number before it in a 分别 list.
    listed: bool,
    /// 有, 完成, 建成: what is counted may stand behind the number.
    pub(super) has: bool,
    /// 从, 由: the first of a from–to pair.
    pub(super) from: bool,
    /// Bounding words in reading order.
    pub(super) bounds: Vec<Qualifier>,
    /// 平均: a yearly average where several years are spoken of.
    pub(super) averaged: bool,
    /// A time said right before the number: 提高到2025年的, 五年累计.
    pub(super) time: Option<Range<usize>>,
    /// What is said of review or plan: 拟, 已.
    pub(super) status: Option<Status>,
}

/// Reads backwards from the end of `range`, the place of the number.
pub(super) fn before_number(
    text: &Text<'_>,
    range: &Range<usize>,
    calendar: Calendar,
    measure: Measure,
) -> Predicate {
    let range = range.start.max(range.end.saturating_sub(LONGEST_NAME))..range.end;
    let mut found = Predicate {
        start: range.end,
        ..Predicate::default()
    };
    if measure == Measure::Times
        && let Some(start) = compared_with(text, &range)
    {
        found.start = start;
        found.linked = true;
    }
    loop {
        let rest = range.start..found.start;
        if found.is_plain() && grows_since(text, &rest) {
            found.change = Some(Sign::Plus);
            found.start = rest.start;
            break;
        }
        if let Some(start) = comparison_at_end(text, &rest, &found) {
            found.start = start;
        } else if let Some(year) = calendar.time_at_end(text, &rest, found.counts_years()) {
            found.start = year.start;
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
            let work = measure == Measure::Count && matches!(word, "提升" | "改善");
            // 下降的有48个 counts those that fell.
            let those = measure == Measure::Count && text.char(rest.end) == '的';
            let those = those && matches!(meaning, Leader::Change(_));
            if work || those || !found.take(word, meaning) {
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

fn keep(bounds: &mut Vec<Qualifier>, word: SmolStr) {
    if !SILENT.has(&word) {
        bounds.push(Qualifier { word, after: false });
    }
}

impl Predicate {
    /// Notes a word; false if it belongs to the name.
    fn take(&mut self, word: &'static str, role: Leader) -> bool {
        self.status = self.status.or_else(|| said_word(word));
        self.averaged |= word == "平均";
        match role {
            Leader::Name => return false,
            Leader::Change(_) if self.change.is_some() => return false,
            Leader::Change(sign) => {
                self.slowed |= self.towards;
                self.change = Some(sign);
            }
            Leader::Link => self.linked = true,
            Leader::Has => {
                self.linked = true;
                self.has = true;
            }
            Leader::How => {}
            Leader::Bound => keep(&mut self.bounds, SmolStr::new_static(word)),
            Leader::Sum => {
                self.sum |= word == "累计";
                self.total |= word != "累计";
                keep(&mut self.bounds, SmolStr::new_static(word));
            }
            Leader::Yearly => self.yearly = true,
            Leader::Respectively => self.respectively = true,
            Leader::Each => self.each = true,
            Leader::From => self.from = true,
        }
        true
    }

    /// Goes on as the number before did: 增长6%、力争6.5%.
    pub(super) fn go_on(&mut self, last: Option<&(Predicate, Measure)>, measure: Measure) {
        let Some((last, _)) = last.filter(|(_, before)| *before == measure) else {
            return;
        };
        // 增长7%，力争达到7.5%.
        let aims =
            |bound: &Qualifier| matches!(bound.word.as_str(), "力争" | "争取" | "确保" | "预期");
        if measure == Measure::Percent && !self.towards && self.bounds.iter().any(aims) {
            self.change = self.change.or(last.change);
        }
        // 供电能力提高20万千瓦、突破90万千瓦: the second is what was reached.
        const REACHED: [&str; 5] = ["突破", "超过", "超", "达到", "接近"];
        let reached = |bound: &Qualifier| REACHED.contains(&bound.word.as_str());
        let amount = matches!(measure, Measure::Amount | Measure::Count);
        let level = amount && last.change.is_some() && self.bounds.iter().any(reached);
        if self.is_plain() && !self.respectively && !level {
            (self.change, self.linked, self.yearly) = (last.change, last.linked, last.yearly);
            self.towards = last.towards;
            if self.bounds.is_empty() && (last.respectively || last.listed) {
                self.bounds.clone_from(&last.bounds);
                self.listed = true;
            }
            if self.time.is_none() {
                (self.from, self.time) = (last.from, last.time.clone());
            }
        }
    }

    /// Whether a sum or an average has been read, which a count of years may
    /// stand before.
    fn counts_years(&self) -> bool {
        self.sum || self.yearly || self.averaged
    }

    /// Whether the number is given without any verb of its own.
    pub(super) fn is_plain(&self) -> bool {
        self.change.is_none() && !self.linked
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

/// Where 是“十二五”末的 begins, which says what a multiple is of.
fn compared_with(text: &Text<'_>, range: &Range<usize>) -> Option<usize> {
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
fn reckoning_at_end(text: &Text<'_>, rest: &Range<usize>) -> Option<usize> {
    let ends = matches!(text.before(rest.end), '算' | '格' | '价' | '径' | '素');
    if !ends || text.last(rest, &RECKONED).is_none() {
        return None;
    }
    let nearest = rest.end.saturating_sub(LONGEST_COMPARISON).max(rest.start);
    (nearest..rest.end.saturating_sub(2)).rev().find(|&at| {
        matches!(text.char(at), '按' | '以') && !matches!(text.before(at), '可' | '予' | '所')
            || text.starts(at, "扣除") && at >= rest.start
    })
}

/// The start of a remark that belongs to no name: (下同), (GDP), \[3\], 连续5年.
fn remark_at_end(text: &Text<'_>, rest: &Range<usize>) -> Option<usize> {
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
fn grows_since(text: &Text<'_>, rest: &Range<usize>) -> bool {
    let since = matches!(text.char(rest.start), '较' | '比') && rest.len() <= LONGEST_COMPARISON;
    let grown = rest.end.saturating_sub(2);
    since && grown > rest.start && (text.starts(grown, "新增") || text.starts(grown, "净增"))
}

/// Where a comparison (比上年, 较2020年) at the end of what is left begins.
fn comparison_at_end(text: &Text<'_>, rest: &Range<usize>, found: &Predicate) -> Option<usize> {
    found.change?;
    // In 比上年分别下降 the 分别 is read first.
    if ends_with_any(text.chars.get(rest.clone())?, &["分别", "依次"]) {
        return None;
    }
    let nearest = rest.end.saturating_sub(LONGEST_COMPARISON).max(rest.start);
    (nearest..rest.end.saturating_sub(1)).rev().find(|&at| {
        let (before, after) = (text.before(at), text.char(at + 1));
        match text.char(at) {
            '较' => !matches!(before, '比' | '相'),
            '比' => {
                let earlier =
                    matches!(after, '上' | '去' | '前' | '年' | '全') || after.is_ascii_digit();
                let ratio = matches!(
                    before,
                    '占' | '同' | '环' | '对' | '之' | '入' | '可' | '配' | '性'
                ) || matches!(after, '重' | '例' | '率' | '值' | '较' | '价');
                earlier && before != '同' || !ratio
            }
            _ => false,
        }
    })
}

/// The length of a growth or fall at the end of `words`: 上升 in 和上升.
pub(super) fn change_at_end(words: &[char]) -> usize {
    LEADERS
        .last(words)
        .filter(|found| matches!(found.meaning, Leader::Change(_)))
        .map_or(0, |found| found.length)
}

/// The bounding word at `at`, if there is one, and where it ends.
pub(super) fn after_number(text: &Text<'_>, at: usize) -> (Option<Qualifier>, usize) {
    match text.first(&(at..text.len()), &BEHIND) {
        Some(Found {
            word,
            meaning: bounds,
            length,
        }) if word != "内" || !is_word(text.char(at + 1)) => {
            let word = SmolStr::new_static(word);
            let bound = bounds.then_some(Qualifier { word, after: true });
            (bound, at + length)
        }
        _ => (None, at),
    }
}
