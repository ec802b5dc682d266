//! How the report words a figure: the number with everything that must stay
//! with it.

use std::fmt;

use crate::figure::{Figure, Period, Sign};

/// A number with its qualifiers and unit, as the report writes it and in
/// reading order: 预计突破 · 700 · 亿元 ·, or 8.5 · % · 左右.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wording {
    /// Qualifiers in front: 预计突破.
    pub before: String,
    /// The number, a minus sign in front if it falls: 8.5.
    pub number: String,
    /// The unit as written: 亿元.
    pub unit: String,
    /// Qualifiers behind: 左右.
    pub after: String,
}

impl fmt::Display for Wording {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Wording {
            before,
            number,
            unit,
            after,
        } = self;
        write!(f, "{before}{number}{unit}{after}")
    }
}

/// The words of a figure, wherever it is shown.
pub fn wording(figure: &Figure) -> Wording {
    let side = |after: bool| {
        let words = figure.qualifiers.iter().filter(|q| q.after == after);
        words.map(|q| q.word.as_str()).collect()
    };
    let sign = if figure.sign == Some(Sign::Minus) {
        "−"
    } else {
        ""
    };
    let (number, unit) = match (&figure.written, &figure.value_max) {
        // 三分之一 is said in the report's words, not as 33.33%.
        (Some(written), _) => (format!("{sign}{written}"), String::new()),
        (None, Some(most)) => (
            format!("{sign}{}—{most}", figure.value),
            figure.unit.to_string(),
        ),
        (None, None) => (format!("{sign}{}", figure.value), figure.unit.to_string()),
    };
    Wording {
        before: side(false),
        number,
        unit,
        after: side(true),
    }
}

/// A period as a label: 2026年, 2017—2021年; part of a year in the report's words.
pub fn when(period: &Period) -> String {
    if period.part.is_some() {
        period.words.clone()
    } else if period.first == period.last {
        format!("{}年", period.last)
    } else {
        format!("{}—{}年", period.first, period.last)
    }
}
