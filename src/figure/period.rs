//! Times that a sentence itself says: 2021年, 到2026年, 前三季度.

use std::ops::Range;

use super::Period;
use super::lexicon::Table;
use super::text::Text;

/// How a word of time is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Time {
    /// A year counted from the report's: 去年 is −1.
    Year(i32),
    /// Part of the year the scope names: 前三季度.
    Part,
    /// The whole of that year, or its end: adds nothing.
    Whole,
    /// Several years up to the report's.
    Several,
}

/// Words of time that may open a clause or stand before a verb.
pub(super) const TIMES: Table<Time> = Table(&[
    ("今年", Time::Year(0)),
    ("本年", Time::Year(0)),
    ("去年", Time::Year(-1)),
    ("上年", Time::Year(-1)),
    ("过去一年", Time::Year(-1)),
    ("明年", Time::Year(1)),
    ("全年", Time::Whole),
    ("年末", Time::Whole),
    ("年底", Time::Whole),
    ("年内", Time::Whole),
    ("当年", Time::Whole),
    ("一年来", Time::Whole),
    ("目前", Time::Whole),
    ("截至目前", Time::Whole),
    ("年末全国", Time::Whole),
    ("一季度", Time::Part),
    ("二季度", Time::Part),
    ("三季度", Time::Part),
    ("四季度", Time::Part),
    ("前三季度", Time::Part),
    ("前两季度", Time::Part),
    ("上半年", Time::Part),
    ("下半年", Time::Part),
    ("前三个季度", Time::Part),
    ("五年来", Time::Several),
    ("五年", Time::Several),
    ("过去五年", Time::Several),
    ("今后五年", Time::Several),
    ("未来五年", Time::Several),
    ("近五年", Time::Several),
    ("五年间", Time::Several),
    ("三年", Time::Several),
    ("三年来", Time::Several),
    ("5年来", Time::Several),
]);

/// Words that stand before a year and belong to it.
const BEFORE_YEAR: Table<()> = Table(&[
    ("到", ()),
    ("至", ()),
    ("截至", ()),
    ("截止", ()),
    ("截止到", ()),
    ("预计到", ()),
    ("力争到", ()),
    ("自", ()),
    ("从", ()),
    ("在", ()),
]);

/// Words that stand behind a year and belong to it.
const AFTER_YEAR: Table<()> = Table(&[
    ("底", ()),
    ("末", ()),
    ("年底", ()),
    ("年末", ()),
    ("的", ()),
    ("初", ()),
    ("以来", ()),
    ("度", ()),
    ("全年", ()),
    ("前三季度", ()),
    ("上半年", ()),
    ("下半年", ()),
    ("一季度", ()),
    ("期间", ()),
    ("时", ()),
    ("前后", ()),
]);

/// A word of time at the start of a range: how long it is and what it says.
pub(super) struct Said {
    /// Its length in characters.
    pub(super) length: usize,
    /// The period, unless it adds nothing to the headings'.
    pub(super) period: Option<Period>,
    /// Whether it speaks of several years (五年来).
    pub(super) several: bool,
    /// Whether it speaks of one year or a part of one.
    pub(super) within_year: bool,
}

/// Reads a word of time at the start of `range`.
///
/// `years` are the calendar years of the text; `report` the report's year and
/// `current` the last year of the scope, both if known.
pub(super) fn time_at(
    text: &Text<'_>,
    range: &Range<usize>,
    years: &[Range<usize>],
    report: Option<u16>,
    current: Option<u16>,
) -> Option<Said> {
    let prefix = text.first(range, &BEFORE_YEAR).map_or(0, |(_, (), n)| n);
    let start = range.start + prefix;
    let at = years.partition_point(|year| year.start < start);
    if let Some(year) = years
        .get(at)
        .filter(|year| year.start == start && year.end <= range.end)
    {
        let tail = text.first(&(year.end..range.end), &AFTER_YEAR);
        let end = year.end + tail.map_or(0, |(_, (), n)| n);
        let period = stated_year(text, &(range.start..end), year);
        return Some(Said {
            length: end - range.start,
            period,
            several: false,
            within_year: true,
        });
    }
    let (word, time, length) = text.first(range, &TIMES)?;
    let of_year = |year: u16, words: String| Period {
        first: year,
        last: year,
        words,
        stated: true,
    };
    let period = match time {
        Time::Year(offset) => report
            .and_then(|year| year.checked_add_signed(offset as i16))
            .map(|year| of_year(year, format!("{year}年"))),
        Time::Part => current.map(|year| of_year(year, format!("{year}年{word}"))),
        Time::Whole | Time::Several => None,
    };
    let several = time == Time::Several;
    Some(Said {
        length,
        period,
        several,
        within_year: !several,
    })
}

/// The period that a year with its small words says.
pub(super) fn stated_year(
    text: &Text<'_>,
    words: &Range<usize>,
    year: &Range<usize>,
) -> Option<Period> {
    let digits: String = text.chars[year.clone()]
        .iter()
        .map(|&c| if c.is_ascii_digit() { c } else { ' ' })
        .collect();
    let mut numbers = digits
        .split_whitespace()
        .filter_map(|run| run.parse::<u16>().ok());
    let first = numbers.next()?;
    let last = numbers.next().unwrap_or(first);
    let words = text.words(words);
    Some(Period {
        first,
        last,
        words: words
            .trim_end_matches('的')
            .trim_start_matches(['从', '在'])
            .to_owned(),
        stated: true,
    })
}
