//! Times of several years: a plan, so many years back or ahead.

use super::calendar::Calendar;
use super::meaning::Spoken;
use super::when::{Reach, When};
use crate::figure::Status;

impl Calendar {
    /// 五年来; behind 2018至2022年 it is of those years.
    pub(super) fn back(&self, count: u8) -> When {
        let latest = self.latest();
        let told = self.span.filter(|(first, last)| {
            let last = Some(*last);
            last >= latest && last <= self.given && last_of(*first, count) == last
        });
        let last = told.map(|(_, last)| last).or(latest);
        self.so_many(count, last, Some(Status::Actual))
    }

    /// 未来五年, from the report's own on.
    pub(super) fn ahead(&self, count: u8) -> When {
        let last = self.given.and_then(|first| last_of(first, count));
        self.so_many(count, last, Some(Status::Target))
    }

    /// 五年, of which the section says whether they are over.
    pub(super) fn several(&self, count: u8) -> When {
        let ahead = self.status == Some(Status::Target);
        let last = match self.given.filter(|_| ahead) {
            Some(first) => last_of(first, count),
            None => self.latest(),
        };
        self.so_many(count, last, None)
    }

    /// A five-year plan; of one under way a review tells the years that are over.
    pub(super) fn plan(&self, first: u16, spoken: Spoken) -> When {
        let end = first + 4;
        let back = spoken == Spoken::Since || self.status == Some(Status::Actual);
        let over = self.latest().filter(|last| (first..end).contains(last));
        let last = over.filter(|_| back).unwrap_or(end);
        let words = match last - first {
            0 => format!("{first}年"),
            _ => format!("{first}—{last}年"),
        };
        let status = self.status_of(end, Spoken::Whole);
        When {
            reach: Reach::Years,
            ..When::years(first, last, None, words, status.filter(|_| last == end))
        }
    }

    /// So many years up to `last`. Where the headings speak of as many, the
    /// words add nothing to them.
    fn so_many(&self, count: u8, last: Option<u16>, status: Option<Status>) -> When {
        let scope = self
            .scope
            .filter(|(first, last)| last - first + 1 == u16::from(count));
        let period = match (scope, last) {
            (Some(_), _) | (_, None) => None,
            (None, Some(last)) => {
                let first = last + 1 - u16::from(count);
                let words = format!("{first}—{last}年");
                When::years(first, last, None, words, None).period
            }
        };
        When {
            period,
            reach: Reach::Years,
            status,
        }
    }
}

/// The last of so many years.
fn last_of(first: u16, count: u8) -> Option<u16> {
    (first + u16::from(count)).checked_sub(1)
}
