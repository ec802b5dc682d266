//! Rates of growth: a row for each indicator.

use super::{Cell, Table, TableRow};
use crate::figure::{Figure, Status};
use crate::story::{Panel, Point};

/// A row for each indicator and a column for each time. What stands beside the
/// axis stands in the column of its time.
pub(super) fn table(panels: &[Panel], figures: &[Figure]) -> Table {
    // Of two times that end together the longer comes first.
    let order = |point: &Point| {
        let period = figures[point.figure].period.as_ref();
        (point.year, period.map(|period| period.first))
    };
    let points = panels.iter().flat_map(|panel| &panel.points);
    let mut times: Vec<_> = points
        .map(|p| (order(p), p.label.as_str(), p.status))
        .collect();
    times.sort_unstable();
    times.dedup();
    let mut head = vec!["指标".to_owned()];
    head.extend(times.iter().map(|(_, label, status)| match status {
        Status::Target => format!("{label}（目标）"),
        Status::Actual => (*label).to_owned(),
    }));
    let row = |panel: &Panel| {
        let cell = |(_, label, status): &(_, &str, Status)| {
            let at = |other: &str, own: Status| (other, own) == (*label, *status);
            let point = panel.points.iter().find(|p| at(&p.label, p.status));
            let aside = panel.asides.iter().find(|a| at(&a.label, a.status));
            let beside = || aside.map_or(Cell::Empty, Cell::beside);
            point.map_or_else(beside, Cell::of)
        };
        TableRow {
            name: panel.name.clone(),
            cells: times.iter().map(cell).collect(),
        }
    };
    Table {
        caption: "同一指标的年增长速度".to_owned(),
        head,
        rows: panels.iter().map(row).collect(),
    }
}
