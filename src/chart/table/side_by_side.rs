//! Indicators at one time: a row for each.

use super::{Cell, Table, TableRow};
use crate::figure::{Figure, Kind};
use crate::story::{Panel, Point, when};

/// The points under each other, with what they are called.
pub(super) fn table(panels: &[Panel], figures: &[Figure]) -> Table {
    let points = || panels.iter().flat_map(|panel| &panel.points);
    let name = panels.first().map_or("", |panel| &panel.name);
    let is_ratio = panels.iter().all(|panel| panel.kind == Kind::Ratio);
    let (over_names, over_values) = if is_ratio {
        ("组成", "占比")
    } else {
        ("指标", name)
    };
    Table {
        caption: format!("{name}{}", time(points(), figures)),
        head: vec![over_names.to_owned(), over_values.to_owned()],
        rows: points()
            .map(|point| TableRow {
                name: point.label.clone(),
                cells: vec![Cell::of(point)],
            })
            .collect(),
    }
}

/// The time all points share, in brackets. A state that only a heading of
/// several years dates is left undated, as the report leaves it.
fn time<'a>(points: impl Iterator<Item = &'a Point>, figures: &[Figure]) -> String {
    let time = |point: &Point| {
        let figure = &figures[point.figure];
        let state = matches!(figure.kind, Kind::Level | Kind::Share | Kind::Ratio);
        let period = figure.period.as_ref()?;
        (period.stated || !state || period.first == period.last).then(|| when(period))
    };
    let mut times: Vec<Option<String>> = points.map(time).collect();
    times.dedup();
    match &times[..] {
        [Some(time)] => format!("（{time}）"),
        _ => String::new(),
    }
}
