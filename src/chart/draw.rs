//! Series → drawn charts.

use crate::figure::Figure;
use crate::settings::ChartForm;
use crate::story::Series;

use super::{Draw, Drawing, Error, Size, Table, describe, drawing, finish, live, table};

/// A drawn chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// Its name in addresses; every id inside the SVG begins with it.
    pub id: String,
    /// How it is drawn.
    pub form: ChartForm,
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
/// The engine cannot draw one, or gives something that is no SVG.
pub fn draw(series: &[Series], figures: &[Figure], engine: &dyn Draw) -> Result<Vec<Chart>, Error> {
    let charts = series.iter().map(|series| {
        let description = describe::describe(series);
        let drawn = |size| {
            let drawing = drawing(series, size);
            let raw = engine.draw(&drawing)?;
            let svg = finish::finish(series, &description, &raw, size)?;
            Ok((svg, live::live(drawing)))
        };
        let (svg, drawing) = drawn(Size::Normal)?;
        let (large_svg, large_drawing) = drawn(Size::Large)?;
        Ok(Chart {
            id: series.id.clone(),
            form: series.form,
            takeaway: series.takeaway.clone(),
            svg,
            drawing,
            large_svg,
            large_drawing,
            table: table::table(series, figures),
            description,
        })
    });
    charts.collect()
}
