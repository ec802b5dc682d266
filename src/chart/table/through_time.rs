//! Indicators through time: a row for each time.

use super::{Cell, Table, TableRow};
use crate::figure::Status;
use crate::story::Panel;

/// A row for each time and a column for each indicator: a phone has room for
/// few columns. What was computed stands in a row of its own.
pub(super) fn table(panels: &[Panel]) -> Table {
    let all = || panels.iter().flat_map(|panel| &panel.points);
    let mut times: Vec<(Option<u16>, &str)> = all().map(|p| (p.year, p.label.as_str())).collect();
    times.sort_unstable();
    times.dedup();
    let goal = |label: &str| {
        let mut points = all().filter(|point| point.label == label);
        points.all(|point| point.status == Status::Target)
    };
    let mut head = vec!["时间".to_owned()];
    head.extend(panels.iter().map(|panel| panel.name.clone()));
    let mut rows: Vec<TableRow> = times
        .iter()
        .map(|&(_, label)| {
            let mark = if goal(label) { "（目标）" } else { "" };
            let cell = |panel: &Panel| {
                let point = panel.points.iter().find(|point| point.label == label);
                point.map_or(Cell::Empty, Cell::of)
            };
            TableRow {
                name: format!("{label}{mark}"),
                cells: panels.iter().map(cell).collect(),
            }
        })
        .collect();
    if panels.iter().any(|panel| !panel.steps.is_empty()) {
        rows.push(TableRow {
            name: "算得".to_owned(),
            cells: panels.iter().map(steps).collect(),
        });
    }
    Table {
        caption: "同一指标在不同时间的数值".to_owned(),
        head,
        rows,
    }
}

fn steps(panel: &Panel) -> Cell {
    let computed: Vec<String> = panel
        .steps
        .iter()
        .map(|step| step.computed.to_string())
        .collect();
    if computed.is_empty() {
        Cell::Empty
    } else {
        Cell::Computed(computed.join("，"))
    }
}
