//! What counts as a rate that indicators are compared by.

use crate::figure::{Figure, Kind};
use crate::story::compare::not_yearly;
use crate::story::thing::Thing;
use crate::story::{drawable, magnitude};

/// A growth in per cent a year, of a known time, that may be drawn; not of what
/// is better lower, whose fall is no decline, nor of prices.
pub(super) fn is_rate(figure: &Figure) -> bool {
    let growth = matches!(figure.kind, Kind::Growth | Kind::AvgGrowth);
    growth
        && not_yearly(figure).is_none()
        && Thing::of(&figure.name).is_growth()
        && drawable(figure)
        && figure.unit == "%"
        && figure.period.is_some()
        && magnitude(figure).is_some()
}
