//! Series → ECharts option: where everything stands, in a view box for a phone.
//!
//! charming gives the typed chart; [`draft`] lays over it what charming has no
//! name for. All lengths are units of the view box; text has the same sizes in
//! every drawing. A phone shows the view box of [`Size::Normal`] at about 1:1;
//! that of [`Size::Large`] is narrower, so that its words are shown larger.

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

use crate::settings::ChartForm;
use crate::story::{Point, Series};

/// Sizes of text, the same as in `style/chart.css`.
const NAME: f64 = 15.0;
const VALUE: f64 = 20.0;
const YEAR: f64 = 14.0;

/// How large the words of a chart are, beside the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// For most readers.
    Normal,
    /// For those who chose larger text.
    Large,
}

impl Size {
    /// The width of the view box.
    fn width(self) -> f64 {
        match self {
            Self::Normal => 320.0,
            Self::Large => 216.0,
        }
    }
}

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
pub fn drawing(series: &Series, size: Size) -> Drawing {
    let width = size.width();
    let (height, option) = match series.form {
        ChartForm::Bar => bar::option(series, width),
        ChartForm::ShareBar => share_bar::option(series, width),
        ChartForm::Rings => rings::option(series, width),
        ChartForm::Ladder => ladder::option(series, width),
        ChartForm::DotPlot => dot_plot::option(series, width),
    };
    Drawing {
        id: series.id.clone(),
        width,
        height: height.ceil(),
        option,
    }
}

/// A point's length for the chart engine.
fn amount(point: &Point) -> f64 {
    point.amount.to_f64().unwrap_or_default()
}
