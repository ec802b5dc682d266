//! What the headings say of the sentences below them: when, and whether it
//! was done or is planned.

use std::sync::Arc;

use super::calendar::{Calendar, Reach, When};
use super::mention::{Mention, mention_at, plan_name};
use super::outlook::{Known, outlook};
use super::period::{Part, Period};
use super::title::{Title, is_title};
use crate::figure::Status;
use crate::figure::text::Text;

/// What is known at a place in the report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::figure) struct Scope {
    /// First and last year.
    pub(in crate::figure) years: Option<(u16, u16)>,
    /// The part of that year.
    pub(in crate::figure) part: Option<Part>,
    /// Whether it speaks of several years, known or not.
    pub(in crate::figure) several: bool,
    /// Review or plan.
    pub(in crate::figure) status: Option<Status>,
    /// Whether the status is only that of the section before.
    pub(in crate::figure) guessed: bool,
    /// Whether the years are only what such a heading usually means.
    pub(in crate::figure) assumed: bool,
    /// Whether the first words below may still say another year.
    pub(in crate::figure) open: bool,
    /// Whether it names both a year and a plan of several.
    mixed: bool,
    /// Whether the first words below have said which of them.
    settled: bool,
    /// Whether anything stands below it.
    begun: bool,
    /// Whether it is the report's title that says it.
    title: bool,
    /// Whether the years are over.
    over: bool,
    /// The period of a level whose own sentence says none.
    level: Option<Arc<Period>>,
    /// The period of a sum or an average.
    sum: Option<Arc<Period>>,
}

/// The scopes of the open headings.
#[derive(Debug)]
pub(in crate::figure) struct Scopes {
    /// The year the report was given in, if the caller knows.
    told: Option<u16>,
    /// The report's title.
    title: Title,
    open: Vec<(u8, Scope)>,
    /// A heading that held nothing but what those of its level say after it.
    bare: Option<(u8, Scope)>,
    /// What the last section with an outlook of its own was about.
    before: Option<Scope>,
    /// What holds below the headings so far.
    pub(in crate::figure) here: Scope,
}

impl Scopes {
    /// Before the first heading. `told` is the year the report was given in.
    pub(in crate::figure) fn new(told: Option<u16>) -> Self {
        Self {
            told,
            title: Title {
                given: told,
                ..Title::default()
            },
            open: Vec::new(),
            bare: None,
            before: None,
            here: Scope::default(),
        }
    }

    /// What years the sentences here count from.
    pub(in crate::figure) fn calendar(&self) -> Calendar {
        Calendar {
            given: self.title.given,
            reviews: self.title.reviews,
            scope: self.here.years,
            status: self.here.status,
            current: self.here.years.map(|(_, last)| last),
            in_part: self.here.part.is_some(),
        }
    }

    /// Enters a heading, its characters made plain.
    pub(in crate::figure) fn enter(&mut self, level: u8, words: &str) {
        let bare = |(of, scope): &(u8, Scope)| *of == level && !scope.begun && scope.tells();
        self.bare = self
            .open
            .last()
            .filter(|last| bare(last))
            .or(self.bare.as_ref().filter(|(of, _)| *of <= level))
            .cloned();
        self.open.retain(|(open, _)| *open < level);
        if is_title(level, words) {
            self.entitle(level, words);
            self.here = self.inherited();
            return;
        }
        self.here = self.inherited();
        let scope = self.read(level, words);
        let tells = scope.tells();
        match self.bare.take_if(|(of, _)| *of == level && tells) {
            None if !tells && self.bare.as_ref().is_some_and(|(of, _)| *of == level) => {
                let above = self.bare.clone().map(|(_, scope)| scope);
                self.open.push((level, above.unwrap_or(scope)));
            }
            _ => self.open.push((level, scope)),
        }
        self.here = self.inherited();
        if self
            .open
            .last()
            .is_some_and(|(_, scope)| scope.status.is_some())
        {
            self.before = Some(self.here.clone());
        }
    }

    fn entitle(&mut self, level: u8, words: &str) {
        let told = self.told.filter(|_| level == 1);
        let mut title = Title::read(words, told);
        title.given = title.given.or(self.told);
        let scope = Scope {
            years: title.about,
            part: title.part,
            several: title.about.is_some_and(|(first, last)| last > first),
            status: title.status,
            open: true,
            title: true,
            ..Scope::default()
        };
        (self.bare, self.before) = (None, None);
        self.title = title;
        self.open.push((level, scope));
    }

    /// Takes up the time that the first words below a heading say, where the
    /// heading itself left it open. Below a heading that names a year and a
    /// plan of several, each paragraph may turn to one or the other.
    pub(in crate::figure) fn open_block(&mut self, text: &Text<'_>, start: usize) {
        self.date(text, start);
        if let Some((_, scope)) = self.open.last_mut() {
            scope.begun = true;
        }
        if !self.here.open {
            return;
        }
        let calendar = self.calendar();
        let Some((_, scope)) = self.open.last_mut() else {
            return;
        };
        scope.open = scope.mixed;
        if let Some((length, when)) = calendar.time_at(text, &(start..text.len())) {
            let alone = matches!(text.char(start + length), ',' | '是' | ':');
            if alone || !scope.mixed && self.here.assumed {
                scope.take(&when);
            }
        }
        self.here = self.inherited();
    }

    /// Takes the day on which a report was given from the words below its title:
    /// （2023年1月6日在县第三次会议上）.
    fn date(&mut self, text: &Text<'_>, start: usize) {
        let below = self
            .open
            .last()
            .is_some_and(|(_, scope)| scope.title && !scope.begun);
        if !below || self.title.given.is_some() {
            return;
        }
        let words = text.chars.get(start..).unwrap_or(&[]);
        let marks = words.iter().take_while(|c| matches!(c, '-' | '(')).count();
        if let Some((_, Mention::Day(year))) = mention_at(&words[marks..]) {
            self.title.given = Some(year);
        }
    }

    /// What the open headings say together.
    fn inherited(&self) -> Scope {
        let timed = self
            .open
            .iter()
            .rev()
            .find(|(_, scope)| scope.several || scope.years.is_some());
        let mut sections = self.open.iter().rev().filter(|(_, scope)| !scope.title);
        let own = sections.find_map(|(_, scope)| scope.status);
        let looks_back = self.title.status.filter(|status| *status == Status::Actual);
        let firm = own.or(looks_back);
        let before = self.before.as_ref().and_then(|before| before.status);
        let last = self.open.last().map(|(_, scope)| scope);
        let mut scope = Scope {
            status: firm.or(before).or(self.title.status),
            guessed: firm.is_none() && before.is_some(),
            open: last.is_some_and(|last| last.open),
            mixed: timed.is_some_and(|(_, scope)| scope.mixed && !scope.settled),
            ..Scope::default()
        };
        if let Some((_, timed)) = timed {
            (scope.years, scope.part, scope.several) = (timed.years, timed.part, timed.several);
        }
        // A review without a year is of the year before the report's.
        let stale = |(_, last): (u16, u16)| {
            let given = self.title.given;
            scope.status == Some(Status::Target) && given.is_some_and(|given| last < given)
        };
        if !scope.several && scope.years.is_none_or(stale) && self.title.about.is_none() {
            let year = match scope.status {
                Some(Status::Actual) => self.title.given.map(|year| year - 1),
                Some(Status::Target) => self.title.given,
                None => None,
            };
            let before = self.before.as_ref().filter(|_| scope.guessed);
            scope.years = match before.and_then(|before| before.years) {
                Some(years) => Some(years),
                None => year.map(|year| (year, year)),
            };
            scope.assumed = true;
        }
        let past = |(_, last): (u16, u16)| self.title.given.is_none_or(|given| last < given);
        scope.over = scope.years.is_some_and(past);
        scope.level = scope.period_of(false);
        scope.sum = scope.period_of(true);
        scope
    }

    fn read(&mut self, level: u8, words: &str) -> Scope {
        let times = Times::of(words);
        let (reviews, around) = (self.title.reviews, self.around(level));
        let known = |years: Option<(u16, u16)>, given: Option<u16>| Known {
            year: years.map(|(_, last)| (last, times.part.is_some())),
            given,
            reviews,
            around,
        };
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
        let status = certain.or_else(|| outlook(words, known(years, self.title.given)));
        let timed = years.is_some() || span.is_some();
        let mixed = times.mixed || times.years.is_some() && span.is_some();
        let firm = |(_, scope): &(u8, Scope)| !scope.open && scope.years.is_some();
        Scope {
            years,
            part: times.part,
            several: span.is_some() || years.is_some_and(|(first, last)| last > first),
            status,
            mixed,
            open: mixed || !timed && !self.open.iter().any(firm),
            ..Scope::default()
        }
    }

    /// The years that a heading's times mean, and which way they run where
    /// they are a count of years.
    fn years(&self, times: &Times, status: Option<Status>) -> (Option<(u16, u16)>, Option<Span>) {
        let given = self.title.given;
        let before = given.map(|year| year - u16::from(!self.title.reviews));
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
            _ if times.years.is_some() => (times.years, None),
            Some(Mention::PastYear) => (one(before), None),
            Some(Mention::Later) => (one(given), None),
            Some(Mention::Coming) => (one(before.map(|year| year + 1)), None),
            Some(Mention::Given(offset) | Mention::GivenPart(offset, _)) => (
                one(given.and_then(|year| year.checked_add_signed(offset))),
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

    /// The outlook of the section that a card stands in.
    fn around(&self, level: u8) -> Option<Status> {
        let mut sections = self.open.iter().rev().filter(|(_, scope)| !scope.title);
        let status = sections.find_map(|(_, scope)| scope.status);
        status.filter(|_| level > 3)
    }
}

/// Which way a count of years runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Span {
    Back,
    Ahead,
    /// The heading does not say.
    Open,
}

/// The times that a heading names.
#[derive(Debug, Default)]
pub(super) struct Times {
    /// The years it is about.
    pub(super) years: Option<(u16, u16)>,
    /// The part of that year.
    pub(super) part: Option<Part>,
    /// The year of a day, as that on which a report was given.
    pub(super) dated: Option<u16>,
    /// Whether two years stand apart: 2021年总结和2022年计划.
    pub(super) apart: bool,
    /// Whether it names both a year and a plan of several.
    pub(super) mixed: bool,
    /// A time counted from the report's year.
    relative: Option<Mention>,
}

impl Times {
    /// The year a report was given in, as the first heading with a year lets
    /// it be told: a review is given in the year after.
    fn given_by(&self, status: Option<Status>) -> Option<u16> {
        let (first, last) = self.years?;
        match status? {
            Status::Actual => Some(last + 1),
            Status::Target => Some(first),
        }
    }

    /// Reads the times in a heading.
    pub(super) fn of(words: &str) -> Self {
        let chars: Vec<char> = words.chars().collect();
        let mut times = Self::default();
        let mut plan = None;
        let mut parts = 0;
        let mut at = 0;
        while at < chars.len() {
            if let Some((length, first)) = plan_name(&chars[at..]) {
                plan = Some((first, first + 4));
                at += length;
                continue;
            }
            let Some((length, mention)) = mention_at(&chars[at..]) else {
                at += 1;
                continue;
            };
            at += length.max(1);
            match mention {
                Mention::Years(first, last, part) => match times.years {
                    Some(years) => {
                        times.apart |= years != (first, last);
                        times.years = Some((years.0.min(first), years.1.max(last)));
                    }
                    None => {
                        parts += usize::from(part.is_some());
                        (times.years, times.part) = (Some((first, last)), part);
                    }
                },
                Mention::Day(year) => times.dated = Some(year),
                Mention::Part(part) | Mention::GivenPart(_, part) => {
                    parts += 1;
                    times.part = Some(part);
                    times.relative = times.relative.or(Some(mention));
                }
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
        // 上半年总结和下半年打算 is of the year.
        times.part = times.part.filter(|_| parts < 2);
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

impl Scope {
    /// Takes up a time that the first words below say.
    fn take(&mut self, when: &When) {
        let part = when.period.as_ref().and_then(|period| period.part);
        match &when.period {
            Some(_) if self.mixed && part.is_some() => return,
            Some(period) => (self.years, self.part) = (Some((period.first, period.last)), part),
            None if when.reach == Reach::Years => {}
            None => return,
        }
        self.settled = true;
        self.several = when.reach == Reach::Years;
        self.status = self.status.or(when.status);
    }

    /// Whether the heading itself says anything of time or outlook.
    fn tells(&self) -> bool {
        self.several || self.years.is_some() || self.status.is_some()
    }

    /// The period of a figure whose own sentence says none.
    ///
    /// A plan over several years states its levels for the last of them.
    pub(super) fn period(&self, summed: bool) -> Option<Arc<Period>> {
        let period = if summed { &self.sum } else { &self.level };
        period.clone()
    }

    /// Whether a plan of several years and one of them are spoken of alike.
    pub(super) fn is_mixed_plan(&self) -> bool {
        self.mixed && self.status == Some(Status::Target)
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

    fn period_of(&self, summed: bool) -> Option<Arc<Period>> {
        let (first, last) = self.years?;
        let ahead = self.status == Some(Status::Target) && last > first;
        let (first, words) = match (ahead && !summed, first == last) {
            (true, _) => (last, format!("到{last}年")),
            (_, true) => (
                first,
                format!("{last}年{}", self.part.map_or_else(String::new, part_words)),
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
fn part_words(part: Part) -> String {
    let quarters = ["一", "二", "三", "四"];
    match (part.first, part.last) {
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
