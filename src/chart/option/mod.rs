//! Series → ECharts option: where everything stands, in a view box for a phone.
//!
//! charming gives the typed chart; [`refine`] adds what it has no name for.
//! All sizes are units of a view box [`WIDTH`] wide, which a phone shows at
//! about 1:1.

mod bar;
mod ladder;
mod measure;
mod rings;
mod share_bar;

use serde::Serialize;
use serde_json::Value;

use crate::story::{Series, Shape};

/// The width of every view box.
const WIDTH: f64 = 320.0;

/// Sizes of text.
const NAME: f64 = 15.0;
const VALUE: f64 = 20.0;
const YEAR: f64 = 14.0;

/// A chart as ECharts takes it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Drawing {
    /// The series' id.
    pub id: String,
    /// Width of the view box.
    pub width: f64,
    /// Height of the view box.
    pub height: f64,
    /// The ECharts option; labels are literal text, colours are codes.
    pub option: Value,
}

/// Lays a series out.
pub fn drawing(series: &Series) -> Drawing {
    let (height, option) = match series.shape {
        Shape::Bar => bar::option(series),
        Shape::ShareBar => share_bar::option(series),
        Shape::Rings => rings::option(series),
        Shape::Ladder => ladder::option(series),
    };
    Drawing {
        id: series.id.clone(),
        width: WIDTH,
        height,
        option,
    }
}

/// A charming chart as JSON, with what charming has no name for laid over it:
/// objects are merged key by key, arrays item by item.
fn refine(chart: &charming::Chart, with: Value) -> Value {
    // Serialising a chart of strings and numbers into memory cannot fail.
    let mut option = serde_json::to_value(chart).unwrap_or_default();
    merge(&mut option, with);
    option
}

fn merge(into: &mut Value, from: Value) {
    match (into, from) {
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
