//! A time as the words have it, before anything is known of the report.

use super::period::Part;

/// What a word of time means by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::figure) enum Mention {
    /// Calendar years, one or several, or a part of one: 2021年, 2021年1至5月.
    Years(u16, u16, Option<Part>),
    /// A day or month's end in a calendar year: 2021年9月底, 2021-12-31.
    Day(u16),
    /// Part of the year at hand: 前三季度.
    Part(Part),
    /// A day or month's end in the year at hand: 截至9月底.
    DayAtHand,
    /// The year at hand as a whole: 全年.
    Whole,
    /// Its end, or now: adds nothing to the year at hand.
    Moment,
    /// A year counted from the report's: 去年 is −1.
    Given(i16),
    /// Part of such a year: 今年1至5月.
    GivenPart(i16, Part),
    /// A year counted from the one at hand: 上年 is −1.
    Scope(i16),
    /// 过去一年, 一年来.
    PastYear,
    /// 新的一年.
    Coming,
    /// Some time from now on: 下一步.
    Later,
    /// So many years up to now: 五年来, 近三年.
    Back(u8),
    /// So many years from now on: 今后五年.
    Ahead(u8),
    /// So many years, but which is not said: 五年累计.
    Several(u8),
    /// A five-year plan that begins in this year.
    Plan(u16),
    /// The last year of a plan: 到“十四五”末.
    PlanEnd(u16),
    /// Several years, how many is not said: 近年来.
    Vague,
    /// What something is compared with: 五年前, “十二五”末.
    Earlier,
    /// No time, though it begins like one: 上年结余.
    None,
}
