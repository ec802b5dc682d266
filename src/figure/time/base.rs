//! What a growth is reckoned from: 比上年, 环比, 较2012年.

use std::ops::Range;
use std::sync::LazyLock;

use super::calendar::Calendar;
use super::find::mention_at;
use super::mention::Mention;
use super::numerals::small;
use super::period::Period;
use crate::figure::Kind;
use crate::figure::lexicon::{Leader, Lexicon, Role};
use crate::figure::text::Text;

/// What a growth, a change or a multiple is reckoned from (基期).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Base {
    /// The year before, or its same months: 同比, 比上年, and a growth of one
    /// year that says nothing.
    YearBefore,
    /// The months before: 环比.
    MonthsBefore,
    /// The beginning of the year: 比年初, 比上年末.
    YearStart,
    /// A year further back: 较2012年, and the year before the first of 五年增长
    /// or 年均增长.
    Year(u16),
}

impl Base {
    /// As programs read it: `year-before`, `months-before`, `year-start`, or
    /// the year.
    pub fn word(self) -> String {
        match self {
            Self::YearBefore => "year-before".to_owned(),
            Self::MonthsBefore => "months-before".to_owned(),
            Self::YearStart => "year-start".to_owned(),
            Self::Year(year) => year.to_string(),
        }
    }

    /// The year, if it is one further back.
    pub(in crate::figure) fn year(self) -> Option<u16> {
        match self {
            Self::Year(year) => Some(year),
            Self::YearBefore | Self::MonthsBefore | Self::YearStart => None,
        }
    }

    /// What a figure that says no base is reckoned from: a growth of one year
    /// from the year before, one over several from the year before the first,
    /// as a yearly average always is. Any other kind has no base of its own.
    pub fn unsaid(kind: Kind, period: Option<&Period>) -> Option<Self> {
        let several = period.filter(|period| period.first < period.last);
        match (kind, several) {
            (Kind::Growth | Kind::AvgGrowth, Some(period)) => Some(Self::Year(period.first - 1)),
            (Kind::Growth, None) => Some(Self::YearBefore),
            (Kind::AvgGrowth, None) => None,
            (
                Kind::Level
                | Kind::Share
                | Kind::Change
                | Kind::Multiple
                | Kind::Ratio
                | Kind::Cumulative,
                _,
            ) => None,
        }
    }

    /// 2021年比2020年 is 比上年.
    fn of(self, period: Option<&Period>) -> Self {
        let next = |year: u16| {
            period.is_some_and(|p| p.first == p.last && p.part.is_none() && p.last == year + 1)
        };
        match self {
            Self::Year(year) if next(year) => Self::YearBefore,
            Self::Year(_) | Self::YearBefore | Self::MonthsBefore | Self::YearStart => self,
        }
    }
}

/// What words of comparison tell of the base.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::figure) enum Compared {
    /// It is this one.
    With(Base),
    /// It is another time, or something else than a time: 比疫情前, 比全省.
    Unclear,
}

/// Words of comparison that need no year: 同比, 环比.
static SINCE: LazyLock<Lexicon<Base>> = LazyLock::new(|| {
    Lexicon::of(|role| {
        let Role::Before(Leader::Since(base)) = role else {
            return None;
        };
        Some(base)
    })
});

/// What a figure is reckoned from; `Err` if its words leave that unclear.
///
/// `compared` is what its words say, `given` the year of the report, for what
/// is planned: a growth aimed at in a later year does not say since when.
pub(in crate::figure) fn base(
    kind: Kind,
    compared: Option<Compared>,
    period: Option<&Period>,
    given: Option<u16>,
) -> Result<Option<Base>, ()> {
    let said = compared.map(|compared| match compared {
        Compared::With(base) => Some(base.of(period)),
        Compared::Unclear => None,
    });
    match (kind, said) {
        (Kind::Growth, Some(said)) => {
            let fits = said.filter(|base| match base {
                Base::Year(year) => period.is_none_or(|period| *year < period.last),
                Base::MonthsBefore => period.is_none_or(|period| period.part.is_some()),
                // Nothing of several years is 同比.
                Base::YearBefore | Base::YearStart => {
                    period.is_none_or(|period| period.first == period.last)
                }
            });
            fits.map(Some).ok_or(())
        }
        (Kind::Growth, None) => {
            let later = |period: &&Period| period.first == period.last && Some(period.last) > given;
            match period.filter(|_| given.is_some()).filter(later) {
                Some(_) => Err(()),
                None => Ok(Base::unsaid(kind, period)),
            }
        }
        (Kind::Change | Kind::Multiple, said) => Ok(said.flatten()),
        (Kind::AvgGrowth | Kind::Level | Kind::Share | Kind::Ratio | Kind::Cumulative, _) => {
            Ok(Base::unsaid(kind, period))
        }
    }
}

impl Calendar {
    /// What the words of a comparison say: 比上年, 较2012年, 与“十二五”末相比;
    /// `None` if they compare nothing: 较快.
    pub(in crate::figure) fn compared(
        &self,
        text: &Text<'_>,
        words: &Range<usize>,
    ) -> Option<Compared> {
        const SHORTEST: usize = 3;
        // 同比2019年 is 比2019年.
        let dated = text.starts(words.start, "同比") && text.char(words.start + 2).is_ascii_digit();
        let words = &(words.start + usize::from(dated)..words.end);
        let known = text.first(words, &SINCE);
        if let Some(found) = known.filter(|found| !self.is_edge(text, words.start + found.length)) {
            return Some(Compared::With(found.meaning));
        }
        let led = matches!(text.char(words.start), '较' | '比' | '与' | '同' | '和');
        let time = words.start + usize::from(led)..words.end;
        let Some((length, mention)) = text.chars.get(time.clone()).and_then(mention_at) else {
            let before = ["上月", "上季", "上个月", "上期", "上周"];
            return if text.starts_one_of(time.start, &before) {
                Some(Compared::With(Base::MonthsBefore))
            } else if text.starts(time.start, "同期") {
                Some(Compared::With(Base::YearBefore))
            } else {
                (words.len() >= SHORTEST).then_some(Compared::Unclear)
            };
        };
        let edge = self.is_edge(text, time.start + length - 1);
        let counted = |from: Option<u16>, offset: i16| match offset {
            -1 if edge => Some(Base::YearStart),
            -1 => Some(Base::YearBefore),
            offset => Some(Base::Year(from?.checked_add_signed(offset)?)),
        };
        let base = match mention {
            Mention::Years(first, last, _) if first == last => Some(Base::Year(first)),
            Mention::Day(year) | Mention::PlanEnd(year) => Some(Base::Year(year)),
            Mention::Given(offset) | Mention::GivenPart(offset, _) => counted(self.given(), offset),
            Mention::Scope(offset) => counted(self.current, offset),
            Mention::Moment if text.before(time.start + length) == '初' => Some(Base::YearStart),
            // 五年前.
            Mention::Earlier => self.years_ago(text, &time),
            Mention::Years(..)
            | Mention::Part(_)
            | Mention::DayAtHand
            | Mention::Whole
            | Mention::Moment
            | Mention::PastYear
            | Mention::Coming
            | Mention::Later
            | Mention::Back(_)
            | Mention::Ahead(_)
            | Mention::Several(_)
            | Mention::Plan(_)
            | Mention::Vague
            | Mention::None => None,
        };
        Some(base.map_or(Compared::Unclear, Compared::With))
    }

    /// Whether the end of a year stands here.
    fn is_edge(&self, text: &Text<'_>, at: usize) -> bool {
        matches!(text.char(at), '末' | '底')
    }

    fn years_ago(&self, text: &Text<'_>, time: &Range<usize>) -> Option<Base> {
        let (_, count) = small(text.chars.get(time.clone())?)?;
        Some(Base::Year(self.current?.checked_sub(count.into())?))
    }
}
