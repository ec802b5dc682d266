//! Figures side by side → series, one function for each form. Each refuses
//! what may not share an axis.

use rust_decimal::Decimal;

use crate::diagnostic::Diagnostic;
use crate::figure::{Figure, Kind, Sign};
use crate::settings::ChartForm;

use super::compare::{Axis, apart};
use super::faults::{empty, incomparable, wrong};
use super::kind_name::fall_name;
use super::wording::{base_told, worded_yearly};
use super::{
    Column, Magnitude, Panel, Point, Series, Wording, kind_name, magnitude, takeaway, when, worded,
    wording,
};

/// How far a ratio's sum may be from 100 to be parts of one whole.
const ROUNDING: Decimal = Decimal::from_parts(1, 0, 0, false, 1);

/// Ratios whose parts the reader knows by name.
const PARTS: &[(&str, &[&str])] = &[
    ("三次产业", &["第一产业", "第二产业", "第三产业"]),
    ("三产", &["第一产业", "第二产业", "第三产业"]),
    ("城乡", &["城镇", "乡村"]),
];

type Built = Result<Series, Vec<Diagnostic>>;

/// Bars, the longest first. Where everything falls, they are as long as it has
/// fallen.
pub(super) fn bar(id: &str, at: &[usize], figures: &[Figure]) -> Built {
    let mut panel = side_by_side(id, at, figures)?;
    let falls = |point: &Point| figures[point.figure].sign == Some(Sign::Minus);
    if let (Some(name), true) = (fall_name(panel.kind), panel.points.iter().all(falls)) {
        panel.name = since(figures, at) + name;
        for point in &mut panel.points {
            point.amount = -point.amount;
        }
    }
    panel
        .points
        .sort_by_key(|point| std::cmp::Reverse(point.amount));
    finish(id, ChartForm::Bar, vec![panel], figures)
}

/// A ring for each share, in the order given.
pub(super) fn rings(id: &str, at: &[usize], figures: &[Figure]) -> Built {
    let panel = side_by_side(id, at, figures)?;
    if !panel.is_share() {
        let odd = panel.points.iter().map(|point| {
            wrong(
                id,
                &figures[point.figure],
                "不是一个整体的百分之几，不能画成圆环",
            )
        });
        return Err(odd.collect());
    }
    finish(id, ChartForm::Rings, vec![panel], figures)
}

/// One bar of the parts of a ratio. `parts` are their names; without any, a
/// ratio that is known by name brings them.
pub(super) fn share_bar(id: &str, at: usize, parts: &[String], figures: &[Figure]) -> Built {
    let figure = &figures[at];
    let fault = |what: &str| Err(vec![wrong(id, figure, what)]);
    let Some(numbers) = ratio(figure) else {
        return fault("不是比例（如 2.6:48.8:48.6），不能画成一根分段条");
    };
    if !sums_to_100(&numbers) {
        return fault("各部分之和不是 100，不能画成一根分段条");
    }
    let known = PARTS.iter().find(|(words, _)| figure.name.contains(words));
    let known = known.map_or(Vec::new(), |(_, parts)| {
        parts.iter().map(|&p| p.to_owned()).collect()
    });
    let names = if parts.is_empty() {
        known
    } else {
        parts.to_vec()
    };
    if names.len() != numbers.len() {
        return fault("的各部分没有名称，请在 parts 里按顺序写出");
    }
    let points = names.into_iter().zip(numbers).map(|(label, amount)| {
        let wording = Wording {
            number: amount.to_string(),
            unit: "%".to_owned(),
            ..Wording::default()
        };
        Point {
            figure: at,
            label,
            mark: wording.clone(),
            wording,
            amount,
            kind: figure.kind,
            status: figure.status,
            year: figure.period.as_ref().map(|p| p.last),
        }
    });
    let panel = Panel {
        name: figure.name.to_string(),
        kind: figure.kind,
        unit: "%".to_owned(),
        points: points.collect(),
        steps: Vec::new(),
        asides: Vec::new(),
    };
    finish(id, ChartForm::ShareBar, vec![panel], figures)
}

/// The parts of a ratio figure; `None` if it is none.
pub(super) fn ratio(figure: &Figure) -> Option<Vec<Decimal>> {
    let parts = figure
        .value
        .split([':', '\u{ff1a}'])
        .map(|part| part.trim().parse().ok());
    let parts: Vec<Decimal> = parts.collect::<Option<_>>()?;
    (figure.kind == Kind::Ratio && parts.len() > 1).then_some(parts)
}

/// Whether numbers are parts of one whole, in per cent.
pub(super) fn sums_to_100(parts: &[Decimal]) -> bool {
    let sum: Decimal = parts.iter().sum();
    (sum - Decimal::ONE_HUNDRED).abs() <= ROUNDING
}

/// What growths side by side are reckoned from, before their name: 比2012年的.
fn since(figures: &[Figure], at: &[usize]) -> String {
    let told = at.first().map(|&at| base_told(&figures[at]));
    match told.unwrap_or_default() {
        told if told.is_empty() => told,
        told => told + "的",
    }
}

fn side_by_side(id: &str, at: &[usize], figures: &[Figure]) -> Result<Panel, Vec<Diagnostic>> {
    let kind = at.first().map_or(Kind::Level, |&at| figures[at].kind);
    panel(
        id,
        since(figures, at) + kind_name(kind),
        at,
        figures,
        Axis::SideBySide,
    )
}

/// The figures as points of one axis, or why they may not share it.
pub(super) fn panel(
    id: &str,
    name: String,
    at: &[usize],
    figures: &[Figure],
    axis: Axis,
) -> Result<Panel, Vec<Diagnostic>> {
    let [first, ..] = at else {
        return Err(vec![empty(id)]);
    };
    let mut faults: Vec<Diagnostic> = Vec::new();
    for (n, &at_b) in at.iter().enumerate() {
        let b = &figures[at_b];
        let refused = at[..n].iter().find_map(|&at_a| {
            let a = &figures[at_a];
            Some(incomparable(id, a, b, &apart(a, b, axis)?))
        });
        faults.extend(refused);
    }
    let mut scale = None;
    let mut points = Vec::new();
    for &at in at {
        let figure = &figures[at];
        let Some(Magnitude {
            amount, scale: own, ..
        }) = magnitude(figure)
        else {
            faults.push(wrong(id, figure, "不是一个数，没有长度"));
            continue;
        };
        let wants_verb = axis != Axis::Rates || figure.sign == Some(Sign::Minus);
        let words = if axis == Axis::Rates {
            worded_yearly(figure)
        } else {
            worded(figure)
        };
        points.push(Point {
            figure: at,
            label: label(figure, axis),
            mark: if wants_verb {
                words.clone()
            } else {
                wording(figure)
            },
            wording: words,
            amount: amount / *scale.get_or_insert(own),
            kind: figure.kind,
            status: figure.status,
            year: figure.period.as_ref().map(|p| p.last),
        });
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    Ok(Panel {
        name,
        kind: figures[*first].kind,
        unit: figures[*first].unit.to_string(),
        points,
        steps: Vec::new(),
        asides: Vec::new(),
    })
}

fn label(figure: &Figure, axis: Axis) -> String {
    match (axis, &figure.period) {
        (Axis::ThroughTime, Some(period)) if figure.kind == Kind::Cumulative => when(period),
        (Axis::Rates, Some(_)) => Column::of(figure).map_or_else(String::new, |c| c.label()),
        (Axis::ThroughTime, Some(period)) => format!("{}年", period.last),
        (Axis::SideBySide, _) | (Axis::ThroughTime | Axis::Rates, None) => figure.name.to_string(),
    }
}

/// The series with its takeaway.
pub(super) fn finish(id: &str, form: ChartForm, panels: Vec<Panel>, figures: &[Figure]) -> Built {
    Ok(Series {
        id: id.to_owned(),
        form,
        takeaway: takeaway::takeaway(form, &panels, figures),
        panels,
    })
}
