//! What may share an axis, and why not.

use crate::figure::{Figure, Kind, Period};
use crate::settings::ChartForm;

use super::{base_unit, key, kind_name, when};

/// What an axis compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Axis {
    /// Indicators side by side at one time: bars, rings.
    SideBySide,
    /// One indicator at several times: a ladder.
    ThroughTime,
    /// One indicator's rates of growth, of a year and yearly averages of
    /// several: both are per cent a year.
    Rates,
}

impl Axis {
    /// What the axes of a form compare.
    pub fn of(form: ChartForm) -> Self {
        match form {
            ChartForm::Bar | ChartForm::ShareBar | ChartForm::Rings => Self::SideBySide,
            ChartForm::Ladder => Self::ThroughTime,
            ChartForm::DotPlot => Self::Rates,
        }
    }
}

/// Why two figures may not share an axis, as a clause of a sentence; `None`
/// if they may.
///
/// Kinds and units must be equal, unless rates of growth meet. Side by side, so
/// must review or plan and the time; through time, the indicator, and two sums
/// must run equally long.
pub fn apart(a: &Figure, b: &Figure, axis: Axis) -> Option<String> {
    let rate = |figure: &Figure| matches!(figure.kind, Kind::Growth | Kind::AvgGrowth);
    let rates = axis == Axis::Rates && rate(a) && rate(b);
    if a.kind != b.kind && !rates {
        return Some(other_kind(a, b));
    }
    let (unit_a, unit_b) = (base_unit(&a.unit).1, base_unit(&b.unit).1);
    if unit_a != unit_b {
        return Some(format!("单位不同，一个是{unit_a}，一个是{unit_b}"));
    }
    match axis {
        Axis::SideBySide => other_time(a, b),
        Axis::ThroughTime => other_indicator(a, b),
        Axis::Rates if key(&a.name) != key(&b.name) => other_indicator(a, b),
        Axis::Rates => None,
    }
}

fn other_kind(a: &Figure, b: &Figure) -> String {
    let sum = |figure: &Figure| figure.kind == Kind::Cumulative;
    if sum(a) || sum(b) {
        return "一个是几年的累计，一个不是累计，不能放在一起比".to_owned();
    }
    let (a, b) = (kind_name(a.kind), kind_name(b.kind));
    format!("性质不同，一个是{a}，一个是{b}")
}

fn other_time(a: &Figure, b: &Figure) -> Option<String> {
    if a.status != b.status {
        return Some("一个是已经实现的，一个是目标".to_owned());
    }
    let time = |figure: &Figure| {
        let period = figure.period.as_ref();
        period.map(|p| (p.first, p.last, p.part))
    };
    if time(a) == time(b) {
        return None;
    }
    let words = |figure: &Figure| {
        figure
            .period
            .as_deref()
            .map_or("没有说明时间".to_owned(), when)
    };
    Some(format!("时期不同，一个是{}，一个是{}", words(a), words(b)))
}

fn other_indicator(a: &Figure, b: &Figure) -> Option<String> {
    let (key_a, key_b) = (key(&a.name), key(&b.name));
    if key_a != key_b {
        return Some(format!("不是同一个指标，一个是{key_a}，一个是{key_b}"));
    }
    let (Some(time_a), Some(time_b)) = (&a.period, &b.period) else {
        return Some("有一个没有说明时间".to_owned());
    };
    if time_a.last == time_b.last {
        return Some(format!("说的是同一时间（{}）", when(time_a)));
    }
    if time_a.part != time_b.part {
        let (a, b) = (when(time_a), when(time_b));
        return Some(format!("不是同样长的时间，一个是{a}，一个是{b}"));
    }
    let years = |p: &Period| p.last - p.first;
    if a.kind == Kind::Level && years(time_a).max(years(time_b)) > 0 {
        return Some("有一个没有说明是哪一年的，可能是几年合计".to_owned());
    }
    let sums = a.kind == Kind::Cumulative && years(time_a) != years(time_b);
    sums.then(|| {
        format!(
            "累计的年数不同，一个是{}，一个是{}",
            when(time_a),
            when(time_b)
        )
    })
}
