//! What the clause before counts, where money follows that is theirs.

use super::spot::Spot;
use crate::figure::acts::begins_act;
use crate::figure::clause::Gap;
use crate::figure::units::UnitKind;

/// The enterprises that the clause before counts, where money follows.
pub(super) fn those_counted<'a>(spot: &Spot<'a>) -> Option<&'a str> {
    let (those, unit) = counted(spot).filter(|_| spot.place.gap() == Gap::Comma)?;
    let firms = those.ends_with('业') || those.ends_with("公司") || those.ends_with("单位");
    let named = firms && !those.contains('的') && begins_act(those).is_none();
    (named && matches!(unit, "家" | "户" | "个")).then_some(those)
}

/// The works that the clause before counts, where the money put into them follows.
pub(super) fn works_counted<'a>(spot: &Spot<'a>) -> Option<&'a str> {
    let (works, _) = counted(spot)?;
    let whose = works.strip_suffix("项目").or(works.strip_suffix("工程"));
    whose.filter(|whose| !whose.is_empty()).map(|_| works)
}

/// What was counted last and its unit, where money follows in the next clause.
fn counted<'a>(spot: &Spot<'a>) -> Option<(&'a str, &'a str)> {
    let Spot { place, carried, .. } = *spot;
    let (things, unit) = carried.counted.as_ref()?;
    let last = carried.last.as_ref().map(|(_, unit_kind)| *unit_kind);
    let beside = place.opens() && matches!(place.gap(), Gap::Comma | Gap::Pause);
    let follows = beside && last == Some(UnitKind::Count) && !carried.apart;
    (spot.number.is_money() && follows).then_some((things, unit))
}
