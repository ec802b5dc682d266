//! What a chart shows, as a table.

use crate::figure::{Figure, Kind, Status};
use crate::story::compare::Axis;
use crate::story::{Aside, Panel, Point, Series, when};

/// A table with one row of heads above and one head a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What the numbers are.
    pub caption: String,
    /// The heads of the columns (`th scope="col"`), the first over the names.
    pub head: Vec<String>,
    /// As many cells each as there are heads, less one.
    pub rows: Vec<Row>,
}

/// One row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its head (`th scope="row"`).
    pub name: String,
    /// One for each further column.
    pub cells: Vec<Cell>,
}

/// One cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// A figure with its unit and qualifiers.
    Figure {
        /// Index into the figures.
        figure: usize,
        /// As it is said.
        text: String,
    },
    /// Words of the report, with the line they stand in.
    Words {
        /// 1-based line of the source.
        line: usize,
        /// Verbatim.
        text: String,
    },
    /// Arithmetic; the column's head says so.
    Computed(String),
    /// The report says nothing here.
    Empty,
}

impl Cell {
    fn of(point: &Point) -> Self {
        Self::Figure {
            figure: point.figure,
            text: point.said.to_string(),
        }
    }

    fn beside(aside: &Aside) -> Self {
        let text = aside.text.clone();
        match aside.figure {
            Some(figure) => Self::Figure { figure, text },
            None => Self::Words {
                line: aside.line,
                text,
            },
        }
    }
}

/// The same marks as the picture, in the same order.
pub(super) fn table(series: &Series, figures: &[Figure]) -> Table {
    let panels = &series.panels;
    match Axis::of(series.form) {
        Axis::SideBySide => side_by_side(panels, figures),
        Axis::ThroughTime => through_time(panels),
        Axis::Rates => by_indicator(panels, figures),
    }
}

fn side_by_side(panels: &[Panel], figures: &[Figure]) -> Table {
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
            .map(|point| Row {
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

/// A row for each time and a column for each indicator: a phone has room for
/// few columns. What was computed stands in a row of its own.
fn through_time(panels: &[Panel]) -> Table {
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
    let mut rows: Vec<Row> = times
        .iter()
        .map(|&(_, label)| {
            let mark = if goal(label) { "（目标）" } else { "" };
            let cell = |panel: &Panel| {
                let point = panel.points.iter().find(|point| point.label == label);
                point.map_or(Cell::Empty, Cell::of)
            };
            Row {
                name: format!("{label}{mark}"),
                cells: panels.iter().map(cell).collect(),
            }
        })
        .collect();
    if panels.iter().any(|panel| !panel.steps.is_empty()) {
        rows.push(Row {
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
    let said: Vec<String> = panel
        .steps
        .iter()
        .map(|step| step.computed.to_string())
        .collect();
    if said.is_empty() {
        Cell::Empty
    } else {
        Cell::Computed(said.join("，"))
    }
}

/// A row for each indicator and a column for each time. What stands beside the
/// axis stands in the column of its time.
fn by_indicator(panels: &[Panel], figures: &[Figure]) -> Table {
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
        Row {
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
