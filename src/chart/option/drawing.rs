//! A series laid out in one of the two sizes.

use serde::Serialize;
use serde_json::Value;

use super::{bar, dot_plot, ladder, rings, share_bar};
use crate::settings::ChartForm;
use crate::story::Series;

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
