//! Times that a sentence itself says: 2021年, 到2026年, 前三季度.

mod words;

use std::ops::Range;
use std::sync::Arc;

use self::words::{AFTER_YEAR, BEFORE_YEAR, TIMES, Time};
use super::Period;
use super::text::Text;

/// What is needed to read times in a text.
#[derive(Clone, Copy)]
pub(super) struct Calendar<'a> {
    /// The calendar years of the text, in order.
    pub(super) years: &'a [Range<usize>],
    /// Its dates and parts of years, in order.
    pub(super) dates: &'a [Range<usize>],
    /// The year the report was given in.
    pub(super) report: Option<u16>,
    /// The last year that the headings name.
    pub(super) current: Option<u16>,
}

/// A word of time at the start of a range.
pub(super) struct Said {
    /// Its length in characters.
    pub(super) length: usize,
    /// The period, unless it adds nothing to the headings'.
    pub(super) period: Option<Arc<Period>>,
    /// Whether it speaks of several years (五年来).
    pub(super) several: bool,
}

impl Calendar<'_> {
    /// Reads a word of time at the start of `range`.
    pub(super) fn time_at(&self, text: &Text<'_>, range: &Range<usize>) -> Option<Said> {
        let prefix = text
            .first(range, &BEFORE_YEAR)
            .map_or(0, |found| found.length);
        let year =
            starting_at(self.years, range.start + prefix).filter(|year| year.end <= range.end);
        if let Some(year) = year {
            let tail = text.first(&(year.end..range.end), &AFTER_YEAR);
            let end = self.dates_end(year.end + tail.map_or(0, |found| found.length), range.end);
            let period = stated(text, &(range.start..end), year);
            let several = period
                .as_ref()
                .is_some_and(|period| period.last > period.first);
            return Some(Said {
                length: end - range.start,
                period,
                several,
            });
        }
        let dates_end = self.dates_end(range.start, range.end);
        if dates_end > range.start {
            let words = text.words(&(range.start..dates_end));
            let period = self
                .current
                .map(|year| one_year(year, format!("{year}年{words}")));
            return Some(Said {
                length: dates_end - range.start,
                period,
                several: false,
            });
        }
        let found = text.first(range, &TIMES)?;
        let counted = |year: Option<u16>, offset: i16| {
            let year = year?.checked_add_signed(offset)?;
            Some(one_year(year, format!("{year}年")))
        };
        let period = match found.meaning {
            Time::Report(offset) => counted(self.report, offset),
            Time::Scope(offset) => counted(self.current, offset),
            Time::Part => self
                .current
                .map(|year| one_year(year, format!("{year}年{}", found.word))),
            Time::Plan(first) => five_years(Some(first), 0),
            Time::Back => five_years(self.report, -5),
            Time::Ahead => five_years(self.report, 0),
            Time::Whole | Time::Several | Time::Earlier => None,
        };
        let several = matches!(
            found.meaning,
            Time::Several | Time::Back | Time::Ahead | Time::Plan(_)
        );
        Some(Said {
            length: found.length,
            period,
            several,
        })
    }

    /// Where the dates that stand in a row from `start` on end: 3月15日.
    fn dates_end(&self, start: usize, limit: usize) -> usize {
        let mut end = start;
        // Month, day, hour.
        for _ in 0..3 {
            match starting_at(self.dates, end).filter(|date| date.end <= limit) {
                Some(date) => end = date.end,
                None => break,
            }
        }
        end
    }

    /// 2025年, 2025年的, 上年的 at the end of a range.
    pub(super) fn year_at_end(
        &self,
        text: &Text<'_>,
        range: &Range<usize>,
    ) -> Option<Range<usize>> {
        let ends =
            |end: usize, words: &[char]| end > range.start && words.contains(&text.before(end));
        let end = range.end - usize::from(ends(range.end, &['的']));
        let end = end - usize::from(ends(end, &['底', '末', '初']));
        let last = self.years.partition_point(|year| year.end < end);
        let year = self
            .years
            .get(last)
            .filter(|year| year.end == end && year.start >= range.start);
        let start = year.map(|year| year.start).or_else(|| {
            let found = text.last(&(range.start..end), &TIMES)?;
            matches!(
                found.meaning,
                Time::Report(_) | Time::Scope(_) | Time::Earlier
            )
            .then(|| end - found.length)
        })?;
        Some(start..range.end)
    }

    /// The period of a range that [`year_at_end`](Self::year_at_end) found.
    pub(super) fn period_of(&self, text: &Text<'_>, range: &Range<usize>) -> Option<Arc<Period>> {
        match starting_at(self.years, range.start) {
            Some(year) => stated(text, range, year),
            None => self.time_at(text, range)?.period,
        }
    }
}

fn starting_at(ranges: &[Range<usize>], start: usize) -> Option<&Range<usize>> {
    let at = ranges.partition_point(|range| range.start < start);
    ranges.get(at).filter(|range| range.start == start)
}

fn one_year(year: u16, words: String) -> Arc<Period> {
    Arc::new(Period {
        first: year,
        last: year,
        words,
        stated: true,
    })
}

/// Five years, the first of them `offset` years from `year`.
fn five_years(year: Option<u16>, offset: i16) -> Option<Arc<Period>> {
    let first = year?.checked_add_signed(offset)?;
    let last = first.checked_add(4)?;
    Some(Arc::new(Period {
        first,
        last,
        words: format!("{first}—{last}年"),
        stated: true,
    }))
}

/// The period that a year with its small words says.
fn stated(text: &Text<'_>, words: &Range<usize>, year: &Range<usize>) -> Option<Arc<Period>> {
    let digits = |at: &usize| text.char(*at).is_ascii_digit();
    let number = |from: usize| {
        let run: String = (from..year.end)
            .take_while(digits)
            .map(|at| text.char(at))
            .collect();
        run.parse::<u16>().ok()
    };
    let first = number(year.start)?;
    let second = (year.start + 4..year.end).find(digits).and_then(number);
    let words = text.words(words);
    let words = words
        .trim_end_matches("全年")
        .trim_end_matches(['的', '度']);
    Some(Arc::new(Period {
        first,
        last: second.unwrap_or(first),
        words: words.trim_start_matches(['自', '在']).to_owned(),
        stated: true,
    }))
}
