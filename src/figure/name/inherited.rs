//! The name of a number whose clause says none.
//!
//! The rules are tried in the order of [`RULES`]: what the clause itself says behind
//! its number, then what it says is done of what was counted before (`done`, `acted`),
//! then the subject of the sentence and what has grown of it (`grown`).

mod acted;
mod done;
mod grown;

use smol_str::SmolStr;

pub(in crate::figure) use self::acted::is_whole;
pub(super) use self::acted::{is_stage, leaves};
pub(in crate::figure) use self::grown::grown;
use super::spot::Spot;
use crate::figure::nouns::tells;
use crate::figure::units::{UnitKind, scale_of};

/// What such a number may be called, the first that holds.
const RULES: [fn(&Spot<'_>) -> Option<SmolStr>; 11] = [
    said_behind,
    counted_again,
    share_of_plan,
    done::rate,
    done::counted,
    done::of_plan,
    acted::further_on,
    acted::by_verb,
    share_itself,
    grown::counted_before,
    grown::of_subject,
];

/// The name of a number whose clause says none.
pub(super) fn inherited(spot: &Spot<'_>) -> Option<SmolStr> {
    RULES.iter().find_map(|rule| rule(spot))
}

/// What stands behind the number and tells what it is.
fn said_behind(spot: &Spot<'_>) -> Option<SmolStr> {
    let behind = &spot.place.behind;
    let told = spot.said.change.is_none() && tells(spot.text, behind);
    told.then(|| spot.text.words(behind).into())
}

/// The name just given, of a second count: 对盗窃犯罪批捕7件8人，起诉5件6人.
fn counted_again(spot: &Spot<'_>) -> Option<SmolStr> {
    let counts = spot.number.unit_kind == UnitKind::Count;
    let named = &spot.carried.named;
    let again = counts && spot.place.region.is_empty() && !spot.place.opens();
    (again && !named.is_empty()).then(|| named.clone())
}

/// A share of what was planned: 收入10亿元，完成年初预算20亿元的50%.
fn share_of_plan(spot: &Spot<'_>) -> Option<SmolStr> {
    let (of, subject) = (spot.carried.of.as_ref()?, spot.carried.subject.as_ref()?);
    Some(SmolStr::from_iter([&**subject, &**of]))
}

/// What changed by per cent behind a share, which changes by points:
/// 采矿业增加值占比达90%，同比下降15%.
fn share_itself(spot: &Spot<'_>) -> Option<SmolStr> {
    let changed = spot.number.unit_kind == UnitKind::Percent
        && spot.said.change.is_some()
        && !spot.said.towards;
    let share = spot.carried.subject.as_deref().filter(|_| changed)?;
    share.strip_suffix("占比").map(SmolStr::new)
}

/// Whether the number is in the unit of the last one, whatever its growth was:
/// 新收案件1.2万件，增长5%，审结9916件.
fn counts_alike(spot: &Spot<'_>) -> bool {
    let Spot {
        number, carried, ..
    } = *spot;
    let unit = |unit| scale_of(unit).1.trim_end_matches('次');
    // 受理案件60件，增长5%；审结45件.
    let near = !carried.apart || spot.text.before(spot.place.region.start) == ';';
    let counted = carried.counted.as_ref().is_some_and(|(name, counted)| {
        near && carried.subject.as_ref() == Some(name) && unit(counted) == unit(&number.unit)
    });
    counted || carried.unit == number.unit
}
