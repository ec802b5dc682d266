//! Horizontal bars from zero, each with its name above and its value behind.

use charming::component::{Axis, Grid};
use charming::datatype::DataPointItem;
use charming::element::{AxisTick, AxisType, ItemStyle, SplitLine};
use charming::series::Bar;
use serde_json::{Value, json};

use super::draft::Draft;
use super::measure::said_width;
use super::{NAME, VALUE, WIDTH, amount};
use crate::chart::paint::Role;
use crate::story::{Point, Series};

/// One bar with its name.
const ROW: f64 = 54.0;
const THICK: f64 = 10.0;
/// Between a bar's end and its value.
const GAP: f64 = 8.0;
/// From the middle of a bar up to its name.
const NAME_UP: f64 = 14.0;
/// From the middle of the last bar down to the edge.
const LAST: f64 = 12.0;

pub(super) fn option(series: &Series) -> (f64, Value) {
    let points: Vec<&Point> = series
        .panels
        .iter()
        .flat_map(|panel| &panel.points)
        .collect();
    let rows = ROW * points.len() as f64;
    // The middle of the first row stands as high as its name needs.
    let top = NAME_UP + NAME - ROW / 2.0 + 2.0;
    let (min, max) = extent(&points);
    let marks = points.iter().enumerate().map(|(n, point)| {
        let colour = Role::of(point.status).of_point(n);
        DataPointItem::new(amount(point)).item_style(ItemStyle::new().color(colour.as_str()))
    });
    let x = Axis::new()
        .type_(AxisType::Value)
        .show(false)
        .min(min)
        .max(max);
    let y = Axis::new()
        .type_(AxisType::Category)
        .inverse(true)
        .axis_tick(AxisTick::new().show(false))
        .split_line(SplitLine::new().show(false));
    let mut draft = Draft::new();
    draft.grid(
        Grid::new().left(0).right(0).top(top).height(rows),
        x,
        y,
        names(&points),
    );
    let labels: Vec<Value> = points.iter().enumerate().map(label).collect();
    let bars = Bar::new().bar_width(THICK).data(marks.collect::<Vec<_>>());
    draft.series(bars, json!({ "data": labels }));
    (top + rows - ROW / 2.0 + LAST, draft.option())
}

/// The names above the bars.
fn names(points: &[&Point]) -> Value {
    let name = |(n, point): (usize, &&Point)| {
        json!({
            "value": point.label,
            "textStyle": {
                "fontSize": NAME, "color": Role::Name.of_point(n), "verticalAlign": "bottom",
                "padding": [0, 0, NAME_UP, 0],
            },
        })
    };
    json!({
        "axisLine": { "show": false, "onZero": false },
        "axisLabel": { "inside": true, "margin": 0, "interval": 0 },
        "data": points.iter().enumerate().map(name).collect::<Vec<_>>(),
    })
}

/// A bar's round end and its value behind.
fn label((n, point): (usize, &&Point)) -> Value {
    let falls = amount(point) < 0.0;
    json!({
        "itemStyle": { "borderRadius": if falls { [5, 0, 0, 5] } else { [0, 5, 5, 0] } },
        "label": {
            "show": true, "position": if falls { "left" } else { "right" }, "distance": GAP,
            "formatter": point.said.to_string(), "fontSize": VALUE, "color": Role::Value.of_point(n),
        },
    })
}

/// The ends of the axis, such that every value finds room behind its bar: the
/// longest scale that fits any rising bar together with any falling one.
fn extent(points: &[&Point]) -> (f64, f64) {
    let side = |sign: f64| -> Vec<(f64, f64)> {
        let there = points.iter().filter(|point| amount(point) * sign > 0.0);
        let reach = there.map(|point| (amount(point).abs(), GAP + said_width(&point.said, VALUE)));
        std::iter::once((0.0, 0.0)).chain(reach).collect()
    };
    let (falls, rises) = (side(-1.0), side(1.0));
    let pairs = falls
        .iter()
        .flat_map(|fall| rises.iter().map(move |rise| (fall, rise)));
    let scales = pairs
        .filter(|(fall, rise)| fall.0 + rise.0 > 0.0)
        .map(|(fall, rise)| (WIDTH - fall.1 - rise.1).max(1.0) / (fall.0 + rise.0));
    let scale = scales.fold(f64::INFINITY, f64::min);
    let reach = |side: &[(f64, f64)]| {
        side.iter()
            .map(|(long, words)| long + words / scale)
            .fold(0.0, f64::max)
    };
    match (reach(&falls), reach(&rises)) {
        (0.0, 0.0) => (0.0, 1.0),
        // Bars that leave room to spare still share the whole width.
        (fall, rise) => (-fall, rise.max(WIDTH / scale - fall)),
    }
}
