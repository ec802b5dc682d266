//! Figures made by hand, for tests that need no report.

use yitu::figure::{Figure, Kind, Period, Qualifier, Sign, Status};

/// Words that are read after the number.
const AFTER: &[&str] = &["左右", "以上", "以下", "以内"];

/// `地区生产总值 突破 700 亿元` of one year or several, as a figure.
pub fn figure(words: &str, kind: Kind, years: (u16, u16), status: Status) -> Figure {
    let words: Vec<&str> = words.split(' ').collect();
    let is_number = |word: &&str| word.starts_with(|c: char| c.is_ascii_digit() || c == '-');
    let at = words
        .iter()
        .position(is_number)
        .expect("words hold a number");
    let value = words[at].trim_start_matches('-');
    let unit = words.get(at + 1).filter(|unit| !AFTER.contains(unit));
    let before = words[1..at].iter().map(|word| (word, false));
    let after = words[at + 1..]
        .iter()
        .filter(|word| AFTER.contains(word))
        .map(|word| (word, true));
    let grows = matches!(kind, Kind::Growth | Kind::AvgGrowth);
    Figure {
        name: words[0].to_owned(),
        value: value.to_owned(),
        value_max: None,
        unit: unit.map_or(String::new(), |&unit| unit.to_owned()),
        sign: grows.then_some(if value == words[at] {
            Sign::Plus
        } else {
            Sign::Minus
        }),
        qualifiers: before
            .chain(after)
            .map(|(word, after)| Qualifier {
                word: (*word).to_owned(),
                after,
            })
            .collect(),
        kind,
        period: Some(Period {
            first: years.0,
            last: years.1,
            words: String::new(),
            stated: true,
        }),
        status,
        span: 0..0,
        number: 0..0,
        line: 1,
    }
}
