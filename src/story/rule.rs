//! Which of a card's figures fit which chart.

use std::collections::HashSet;

use crate::figure::{Figure, Kind, Status};

use super::build::{ratio, sums_to_100};
use super::compare::{Axis, apart};
use super::thing::Thing;
use super::{drawable, headline, key};

/// Fewer bars than this are better read as numbers.
const FEWEST_BARS: usize = 3;
/// More bars than this are no picture but a list.
const MOST_BARS: usize = 8;
/// More rings or ladders than this crowd a phone.
const MOST_RINGS: usize = 3;
const MOST_LADDERS: usize = 3;

/// A ratio of parts that sum to 100.
pub(super) fn whole(own: &[usize], figures: &[Figure]) -> Option<usize> {
    let whole = |at: &&usize| ratio(&figures[**at]).is_some_and(|parts| sums_to_100(&parts));
    own.iter().find(whole).copied()
}

/// The largest set of growths of output that may stand side by side, the
/// headline indicators before all others.
pub(super) fn bars(own: &[usize], figures: &[Figure]) -> Option<Vec<usize>> {
    let growth = |figure: &Figure| {
        let rate = matches!(figure.kind, Kind::Growth | Kind::AvgGrowth);
        rate && Thing::of(&figure.name) == Thing::Output
    };
    let mut set = alike(own, figures, growth).filter(|set| set.len() >= FEWEST_BARS)?;
    if set.len() > MOST_BARS {
        let rank = |at: &usize| headline(&figures[*at].name).unwrap_or(usize::MAX);
        set.sort_by_key(rank);
        set.truncate(MOST_BARS);
        set.sort_unstable();
    }
    Some(set)
}

/// The largest set of shares that may stand side by side.
pub(super) fn rings(own: &[usize], figures: &[Figure]) -> Option<Vec<usize>> {
    alike(own, figures, |figure| figure.kind == Kind::Share)
        .filter(|set| (2..=MOST_RINGS).contains(&set.len()))
}

fn alike(own: &[usize], figures: &[Figure], fits: impl Fn(&Figure) -> bool) -> Option<Vec<usize>> {
    let fitting: Vec<usize> = own
        .iter()
        .copied()
        .filter(|&at| fits(&figures[at]))
        .collect();
    let with = |&a: &usize| -> Vec<usize> {
        let side = |&b: &usize| apart(&figures[a], &figures[b], Axis::SideBySide).is_none();
        fitting.iter().copied().filter(side).collect()
    };
    // Of equally large sets the first stands.
    fitting.iter().map(with).rev().max_by_key(Vec::len)
}

/// The card's targets that other parts of the report give an earlier value,
/// each behind that value.
pub(super) fn ladders(own: &[usize], figures: &[Figure]) -> Option<Vec<usize>> {
    let mut at = Vec::new();
    for &goal in own
        .iter()
        .filter(|&&at| figures[at].status == Status::Target)
    {
        at.extend(
            earlier(goal, figures)
                .into_iter()
                .flat_map(|before| [before, goal]),
        );
    }
    let panels = at
        .iter()
        .map(|&at| key(&figures[at].name))
        .collect::<HashSet<_>>();
    (1..=MOST_LADDERS).contains(&panels.len()).then_some(at)
}

/// The one level or share of the same indicator that comes before a target.
pub(super) fn earlier(goal: usize, figures: &[Figure]) -> Option<usize> {
    let earlier = (0..figures.len()).filter(|&other| {
        let (a, b) = (&figures[other], &figures[goal]);
        let comes_first = a.period.as_ref().map(|p| p.last) < b.period.as_ref().map(|p| p.last);
        let level = matches!(b.kind, Kind::Level | Kind::Share);
        drawable(a) && level && comes_first && apart(a, b, Axis::ThroughTime).is_none()
    });
    // Of two values for one year neither is surer: no ladder then.
    let earlier: Vec<usize> = earlier.collect();
    match earlier[..] {
        [before] => Some(before),
        _ => None,
    }
}
