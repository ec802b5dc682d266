//! A ring for each share, its value inside and its name below.

use charming::element::{ItemStyle, Pointer};
use charming::series::{Gauge, GaugeProgress};
use serde_json::{Value, json};

use super::draft::Draft;
use super::measure::lines;
use super::{NAME, VALUE, amount};
use crate::chart::paint::MarkRole;
use crate::story::{Point, Series};

/// The most rings in one row, the least room that one needs for the words
/// inside, and the room between two rows.
const ROW: usize = 3;
const LEAST: f64 = 104.0;
const BETWEEN: f64 = 18.0;
const RADIUS: f64 = 46.0;
/// An arc whose ends meet would vanish.
const ALMOST: f64 = 99.8;
const THICK: f64 = 10.0;
/// Between a ring and its name, and the height of a line of the name.
const GAP: f64 = 12.0;
const LINE: f64 = 20.0;

pub(super) fn option(series: &Series, width: f64) -> (f64, Value) {
    let points: Vec<&Point> = series.points().collect();
    let columns = match points.len() {
        4 => 2,
        count => count.min(ROW),
    };
    let columns = columns.min(across(width));
    let room = width / columns as f64;
    let radius = RADIUS.min(room / 2.0 - 7.0);
    let names: Vec<Vec<&str>> = points
        .iter()
        .map(|point| lines(&point.label, NAME, room - 2.0))
        .collect();
    let deepest = names.iter().map(Vec::len).max().unwrap_or_default();
    let row = 2.0 * radius + GAP + LINE * deepest as f64 + BETWEEN;
    let mut draft = Draft::new();
    for (n, (point, name)) in points.iter().zip(&names).enumerate() {
        // A last row that is not full stands in the middle.
        let in_row = columns.min(points.len() - n / columns * columns);
        let x = room * ((columns - in_row) as f64 / 2.0 + (n % columns) as f64 + 0.5);
        let y = row * (n / columns) as f64 + radius + 2.0;
        let circle = Circle { x, y, radius };
        ring(&mut draft, n, point, &name.join("\n"), &circle);
    }
    (
        row * points.len().div_ceil(columns) as f64 - BETWEEN + 4.0,
        draft.option(),
    )
}

/// How many rings have room side by side.
pub(super) fn across(width: f64) -> usize {
    ((width / LEAST) as usize).max(1)
}

/// Where a ring stands.
pub(super) struct Circle {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) radius: f64,
}

/// Adds the ring of the nth point with the words below it; `\n` parts lines.
pub(super) fn ring(draft: &mut Draft, n: usize, point: &Point, below: &str, circle: &Circle) {
    let colour = MarkRole::ring(point.status).of_point(n);
    let progress = GaugeProgress::new()
        .show(true)
        .width(THICK)
        .round_cap(true)
        .item_style(ItemStyle::new().color(colour.as_str()));
    let gauge = Gauge::new()
        .start_angle(90)
        .end_angle(-270)
        .min(0)
        .max(100)
        .progress(progress)
        .pointer(Pointer::new().show(false));
    let hidden = json!({ "show": false });
    let drawn = match amount(point) {
        all if all >= 100.0 => all,
        part => part.min(ALMOST),
    };
    let depth = LINE * below.lines().count() as f64;
    let finer = json!({
        "center": [circle.x, circle.y], "radius": circle.radius,
        "axisLine": { "lineStyle": { "width": THICK, "color": [[1, MarkRole::Track.plain()]] } },
        "axisTick": hidden, "splitLine": hidden, "axisLabel": hidden, "anchor": hidden,
        "title": {
            "offsetCenter": [0, circle.radius + GAP + depth / 2.0], "fontSize": NAME,
            "lineHeight": LINE, "color": MarkRole::Name.of_point(n),
        },
        "detail": {
            "offsetCenter": [0, 0], "fontSize": VALUE, "fontWeight": "normal",
            "formatter": value(point), "lineHeight": VALUE, "color": MarkRole::Value.of_point(n),
        },
        "data": [{ "value": drawn, "name": below }],
    });
    draft.series(gauge, finer);
}

/// Qualifiers stand above and below the number: the ring is narrow.
fn value(point: &Point) -> String {
    let wording = &point.wording;
    let number = format!("{}{}", wording.number, wording.unit);
    let lines = [&wording.before, &number, &wording.after];
    let lines: Vec<&str> = lines
        .into_iter()
        .map(String::as_str)
        .filter(|l| !l.is_empty())
        .collect();
    lines.join("\n")
}
