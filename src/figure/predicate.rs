//! The words between a name and its number: 年均增长, 突破, 分别达到.

mod asides;

use std::ops::Range;
use std::sync::LazyLock;

use smol_str::SmolStr;

use self::asides::{
    compared_with, comparison_at_end, grows_since, reckoning_at_end, remark_at_end,
};
use super::clause::LONGEST_NAME;
use super::lexicon::{Found, Leader, Lexicon, Role};
use super::text::{Text, is_word};
use super::time::{Calendar, Compared, said_word};
use super::units::UnitKind;
use super::{Qualifier, Side, Sign, Status};

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
    /// What is compared with: 同比, 较2012年.
    pub(super) compared: Option<Compared>,
}

/// Reads backwards from the end of `range`, the place of the number.
pub(super) fn before_number(
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
            let work = unit_kind == UnitKind::Count && matches!(word, "提升" | "改善");
            // 下降的有48个 counts those that fell.
            let those = unit_kind == UnitKind::Count && text.char(rest.end) == '的';
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
        bounds.push(Qualifier {
            word,
            side: Side::Before,
        });
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
            Leader::Since(base) => {
                self.compared = self.compared.or(Some(Compared::With(base)));
            }
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
    ///
    /// `alone` tells that no words stand before the number.
    pub(super) fn go_on(
        &mut self,
        last: Option<&(Predicate, UnitKind)>,
        unit_kind: UnitKind,
        alone: bool,
    ) {
        // 增加3个、18公顷.
        let counts = |kind: UnitKind| matches!(kind, UnitKind::Amount | UnitKind::Count);
        let like =
            |before: UnitKind| before == unit_kind || alone && counts(before) && counts(unit_kind);
        let Some((last, _)) = last.filter(|(_, before)| like(*before)) else {
            return;
        };
        // 增长7%，力争达到7.5%.
        let aims =
            |bound: &Qualifier| matches!(bound.word.as_str(), "力争" | "争取" | "确保" | "预期");
        if unit_kind == UnitKind::Percent && !self.towards && self.bounds.iter().any(aims) {
            self.change = self.change.or(last.change);
        }
        // 供电能力提高20万千瓦、突破90万千瓦: the second is what was reached.
        const REACHED: [&str; 5] = ["突破", "超过", "超", "达到", "接近"];
        let reached = |bound: &Qualifier| REACHED.contains(&bound.word.as_str());
        let amount = matches!(unit_kind, UnitKind::Amount | UnitKind::Count);
        let level = amount && last.change.is_some() && self.bounds.iter().any(reached);
        if self.is_plain() && !self.respectively && !level {
            (self.change, self.linked, self.yearly) = (last.change, last.linked, last.yearly);
            self.towards = last.towards;
            self.compared = self.compared.or(last.compared);
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
            let bound = bounds.then_some(Qualifier {
                word,
                side: Side::After,
            });
            (bound, at + length)
        }
        _ => (None, at),
    }
}
