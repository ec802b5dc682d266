//! Why a figure has no cell on the scoreboard.

use crate::figure::{Figure, Kind};
use crate::story::compare::{Axis, apart, not_yearly};
use crate::story::thing::Thing;
use crate::story::{drawable, key, kind_name};

use super::rate::is_rate;
use super::{Column, ScoreboardEntry, ScoreboardRow};

/// A figure without a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Index into the figures.
    pub figure: usize,
    /// Why.
    pub reason: LeftOutReason,
}

/// Why a figure has no cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LeftOutReason {
    /// It is a quantity of this sort, no growth in per cent.
    NoRate(Kind),
    /// The reader is not sure of it.
    Doubtful,
    /// It is none of whole years, for this reason.
    NotYearly(String),
    /// It is the rate of such a thing, which is no growth: what is better lower,
    /// or a price.
    NoGrowth(&'static str),
    /// It may not be compared with another rate of its indicator, for this
    /// reason.
    Apart(String),
    /// The report tells no time for it.
    NoTime,
    /// Its time is not one of the columns.
    OtherTime,
    /// Its indicator has two rates for the one time.
    Twice,
    /// Its indicator has a rate for one time only, and is another than that
    /// of this similar name.
    OtherScope(String),
    /// Its indicator has a rate for one time only.
    OneTime,
}

impl LeftOutReason {
    /// Whether a reader is told: of a rate of growth that is sure.
    pub fn is_told(&self) -> bool {
        match self {
            Self::NoRate(_) | Self::Doubtful => false,
            Self::NotYearly(_)
            | Self::NoGrowth(_)
            | Self::Apart(_)
            | Self::NoTime
            | Self::OtherTime
            | Self::Twice
            | Self::OtherScope(_)
            | Self::OneTime => true,
        }
    }

    /// As a clause for the editor and the reader.
    pub fn words(&self) -> String {
        match self {
            Self::NoRate(Kind::Growth | Kind::AvgGrowth) => "不以百分之几计".to_owned(),
            Self::NoRate(kind) => format!("是{}，不是增速", kind_name(*kind)),
            Self::Doubtful => "存疑，核对后才能画".to_owned(),
            Self::NotYearly(why) | Self::Apart(why) => why.clone(),
            Self::NoGrowth(thing) => format!("说的是{thing}，不与增长放在一起"),
            Self::NoTime => "没有说明时间".to_owned(),
            Self::OtherTime => "说的时间与别的指标不同".to_owned(),
            Self::Twice => "同一时间说了两个增速，不知以哪个为准".to_owned(),
            Self::OtherScope(other) => {
                format!("与「{other}」名称相近、范围不同，自己只有一个时期的增速")
            }
            Self::OneTime => "只有一个时期的增速，没有可对照的".to_owned(),
        }
    }
}

/// Every figure that no row holds.
pub(super) fn left_out(
    rows: &[ScoreboardRow],
    columns: &[Column],
    figures: &[Figure],
) -> Vec<LeftOut> {
    let shown = |at: usize| {
        let mut entries = rows.iter().flat_map(|row| &row.entries);
        entries.any(|entry| entry.figure() == Some(at))
    };
    let out = (0..figures.len()).filter(|&at| !shown(at));
    out.map(|figure| LeftOut {
        figure,
        reason: reason(&figures[figure], rows, columns, figures),
    })
    .collect()
}

fn reason(
    figure: &Figure,
    rows: &[ScoreboardRow],
    columns: &[Column],
    figures: &[Figure],
) -> LeftOutReason {
    let rate = matches!(figure.kind, Kind::Growth | Kind::AvgGrowth);
    if rate && !drawable(figure) {
        return LeftOutReason::Doubtful;
    }
    if rate && figure.period.is_none() {
        return LeftOutReason::NoTime;
    }
    if let (true, Some(why)) = (rate, not_yearly(figure)) {
        return LeftOutReason::NotYearly(why);
    }
    let thing = Thing::of(&figure.name);
    if rate && !thing.is_growth() {
        return LeftOutReason::NoGrowth(thing.words());
    }
    if !is_rate(figure) {
        return LeftOutReason::NoRate(figure.kind);
    }
    let own = key(&figure.name);
    let column = columns
        .iter()
        .position(|column| column.kind == figure.kind && column.speaks_of(figure));
    let row = rows.iter().find(|row| row.indicator == own);
    match (row, column) {
        (Some(row), Some(at)) if row.entries[at] == ScoreboardEntry::Empty => {
            return LeftOutReason::Twice;
        }
        (Some(_), _) => return LeftOutReason::OtherTime,
        (None, _) => {}
    }
    let same = |other: &&Figure| is_rate(other) && key(&other.name) == own;
    let mut same = figures.iter().filter(same);
    if let Some(why) = same.find_map(|other| apart(figure, other, Axis::Rates)) {
        return LeftOutReason::Apart(why);
    }
    let similar = |other: &&Figure| {
        let other = key(&other.name);
        other != own && (other.ends_with(&own) || own.ends_with(&other))
    };
    let mut others = figures.iter().filter(|other| is_rate(other));
    others
        .find(similar)
        .map_or(LeftOutReason::OneTime, |other| {
            LeftOutReason::OtherScope(key(&other.name))
        })
}
