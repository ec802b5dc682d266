//! The words of a row of a dot plot, and how high they make it.

use super::super::measure::{lines, width};
use super::super::{NAME, YEAR};
use super::{ABOVE, BELOW, MARKS, NAMES, NEAR, time};
use crate::figure::Status;
use crate::story::{Aside, Panel, Point};

/// A panel with its words broken into lines.
pub(super) struct RowLayout<'a> {
    pub(super) panel: &'a Panel,
    pub(super) names: Vec<&'a str>,
    pub(super) asides: Vec<(Status, String)>,
}

impl<'a> RowLayout<'a> {
    pub(super) fn of(panel: &'a Panel, wide: f64) -> Self {
        let room = wide - NEAR;
        let asides = panel.asides.iter().flat_map(|aside| {
            let lines = aside_lines(aside, room).into_iter();
            lines.map(|line| (aside.status, line))
        });
        Self {
            panel,
            names: lines(&panel.name, NAME, room),
            asides: asides.collect(),
        }
    }

    pub(super) fn is_planned(&self) -> bool {
        let planned = |point: &Point| point.status == Status::Target;
        self.panel.points.iter().any(planned)
    }

    /// A row needs no line below its marks where nothing is planned.
    pub(super) fn height(&self) -> f64 {
        let below = if self.is_planned() { BELOW } else { 0.0 };
        let names = NAMES * self.names.len() as f64;
        names + ABOVE + MARKS + below + BELOW * self.asides.len() as f64
    }
}

/// What stands beside the axis, in as many lines as it needs.
fn aside_lines(aside: &Aside, room: f64) -> Vec<String> {
    let time = format!("{}\u{ff1a}", time(&aside.label, aside.status));
    let whole = format!("{time}{}", aside.text);
    if width(&whole, YEAR) <= room {
        return vec![whole];
    }
    let words = lines(&aside.text, YEAR, room);
    let words = words.into_iter().map(str::to_owned);
    std::iter::once(time).chain(words).collect()
}
