//! How the report words a figure: the number with everything that must stay
//! with it.

use std::fmt;

use crate::figure::{Base, Figure, Kind, Period, Side, Sign};

/// A number with its qualifiers and unit, as the report writes it and in
/// reading order: 预计突破 · 700 · 亿元 ·, or 8.5 · % · 左右.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wording {
    /// Qualifiers in front: 预计突破.
    pub before: String,
    /// The number, with a minus sign only where no verb can say so: 8.5.
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

/// Words that stand in front of a verb: 预计增长8%, but 增长约8%.
const BEFORE_VERB: [&str; 9] = [
    "预计",
    "预期",
    "预计可",
    "预计将",
    "力争",
    "争取",
    "确保",
    "有望",
    "累计",
];

/// The words of a figure: a growth or a change with its verb, which then says
/// the direction, so that no sign does.
pub fn worded(figure: &Figure) -> Wording {
    let (verb, mut wording) = (verb(figure), written(figure));
    if verb.is_empty() {
        return wording;
    }
    let since = base_told(figure);
    let before = |front: bool| {
        let words = figure.qualifiers.iter();
        let words = words.filter(|q| q.side == Side::Before);
        let words = words.filter(move |q| BEFORE_VERB.contains(&q.word.as_str()) == front);
        words.map(|q| q.word.as_str()).collect::<String>()
    };
    wording.before = format!("{}{since}{verb}{}", before(true), before(false));
    wording.number = wording.number.trim_start_matches('−').to_owned();
    wording
}

/// The base that a growth or a change does not go without, in words: any but the
/// year before, unless its years tell it.
pub(super) fn base_told(figure: &Figure) -> String {
    let unsaid = Base::unsaid(figure.kind, figure.period.as_deref());
    let base = figure.base.filter(|base| *base != Base::YearBefore);
    base.filter(|base| Some(*base) != unsaid)
        .map(since)
        .unwrap_or_default()
}

/// A base in words: 比上年, 比2012年.
pub fn since(base: Base) -> String {
    match base {
        Base::YearBefore => "比上年".to_owned(),
        Base::MonthsBefore => "环比".to_owned(),
        Base::YearStart => "比年初".to_owned(),
        Base::Year(year) => format!("比{year}年"),
    }
}

/// As [`worded`], beside words that say 年均 already: 五年年均 · 增长8%.
pub(super) fn worded_yearly(figure: &Figure) -> Wording {
    let mut wording = worded(figure);
    wording.before = wording.before.replacen("年均", "", 1);
    wording
}

/// Names with these say how far one thing is from another: nothing rose or fell.
const COMPARES: [&str; 6] = ["高于", "低于", "快于", "慢于", "好于", "优于"];

/// Names with these say themselves that something rose: 居民消费价格涨幅2%.
const RISES: [&str; 4] = ["涨幅", "增幅", "增速", "增长率"];

/// The word that a growth or a change needs to be understood.
fn verb(figure: &Figure) -> &'static str {
    let rises = RISES.iter().any(|word| figure.name.ends_with(word));
    let yearly = figure.name.contains("年均");
    let compares = COMPARES.iter().any(|word| figure.name.contains(word));
    let down = figure.sign == Some(Sign::Minus);
    let points = figure.unit.ends_with('点');
    match figure.kind {
        Kind::Growth if down => "下降",
        Kind::Growth if rises => "",
        Kind::Growth => "增长",
        Kind::AvgGrowth if down => "年均下降",
        Kind::AvgGrowth if rises && yearly => "",
        Kind::AvgGrowth => "年均增长",
        Kind::Change if compares => "",
        Kind::Change if points && down => "降低",
        Kind::Change if points => "提高",
        Kind::Change if down => "减少",
        Kind::Change => "增加",
        Kind::Multiple if figure.unit == "番" => "翻",
        Kind::Multiple if down => "下降",
        Kind::Multiple if figure.sign.is_some() && !rises => "增长",
        Kind::Level | Kind::Share | Kind::Multiple | Kind::Ratio | Kind::Cumulative => "",
    }
}

/// The words of a figure where its axis says that it grows: only what falls
/// has its verb.
pub fn wording(figure: &Figure) -> Wording {
    if figure.sign == Some(Sign::Minus) {
        worded(figure)
    } else {
        written(figure)
    }
}

/// Number, unit and qualifiers, without a verb.
fn written(figure: &Figure) -> Wording {
    let side = |side: Side| {
        let words = figure.qualifiers.iter().filter(|q| q.side == side);
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
        (None, Some(most)) => (format!("{sign}{}—{most}", figure.value), unit(figure)),
        (None, None) => (format!("{sign}{}", figure.value), unit(figure)),
    };
    Wording {
        before: side(Side::Before),
        number,
        unit,
        after: side(Side::After),
    }
}

/// The unit with 余 and 多 where the report has them: 万余场次.
fn unit(figure: &Figure) -> String {
    let mut unit = figure.unit.to_string();
    for word in &figure.qualifiers {
        let Side::Inside(behind) = word.side else {
            continue;
        };
        let mut ends = unit.char_indices().rev().map(|(at, _)| at);
        let at = match behind {
            0 => unit.len(),
            behind => ends.nth(usize::from(behind) - 1).unwrap_or(0),
        };
        unit.insert_str(at, &word.word);
    }
    unit
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
