//! Horizontal bars from zero, each with its name above and its value behind.

use charming::Chart;
use charming::component::{Axis, Grid};
use charming::datatype::DataPointItem;
use charming::element::{AxisTick, AxisType, ItemStyle, SplitLine};
use charming::series::Bar;
use rust_decimal::prelude::ToPrimitive;
use serde_json::{Value, json};

use super::measure::said_width;
use super::{NAME, VALUE, WIDTH, refine};
use crate::chart::paint::Role;
use crate::story::{Point, Series};

/// One bar with its name.
const ROW: f64 = 54.0;
const THICK: f64 = 10.0;
/// Between a bar's end and its value.
const GAP: f64 = 8.0;
/// The name stands above the middle of its row, the bar below.
const NAME_UP: f64 = 13.0;

pub(super) fn option(series: &Series) -> (f64, Value) {
    let points: Vec<&Point> = series
        .panels
        .iter()
        .flat_map(|panel| &panel.points)
        .collect();
    let height = ROW * points.len() as f64;
    let (min, max) = extent(&points);
    let marks = points.iter().enumerate().map(|(n, point)| {
        let colour = Role::of(point.status).of_point(n);
        DataPointItem::new(amount(point)).item_style(ItemStyle::new().color(colour.as_str()))
    });
    let names: Vec<String> = points.iter().map(|point| point.label.clone()).collect();
    let chart = Chart::new()
        .animation(false)
        .grid(Grid::new().left(0).right(0).top(NAME_UP).bottom(-NAME_UP))
        .x_axis(
            Axis::new()
                .type_(AxisType::Value)
                .show(false)
                .min(min)
                .max(max),
        )
        .y_axis(
            Axis::new()
                .type_(AxisType::Category)
                .inverse(true)
                .axis_tick(AxisTick::new().show(false))
                .split_line(SplitLine::new().show(false))
                .data(names),
        )
        .series(Bar::new().bar_width(THICK).data(marks.collect::<Vec<_>>()));
    (height, refine(&chart, finer(&points)))
}

/// Labels of single bars, round ends and names above the bars.
fn finer(points: &[&Point]) -> Value {
    let name = |(n, point): (usize, &&Point)| {
        let colour = Role::Name.of_point(n);
        json!({ "value": point.label, "textStyle": { "color": colour } })
    };
    let label = |(n, point): (usize, &&Point)| {
        let falls = amount(point) < 0.0;
        let radius = if falls { [5, 0, 0, 5] } else { [0, 5, 5, 0] };
        json!({
            "itemStyle": { "borderRadius": radius },
            "label": {
                "show": true, "position": if falls { "left" } else { "right" }, "distance": GAP,
                "formatter": point.said.to_string(), "fontSize": VALUE,
                "color": Role::Value.of_point(n),
            },
        })
    };
    json!({
        "yAxis": {
            "axisLine": { "show": true, "lineStyle": { "color": Role::Base.plain() } },
            "axisLabel": {
                "inside": true, "margin": 0, "verticalAlign": "bottom", "fontSize": NAME,
                "padding": [0, 0, NAME_UP, 0],
            },
            "data": points.iter().enumerate().map(name).collect::<Vec<_>>(),
        },
        "series": [{ "data": points.iter().enumerate().map(label).collect::<Vec<_>>(), "silent": true }],
    })
}

/// The ends of the axis: as long as every bar's value still finds room.
fn extent(points: &[&Point]) -> (f64, f64) {
    let side = |sign: f64| {
        let rooms = points
            .iter()
            .filter(|point| amount(point) * sign > 0.0)
            .map(|point| {
                let room = WIDTH - GAP - said_width(&point.said, VALUE);
                amount(point) * sign * WIDTH / room
            });
        rooms.fold(0.0, f64::max)
    };
    let (falls, rises) = (side(-1.0), side(1.0));
    let both = if falls > 0.0 && rises > 0.0 {
        falls + rises
    } else {
        0.0
    };
    if falls == 0.0 && rises == 0.0 {
        (0.0, 1.0)
    } else {
        (-falls.max(both - rises), rises.max(both - falls))
    }
}

fn amount(point: &Point) -> f64 {
    point.amount.to_f64().unwrap_or_default()
}
