//! The words between a name and its number: 年均增长, 突破, 分别达到.
//!
//! `before` reads them, `asides` what stands among them and belongs to neither
//! name nor number; `behind` reads the word that may follow the number.

mod asides;
mod before;
mod behind;

use std::ops::Range;
use std::sync::LazyLock;

use smol_str::SmolStr;

pub(super) use self::before::{before_number, change_at_end};
pub(super) use self::behind::after_number;
use super::kind::COMPARED;
use super::lexicon::{Leader, Lexicon, Role};
use super::time::{Compared, said_word};
use super::units::UnitKind;
use super::{Qualifier, Side, Sign, Status};

static SILENT: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Silent));

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
        // 下降0.2个百分点，高于上季度0.3个百分点: it says its own way.
        let compares = unit_kind == UnitKind::Points
            && self.bounds.iter().any(|bound| COMPARED.has(&bound.word));
        if self.is_plain() && !self.respectively && !level && !compares {
            (self.change, self.linked, self.yearly) = (last.change, last.linked, last.yearly);
            self.towards = last.towards;
            self.compared = self.compared.or(last.compared);
            if self.bounds.is_empty() && (last.respectively || last.listed) {
                self.bounds.clone_from(&last.bounds);
                // 累计分别达到3项、4项: both are sums.
                self.sum |= last.sum;
                self.listed = true;
            }
            if self.time.is_none() {
                (self.from, self.time) = (last.from, last.time.clone());
            }
        }
    }

    /// Notes that the names of a list still wait for the next numbers, which have the same
    /// words before them: 甲县、乙县普及率超过98%、85%.
    pub(super) fn note_list(&mut self, waits: bool) {
        self.listed |= waits;
    }

    /// Whether a word has been read that a count of years may stand before: a sum, an
    /// average, 五年分别.
    fn counts_years(&self) -> bool {
        self.sum || self.yearly || self.averaged || self.respectively
    }

    /// Whether the number is given without any verb of its own.
    pub(super) fn is_plain(&self) -> bool {
        self.change.is_none() && !self.linked
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
