//! Where the name of a number comes from, and whether that was far.

use smol_str::SmolStr;

use super::carry::Carried;
use super::clause::Gap;
use super::leads::Lead;
use super::number::Number;
use super::place::Place;
use super::predicate::Predicate;
use super::text::Text;
use super::units::UnitKind;

/// Where a name comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// The clause itself says it.
    Own,
    /// The clauses before say it, with nothing in between.
    Before,
    /// Another sentence says it, or a clause in between speaks of something else.
    Afar,
}

/// Where a name was found.
pub(super) fn origin(name: &SmolStr, own: bool, said: &Predicate, carried: &Carried) -> Origin {
    let part = |words: &Option<SmolStr>| {
        words
            .as_ref()
            .is_some_and(|words| !words.is_empty() && name.contains(words.as_str()))
    };
    let taken = !own && (part(&carried.subject) || part(&carried.label));
    match own {
        true => Origin::Own,
        // Of how many names before it 均 speaks is not said.
        false if said.each || taken && carried.apart => Origin::Afar,
        false if taken => Origin::Before,
        false => Origin::Own,
    }
}

/// Whether a number that says no name is probably of something else than the
/// one before it.
pub(super) fn is_another(
    text: &Text<'_>,
    number: &Number,
    said: &Predicate,
    place: &Place<'_>,
    carried: &Carried,
) -> bool {
    // 每亩补贴100元，每人每月增加50元.
    let mut each = said.start..number.range.start;
    if each.any(|at| text.char(at) == '每') {
        return true;
    }
    // 56个村出列，2万户8万人脱贫: in another unit the subject is another.
    let counts = matches!(number.unit_kind, UnitKind::Count | UnitKind::Amount);
    let apart = place.opens() && matches!(place.gap(), Gap::Comma | Gap::Stop);
    counts && said.is_plain() && carried.unit != number.unit && apart
}

/// Whether money only tells how large the thing behind it is.
pub(super) fn is_size(text: &Text<'_>, number: &Number, head: &Lead, place: &Place<'_>) -> bool {
    let invested = text.starts(place.region.end.saturating_sub(2), "投资");
    number.is_money() && (!head.is_act() || invested) && text.char(place.after.start) == '的'
}
