//! Which of the times and outlooks around a figure hold for it.

use std::sync::Arc;

use super::period::Period;
use super::running::Running;
use super::scope::Scope;
use super::when::{Reach, When};
use crate::figure::{Doubt, Doubts, Kind, Status};

/// All that speaks of a figure's time.
pub(in crate::figure) struct Evidence<'a> {
    /// What its own clause says.
    pub(in crate::figure) own: Option<&'a When>,
    /// What its own words say of the outlook: 计划, 已.
    pub(in crate::figure) told: Option<Status>,
    /// What the paragraph carries on.
    pub(in crate::figure) running: &'a Running,
    /// What the headings say.
    pub(in crate::figure) scope: &'a Scope,
    /// Whether its clause has a name of its own and follows another.
    pub(in crate::figure) fresh: bool,
    /// The year that its yearly average is reckoned from, where one is said.
    pub(in crate::figure) since: Option<u16>,
    /// Whether it is the first of a from–to pair, which has only its own time.
    pub(in crate::figure) from: bool,
}

/// When a figure is of, and whether it was or is planned.
pub(in crate::figure) struct Verdict {
    pub(in crate::figure) period: Option<Arc<Period>>,
    pub(in crate::figure) status: Status,
    pub(in crate::figure) doubts: Doubts,
}

impl Evidence<'_> {
    /// The time that holds, if the paragraph says one.
    fn held(&self) -> Option<&When> {
        self.own.or_else(|| self.running.when())
    }

    /// Whether the paragraph itself speaks of several years: 五年累计.
    fn is_of_years(&self) -> bool {
        self.held().is_some_and(|when| when.reach == Reach::Years)
    }

    /// Whether several years are spoken of, and nothing says which.
    fn is_vague(&self) -> bool {
        self.reach() == Reach::Years && !self.scope.several
    }

    /// How many years the figure speaks of.
    pub(in crate::figure) fn reach(&self) -> Reach {
        match self.held() {
            Some(when) => when.reach,
            None if self.scope.several => Reach::Years,
            None => Reach::Year,
        }
    }

    /// Judges a figure of a kind.
    pub(in crate::figure) fn judge(&self, kind: Kind) -> Verdict {
        let mut doubts = Doubts::default();
        let status = self.status(&mut doubts);
        let period = self.period(kind, status, &mut doubts);
        let unsaid = self.held().is_none();
        doubts.add_if(unsaid && self.scope.turned, Doubt::PeriodDisputed);
        Verdict {
            period,
            status,
            doubts,
        }
    }

    /// The period: as said, if that fits the kind, or the headings'.
    ///
    /// A yearly average spans years.
    fn period(&self, kind: Kind, status: Status, doubts: &mut Doubts) -> Option<Arc<Period>> {
        let average = kind == Kind::AvgGrowth;
        let spans = |period: &Arc<Period>| !average || period.last > period.first;
        let said = |when: Option<&When>| when?.period.clone().filter(spans);
        let own = said(self.own);
        if self.from || own.is_some() {
            return own;
        }
        if let Some(period) = average.then(|| self.since_base()).flatten() {
            return Some(period);
        }
        // What the clause says, though it adds nothing, parts it from the rest.
        let carried = self.own.is_none() || average;
        if let Some(period) = carried.then(|| said(self.running.when())).flatten() {
            let afar = self.running.is_far() && !self.scope.includes(period.last);
            // The months of the title are those of every sentence.
            let same = period.part.is_some() && period.part == self.scope.part;
            let another = self.running.is_of_another() && !same;
            doubts.add_if(afar || another, Doubt::PeriodFromAfar);
            if self.fresh && self.running.is_narrowed() || self.running.is_overtaken() {
                doubts.add(Doubt::PeriodDisputed);
            }
            return Some(period);
        }
        if average && let Some((first, last)) = self.running.between() {
            let words = format!("{first}—{last}年");
            return When::years(first, last, None, words, None).period;
        }
        let summed = average || kind == Kind::Cumulative;
        let scope = self.scope.period(summed).filter(spans);
        if scope.is_none() || self.scope.assumed {
            doubts.add(Doubt::PeriodUnsaid);
        } else if !self.is_of_years() && self.scope.is_mixed(kind)
            || self.scope.is_other(status)
            || self.is_vague()
        {
            doubts.add(Doubt::PeriodDisputed);
        }
        scope
    }

    /// The years behind the one that an average is reckoned from: 2023年比2020年
    /// 年均增长6%.
    fn since_base(&self) -> Option<Arc<Period>> {
        let first = self.since? + 1;
        let held = self.held().and_then(|when| when.period.as_deref());
        let last = match held {
            Some(held) => held.last,
            None => self.scope.period(false)?.last,
        };
        let words = format!("{first}—{last}年");
        (first < last).then(|| When::years(first, last, None, words, None).period)?
    }

    fn status(&self, doubts: &mut Doubts) -> Status {
        let timed = self.held().and_then(|when| when.status);
        let told = self.told.or(self.running.told());
        let labelled = self.running.labelled();
        let said = told.or(timed).or(labelled);
        match (said, self.scope.status) {
            (Some(said), Some(scope)) => {
                // Neither a time nor a label bears out the word; a year to come
                // alone makes no plan of a review.
                let borne = timed == Some(said) && (told.is_some() || said == Status::Actual);
                if said != scope && !borne && labelled != Some(said) {
                    doubts.add(Doubt::StatusDisputed);
                }
                said
            }
            (Some(status), None) => status,
            (None, Some(status)) => {
                if self.scope.guessed {
                    doubts.add(Doubt::StatusUnsaid);
                }
                // 现有学校12所。其中，小学8所: below a plan the second may be as the first.
                if status == Status::Target && self.running.has_told() {
                    doubts.add(Doubt::StatusDisputed);
                }
                status
            }
            (None, None) => {
                doubts.add(Doubt::StatusUnsaid);
                Status::Actual
            }
        }
    }
}
