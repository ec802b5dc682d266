//! One indicator followed through time.

use rust_decimal::Decimal;

use crate::diagnostic::Diagnostic;
use crate::figure::{Figure, Kind};
use crate::settings::ChartForm;

use super::build::{finish, panel};
use super::compare::Axis;
use super::faults::wrong;
use super::{Computed, Panel, Point, Series, Step, key, points_between, yearly_rate};

/// A panel for each indicator, in the order given, its points by year.
pub(super) fn ladder(
    id: &str,
    at: &[usize],
    figures: &[Figure],
) -> Result<Series, Vec<Diagnostic>> {
    let mut groups: Vec<(String, Vec<usize>)> = Vec::new();
    for &at in at {
        let key = key(&figures[at].name);
        match groups.iter_mut().find(|(known, _)| *known == key) {
            Some((_, group)) => group.push(at),
            None => groups.push((key, vec![at])),
        }
    }
    let (mut panels, mut faults) = (Vec::new(), Vec::new());
    for (key, mut group) in groups {
        group.sort_by_key(|&at| figures[at].period.as_ref().map(|p| p.last));
        if let [only] = group[..] {
            faults.push(wrong(id, &figures[only], "只有一个时间，不能画成台阶"));
        }
        match panel(id, key, &group, figures, Axis::ThroughTime) {
            Ok(panel)
                if panel
                    .points
                    .iter()
                    .any(|point| point.amount < Decimal::ZERO) =>
            {
                faults.push(wrong(id, &figures[group[0]], "里有负数，不能画成台阶"));
            }
            Ok(mut panel) => {
                panel.steps = steps(&panel, figures);
                panels.push(panel);
            }
            Err(more) => faults.extend(more),
        }
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    finish(id, ChartForm::Ladder, panels, figures)
}

fn steps(panel: &Panel, figures: &[Figure]) -> Vec<Step> {
    let step = |to: usize| {
        let (a, b) = (&panel.points[to - 1], &panel.points[to]);
        let computed = between(a, b, &figures[a.figure])?;
        Some(Step {
            from: to - 1,
            to,
            computed,
        })
    };
    (1..panel.points.len()).filter_map(step).collect()
}

/// Arithmetic from a point to the next; none in points from a bound: of 突破2% nobody
/// knows by how much it is below 2.09%.
fn between(a: &Point, b: &Point, from: &Figure) -> Option<Computed> {
    match from.kind {
        Kind::Level => yearly_rate(a.amount, b.amount, b.year? - a.year?),
        Kind::Share if from.bound().is_some() => None,
        Kind::Share => Some(points_between(a.amount, b.amount)),
        Kind::Growth
        | Kind::AvgGrowth
        | Kind::Change
        | Kind::Multiple
        | Kind::Ratio
        | Kind::Cumulative => None,
    }
}
