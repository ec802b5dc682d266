//! What the marks of a dot plot mean, each once, above the rows.

use super::super::YEAR;
use super::super::measure::width;
use super::{MARK, NEAR, is_average, time};
use crate::story::{Point, Series};

/// A line of the key.
pub(super) const LINE: f64 = 24.0;
/// Between two entries.
const APART: f64 = 18.0;

/// A mark with its words.
pub(super) struct KeyEntry<'a> {
    pub(super) words: String,
    /// One that the mark stands for.
    pub(super) point: &'a Point,
    pub(super) left: f64,
    /// Counted from 0.
    pub(super) line: usize,
}

/// The entries in the order of time, in as many lines as they need.
pub(super) fn entries(series: &Series, wide: f64) -> Vec<KeyEntry<'_>> {
    let mut all: Vec<KeyEntry<'_>> = Vec::new();
    for point in series.points() {
        let words = time(&point.label, point.status);
        if !all.iter().any(|known| known.words == words) {
            all.push(KeyEntry {
                words,
                point,
                left: 0.0,
                line: 0,
            });
        }
    }
    all.sort_by_key(|entry| (entry.point.year, !is_average(entry.point)));
    let (mut left, mut line) = (0.0, 0);
    for entry in &mut all {
        let long = MARK + NEAR + width(&entry.words, YEAR);
        if left > 0.0 && left + long > wide {
            (left, line) = (0.0, line + 1);
        }
        (entry.left, entry.line) = (left, line);
        left += long + APART;
    }
    all
}
