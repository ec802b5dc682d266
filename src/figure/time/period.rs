//! The time a figure speaks of.

/// Part of a year, as its months, both ends counted: 一季度 is 1 to 3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Part {
    /// First month, from 1.
    pub first: u8,
    /// Last month; equal to `first` for a single month.
    pub last: u8,
}

/// The time a figure speaks of (时期), in years, both ends counted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Period {
    /// First year.
    pub first: u16,
    /// Last year; equal to `first` for a single year.
    pub last: u16,
    /// The months meant, where it is only part of a year: 前三季度.
    pub part: Option<Part>,
    /// As a reader would say it: 2021年, 到2026年, 2017—2021年, 2024年前三季度.
    pub words: String,
    /// Whether the sentence itself says it; otherwise a heading does.
    pub stated: bool,
}

impl Period {
    /// Whether it is a day, up to which nothing is told.
    pub(super) fn is_day(&self) -> bool {
        self.part.is_none() && self.words.ends_with('日') && !self.words.starts_with('截')
    }
}
