//! Charts: series → SVG, with the table and the words that say the same.
//!
//! In come the [`Series`] of the story; out comes a [`Chart`] for each. The
//! steps, one file each: [`option`] lays a series out as an ECharts option
//! (charming, patched where it lacks something), [`node`] has ECharts draw all
//! of them in one process, [`finish`] turns each drawing into an SVG that
//! takes its colours from the page, [`table`] and [`describe`] say it without
//! a picture. [`paint`] is the colour code by which a mark keeps its meaning
//! and its figure on the way through ECharts.

mod attributes;
mod describe;
mod error;
mod finish;
mod node;
mod option;
mod paint;
mod table;
mod tidy;

pub use error::Error;
pub use node::Renderer;
pub use option::{Drawing, drawing};
pub use table::{Cell, Row, Table};

use crate::figure::Figure;
use crate::story::{Series, Shape};

/// A drawn chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// Its name in addresses; every id inside the SVG begins with it.
    pub id: String,
    /// How it is drawn.
    pub shape: Shape,
    /// What it says, in one sentence.
    pub takeaway: String,
    /// All it shows, in words.
    pub description: String,
    /// Inline SVG: no colours, no style attributes; its classes are those of
    /// `style/chart.css`, its marks are `g.mark[data-figure]`.
    pub svg: String,
    /// All it shows, as a table.
    pub table: Table,
    /// What it was drawn from, for a reader who enlarges it.
    pub drawing: Drawing,
}

/// Draws every series, in order.
///
/// # Errors
/// Node or ECharts cannot be run, or gives something that is no SVG.
pub fn draw(
    series: &[Series],
    figures: &[Figure],
    renderer: &Renderer,
) -> Result<Vec<Chart>, Error> {
    let drawings: Vec<Drawing> = series.iter().map(drawing).collect();
    let raw = renderer.render(&drawings)?;
    let drawn = series.iter().zip(drawings).zip(&raw);
    let charts = drawn.map(|((series, drawing), raw)| {
        let description = describe::describe(series);
        Ok(Chart {
            id: series.id.clone(),
            shape: series.shape,
            takeaway: series.takeaway.clone(),
            svg: finish::finish(series, &description, raw)?,
            description,
            table: table::table(series, figures),
            drawing,
        })
    });
    charts.collect()
}
