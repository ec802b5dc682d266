//! Which of a card's figures fit which chart.

use std::collections::HashSet;

use crate::figure::{Figure, Kind, Sign, Status};

use super::build::{ratio, sums_to_100};
use super::compare::{Axis, apart, leads_on, same_measure};
use super::origin::sets_out;
use super::thing::Thing;
use super::{drawable, headline, key};

/// Fewer bars than this are better read as numbers.
const FEWEST_BARS: usize = 3;
const FEWEST_FALLS: usize = 2;
/// More bars than this are no picture but a list.
const MOST_BARS: usize = 8;
/// More rings or ladders than this crowd a phone.
const MOST_RINGS: usize = 3;
const MOST_LADDERS: usize = 3;

/// A ratio of parts that sum to 100; of two that one leads to, the later.
pub(super) fn whole(own: &[usize], figures: &[Figure]) -> Option<usize> {
    let whole = |&at: &usize| {
        let parts = ratio(&figures[at]);
        parts.is_some_and(|parts| sums_to_100(&parts)) && !sets_out(at, figures)
    };
    own.iter().copied().find(whole)
}

/// The largest set of growths of output that may stand side by side, the
/// headline indicators before all others.
pub(super) fn bars(own: &[usize], figures: &[Figure]) -> Option<Vec<usize>> {
    let growth = |figure: &Figure| is_rate_of(figure, Thing::Output);
    let set = alike(own, figures, growth, |_, _| true)?;
    (set.len() >= FEWEST_BARS).then(|| foremost(set, figures))
}

/// The largest set of falls in what is better lower, as [`bars`].
pub(super) fn falls(own: &[usize], figures: &[Figure]) -> Option<Vec<usize>> {
    let fall =
        |figure: &Figure| is_rate_of(figure, Thing::Burden) && figure.sign == Some(Sign::Minus);
    let set = alike(own, figures, fall, |_, _| true)?;
    (set.len() >= FEWEST_FALLS).then(|| foremost(set, figures))
}

/// The largest set of shares that may stand side by side and are measured
/// alike: unemployment beside the insured says nothing.
pub(super) fn rings(own: &[usize], figures: &[Figure]) -> Option<Vec<usize>> {
    let share = |figure: &Figure| figure.kind == Kind::Share;
    let set = alike(own, figures, share, |a, b| same_measure(&a.name, &b.name))?;
    (2..=MOST_RINGS).contains(&set.len()).then_some(set)
}

fn is_rate_of(figure: &Figure, thing: Thing) -> bool {
    let rate = matches!(figure.kind, Kind::Growth | Kind::AvgGrowth);
    rate && Thing::of(&figure.name) == thing
}

/// No more than find room, the headline indicators before all others.
fn foremost(mut set: Vec<usize>, figures: &[Figure]) -> Vec<usize> {
    if set.len() > MOST_BARS {
        set.sort_by_key(|at| headline(&figures[*at].name).unwrap_or(usize::MAX));
        set.truncate(MOST_BARS);
        set.sort_unstable();
    }
    set
}

/// The largest set of fitting figures of which each may stand beside each, and
/// goes with it.
fn alike(
    own: &[usize],
    figures: &[Figure],
    fits: impl Fn(&Figure) -> bool,
    goes: impl Fn(&Figure, &Figure) -> bool,
) -> Option<Vec<usize>> {
    let fitting: Vec<usize> = own
        .iter()
        .copied()
        .filter(|&at| fits(&figures[at]))
        .collect();
    // What the report tells twice (同口径增长2.5%) is one bar, as it tells it first.
    let side = |a: usize, b: usize| {
        let (a, b) = (&figures[a], &figures[b]);
        key(&a.name) != key(&b.name) && apart(a, b, Axis::SideBySide).is_none() && goes(a, b)
    };
    let with = |&first: &usize| {
        let mut set = vec![first];
        for &at in &fitting {
            if at != first && set.iter().all(|&other| side(other, at)) {
                set.push(at);
            }
        }
        set.sort_unstable();
        set
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

/// The one level or share of the same indicator that comes before a target, which
/// leads on from it.
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
        [before] => Some(before).filter(|&before| leads_on(&figures[before], &figures[goal])),
        _ => None,
    }
}
