//! Levels through time: a panel for each indicator, what was beside what is
//! planned, and the computed way from one to the next.

mod columns;
mod frame;
mod pair;
mod rows;
mod way;

use serde_json::Value;

use self::frame::PanelFrame;
use super::draft::Draft;
use super::measure::lines;
use super::{NAME, amount};
use crate::figure::Status;
use crate::story::{Panel, Point, Series};

/// Between panels side by side, and one below the other.
const BESIDE: f64 = 24.0;
const BELOW: f64 = 20.0;
/// A line of a panel's name.
const TITLE: f64 = 21.0;
/// The value above a column, without and with qualifiers in front.
const ONE_LINE: f64 = 32.0;
const TWO_LINES: f64 = 52.0;
/// A lesser share leaves a ring empty, in per cent.
const FULL_ENOUGH: f64 = 10.0;

pub(super) fn option(series: &Series, whole: f64) -> (f64, Value) {
    let panels = &series.panels;
    let half = (whole - BESIDE) / 2.0;
    let (across, width) = if side_by_side(panels, half) {
        (2, half)
    } else {
        (1, whole)
    };
    let mut draft = Draft::new();
    let (mut top, mut first) = (0.0, 0);
    for row in panels.chunks(across) {
        let named = panels.len() > 1;
        let names = row.iter().map(|panel| lines(&panel.name, NAME, width));
        let names: Vec<Vec<&str>> = names.filter(|_| named).collect();
        let deepest = names.iter().map(Vec::len).max().unwrap_or_default();
        let below_names = top + TITLE * deepest as f64 + if named { 6.0 } else { 0.0 };
        let qualified = |panel: &Panel| panel.points.iter().any(|p| !p.wording.before.is_empty());
        let label = if row.iter().any(qualified) {
            TWO_LINES
        } else {
            ONE_LINE
        };
        let mut bottom = below_names;
        for (n, panel) in row.iter().enumerate() {
            let left = (width + BESIDE) * n as f64;
            for (line, words) in names.get(n).into_iter().flatten().enumerate() {
                draft.title(words, left, top + TITLE * line as f64);
            }
            let frame = PanelFrame {
                left,
                top: below_names,
                width,
                label,
                first,
            };
            bottom = f64::max(bottom, below_names + add(&mut draft, panel, &frame));
            first += panel.points.len();
        }
        top = bottom + BELOW;
    }
    (top - BELOW, draft.option())
}

/// Adds a panel and says how tall it is.
fn add(draft: &mut Draft, panel: &Panel, frame: &PanelFrame) -> f64 {
    if has_rings(panel) {
        pair::add(draft, panel, frame)
    } else if columns::fit(panel, frame.width) {
        columns::add(draft, panel, frame)
    } else {
        rows::add(draft, panel, frame)
    }
}

/// A ring shows of what 53% and 55% are parts, and columns would hide it; of 1.7% and
/// 2.2% it shows two dots.
fn has_rings(panel: &Panel) -> bool {
    panel.is_share()
        && panel
            .points
            .iter()
            .any(|point| amount(point) >= FULL_ENOUGH)
}

/// Several panels stand two in a row where their columns find room; rings
/// need the whole width.
fn side_by_side(panels: &[Panel], half: f64) -> bool {
    let fits =
        |panel: &Panel| !has_rings(panel) && panel.points.len() <= 2 && columns::fit(panel, half);
    panels.len() > 1 && panels.iter().all(fits)
}

/// What stands below a point: its time, and whether it is planned.
fn time(point: &Point, between: &str) -> String {
    match point.status {
        Status::Target => format!("{}{between}目标", point.label),
        Status::Actual => point.label.clone(),
    }
}
