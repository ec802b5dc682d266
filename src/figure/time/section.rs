//! What one heading says of the section below it.

use super::headings::Scopes;
use super::mention::Mention;
use super::named::Times;
use super::outlook::{Known, outlook, plans};
use super::scope::Scope;
use crate::figure::Status;

/// Which way a count of years runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Span {
    Back,
    Ahead,
    /// The heading does not say.
    Open,
}

impl Scopes {
    /// Reads a heading below the title.
    pub(super) fn read(&mut self, level: u8, words: &str) -> Scope {
        let times = Times::of(words);
        let (reviews, around) = (self.title.reviews, self.around(level, words));
        let before = self.before.as_ref().and_then(|before| before.status);
        let known = |years: Option<(u16, u16)>, given: Option<u16>| Known {
            year: years.map(|(_, last)| (last, times.part.is_some())),
            given,
            reviews,
            around,
            before,
        };
        let said = (times.years, self.title.given);
        let status = outlook(words, known(times.years, self.title.given));
        if self.title.given.is_none() && self.title.about.is_none() {
            self.title.given = times.given_by(status);
        }
        let (years, span) = self.years(&times, status);
        let certain = span.and_then(|span| match span {
            Span::Back => Some(Status::Actual),
            Span::Ahead => Some(Status::Target),
            Span::Open => None,
        });
        let known = match (years, self.title.given) == said {
            true => status,
            false => outlook(words, known(years, self.title.given)),
        };
        let status = certain.or(known);
        // “十四五”规划's 发展基础 is of the year before the plan, or thereabouts.
        let basis = self.title.about.filter(|(first, last)| {
            let turned = self.title.plans && status == Some(Status::Actual);
            turned && last > first && years.is_none() && span.is_none()
        });
        let years = years.or(basis.map(|(first, _)| (first - 1, first - 1)));
        let timed = years.is_some() || span.is_some();
        let mixed = times.mixed || times.years.is_some() && span.is_some();
        let firm = |(_, scope): &(u8, Scope)| !scope.open && scope.years.is_some();
        Scope {
            years,
            part: times.part,
            in_months: words.contains('月'),
            several: span.is_some() || years.is_some_and(|(first, last)| last > first),
            status,
            presumed: certain.is_none() && status == Some(Status::Target) && !plans(words),
            assumed: basis.is_some(),
            mixed,
            open: mixed || !timed && !self.open.iter().any(firm),
            ..Scope::default()
        }
    }

    /// The years that a heading's times mean, and which way they run where
    /// they are a count of years.
    fn years(&self, times: &Times, status: Option<Status>) -> (Option<(u16, u16)>, Option<Span>) {
        let given = self.title.given;
        let before = self.title.last_year();
        let back = |count: u8| {
            let last = times.years.map(|(_, last)| last).or(before);
            last.map(|last| (last + 1 - u16::from(count), last))
        };
        let ahead = |count: u8| {
            let first = times.years.map(|(first, _)| first).or(given);
            first.map(|first| (first, first + u16::from(count) - 1))
        };
        let one = |year: Option<u16>| year.map(|year| (year, year));
        let around = self.here.years.filter(|_| !self.here.assumed);
        match times.relative {
            Some(Mention::Back(count)) => (back(count), Some(Span::Back)),
            Some(Mention::Ahead(count)) => (ahead(count), Some(Span::Ahead)),
            Some(Mention::Several(count)) => {
                let same = |(first, last): &(u16, u16)| last - first + 1 == u16::from(count);
                let years = around.filter(same).or_else(|| match status {
                    Some(Status::Target) => ahead(count),
                    Some(Status::Actual) | None => back(count),
                });
                (years, Some(Span::Open))
            }
            _ if times.years.is_some() => {
                let now = before.filter(|_| times.since);
                let to = |(first, last): (u16, u16)| (first, now.map_or(last, |now| now.max(last)));
                (times.years.map(to), None)
            }
            Some(Mention::PastYear) => (one(before), None),
            Some(Mention::Later) => (None, None),
            Some(Mention::Coming) => (one(before.map(|year| year + 1)), None),
            Some(Mention::Given(offset) | Mention::GivenPart(offset, _)) => (
                one(self.now().and_then(|year| year.checked_add_signed(offset))),
                None,
            ),
            Some(Mention::Part(_)) => (one(around.map(|(_, last)| last).or(given)), None),
            Some(
                Mention::Years(..)
                | Mention::Day(_)
                | Mention::DayAtHand
                | Mention::Whole
                | Mention::Moment
                | Mention::Scope(_)
                | Mention::Plan(_)
                | Mention::PlanEnd(_)
                | Mention::Vague
                | Mention::Earlier
                | Mention::None,
            )
            | None => (None, None),
        }
    }

    /// The year that a heading's 今年 means: that which a summary sums up.
    fn now(&self) -> Option<u16> {
        match self.title.sums_up {
            true => self.title.last_year(),
            false => self.title.this_year(),
        }
    }

    /// The outlook of what a heading stands in: a card's section, a heading
    /// that holds nothing else, a report that looks back as a whole.
    fn around(&self, level: u8, words: &str) -> Option<Status> {
        let mut sections = self.open.iter().rev().filter(|(_, scope)| !scope.title);
        let section = sections.find_map(|(_, scope)| scope.status);
        let bare = self.bare.as_ref().filter(|(of, _)| *of == level);
        // （一） stands in a section, whatever its level.
        let inner = level > 3 || level == 3 && words.starts_with('(');
        section
            .filter(|_| inner)
            .or(bare.and_then(|(_, scope)| scope.status))
            .or(self
                .title
                .status
                .filter(|status| *status == Status::Actual || self.title.plans))
    }
}
