//! One bar of parts that sum to 100, each part with its label below, or above
//! where the part is too short for it.

use charming::component::{Axis, Grid};
use charming::datatype::DataPointItem;
use charming::element::{AxisType, ItemStyle};
use charming::series::Bar;
use serde_json::{Value, json};

use super::draft::Draft;
use super::measure::{said_width, width};
use super::{NAME, VALUE, WIDTH, amount};
use crate::chart::paint::Role;
use crate::story::{Point, Series};

const THICK: f64 = 26.0;
/// The height of a label: name and value.
const LABEL: f64 = NAME + VALUE + 8.0;
const GAP: f64 = 10.0;
/// Between two labels that stand side by side.
const APART: f64 = 14.0;

/// Where a part's label stands: its left edge, and whether above the bar.
struct Place {
    left: f64,
    above: bool,
}

pub(super) fn option(series: &Series) -> (f64, Value) {
    let points: Vec<&Point> = series
        .panels
        .iter()
        .flat_map(|panel| &panel.points)
        .collect();
    let places = places(&points);
    let above = if places.iter().any(|place| place.above) {
        LABEL + GAP
    } else {
        0.0
    };
    let height = above + THICK + GAP + LABEL;
    let x = Axis::new()
        .type_(AxisType::Value)
        .show(false)
        .min(0)
        .max(100);
    let y = Axis::new()
        .type_(AxisType::Category)
        .show(false)
        .data(vec![""]);
    let mut draft = Draft::new();
    draft.grid(
        Grid::new().left(0).right(0).top(above).height(THICK),
        x,
        y,
        json!({}),
    );
    let mut start = 0.0;
    for (n, (point, place)) in points.iter().zip(&places).enumerate() {
        let colour = Role::part(n).of_point(n);
        let style = ItemStyle::new().color(colour.as_str());
        let part = DataPointItem::new(amount(point)).item_style(style);
        let top = if place.above {
            -LABEL - GAP
        } else {
            THICK + GAP
        };
        draft.series(
            Bar::new().stack("whole").bar_width(THICK).data(vec![part]),
            json!({ "data": [{ "label": label(n, point, [place.left - start, top]) }] }),
        );
        start += length(point);
    }
    (height, draft.option())
}

/// Name and value in two lines, from a place that is told from the part's
/// upper left corner.
fn label(n: usize, point: &Point, place: [f64; 2]) -> Value {
    json!({
        "show": true, "position": place, "align": "left", "verticalAlign": "top",
        "formatter": format!("{}\n{}", point.label, point.said),
        "fontSize": VALUE, "lineHeight": LABEL / 2.0, "color": Role::Value.of_point(n),
    })
}

/// A label stands below its part if it fits there, else above; neighbours
/// above push each other on, and the last is kept inside the picture.
fn places(points: &[&Point]) -> Vec<Place> {
    let mut start = 0.0;
    let mut free = 0.0;
    let mut places: Vec<Place> = Vec::new();
    for point in points {
        let wide = width(&point.label, NAME).max(said_width(&point.said, VALUE));
        let above = wide > length(point);
        let left = if above { f64::max(start, free) } else { start };
        if above {
            free = left + wide + APART;
        }
        places.push(Place {
            left: left.min(WIDTH - wide),
            above,
        });
        start += length(point);
    }
    places
}

fn length(point: &Point) -> f64 {
    amount(point) * WIDTH / 100.0
}
