//! The one gate to everything that is drawn.

use crate::figure::Figure;

/// Whether a figure may be drawn: in charts and tiles, on the scoreboard and
/// the cover, as a step or in arithmetic.
///
/// One with a doubt may not, until the editor has confirmed or corrected it.
/// It stays bold in its sentence and keeps its row in the table of figures.
pub fn drawable(figure: &Figure) -> bool {
    figure.doubts.is_empty()
}
