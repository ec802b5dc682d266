//! What the headings say of the sentences below them: when, and whether it
//! was done or is planned.

use std::sync::LazyLock;

use super::calendar::Calendar;
use super::numerals::is_year;
use super::outlook::{compares, finishes, plans};
use super::period::Period;
use super::scope::Scope;
use super::title::{Title, is_title};
use crate::figure::Status;
use crate::figure::lexicon::{Lexicon, Role};
use crate::figure::text::Text;

/// Words that lead to the time a text is about.
static LOOKS_AT: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::LooksAt));

/// The scopes of the open headings.
#[derive(Debug)]
pub(in crate::figure) struct Scopes {
    /// The year the report was given in, if the caller knows.
    pub(super) told: Option<u16>,
    /// The report's title.
    pub(super) title: Title,
    pub(super) open: Vec<(u8, Scope)>,
    /// A heading that held nothing but what those of its level say after it.
    pub(super) bare: Option<(u8, Scope)>,
    /// What the last section with an outlook of its own was about.
    pub(super) before: Option<Scope>,
    /// The years that a paragraph began with: 2018至2022年，….
    pub(super) span: Option<(u16, u16)>,
    /// What holds below the headings so far.
    pub(in crate::figure) here: Scope,
}

impl Scopes {
    /// Before the first heading. `told` is the year the report was given in.
    ///
    /// A year that no report can be of is taken for none.
    pub(in crate::figure) fn new(told: Option<u16>) -> Self {
        let told = told.filter(|&year| is_year(year));
        Self {
            told,
            title: Title {
                given: told,
                ..Title::default()
            },
            open: Vec::new(),
            bare: None,
            before: None,
            span: None,
            here: Scope::default(),
        }
    }

    /// What years the sentences here count from.
    pub(in crate::figure) fn calendar(&self) -> Calendar {
        Calendar {
            given: self.title.given,
            this_year: self.summed_up().or(self.title.this_year()),
            reviews: self.title.reviews,
            scope: self.here.years,
            span: self.span,
            status: self.here.status,
            current: self.here.years.map(|(_, last)| last),
            in_part: self.here.part.is_some(),
            of_part: self.here.part.is_some(),
            mixed: self.here.mixed,
        }
    }

    /// The year that a summary's section looks back on, which is 今年 there.
    fn summed_up(&self) -> Option<u16> {
        let several = |(first, last): (u16, u16)| last > first;
        let told = self.here.status == Some(Status::Actual);
        let several = told && self.title.about.is_some_and(several);
        // What stands before its first section looks back as well.
        let sums_up = self.title.sums_up && self.here.status != Some(Status::Target);
        let one = self.here.years.is_some_and(|(first, last)| first == last);
        let review = (sums_up || several) && one;
        self.here.years.filter(|_| review).map(|(_, last)| last)
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
        self.here = self.together();
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
        self.turn_at_heading(words);
        if self
            .open
            .last()
            .is_some_and(|(_, scope)| scope.status.is_some())
        {
            self.before = Some(self.here.clone());
        }
    }

    /// Notes the years that a paragraph began with.
    pub(in crate::figure) fn spanned(&mut self, period: &Period) {
        if period.stated && period.part.is_none() && period.last > period.first {
            self.span = Some((period.first, period.last));
        }
    }

    fn entitle(&mut self, level: u8, words: &str) {
        let told = self.told.filter(|_| level == 1);
        let mut title = Title::read(words, told);
        title.given = title.given.or(self.told);
        let scope = Scope {
            years: title.about,
            part: title.part,
            in_months: words.contains('月'),
            several: title.about.is_some_and(|(first, last)| last > first),
            status: title.status,
            presumed: title.status == Some(Status::Target) && !plans(words),
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
        self.look_back(text, start);
        // The first words of a section's first card are the section's own.
        let outer = self.open.len().saturating_sub(1);
        let begun = self
            .open
            .iter()
            .take_while(|(_, scope)| scope.begun)
            .count();
        self.open
            .iter_mut()
            .for_each(|(_, scope)| scope.begun = true);
        if !self.here.open {
            return;
        }
        let start = start + opening(text, start);
        let said = self
            .calendar()
            .time_at(text, &(start..text.len()))
            .map(|(length, when)| {
                let alone = matches!(text.char(start + length), ',' | '是' | ':');
                (when, alone)
            });
        let said = said.filter(|(when, _)| !self.here.ends_in(when));
        let (assumed, dated) = (self.here.assumed, self.title.about.is_some());
        for (at, (_, scope)) in self.open.iter_mut().enumerate().skip(begun.min(outer)) {
            if scope.title && at < outer {
                continue;
            }
            if let Some((when, alone)) = &said
                && scope.open
                && (*alone || !scope.mixed && assumed)
            {
                scope.take(when, dated);
            }
            scope.open &= scope.mixed;
        }
        self.here = match said {
            Some(_) => self.inherited(),
            None => Scope {
                open: self.open[outer].1.open,
                ..std::mem::take(&mut self.here)
            },
        };
    }

    /// Takes a section for a review that no heading told to be one, if what
    /// stands below compares with the year before (同比增长5.2%) or says that more
    /// was done than planned.
    fn look_back(&mut self, text: &Text<'_>, start: usize) {
        let unsaid = self.here.status.is_none() || self.here.presumed;
        let words = text.chars.get(start..).unwrap_or(&[]);
        if !unsaid || !compares(words) && !finishes(words) {
            return;
        }
        let last = self.open.len().saturating_sub(1);
        for (at, (_, scope)) in self.open.iter_mut().enumerate() {
            if at < last && !(scope.title && scope.presumed) {
                continue;
            }
            (scope.status, scope.presumed) = (Some(Status::Actual), false);
            if scope.title {
                self.title.status = scope.status;
            }
        }
        self.here = self.inherited();
    }
}

/// The length of words that lead to the time a text is about: 回顾过去五年.
pub(super) fn opening(text: &Text<'_>, start: usize) -> usize {
    let word = text.first(&(start..text.len()), &LOOKS_AT);
    word.map_or(0, |found| found.length)
}
