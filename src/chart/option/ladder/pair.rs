//! One share at several times: a ring for each, and what lies between.

use charming::component::{Axis, Grid};
use charming::element::AxisType;
use serde_json::json;

use super::super::YEAR;
use super::super::draft::Draft;
use super::super::rings::{Circle, ring};
use super::way::{self, Note};
use super::{Frame, time};
use crate::story::Panel;

const RADIUS: f64 = 48.0;
/// Below the rings: the year.
const YEARS: f64 = 34.0;
/// Between a ring and the line beside it.
const CLEAR: f64 = 10.0;
/// Less room than this holds no words.
const WORDS: f64 = 6.0 * YEAR;

/// Adds the rings and says how tall the panel is.
pub(super) fn add(draft: &mut Draft, panel: &Panel, frame: &Frame) -> f64 {
    let count = panel.points.len() as f64;
    let radius = RADIUS.min(frame.width / count / 2.0 - CLEAR);
    let side = radius + 2.0;
    let apart = (frame.width - 2.0 * side) / (count - 1.0).max(1.0);
    let place = |n: usize| frame.left + side + apart * n as f64;
    for (n, point) in panel.points.iter().enumerate() {
        let circle = Circle {
            x: place(n),
            y: frame.top + side,
            radius,
        };
        ring(draft, frame.first + n, point, &time(point, ""), &circle);
    }
    let height = 2.0 * side;
    let axis = |max: f64| {
        Axis::new()
            .type_(AxisType::Value)
            .min(0)
            .max(max)
            .show(false)
    };
    let grid = Grid::new()
        .left(0)
        .width(frame.left + frame.width)
        .top(frame.top)
        .height(height);
    let index = draft.grid(
        grid,
        axis(frame.left + frame.width),
        axis(height),
        json!({}),
    );
    for step in &panel.steps {
        let (start, end) = (
            place(step.from) + radius + CLEAR,
            place(step.to) - radius - CLEAR,
        );
        if end - start < WORDS {
            continue;
        }
        let line = [[start, side], [(start + end) / 2.0, side], [end, side]];
        let computed = &step.computed;
        let note = format!(
            "算得{}\n{}{}",
            computed.verb,
            computed.value.abs(),
            computed.unit
        );
        way::add(draft, index, &line, 1.0, &Note::Near(&note));
    }
    height + YEARS
}
