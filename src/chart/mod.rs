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
pub use option::{Drawing, Size, drawing};
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
    /// As `svg`, for readers of large text.
    pub large_svg: String,
    /// As `drawing`, for readers of large text.
    pub large_drawing: Drawing,
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
    let laid_out = |size| series.iter().map(move |series| drawing(series, size));
    let mut drawings: Vec<Drawing> = laid_out(Size::Normal)
        .chain(laid_out(Size::Large))
        .collect();
    let raw = renderer.render(&drawings)?;
    let large_drawings = drawings.split_off(series.len());
    let (normal, large) = raw.split_at(series.len());
    let drawn = series.iter().zip(normal.iter().zip(large));
    let drawn = drawn.zip(drawings.into_iter().zip(large_drawings));
    let charts = drawn.map(|((series, (normal, large)), (drawing, large_drawing))| {
        let description = describe::describe(series);
        let finish = |raw, size| finish::finish(series, &description, raw, size);
        Ok(Chart {
            id: series.id.clone(),
            shape: series.shape,
            takeaway: series.takeaway.clone(),
            svg: finish(normal, Size::Normal)?,
            large_svg: finish(large, Size::Large)?,
            description: description.clone(),
            table: table::table(series, figures),
            drawing,
            large_drawing,
        })
    });
    charts.collect()
}
