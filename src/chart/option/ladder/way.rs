//! The computed way between two marks: a dashed line with an arrow, and words.

use charming::element::{LineStyle, LineStyleType};
use charming::series::Line;
use serde_json::{Value, json};

use super::super::YEAR;
use super::super::draft::Draft;
use crate::chart::paint::Role;

/// Adds a line through points of the grid `index`, with words below its
/// middle, `distance` away. `slope` is how many units of the view box one
/// unit of the y axis is; one of the x axis is one.
pub(super) fn add(
    draft: &mut Draft,
    index: f64,
    line: Vec<[f64; 2]>,
    slope: f64,
    (role, words, distance): (Role, &str, f64),
) {
    let middle = line.len() / 2;
    let mut data: Vec<Value> = line
        .iter()
        .map(|at| json!({ "value": at, "symbol": "rect", "symbolSize": 0, "itemStyle": { "color": "none" } }))
        .collect();
    if !words.is_empty() {
        data[middle]["label"] = json!({
            "show": true, "position": "bottom", "distance": distance,
            "formatter": words, "fontSize": YEAR, "lineHeight": YEAR + 4.0, "color": role.plain(),
        });
    }
    if let [.., before, end] = line[..] {
        let angle = ((end[1] - before[1]) * slope)
            .atan2(end[0] - before[0])
            .to_degrees();
        let arrow = json!({
            "value": end, "symbol": "triangle", "symbolSize": 7, "symbolRotate": angle - 90.0,
            "itemStyle": { "color": Role::Arrow.plain() },
        });
        data.pop();
        data.push(arrow);
    }
    let style = LineStyle::new()
        .color(Role::Computed.plain().as_str())
        .type_(LineStyleType::Dashed)
        .width(1.5);
    let points: Vec<Vec<f64>> = line.iter().map(|at| at.to_vec()).collect();
    let line = Line::new()
        .x_axis_index(index)
        .y_axis_index(index)
        .line_style(style)
        .data(points);
    draft.series(line, json!({ "clip": false, "data": data }));
}

/// Words below the point `x` of an x axis.
pub(super) fn words(x: f64, distance: f64, words: &str, colour: &str) -> Value {
    json!({
        "coord": [x, 0],
        "label": {
            "show": true, "position": "bottom", "distance": distance, "verticalAlign": "top",
            "formatter": words, "fontSize": YEAR, "lineHeight": YEAR + 4.0, "color": colour,
        },
    })
}

/// Marks that only carry words.
pub(super) fn unseen(data: &[Value]) -> Value {
    json!({
        "silent": true, "symbol": "rect", "symbolSize": 0, "itemStyle": { "color": "none" },
        "data": data,
    })
}
