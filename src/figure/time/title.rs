//! What a report's title says: when it was given, what it is about.

use std::sync::LazyLock;

use super::named::Times;
use super::outlook::{Known, outlook, plans};
use super::period::Part;
use crate::figure::Status;
use crate::figure::lexicon::{Lexicon, Role};

/// A report's title.
#[derive(Clone, Debug, Default)]
pub(super) struct Title {
    /// The year the report was given in.
    pub(super) given: Option<u16>,
    /// The years it is about, where it is about a time as a whole: the year of
    /// a bulletin, but not that of a work report.
    pub(super) about: Option<(u16, u16)>,
    /// The part of that year: 2022年一季度经济运行情况.
    pub(super) part: Option<Part>,
    /// Whether it looks back or ahead as a whole.
    pub(super) status: Option<Status>,
    /// Whether it is a plan, of which each section tells a part.
    pub(super) plans: bool,
    /// Whether it looks back on the very year it was given in.
    pub(super) reviews: bool,
    /// Whether it is the report of a year's work, of which the title may name that year
    /// or the next, when it is given.
    pub(super) work: bool,
    /// Whether it is known when it was given.
    pub(super) dated: bool,
    /// Whether it tells which year is looked back on, as 2021年总结和2022年思路 and
    /// 2022年工作会议 do. A report may look back on the years of a term.
    pub(super) firm: bool,
    /// Whether it sums a year up before the next begins: 2021年总结和2022年思路.
    pub(super) sums_up: bool,
}

/// Words that make a heading below the first level a title of its own.
static TITLES: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Title));
/// The same above all sections, behind whose report it is and of what year.
static DATED_TITLES: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::DatedTitle));

/// What the titles of lists end with that hand out what a report has promised.
static TASKS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::HandsOut));

/// What a title calls the part of it that looks back before the year is over.
static SUMS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Sums));

/// Whether a heading is the title of a report, or of one of several.
pub(super) fn is_title(level: u8, words: &str) -> bool {
    let numbered = words.starts_with(['一', '二', '三', '四', '五', '六', '七', '八', '九', '(']);
    let whose = !words.starts_with(|c: char| c.is_ascii_digit() || c == '“');
    let dated = || DATED_TITLES.find(words).is_some() && Times::of(words).years.is_some();
    let titled = || TITLES.find(words).is_some() || level == 2 && whose && dated();
    level == 1 || !numbered && level <= 3 && titled()
}

impl Title {
    /// The year that 今年 means.
    pub(super) fn this_year(&self) -> Option<u16> {
        let about = self.about.map(|(_, last)| last);
        about
            .filter(|_| self.status == Some(Status::Actual))
            .or(self.given)
    }

    /// The last year that is over where the report speaks.
    pub(super) fn last_year(&self) -> Option<u16> {
        self.given.map(|year| year - u16::from(!self.reviews))
    }

    /// The year that is to come where the report speaks.
    pub(super) fn next_year(&self) -> Option<u16> {
        let over = self.reviews && self.part.is_none();
        self.given.map(|year| year + u16::from(over))
    }

    /// Reads a title. `told` is the year it was given in, if somebody knows.
    pub(super) fn read(words: &str, told: Option<u16>) -> Self {
        let times = Times::of(words);
        let last = times.years.map(|(_, last)| last);
        let sums = SUMS.find(words).is_some();
        // 某法院工作报告（2008—2012年） is given when those years are over.
        let spans = |(first, last): &(u16, u16)| {
            let work = words.contains("工作报告") && !words.contains("政府");
            first < last && !times.apart && work
        };
        let over = times.years.filter(spans).map(|(_, last)| last + 1);
        let given = told.or(times.dated).or(over).or(last);
        // 2021年工作总结和2022年工作计划; 2022年政府工作报告.
        let yearly = words.contains("年度") && !words.contains("政府工作报告");
        // 2023年政府工作报告任务分解 is a plan, and no report.
        let tasks = TASKS.ends(words.trim_end_matches(['”', '》'])).is_some();
        // So is what is told at a meeting at which the year's work is planned.
        let meeting = || words.contains("工作会议") && times.part.is_none();
        let work = (words.contains("工作报告") || meeting()) && !yearly && !tasks;
        // 2023年上半年政府工作报告 is about that half-year.
        let two = times.apart || work && times.part.is_none();
        if two {
            let told_later = |&(_, last): &(u16, u16)| times.dated.is_some_and(|day| day > last);
            return Self {
                given,
                about: times
                    .years
                    .filter(|years| over.is_some() || told_later(years)),
                reviews: times.late && given == times.dated,
                firm: times.apart || meeting(),
                // At a meeting the second of the years has begun.
                sums_up: times.apart && sums && !words.contains("会议"),
                work,
                dated: times.dated.is_some(),
                ..Self::default()
            };
        }
        let known = Known {
            year: None,
            given: None,
            reviews: false,
            around: None,
            before: None,
        };
        // A quarter is told when it is over; 上半年总结和下半年打算 is of the first.
        let summed = times.summed.filter(|_| sums);
        let part = times.part.or(summed);
        let handed = tasks.then_some(Status::Target);
        // 一季度经济运行和全年目标 was done, whatever it aims at.
        let runs = times.part.filter(|_| words.contains("运行"));
        let done = |part: Option<Part>| part.map(|_| Status::Actual);
        let status = done(summed.or(runs)).or(outlook(words, known));
        let status = status.or(done(part)).or(handed);
        Self {
            given,
            about: times.years,
            part,
            status,
            plans: status == Some(Status::Target) && plans(words),
            reviews: status == Some(Status::Actual) && last >= given
                || times.past_spring && given == times.dated,
            firm: false,
            sums_up: false,
            work: false,
            dated: times.dated.is_some(),
        }
    }
}
