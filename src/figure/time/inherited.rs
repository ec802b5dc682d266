//! What the open headings say together.

use super::headings::Scopes;
use super::scope::Scope;
use crate::figure::Status;

impl Scopes {
    /// What the open headings say together, with the words of its periods.
    pub(super) fn inherited(&self) -> Scope {
        let mut scope = self.together();
        scope.level = scope.period_of(false);
        // Only a plan of several years tells its levels and its sums apart.
        scope.sum = match scope.is_plan_of_years() {
            true => scope.period_of(true),
            false => scope.level.clone(),
        };
        scope
    }

    /// What the open headings say together.
    pub(super) fn together(&self) -> Scope {
        let timed = self
            .open
            .iter()
            .rev()
            .find(|(_, scope)| scope.several || scope.years.is_some());
        let mut sections = self.open.iter().rev().filter(|(_, scope)| !scope.title);
        let own = sections.find(|(_, scope)| scope.status.is_some());
        let title = self.open.iter().find(|(_, scope)| scope.title);
        let presumed = own.or(title).is_some_and(|(_, scope)| scope.presumed);
        let own = own.and_then(|(_, scope)| scope.status);
        let looks_back = self.title.status.filter(|status| *status == Status::Actual);
        let firm = own.or(looks_back);
        // In a plan each section looks ahead again.
        let before = self.before.as_ref().filter(|_| !self.title.plans);
        let before = before.and_then(|before| before.status);
        let last = self.open.last().map(|(_, scope)| scope);
        let mut scope = Scope {
            status: firm.or(before).or(self.title.status),
            guessed: firm.is_none() && before.is_some(),
            presumed,
            open: last.is_some_and(|last| last.open),
            turned: last.is_some_and(|last| last.turned),
            mixed: timed.is_some_and(|(_, scope)| scope.mixed && !scope.settled),
            ..Scope::default()
        };
        if let Some((_, timed)) = timed {
            (scope.years, scope.part, scope.several) = (timed.years, timed.part, timed.several);
            (scope.in_months, scope.assumed) = (timed.in_months, timed.assumed);
        }
        // A review without a year is of the year before the report's.
        let said = timed.is_some_and(|(_, timed)| !timed.title);
        let stale = |(_, last): (u16, u16)| {
            let next = self
                .title
                .next_year()
                .filter(|_| !said)
                .or(self.title.given);
            let half = !said && self.title.part.is_some();
            let early = next.is_some_and(|next| last < next);
            scope.status == Some(Status::Target) && (early || half)
        };
        if !scope.several && scope.years.is_none_or(stale) {
            let year = match scope.status {
                Some(Status::Actual) | None => self.title.last_year(),
                Some(Status::Target) => self.title.next_year(),
            };
            let before = self.before.as_ref().filter(|_| scope.guessed);
            scope.years = match before.and_then(|before| before.years) {
                Some(years) => Some(years),
                None => year.map(|year| (year, year)),
            };
            scope.part = None;
            scope.assumed = !self.title.firm || scope.guessed || scope.status.is_none();
        }
        let past = |(_, last): (u16, u16)| self.title.given.is_none_or(|given| last < given);
        scope.over = scope.years.is_some_and(past);
        scope
    }
}
