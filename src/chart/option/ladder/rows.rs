//! One indicator's levels as bars one below another, where columns find no
//! room side by side.

use charming::component::Grid;
use serde_json::json;

use super::super::YEAR;
use super::super::bar;
use super::super::draft::{Draft, TextLine, scale};
use super::frame::PanelFrame;
use super::time;
use super::way::{self, Note};
use crate::chart::paint::MarkRole;
use crate::story::{Panel, Point};

/// What the computed way to the next bar needs.
const WAY: f64 = 30.0;
/// Where that way stands, and its words.
const LEFT: f64 = 7.0;
const WORDS: f64 = 20.0;
/// Between a bar and the way to or from it, and from a name to it.
const CLEAR: f64 = 11.0;
const NEAR: f64 = 5.0;

/// Adds the bars and says how tall the panel is.
pub(super) fn add(draft: &mut Draft, panel: &Panel, frame: &PanelFrame) -> f64 {
    let points: Vec<&Point> = panel.points.iter().collect();
    let times: Vec<String> = points.iter().map(|point| time(point, "")).collect();
    let times: Vec<&str> = times.iter().map(String::as_str).collect();
    let place = bar::BarFrame {
        top: frame.top,
        width: frame.width,
        first: frame.first,
        between: if panel.steps.is_empty() { 0.0 } else { WAY },
    };
    let bars = bar::add(draft, &points, &times, &place);
    let bottom = frame.top + bars.height;
    let grid = Grid::new().left(0).width(frame.width).top(0).height(bottom);
    // Both axes count units of the view box.
    let index = draft.grid(
        grid,
        scale(0.0, frame.width),
        scale(0.0, bottom).inverse(true),
        json!({}),
    );
    for step in &panel.steps {
        let middle = |at: usize| bars.middle + bars.row * at as f64;
        let (start, end) = (
            middle(step.from) + CLEAR,
            middle(step.to) - bars.names - NEAR,
        );
        let line = [[LEFT, start], [LEFT, end]];
        way::add(draft, index, &line, -1.0, &Note::None);
        draft.words(TextLine {
            text: &format!("算得{}", step.computed),
            left: WORDS,
            top: (start + end - YEAR) / 2.0,
            size: YEAR,
            centred: false,
            colour: &MarkRole::Note.plain(),
        });
    }
    bars.height
}
