//! How a figure is said: the number with everything that must stay with it.

use std::fmt;

use crate::figure::{Figure, Kind, Period, Sign};

/// A number in reading order: 预计突破 · 700 · 亿元 ·, or 8.5 · % · 左右.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// Qualifiers in front: 预计突破.
    pub before: String,
    /// The number, a minus sign in front if it falls: 8.5.
    pub number: String,
    /// The unit as written: 亿元.
    pub unit: String,
    /// Qualifiers behind: 左右.
    pub after: String,
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Said {
            before,
            number,
            unit,
            after,
        } = self;
        write!(f, "{before}{number}{unit}{after}")
    }
}

/// A figure as it is said wherever it is shown.
pub fn said(figure: &Figure) -> Said {
    let side = |after: bool| {
        let words = figure.qualifiers.iter().filter(|q| q.after == after);
        words.map(|q| q.word.as_str()).collect()
    };
    let sign = if figure.sign == Some(Sign::Minus) {
        "−"
    } else {
        ""
    };
    let number = match &figure.value_max {
        Some(most) => format!("{sign}{}—{most}", figure.value),
        None => format!("{sign}{}", figure.value),
    };
    Said {
        before: side(false),
        number,
        unit: figure.unit.to_string(),
        after: side(true),
    }
}

/// A period as a label: 2026年, or 2017—2021年.
pub fn when(period: &Period) -> String {
    if period.first == period.last {
        format!("{}年", period.last)
    } else {
        format!("{}—{}年", period.first, period.last)
    }
}

/// What a kind is called in talk.
pub fn kind_name(kind: Kind) -> &'static str {
    let known = KINDS.iter().find(|(known, _)| *known == kind);
    known.map_or("", |(_, name)| name)
}

const KINDS: [(Kind, &str); 8] = [
    (Kind::Level, "总量"),
    (Kind::Growth, "增速"),
    (Kind::AvgGrowth, "年均增速"),
    (Kind::Share, "比率"),
    (Kind::Change, "增减量"),
    (Kind::Multiple, "倍数"),
    (Kind::Ratio, "比例"),
    (Kind::Cumulative, "累计量"),
];

/// The kind a selector's word means; hyphens do for underscores.
pub(super) fn kind_of(word: &str) -> Option<Kind> {
    let word = word.replace('-', "_");
    let known = KINDS.iter().find(|(kind, _)| kind.word() == word);
    known.map(|&(kind, _)| kind)
}

/// The selector that means this figure: `地区生产总值@level@2026`.
pub fn selector(figure: &Figure) -> String {
    let kind = figure.kind.word();
    match &figure.period {
        Some(period) => format!("{}@{kind}@{}", figure.name, period.last),
        None => format!("{}@{kind}", figure.name),
    }
}

/// A small number in words: 七; counted, not read from the report.
pub(super) fn count(n: usize) -> String {
    const WORDS: [&str; 11] = [
        "零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十",
    ];
    WORDS
        .get(n)
        .map_or_else(|| n.to_string(), |&word| word.to_owned())
}
