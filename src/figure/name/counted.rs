//! What the clause before counts, where money follows that is theirs.

use super::spot::Spot;
use crate::figure::acts::begins_act;
use crate::figure::clause::Gap;
use crate::figure::units::UnitKind;

/// The enterprises that the clause before counts, where money follows.
pub(super) fn those_counted<'a>(spot: &Spot<'a>) -> Option<&'a str> {
    let Spot {
        place,
        carried,
        number,
        ..
    } = *spot;
    let (those, unit) = carried.counted.as_ref()?;
    let last = carried.last.as_ref().map(|(_, unit_kind)| *unit_kind);
    let follows = place.opens() && place.gap() == Gap::Comma && !carried.apart;
    let counted = last == Some(UnitKind::Count) && matches!(&**unit, "家" | "户" | "个");
    let firms = ["业", "公司", "单位"]
        .iter()
        .any(|firm| those.ends_with(firm));
    let named = firms && !those.contains('的') && begins_act(those).is_none();
    (number.is_money() && follows && counted && named).then_some(those)
}

/// The works that the clause before counts, where the money put into them follows.
pub(super) fn works_counted<'a>(spot: &Spot<'a>) -> Option<&'a str> {
    let Spot {
        place,
        carried,
        number,
        ..
    } = *spot;
    let (works, _) = carried.counted.as_ref()?;
    let last = carried.last.as_ref().map(|(_, unit_kind)| *unit_kind);
    let beside = place.opens() && matches!(place.gap(), Gap::Comma | Gap::Pause);
    let follows = beside && last == Some(UnitKind::Count) && !carried.apart;
    let named = ["项目", "工程"]
        .iter()
        .any(|end| works.ends_with(end) && works.len() > end.len());
    (number.is_money() && follows && named).then_some(works)
}
