//! One share at several times: a ring for each, and what lies between.

use charming::component::Grid;
use serde_json::json;

use super::super::draft::{Draft, scale};
use super::super::measure::width;
use super::super::rings::{Circle, across, ring};
use super::super::{NAME, YEAR};
use super::frame::PanelFrame;
use super::time;
use super::way::{self, Note};
use crate::story::Panel;

const RADIUS: f64 = 45.0;
/// Between a ring and the edge, or the next ring, at least.
const EDGE: f64 = 2.0;
/// Below the rings: the year, whose middle is so far down, and a line of words.
const YEARS: f64 = 34.0;
const YEAR_DOWN: f64 = 20.0;
const NOTE: f64 = 24.0;
/// Between a ring, or its year, and the line beside it.
const CLEAR: f64 = 10.0;
/// Less room than this holds no words.
const WORDS: f64 = 6.0 * YEAR;

/// Adds the rings and says how tall the panel is.
pub(super) fn add(draft: &mut Draft, panel: &Panel, frame: &PanelFrame) -> f64 {
    let columns = panel.points.len().min(across(frame.width));
    let side = f64::min(RADIUS + EDGE, frame.width / columns as f64 / 2.0);
    let radius = side - EDGE;
    let apart = (frame.width - 2.0 * side) / (columns - 1).max(1) as f64;
    let place = |n: usize| frame.left + side + apart * (n % columns) as f64;
    let row = 2.0 * side + YEARS;
    for (n, point) in panel.points.iter().enumerate() {
        let circle = Circle {
            x: place(n),
            y: frame.top + row * (n / columns) as f64 + side,
            radius,
        };
        ring(draft, frame.first + n, point, &time(point, ""), &circle);
    }
    let rows = panel.points.len().div_ceil(columns);
    let mut height = row * rows as f64;
    if rows > 1 {
        // A way would lead across what stands between.
        return height;
    }
    // Both axes count units of the view box, up from the rings' foot.
    let right = frame.left + frame.width;
    let grid = Grid::new()
        .left(0)
        .width(right)
        .top(frame.top)
        .height(2.0 * side);
    let index = draft.grid(grid, scale(0.0, right), scale(0.0, 2.0 * side), json!({}));
    for step in &panel.steps {
        let (from, to) = (place(step.from), place(step.to));
        let level = |start: f64, y: f64, end: f64| [[start, y], [(start + end) / 2.0, y], [end, y]];
        let computed = &step.computed;
        let (start, end) = (from + radius + CLEAR, to - radius - CLEAR);
        if end - start >= WORDS {
            let note = format!(
                "算得{}\n{}{}",
                computed.verb,
                computed.value.abs(),
                computed.unit
            );
            way::add(
                draft,
                index,
                &level(start, side, end),
                1.0,
                &Note::Near(&note),
            );
        } else if panel.steps.len() == 1 {
            // From year to year, with the words below.
            let half = |at: usize| width(&time(&panel.points[at], ""), NAME) / 2.0 + CLEAR;
            let line = level(from + half(step.from), -YEAR_DOWN, to - half(step.to));
            let note = format!("算得{computed}");
            let below = Note::Below((from + to) / 2.0, YEARS + 2.0, &note);
            way::add(draft, index, &line, 1.0, &below);
            height += NOTE;
        }
    }
    height
}
