//! What the editor says of single figures (更正): that one is sure, what it
//! is, that it is none, or that two must not be compared.
//!
//! No entry can hold a value: a number that was misread is `figure = false`.

use serde::{Deserialize, Deserializer, de::Error};

use crate::figure::{Kind, Part, Status};

/// The editor's word about the figure whose number stands in some words of the
/// report. Whatever it says, the figure has no doubt left.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// Words of the report that hold the number of this figure alone.
    pub at: String,
    /// Which of them is meant, counted from 1, where they occur again.
    pub nth: Option<usize>,
    /// Whether the figure is as it was read.
    #[serde(default)]
    pub sure: bool,
    /// What is measured.
    pub name: Option<String>,
    /// What sort of quantity it is, by its [word](Kind::word).
    #[serde(default, deserialize_with = "kind")]
    pub kind: Option<Kind>,
    /// When: `2021`, `2017—2021`, `2024年1—9月`.
    pub period: Option<Years>,
    /// `actual` or `target`.
    #[serde(default, deserialize_with = "status")]
    pub status: Option<Status>,
    /// Whether it is a figure at all.
    #[serde(default = "yes")]
    pub figure: bool,
}

impl Correction {
    /// Whether it says anything.
    pub fn is_empty(&self) -> bool {
        let Self {
            name, kind, period, ..
        } = self;
        let corrects = name.is_some() || kind.is_some() || period.is_some();
        self.figure && !self.sure && !corrects && self.status.is_none()
    }
}

/// Two figures that must not be compared, each found as in a [`Correction`].
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Apart {
    /// Words of the report for each of the two.
    pub at: [String; 2],
    /// Which of the words is meant, for each of the two, where they occur again.
    pub nth: Option<[usize; 2]>,
    /// Why, as a clause for the editor and the reader.
    pub reason: String,
}

/// A figure that is part of another, each found as in a [`Correction`]: nine
/// schools are built, six of them opened. A picture may then show both as one.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartOf {
    /// Words of the report for the part and for its whole.
    pub at: [String; 2],
    /// Which of the words is meant, for each of the two, where they occur again.
    pub nth: Option<[usize; 2]>,
}

/// A time as an editor writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Years {
    /// First year.
    pub first: u16,
    /// Last year.
    pub last: u16,
    /// The months meant, of a single year.
    pub part: Option<Part>,
}

impl TryFrom<String> for Years {
    type Error = String;

    fn try_from(words: String) -> Result<Self, String> {
        years(&words)
            .ok_or_else(|| format!("看不懂时期「{words}」，可以写 2021、2017—2021 或 2024年1—9月"))
    }
}

fn years(words: &str) -> Option<Years> {
    let (years, months) = words.split_once('年').unwrap_or((words, ""));
    let (first, last) = ends(years)?;
    let part = match months.strip_suffix('月') {
        Some(months) => {
            let (first, last) = ends(months)?;
            Some(Part { first, last })
        }
        None if months.is_empty() => None,
        None => return None,
    };
    let in_year = part.is_none_or(|p| 1 <= p.first && p.first <= p.last && p.last <= 12);
    let fits = 1900 <= first && first <= last && last < 2200 && in_year;
    (fits && (part.is_none() || first == last)).then_some(Years { first, last, part })
}

/// `3—9` as its ends, `3` as both.
fn ends<N: std::str::FromStr + Copy>(words: &str) -> Option<(N, N)> {
    let number = |words: &str| words.trim().parse().ok();
    match words.split_once(['—', '-', '–', '~', '～']) {
        Some((first, last)) => Some((number(first)?, number(last)?)),
        None => number(words).map(|only| (only, only)),
    }
}

fn yes() -> bool {
    true
}

fn kind<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Kind>, D::Error> {
    let word = String::deserialize(from)?;
    let told = || {
        let words = Kind::ALL.map(Kind::word).join("、");
        D::Error::custom(format!("没有叫「{word}」的 kind，可以写：{words}"))
    };
    Kind::of(&word).ok_or_else(told).map(Some)
}

fn status<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Status>, D::Error> {
    match String::deserialize(from)?.as_str() {
        "actual" => Ok(Some(Status::Actual)),
        "target" => Ok(Some(Status::Target)),
        word => Err(D::Error::custom(format!(
            "没有叫「{word}」的 status，可以写：actual（已完成）、target（目标）"
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_is_years_or_months_of_a_year() {
        let part = |first, last| Some(Part { first, last });
        let of = |first, last, part| Some(Years { first, last, part });
        assert_eq!(years("2021"), of(2021, 2021, None));
        assert_eq!(years("2021年"), of(2021, 2021, None));
        assert_eq!(years("2017-2021"), of(2017, 2021, None));
        assert_eq!(years("2017—2021年"), of(2017, 2021, None));
        assert_eq!(years("2024年1—9月"), of(2024, 2024, part(1, 9)));
        for words in [
            "",
            "今年",
            "21",
            "2021—2017",
            "2024年0月",
            "2020—2024年3月",
            "2024年底",
        ] {
            assert_eq!(years(words), None, "{words}");
        }
    }

    #[test]
    fn an_entry_cannot_hold_a_value() {
        let entry = "at = \"推进27项\"\nvalue = \"28\"\n";
        assert!(toml::from_str::<Correction>(entry).is_err());
    }
}
