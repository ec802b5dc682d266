//! Series → ECharts option: where everything stands, in a view box for a phone.
//!
//! charming gives the typed chart; [`draft`] lays over it what charming has no
//! name for. All sizes are units of a view box [`WIDTH`] wide, which a phone
//! shows at about 1:1.

mod bar;
mod dot_plot;
mod draft;
mod ladder;
mod measure;
mod rings;
mod share_bar;

use rust_decimal::prelude::ToPrimitive;
use serde::Serialize;
use serde_json::Value;

use crate::story::{Point, Series, Shape};

/// The width of every view box.
const WIDTH: f64 = 320.0;

/// Sizes of text, the same as in `style/chart.css`.
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
        Shape::DotPlot => dot_plot::option(series),
    };
    Drawing {
        id: series.id.clone(),
        width: WIDTH,
        height: height.ceil(),
        option,
    }
}

/// A point's length for the chart engine.
fn amount(point: &Point) -> f64 {
    point.amount.to_f64().unwrap_or_default()
}
