//! The times that a heading names.

use super::find::mention_at;
use super::mention::Mention;
use super::numerals::small;
use super::period::Part;
use super::span::plan_name;
use crate::figure::Status;

/// The times that a heading names.
#[derive(Debug, Default)]
pub(super) struct Times {
    /// The years it is about.
    pub(super) years: Option<(u16, u16)>,
    /// The part of that year.
    pub(super) part: Option<Part>,
    /// The first of two parts: 上半年总结和下半年打算.
    pub(super) summed: Option<Part>,
    /// The year of a day, as that on which a report was given.
    pub(super) dated: Option<u16>,
    /// Whether that day is so late that the year is looked back on:
    /// （2021年12月16日）.
    pub(super) late: bool,
    /// Whether it is at least past the first months, when a year just over is told of.
    pub(super) past_spring: bool,
    /// Whether two years stand apart: 2021年总结和2022年计划.
    pub(super) apart: bool,
    /// Whether it names both a year and a plan of several.
    pub(super) mixed: bool,
    /// Whether that year begins a span up to now: 2011年以来的工作.
    pub(super) since: bool,
    /// A time counted from the report's year.
    pub(super) relative: Option<Mention>,
}

impl Times {
    /// The year a report was given in, as the first heading with a year lets
    /// it be told: a review is given in the year after.
    pub(super) fn given_by(&self, status: Option<Status>) -> Option<u16> {
        let (first, last) = self.years?;
        match status? {
            // A part of a year is told within it.
            Status::Actual => Some(last + u16::from(self.part.is_none())),
            Status::Target => Some(first),
        }
    }

    /// Reads the times in a heading.
    pub(super) fn of(words: &str) -> Self {
        let chars = characters(words);
        let mut times = Self::default();
        let (mut plan, mut begun) = (None, None);
        let mut parts = 0;
        let mut at = 0;
        while at < chars.len() {
            if let Some((length, first)) = plan_name(&chars[at..]) {
                at += length;
                // 推动“十五五”开好局 is of its first year.
                match is_begun(&chars[at..]) {
                    true => begun = Some((first, first)),
                    false => plan = Some((first, first + 4)),
                }
                continue;
            }
            let Some((length, mention)) = mention_at(&chars[at..]) else {
                at += 1;
                continue;
            };
            let bracket = at > 0 && chars[at - 1] == '(' && chars.get(at + length) == Some(&')');
            at += length.max(1);
            match mention {
                // 工作报告（2023年1月）: when it was given.
                Mention::Years(year, last, Some(part))
                    if bracket && year == last && part.first == part.last =>
                {
                    times.dated = Some(year);
                    times.late = part.first >= LATE;
                    times.past_spring = part.first > SPRING;
                }
                Mention::Years(first, last, part) => match times.years {
                    Some(years) => {
                        times.apart |= years != (first, last);
                        times.years = Some((years.0.min(first), years.1.max(last)));
                    }
                    None => {
                        parts += usize::from(part.is_some());
                        (times.years, times.part) = (Some((first, last)), part);
                        times.since = part.is_none() && chars[..at].ends_with(&['以', '来']);
                    }
                },
                Mention::Day(year) => {
                    times.dated = Some(year);
                    times.late = is_late(&chars[at - length.max(1)..at]);
                }
                Mention::Part(part) | Mention::GivenPart(_, part) => {
                    parts += 1;
                    times.summed = times.part.filter(|_| parts == 2);
                    times.part = Some(part);
                    times.relative = times.relative.or(Some(mention));
                }
                // 连续两年居第一 tells how often, not of when the section is.
                Mention::Several(_) if chars[..at - length].ends_with(&['连', '续']) => {}
                Mention::Given(_)
                | Mention::PastYear
                | Mention::Later
                | Mention::Coming
                | Mention::Back(_)
                | Mention::Ahead(_)
                | Mention::Several(_) => times.relative = times.relative.or(Some(mention)),
                Mention::Plan(first) => plan = Some((first, first + 4)),
                Mention::DayAtHand
                | Mention::Whole
                | Mention::Moment
                | Mention::Scope(_)
                | Mention::PlanEnd(_)
                | Mention::Vague
                | Mention::Earlier
                | Mention::None => {}
            }
        }
        // 上半年总结和下半年打算 is of the year, as 1—12月 is.
        let whole = Part { first: 1, last: 12 };
        times.part = times.part.filter(|part| parts < 2 && *part != whole);
        // 一季度运行情况（2022年5月）.
        let day = times.dated.filter(|_| times.part.is_some());
        times.years = times.years.or(day.map(|year| (year, year))).or(begun);
        match (times.years, plan) {
            (None, Some(plan)) => times.years = Some(plan),
            // “十四五”规划和2035年远景目标 is of the plan.
            (Some((first, _)), Some(plan)) if first > plan.1 => times.years = Some(plan),
            // “十三五”成就和2020年工作 speaks of the plan to its last year.
            (Some((first, last)), Some(plan)) if plan.0 <= first && last <= plan.1 => {
                times.mixed = true;
                times.years = Some(plan);
            }
            _ => {}
        }
        times
    }
}

/// Whether what follows a plan's name says that the plan begins: ”开好局, ”实现良好开局.
fn is_begun(behind: &[char]) -> bool {
    const NEAR: usize = 8;
    let near = &behind[..behind.len().min(NEAR)];
    near.windows(2).any(|pair| pair == ['开', '局'])
        || near.windows(3).any(|three| three == ['开', '好', '局'])
}

/// The characters of a heading, in memory taken once.
pub(super) fn characters(words: &str) -> Vec<char> {
    let mut all = Vec::with_capacity(words.len());
    all.extend(words.chars());
    all
}

/// Up to this month what is told is most often of the year before.
const SPRING: u8 = 5;

/// From this month on a report looks back on the year it is given in.
const LATE: u8 = 11;

/// Whether a day is of such a month: 2021年12月16日.
pub(super) fn is_late(day: &[char]) -> bool {
    let rest = day.get(5..).filter(|_| day[4] == '年');
    rest.is_some_and(is_late_month)
}

/// Whether words begin with such a month: 12月16日.
pub(super) fn is_late_month(words: &[char]) -> bool {
    small(words).is_some_and(|(length, month)| words.get(length) == Some(&'月') && month >= LATE)
}
