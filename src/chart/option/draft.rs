//! A chart being laid out: what charming types, and beside it what charming
//! has no name for.

use charming::Chart;
use charming::component::{Axis, Grid};
use charming::element::AxisType;
use serde_json::{Value, json};

use super::NAME;
use crate::chart::paint::MarkRole;

/// Series, axes and titles so far; each list grows in step with charming's.
pub(super) struct Draft {
    chart: Chart,
    series: Vec<Value>,
    x_axes: Vec<Value>,
    y_axes: Vec<Value>,
    grids: Vec<Value>,
    titles: Vec<Value>,
}

/// An axis of numbers that is not shown.
pub(super) fn scale(min: f64, max: f64) -> Axis {
    Axis::new()
        .type_(AxisType::Value)
        .show(false)
        .min(min)
        .max(max)
}

/// A line of words at a place of the view box.
pub(super) struct TextLine<'a> {
    pub(super) text: &'a str,
    /// Their left end, or their middle.
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) size: f64,
    /// Whether `left` is their middle.
    pub(super) centred: bool,
    /// The code of their role.
    pub(super) colour: &'a str,
}

impl Draft {
    pub(super) fn new() -> Self {
        Self {
            chart: Chart::new().animation(false),
            series: Vec::new(),
            x_axes: Vec::new(),
            y_axes: Vec::new(),
            grids: Vec::new(),
            titles: Vec::new(),
        }
    }

    /// Adds a grid with its two axes and says their index; `y_finer` is laid
    /// over the second.
    pub(super) fn grid(&mut self, grid: Grid, x: Axis, y: Axis, y_finer: Value) -> f64 {
        let index = self.grids.len() as f64;
        let chart = std::mem::take(&mut self.chart);
        self.chart = chart
            .grid(grid)
            .x_axis(x.grid_index(index))
            .y_axis(y.grid_index(index));
        // Left to itself ECharts shrinks a grid to make room for its labels.
        self.grids.push(json!({ "outerBoundsMode": "none" }));
        // Nor may it widen an axis so that bars at its ends are whole.
        self.x_axes.push(json!({ "containShape": false }));
        self.y_axes.push(y_finer);
        index
    }

    /// Adds a series; `finer` is laid over it.
    pub(super) fn series(&mut self, series: impl Into<charming::series::Series>, finer: Value) {
        self.chart = std::mem::take(&mut self.chart).series(series);
        let mut finer = finer;
        merge(&mut finer, json!({ "silent": true }));
        self.series.push(finer);
    }

    /// Adds a name at a place.
    pub(super) fn title(&mut self, name: &str, left: f64, top: f64) {
        self.words(TextLine {
            text: name,
            left,
            top,
            size: NAME,
            centred: false,
            colour: &MarkRole::Name.plain(),
        });
    }

    /// Adds a line of words.
    pub(super) fn words(&mut self, words: TextLine<'_>) {
        let mut title = json!({
            "text": words.text, "left": words.left, "top": words.top, "padding": 0,
            "textStyle": { "fontSize": words.size, "fontWeight": "normal", "color": words.colour },
        });
        if words.centred {
            title["textAlign"] = json!("center");
        }
        self.titles.push(title);
    }

    /// The whole as ECharts takes it.
    pub(super) fn option(self) -> Value {
        // A chart of strings and numbers always serialises into memory.
        let mut option = serde_json::to_value(&self.chart).unwrap_or_default();
        for key in ["xAxis", "yAxis"] {
            // charming writes a single axis without its list.
            if option[key].is_object() {
                option[key] = Value::Array(vec![option[key].take()]);
            }
        }
        let finer = json!({
            "series": self.series, "grid": self.grids, "xAxis": self.x_axes, "yAxis": self.y_axes,
            "title": self.titles,
        });
        merge(&mut option, finer);
        option
    }
}

/// Lays one value over another: objects key by key, arrays item by item;
/// null covers nothing.
fn merge(into: &mut Value, from: Value) {
    match (into, from) {
        (_, Value::Null) => {}
        (Value::Object(into), Value::Object(from)) => {
            for (key, value) in from {
                merge(into.entry(key).or_insert(Value::Null), value);
            }
        }
        (Value::Array(into), Value::Array(from)) => {
            into.resize(into.len().max(from.len()), Value::Null);
            into.iter_mut()
                .zip(from)
                .for_each(|(into, from)| merge(into, from));
        }
        (into, from) => *into = from,
    }
}
