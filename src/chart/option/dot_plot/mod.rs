//! Rates of growth on one axis from zero: a row for each indicator, its name
//! on a line of its own, what was above the line of marks and what is planned
//! below it. A yearly average is round, a single year square.

mod key;
mod plot;
mod row;
mod spread;

use serde_json::Value;

use self::plot::Plot;
use self::row::RowLayout;
use crate::figure::{Kind, Status};
use crate::story::{Point, Series};

/// The size of values, the same as in `style/scoreboard.css`.
const VALUE: f64 = 17.0;
/// Heights of the lines of a row: name, values above, marks, values below.
const NAMES: f64 = 21.0;
const ABOVE: f64 = 20.0;
const MARKS: f64 = 16.0;
const BELOW: f64 = 22.0;
/// Between two rows, and below the key.
const BETWEEN: f64 = 11.0;
const KEY: f64 = 28.0;
/// Between a mark or the line of zero and words.
const NEAR: f64 = 6.0;
/// Marks of one row that are nearer than this cover each other.
const DODGE: f64 = 9.0;
/// The width of a mark.
const MARK: f64 = 12.0;

pub(super) fn option(series: &Series, wide: f64) -> (f64, Value) {
    let rows: Vec<RowLayout<'_>> = series
        .panels
        .iter()
        .map(|p| RowLayout::of(p, wide))
        .collect();
    let entries = key::entries(series, wide);
    let top = KEY + key::LINE * entries.last().map_or(0, |last| last.line) as f64;
    let heights = rows.iter().map(RowLayout::height).sum::<f64>();
    let bottom = top + heights + BETWEEN * (rows.len() - 1) as f64;
    let mut plot = Plot::new(series, [top, bottom], wide);
    plot.key(&entries);
    let (mut top, mut first) = (top, 0);
    for row in &rows {
        plot.row(row, top, first);
        top += row.height() + BETWEEN;
        first += row.panel.points.len();
    }
    (bottom, plot.option())
}

fn is_average(point: &Point) -> bool {
    point.kind == Kind::AvgGrowth
}

/// A time as the key names it.
fn time(label: &str, status: Status) -> String {
    match status {
        Status::Target => format!("{label}目标"),
        Status::Actual => label.to_owned(),
    }
}
