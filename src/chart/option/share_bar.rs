//! One bar of parts that sum to 100, each part with its label below, or above
//! where the part is too short for it. Where the labels of short parts have no
//! room near them, every part has a row, which begins where the last ended.

use charming::component::{Axis, Grid};
use charming::datatype::DataPointItem;
use charming::element::{AxisType, ItemStyle};
use charming::series::Bar;
use serde_json::{Value, json};

use super::draft::{Draft, scale};
use super::measure::{width, wording_width};
use super::{NAME, VALUE, amount};
use crate::chart::paint::MarkRole;
use crate::story::{Point, Series};

const THICK: f64 = 26.0;
/// The height of a label: name and value.
const LABEL: f64 = NAME + VALUE + 8.0;
const GAP: f64 = 10.0;
/// Between two labels that stand side by side.
const APART: f64 = 14.0;
/// Further from its part a label would be taken for another's.
const FAR: f64 = 48.0;
/// A part in a row of its own, and between two rows.
const THIN: f64 = 14.0;
const BETWEEN: f64 = 16.0;

/// Where a part begins, and where its label stands: its left edge, its width,
/// and whether above the bar.
struct LabelPlace {
    start: f64,
    left: f64,
    wide: f64,
    above: bool,
}

pub(super) fn option(series: &Series, wide: f64) -> (f64, Value) {
    let points: Vec<&Point> = series.points().collect();
    let mut draft = Draft::new();
    let places = places(&points, wide);
    let near = |place: &LabelPlace| place.left > -1.0 && place.left - place.start < FAR;
    let height = if places.iter().all(near) {
        one_bar(&mut draft, &points, &places, wide)
    } else {
        rows(&mut draft, &points, &places, wide)
    };
    (height, draft.option())
}

/// Adds one bar of all parts and says how tall it is with its labels.
fn one_bar(draft: &mut Draft, points: &[&Point], places: &[LabelPlace], wide: f64) -> f64 {
    let above = if places.iter().any(|place| place.above) {
        LABEL + GAP
    } else {
        0.0
    };
    let grid = Grid::new().left(0).width(wide).top(above).height(THICK);
    let index = draft.grid(grid, scale(0.0, 100.0), only_row(), json!({}));
    for (n, (point, place)) in points.iter().zip(places).enumerate() {
        let top = if place.above {
            -LABEL - GAP
        } else {
            THICK + GAP
        };
        let bar = Bar::new().stack("whole").bar_width(THICK);
        part(
            draft,
            index,
            bar,
            (n, point),
            [place.left - place.start, top],
        );
    }
    above + THICK + GAP + LABEL
}

/// Adds a row for every part and says how tall they are.
fn rows(draft: &mut Draft, points: &[&Point], places: &[LabelPlace], wide: f64) -> f64 {
    let row = LABEL + GAP + THIN + BETWEEN;
    for (n, (point, place)) in points.iter().zip(places).enumerate() {
        let grid = Grid::new()
            .left(place.start)
            .width(length(point, wide))
            .top(row * n as f64 + LABEL + GAP)
            .height(THIN);
        let x = scale(0.0, amount(point).max(f64::MIN_POSITIVE));
        let index = draft.grid(grid, x, only_row(), json!({}));
        let left = f64::min(place.start, wide - place.wide);
        let bar = Bar::new().bar_width(THIN);
        let at = [left - place.start, -LABEL - GAP];
        part(draft, index, bar, (n, point), at);
    }
    row * points.len() as f64 - BETWEEN
}

/// The axis of a bar that stands alone.
fn only_row() -> Axis {
    Axis::new()
        .type_(AxisType::Category)
        .show(false)
        .data(vec![""])
}

/// Adds the nth part, with its label at a place that is told from the part's
/// upper left corner.
fn part(draft: &mut Draft, index: f64, bar: Bar, (n, point): (usize, &Point), at: [f64; 2]) {
    let colour = MarkRole::part(n).of_point(n);
    let style = ItemStyle::new().color(colour.as_str());
    let item = DataPointItem::new(amount(point)).item_style(style);
    draft.series(
        bar.x_axis_index(index).y_axis_index(index).data(vec![item]),
        json!({ "data": [{ "label": label(n, point, at) }] }),
    );
}

/// Name and value in two lines.
fn label(n: usize, point: &Point, place: [f64; 2]) -> Value {
    json!({
        "show": true, "position": place, "align": "left", "verticalAlign": "top",
        "formatter": format!("{}\n{}", point.label, point.wording),
        "fontSize": VALUE, "lineHeight": LABEL / 2.0, "color": MarkRole::Value.of_point(n),
    })
}

/// A label stands below its part if it fits there, else above; neighbours
/// above push each other on, and back where the picture ends.
fn places(points: &[&Point], whole: f64) -> Vec<LabelPlace> {
    let mut start = 0.0;
    let mut free = 0.0;
    let mut places: Vec<LabelPlace> = Vec::new();
    for point in points {
        let wide = width(&point.label, NAME).max(wording_width(&point.wording, VALUE));
        let above = wide > length(point, whole);
        let left = if above { f64::max(start, free) } else { start };
        if above {
            free = left + wide + APART;
        }
        places.push(LabelPlace {
            start,
            left,
            wide,
            above,
        });
        start += length(point, whole);
    }
    let mut end = whole;
    for place in places.iter_mut().rev().filter(|place| place.above) {
        place.left = place.left.min(end - place.wide);
        end = place.left - APART;
    }
    places
}

fn length(point: &Point, whole: f64) -> f64 {
    amount(point) * whole / 100.0
}
