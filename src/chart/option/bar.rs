//! Horizontal bars from zero, each with its name above and its value behind.

use charming::component::{Axis, Grid};
use charming::datatype::DataPointItem;
use charming::element::{AxisTick, AxisType, ItemStyle, SplitLine};
use charming::series::Bar;
use serde_json::{Value, json};

use super::draft::{Draft, scale};
use super::measure::{lines, wording_width};
use super::{NAME, VALUE, amount};
use crate::chart::paint::MarkRole;
use crate::story::{Point, Series};

/// One bar with its name, and a further line of a name.
const ROW: f64 = 54.0;
const LINE: f64 = 20.0;
const THICK: f64 = 10.0;
/// Between a bar's end and its value.
const GAP: f64 = 8.0;
/// From the middle of a bar up to its name.
const NAME_UP: f64 = 14.0;
/// From the middle of the last bar down to the edge.
const LAST: f64 = 12.0;

pub(super) fn option(series: &Series, width: f64) -> (f64, Value) {
    let points: Vec<&Point> = series.points().collect();
    let labels: Vec<&str> = points.iter().map(|point| point.label.as_str()).collect();
    let mut draft = Draft::new();
    let frame = BarFrame {
        top: 0.0,
        width,
        first: 0,
        between: 0.0,
    };
    let height = add(&mut draft, &points, &labels, &frame).height;
    (height, draft.option())
}

/// Where bars stand.
pub(super) struct BarFrame {
    pub(super) top: f64,
    pub(super) width: f64,
    /// The number of the first point.
    pub(super) first: usize,
    /// More room between two bars than they need.
    pub(super) between: f64,
}

/// Where bars came to stand.
pub(super) struct Bars {
    pub(super) height: f64,
    /// From a bar to the next.
    pub(super) row: f64,
    /// The middle of the first bar.
    pub(super) middle: f64,
    /// How far names reach up from the middle of their bar.
    pub(super) names: f64,
}

/// Adds bars from zero, each with its name and its value.
pub(super) fn add(draft: &mut Draft, points: &[&Point], names: &[&str], frame: &BarFrame) -> Bars {
    let names: Vec<Vec<&str>> = names
        .iter()
        .map(|name| lines(name, NAME, frame.width))
        .collect();
    let deepest = names.iter().map(Vec::len).max().unwrap_or(1);
    let names_up = NAME_UP + NAME + LINE * (deepest - 1) as f64;
    let row = ROW + LINE * (deepest - 1) as f64 + frame.between;
    let rows = row * points.len() as f64;
    // The middle of the first row stands as high as its name needs.
    let middle = frame.top + names_up + 2.0;
    let (min, max) = extent(points, frame.width);
    let marks = points.iter().enumerate().map(|(n, point)| {
        let colour = MarkRole::of(point.status).of_point(frame.first + n);
        DataPointItem::new(amount(point)).item_style(ItemStyle::new().color(colour.as_str()))
    });
    let y = Axis::new()
        .type_(AxisType::Category)
        .inverse(true)
        .axis_tick(AxisTick::new().show(false))
        .split_line(SplitLine::new().show(false));
    let grid = Grid::new()
        .left(0)
        .width(frame.width)
        .top(middle - row / 2.0)
        .height(rows);
    let index = draft.grid(grid, scale(min, max), y, axis_names(&names, frame.first));
    let labels: Vec<Value> = points
        .iter()
        .enumerate()
        .map(|(n, point)| label(frame.first + n, point))
        .collect();
    let bars = Bar::new()
        .x_axis_index(index)
        .y_axis_index(index)
        .bar_width(THICK)
        .data(marks.collect::<Vec<_>>());
    draft.series(bars, json!({ "data": labels }));
    Bars {
        height: middle - frame.top + row * (points.len() - 1) as f64 + LAST,
        row,
        middle,
        names: names_up,
    }
}

/// The names above the bars.
fn axis_names(names: &[Vec<&str>], first: usize) -> Value {
    let name = |(n, lines): (usize, &Vec<&str>)| {
        let mut style = json!({
            "fontSize": NAME, "color": MarkRole::Name.of_point(first + n), "verticalAlign": "bottom",
            "padding": [0, 0, NAME_UP, 0],
        });
        if lines.len() > 1 {
            style["lineHeight"] = json!(LINE);
        }
        json!({ "value": lines.join("\n"), "textStyle": style })
    };
    json!({
        "axisLine": { "show": false, "onZero": false },
        "axisLabel": { "inside": true, "margin": 0, "interval": 0 },
        "data": names.iter().enumerate().map(name).collect::<Vec<_>>(),
    })
}

/// A bar's round end and its value behind.
fn label(n: usize, point: &Point) -> Value {
    let falls = amount(point) < 0.0;
    json!({
        "itemStyle": { "borderRadius": if falls { [5, 0, 0, 5] } else { [0, 5, 5, 0] } },
        "label": {
            "show": true, "position": if falls { "left" } else { "right" }, "distance": GAP,
            "formatter": point.wording.to_string(), "fontSize": VALUE, "color": MarkRole::Value.of_point(n),
        },
    })
}

/// The ends of the axis, such that every value finds room behind its bar: the
/// longest scale that fits any rising bar together with any falling one.
fn extent(points: &[&Point], width: f64) -> (f64, f64) {
    let side = |sign: f64| -> Vec<(f64, f64)> {
        let there = points.iter().filter(|point| amount(point) * sign > 0.0);
        let reach = there.map(|point| {
            (
                amount(point).abs(),
                GAP + wording_width(&point.wording, VALUE),
            )
        });
        std::iter::once((0.0, 0.0)).chain(reach).collect()
    };
    let (falls, rises) = (side(-1.0), side(1.0));
    let pairs = falls
        .iter()
        .flat_map(|fall| rises.iter().map(move |rise| (fall, rise)));
    let scales = pairs
        .filter(|(fall, rise)| fall.0 + rise.0 > 0.0)
        .map(|(fall, rise)| (width - fall.1 - rise.1).max(1.0) / (fall.0 + rise.0));
    let scale = scales.fold(f64::INFINITY, f64::min);
    let reach = |side: &[(f64, f64)]| {
        side.iter()
            .map(|(long, words)| long + words / scale)
            .fold(0.0, f64::max)
    };
    match (reach(&falls), reach(&rises)) {
        (0.0, 0.0) => (0.0, 1.0),
        // Bars that leave room to spare still share the whole width.
        (fall, rise) => (-fall, rise.max(width / scale - fall)),
    }
}
