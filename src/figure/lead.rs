//! A name's place in its clause, with what was said before it.

use std::ops::Range;

use super::time::{Compared, Reach, When};
use super::{Qualifier, Status};

/// A name's place with what was said before it.
#[derive(Clone, Debug, Default)]
pub(super) struct Lead {
    /// Where the name begins; verbs that belong to it are inside.
    pub(super) start: usize,
    /// Verbs that are what is measured, for this name and the rest of a list.
    pub(super) verbs: Range<usize>,
    /// Verbs of government that the name does without: 完成建设.
    pub(super) light: Range<usize>,
    /// Bounding words before the name: 预计, 力争, 累计.
    pub(super) bounds: Vec<Qualifier>,
    /// Whether 累计 stood there.
    pub(super) sum: bool,
    /// Whether 共 stood there, which may tell all there is at a moment.
    pub(super) total: bool,
    /// Whether something is done rather than is: 新增, 完成.
    pub(super) flow: bool,
    /// The time said there.
    pub(super) time: Option<When>,
    /// All the times said there, where they are a list: 2021年、2022年分别.
    pub(super) times: Vec<When>,
    /// Whether that time tells how often in a row, and is of nothing else: 连续三年.
    pub(super) in_a_row: bool,
    /// What is said there of review or plan: 计划, 已.
    pub(super) status: Option<Status>,
    /// What is compared with there: 与2012年相比.
    pub(super) compared: Option<Compared>,
    /// Whether 分别 stood there.
    pub(super) respectively: bool,
    /// Whether no noun was found.
    pub(super) empty: bool,
    /// Whether it begins an item of a list told in sentences: 二是.
    pub(super) item: bool,
    /// Whether items before it that have no number were left out of the name.
    pub(super) alone: bool,
}

impl Lead {
    /// Notes a time said there.
    pub(super) fn note(&mut self, time: When) {
        let before = self.time.take();
        // 2021年，全年 …: a time that adds nothing takes nothing away.
        let adds = time.period.is_some() || time.reach == Reach::Years;
        self.time = before.filter(|_| !adds).or(Some(time));
    }

    /// Where the name itself begins, behind its verbs.
    pub(super) fn name_start(&self) -> usize {
        self.start.max(self.verbs.end)
    }

    /// What was said before an actor, and then of the act.
    pub(super) fn with_act(mut self, act: Self) -> Self {
        self.bounds.extend(act.bounds);
        Self {
            bounds: self.bounds,
            sum: self.sum || act.sum,
            total: self.total || act.total,
            flow: self.flow || act.flow,
            in_a_row: self.in_a_row || act.in_a_row,
            time: act.time.or(self.time),
            status: act.status.or(self.status),
            compared: act.compared.or(self.compared),
            ..act
        }
    }

    /// The times said, each by itself.
    pub(super) fn listed_times(&self) -> impl Iterator<Item = &When> {
        let one = self.time.as_ref().filter(|_| self.times.is_empty());
        self.times.iter().chain(one)
    }

    /// Whether a verb opens the clause.
    pub(super) fn is_act(&self) -> bool {
        self.flow || !self.verbs.is_empty()
    }
}
