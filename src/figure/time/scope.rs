//! What is known of time at a place in the report.

use std::sync::Arc;

use super::period::{Part, Period};
use super::when::{Reach, When};
use crate::figure::{Kind, Status};

/// What is known at a place in the report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::figure) struct Scope {
    /// First and last year.
    pub(in crate::figure) years: Option<(u16, u16)>,
    /// The part of that year.
    pub(in crate::figure) part: Option<Part>,
    /// Whether that part is told in months, though it has a name: 1—6月.
    pub(super) in_months: bool,
    /// Whether it speaks of several years, known or not.
    pub(in crate::figure) several: bool,
    /// Review or plan.
    pub(in crate::figure) status: Option<Status>,
    /// Whether the status is only that of the section before.
    pub(in crate::figure) guessed: bool,
    /// Whether only its year makes it a plan: 2022年工作 in a report of 2022.
    pub(super) presumed: bool,
    /// Whether the years are only what such a heading usually means.
    pub(in crate::figure) assumed: bool,
    /// Whether the first words below may still say another year.
    pub(in crate::figure) open: bool,
    /// Whether it names both a year and a plan of several.
    pub(super) mixed: bool,
    /// Whether the first words below have said which of them.
    pub(super) settled: bool,
    /// Whether what stands below it has turned to another time, it is not sure how far.
    pub(super) turned: bool,
    /// Whether anything stands below it.
    pub(super) begun: bool,
    /// Whether it is the report's title that says it.
    pub(super) title: bool,
    /// Whether the years are over.
    pub(super) over: bool,
    /// The period of a level whose own sentence says none.
    pub(super) level: Option<Arc<Period>>,
    /// The period of a sum or an average.
    pub(super) sum: Option<Arc<Period>>,
}

impl Scope {
    /// Takes up a time that the first words below say; `dated` tells that the
    /// title has said one.
    pub(super) fn take(&mut self, when: &When, dated: bool) {
        let part = when.part();
        // A month told first is told by the way; 1至5月 may be what it all is about.
        let aside = part.is_some_and(|part| part.first == part.last);
        match &when.period {
            // 今年以来 below 2022年上半年运行情况 is that half-year.
            Some(period)
                if self.part.is_some()
                    && part.is_none()
                    && self.years == Some((period.first, period.last)) =>
            {
                return;
            }
            Some(_) if (self.mixed || dated) && part.is_some() || aside => return,
            // 2月4日，大会开幕.
            Some(period) if period.is_day() => return,
            Some(period) => {
                (self.years, self.part) = (Some((period.first, period.last)), part);
                self.in_months = period.words.contains('月');
            }
            None if when.reach == Reach::Years => {}
            None => return,
        }
        self.settled = true;
        self.several = when.reach == Reach::Years;
        self.status = self.status.or(when.status);
    }

    /// Whether a time is no more than the last of several years: 到2025年
    /// below “十四五”规划 is its end, and parts it not.
    pub(super) fn ends_in(&self, when: &When) -> bool {
        let last = self.years.map(|(_, last)| last);
        let one =
            |period: &&Arc<Period>| period.first == period.last && period.words.starts_with('到');
        let said = when.period.as_ref().filter(one).map(|period| period.last);
        self.several && said.is_some() && said == last
    }

    /// Whether the heading itself says anything of time or outlook.
    pub(super) fn tells(&self) -> bool {
        self.several || self.years.is_some() || self.status.is_some()
    }

    /// The period of a figure whose own sentence says none.
    ///
    /// A plan over several years states its levels for the last of them.
    pub(super) fn period(&self, summed: bool) -> Option<Arc<Period>> {
        let period = if summed { &self.sum } else { &self.level };
        period.clone()
    }

    /// Whether a plan of several years and one of them are spoken of alike. Of
    /// what was done, a yearly average is the plan's, and a share that of its
    /// last year either way.
    pub(super) fn is_mixed(&self, kind: Kind) -> bool {
        let told = matches!(kind, Kind::AvgGrowth | Kind::Share | Kind::Ratio);
        self.mixed && !(told && self.status == Some(Status::Actual))
    }

    /// Whether a figure of this status is of another time than the headings':
    /// what was done in a plan, what is to come in a review.
    pub(super) fn is_other(&self, status: Status) -> bool {
        match self.status {
            Some(Status::Actual) => status == Status::Target && self.over,
            Some(Status::Target) => status == Status::Actual,
            None => false,
        }
    }

    /// Whether the headings speak of this year.
    pub(super) fn includes(&self, year: u16) -> bool {
        self.years
            .is_some_and(|(first, last)| (first..=last).contains(&year))
    }

    /// Whether several years to come are spoken of.
    pub(super) fn is_plan_of_years(&self) -> bool {
        let several = self.years.is_some_and(|(first, last)| last > first);
        several && self.status == Some(Status::Target)
    }

    fn part_words(&self) -> String {
        let words = |part| part_words(part, self.in_months);
        self.part.map_or_else(String::new, words)
    }

    pub(super) fn period_of(&self, summed: bool) -> Option<Arc<Period>> {
        let (first, last) = self.years?;
        let (first, words) = match (self.is_plan_of_years() && !summed, first == last) {
            (true, _) => (last, format!("到{last}年")),
            (_, true) => (
                first,
                [&*last.to_string(), "年", &self.part_words()].concat(),
            ),
            _ => (first, format!("{first}—{last}年")),
        };
        Some(Arc::new(Period {
            first,
            last,
            part: self.part,
            words,
            stated: false,
        }))
    }
}

/// A part of a year as a reader would say it.
fn part_words(part: Part, in_months: bool) -> String {
    let quarters = ["一", "二", "三", "四"];
    match (part.first, part.last) {
        (first, last) if in_months && first < last => format!("{first}—{last}月"),
        (1, 6) => "上半年".to_owned(),
        (7, 12) => "下半年".to_owned(),
        (1, 9) => "前三季度".to_owned(),
        (first, last) if last == first + 2 && first % 3 == 1 => {
            format!("{}季度", quarters[usize::from(first / 3)])
        }
        (first, last) if first == last => format!("{last}月"),
        (first, last) => format!("{first}—{last}月"),
    }
}
