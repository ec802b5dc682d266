//! A ring for each share, its value inside and its name below.

use charming::Chart;
use charming::element::{ItemStyle, Pointer};
use charming::series::{Gauge, GaugeProgress};
use rust_decimal::prelude::ToPrimitive;
use serde_json::{Value, json};

use super::measure::lines;
use super::{NAME, VALUE, WIDTH, refine};
use crate::chart::paint::Role;
use crate::story::{Point, Series};

/// Rings in one row.
const ROW: usize = 3;
const RADIUS: f64 = 52.0;
const THICK: f64 = 10.0;
/// Between a ring and its name, and the height of a line of the name.
const GAP: f64 = 12.0;
const LINE: f64 = 20.0;

pub(super) fn option(series: &Series) -> (f64, Value) {
    let points: Vec<&Point> = series
        .panels
        .iter()
        .flat_map(|panel| &panel.points)
        .collect();
    let columns = points.len().clamp(1, ROW);
    let room = WIDTH / columns as f64;
    let radius = RADIUS.min(room / 2.0 - 4.0);
    let names: Vec<Vec<&str>> = points
        .iter()
        .map(|point| lines(&point.label, NAME, room - 8.0))
        .collect();
    let deepest = names.iter().map(Vec::len).max().unwrap_or_default();
    let row = 2.0 * radius + GAP + LINE * deepest as f64 + 4.0;
    let height = row * points.len().div_ceil(columns) as f64;
    let mut chart = Chart::new().animation(false);
    let mut finer = Vec::new();
    for (n, (point, name)) in points.iter().zip(&names).enumerate() {
        let x = room * ((n % columns) as f64 + 0.5);
        let y = row * (n / columns) as f64 + radius + 2.0;
        let colour = Role::of(point.status).of_point(n);
        let progress = GaugeProgress::new()
            .show(true)
            .width(THICK)
            .round_cap(true)
            .item_style(ItemStyle::new().color(colour.as_str()));
        chart = chart.series(
            Gauge::new()
                .start_angle(90)
                .end_angle(-270)
                .min(0)
                .max(100)
                .progress(progress)
                .pointer(Pointer::new().show(false)),
        );
        finer.push(finish(n, point, name, [x, y, radius]));
    }
    (height, refine(&chart, json!({ "series": finer })))
}

/// Place, track and words of one ring.
fn finish(n: usize, point: &Point, name: &[&str], [x, y, radius]: [f64; 3]) -> Value {
    let hidden = json!({ "show": false });
    let below = radius + GAP + LINE * name.len() as f64 / 2.0;
    json!({
        "center": [x, y], "radius": radius, "silent": true,
        "axisLine": { "lineStyle": { "width": THICK, "color": [[1, Role::Track.plain()]] } },
        "axisTick": hidden, "splitLine": hidden, "axisLabel": hidden, "anchor": hidden,
        "title": {
            "offsetCenter": [0, below], "fontSize": NAME, "lineHeight": LINE,
            "color": Role::Name.of_point(n),
        },
        "detail": {
            "offsetCenter": [0, 0], "fontSize": VALUE, "fontWeight": "normal",
            "formatter": value(point), "lineHeight": VALUE,
            "color": Role::Value.of_point(n),
        },
        "data": [{ "value": point.amount.to_f64(), "name": name.join("\n") }],
    })
}

/// Qualifiers stand above and below the number: the ring is narrow.
fn value(point: &Point) -> String {
    let said = &point.said;
    let lines = [
        said.before.clone(),
        format!("{}{}", said.number, said.unit),
        said.after.clone(),
    ];
    let lines: Vec<String> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}
