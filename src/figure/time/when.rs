//! A time that a sentence says.

use std::sync::Arc;

use super::period::{Part, Period};
use crate::figure::Status;

/// How many years a time speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::figure) enum Reach {
    /// One, or a part of it, or a moment.
    Year,
    /// Several.
    Years,
}
/// A time that a sentence says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::figure) struct When {
    /// The period; `None` if the words add nothing to what was known.
    pub(in crate::figure) period: Option<Arc<Period>>,
    /// Whether it speaks of one year or of several.
    pub(in crate::figure) reach: Reach,
    /// Whether it is past or still to come, where that is plain.
    pub(in crate::figure) status: Option<Status>,
}

impl When {
    /// Some years up to now, from those of `period` on where they are known:
    /// 近年来, 自2020年以来.
    pub(in crate::figure) fn since(period: Option<Arc<Period>>) -> Self {
        Self {
            period,
            reach: Reach::Years,
            status: Some(Status::Actual),
        }
    }

    /// The part of a year that it is: 一季度.
    pub(in crate::figure) fn part(&self) -> Option<Part> {
        self.period.as_ref().and_then(|period| period.part)
    }

    /// Whether it is a part of a year.
    pub(in crate::figure) fn is_part(&self) -> bool {
        self.part().is_some()
    }

    pub(super) fn nothing() -> Self {
        Self {
            period: None,
            reach: Reach::Year,
            status: None,
        }
    }

    pub(in crate::figure) fn years(
        first: u16,
        last: u16,
        part: Option<Part>,
        words: String,
        status: Option<Status>,
    ) -> Self {
        let period = Period {
            first,
            last,
            part,
            words,
            stated: true,
        };
        Self {
            period: Some(Arc::new(period)),
            reach: if last > first {
                Reach::Years
            } else {
                Reach::Year
            },
            status,
        }
    }
}
