//! The computed way between two marks: a dashed line with an arrow, and words.

use charming::element::{LineStyle, LineStyleType};
use charming::series::Line;
use serde_json::{Value, json};

use super::super::YEAR;
use super::super::draft::Draft;
use crate::chart::paint::MarkRole;

/// Between a line and its words.
const NEAR: f64 = 10.0;

/// Where the words of a way stand.
pub(super) enum Note<'a> {
    /// Below the middle of the line; `\n` parts lines.
    Near(&'a str),
    /// Below the x axis: at x, so far below.
    Below(f64, f64, &'a str),
    /// Elsewhere.
    None,
}

/// Adds a line through points of the grid `index`. `slope` is how many units
/// of the view box one unit of the y axis is; one of the x axis is one.
pub(super) fn add(draft: &mut Draft, index: f64, line: &[[f64; 2]], slope: f64, note: &Note<'_>) {
    let [.., before, end] = line else { return };
    let hidden = json!({ "symbol": "rect", "symbolSize": 0, "itemStyle": { "color": "none" } });
    let mut data = vec![hidden; line.len()];
    let angle = ((end[1] - before[1]) * slope)
        .atan2(end[0] - before[0])
        .to_degrees();
    data[line.len() - 1] = json!({
        "symbol": "triangle", "symbolSize": 7, "symbolRotate": angle - 90.0,
        "itemStyle": { "color": MarkRole::Arrow.plain() },
    });
    let mut below = Vec::new();
    match note {
        Note::Near(words) => {
            data[line.len() / 2]["label"] = json!({
                "show": true, "position": "bottom", "distance": NEAR, "formatter": words,
                "fontSize": YEAR, "lineHeight": YEAR + 4.0, "color": MarkRole::Note.plain(),
            });
        }
        Note::Below(x, distance, words) => {
            below.push(self::words(*x, *distance, words, &MarkRole::Note.plain()));
        }
        Note::None => {}
    }
    for (item, at) in data.iter_mut().zip(line) {
        item["value"] = json!(at);
    }
    let style = LineStyle::new()
        .color(MarkRole::Computed.plain().as_str())
        .type_(LineStyleType::Dashed)
        .width(1.5);
    let line = Line::new()
        .x_axis_index(index)
        .y_axis_index(index)
        .line_style(style);
    draft.series(
        line,
        json!({ "clip": false, "data": data, "markPoint": carrying(&below) }),
    );
}

/// TextLine below the point `x` of an x axis.
pub(super) fn words(x: f64, distance: f64, words: &str, colour: &str) -> Value {
    json!({
        "coord": [x, 0],
        "label": {
            "show": true, "position": "bottom", "distance": distance, "verticalAlign": "top",
            "formatter": words, "fontSize": YEAR, "lineHeight": YEAR + 4.0, "color": colour,
        },
    })
}

/// Marks that are not seen and only carry words.
pub(super) fn carrying(words: &[Value]) -> Value {
    json!({
        "silent": true, "symbol": "rect", "symbolSize": 0, "itemStyle": { "color": "none" },
        "data": words,
    })
}
