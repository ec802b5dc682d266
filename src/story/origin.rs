//! Where a rise sets out: 由6200家增加到14600家 reached 14600.

use crate::figure::{Figure, Kind};

/// Whether a figure is what its sentence only sets out from: the same level, share
/// or ratio of the same indicator is said behind it, on the same line. Alone and
/// large it would look like what was reached.
pub(super) fn sets_out(at: usize, figures: &[Figure]) -> bool {
    let figure = &figures[at];
    let mut behind = figures[at + 1..]
        .iter()
        .take_while(|other| other.line == figure.line);
    matches!(figure.kind, Kind::Level | Kind::Share | Kind::Ratio)
        && behind.any(|other| {
            (&other.name, other.kind, other.status) == (&figure.name, figure.kind, figure.status)
        })
}
