//! Series → ECharts option: where everything stands, in a view box for a phone.
//!
//! charming gives the typed chart; [`draft`] lays over it what charming has no
//! name for. All lengths are units of the view box; text has the same sizes in
//! every drawing. A phone shows the view box of [`Size::Normal`] at about 1:1;
//! that of [`Size::Large`] is narrower, so that its words are shown larger.

mod bar;
mod dot_plot;
mod draft;
mod drawing;
mod ladder;
mod measure;
mod rings;
mod share_bar;

pub use drawing::{Drawing, Size, drawing};

use rust_decimal::prelude::ToPrimitive;

use crate::story::Point;

/// Sizes of text, the same as in `style/chart.css`.
const NAME: f64 = 15.0;
const VALUE: f64 = 20.0;
const YEAR: f64 = 14.0;

/// A point's length for the chart engine.
fn amount(point: &Point) -> f64 {
    point.amount.to_f64().unwrap_or_default()
}
