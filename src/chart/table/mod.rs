//! What a chart shows, as a table: one file for each way of comparing.

mod by_indicator;
mod cell;
mod side_by_side;
mod through_time;

pub use cell::{Cell, Table, TableRow};

use crate::figure::Figure;
use crate::story::Series;
use crate::story::compare::Axis;

/// The same marks as the picture, in the same order.
pub(super) fn table(series: &Series, figures: &[Figure]) -> Table {
    let panels = &series.panels;
    match Axis::of(series.form) {
        Axis::SideBySide => side_by_side::table(panels, figures),
        Axis::ThroughTime => through_time::table(panels),
        Axis::Rates => by_indicator::table(panels, figures),
    }
}
