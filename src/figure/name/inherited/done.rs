//! What the clause says is done of what was counted or planned before.

use smol_str::{SmolStr, format_smolstr};

use crate::figure::clause::Gap;
use crate::figure::name::completed::{before_plan, is_planned};
use crate::figure::name::spot::Spot;
use crate::figure::place::Place;
use crate::figure::text::Text;
use crate::figure::units::UnitKind;

/// A rate in brackets behind what is done or under way:
/// 15个幸福院建设已完成8个（53%）, 供水工程正在施工中（75%）.
pub(super) fn rate(spot: &Spot<'_>) -> Option<SmolStr> {
    let Spot {
        text,
        said,
        place,
        carried,
        ..
    } = *spot;
    let bracket = place.gap() == Gap::Open && place.opens();
    if !bracket || spot.number.unit_kind != UnitKind::Percent {
        return None;
    }
    let part = carried.base.as_deref().filter(|base| {
        let done = |subject: &SmolStr| {
            subject
                .strip_prefix(*base)
                .map(|done| done.starts_with('已'))
        };
        carried.subject.as_ref().and_then(done) == Some(true)
    });
    let begun = carried.subject.as_deref();
    let begun =
        begun.filter(|_| said.has || carried.unnumbered.is_some() || is_under_way(text, place));
    part.or(begun).map(|thing| format_smolstr!("{thing}完成率"))
}

/// A count of those already done: 其余27项中，已完成19项.
pub(super) fn counted(spot: &Spot<'_>) -> Option<SmolStr> {
    let (number, carried) = (spot.number, spot.carried);
    let alike = number.unit_kind == UnitKind::Count && carried.unit == number.unit;
    if !alike || !spot.said.has {
        return None;
    }
    let subject = carried.whole.as_deref().or(carried.subject.as_deref())?;
    let done = spot.text.words(&(spot.said.start..number.range.start));
    let told = done.starts_with('已') && !is_planned(subject);
    told.then(|| SmolStr::from_iter([&*done, subject]))
}

/// A sum that is the thing's, not the plan's: 税收任务5亿元，完成6亿元.
pub(super) fn of_plan(spot: &Spot<'_>) -> Option<SmolStr> {
    let number = spot.number;
    let sum = || {
        number.unit_kind == UnitKind::Amount
            || number.unit == "万"
            || spot.carried.unit == number.unit
    };
    let done = spot.said.has && spot.said.change.is_none() && sum();
    let subject = spot.carried.subject.as_deref().filter(|_| done)?;
    let thing = before_plan(subject).filter(|thing| !thing.is_empty())?;
    // 光伏项目总投资20亿元，已完成5亿元: so much of it was spent.
    let spent = number.is_money() && subject.ends_with("投资");
    Some(match spent {
        true => format_smolstr!("{thing}完成投资"),
        false => thing.into(),
    })
}

/// Whether a bracket follows words that say something is under way: 正在施工中（75%）.
fn is_under_way(text: &Text<'_>, place: &Place<'_>) -> bool {
    let before = place
        .index
        .checked_sub(1)
        .and_then(|at| place.clauses.get(at));
    before.is_some_and(|before| before.range.clone().any(|at| text.starts(at, "正在")))
}
