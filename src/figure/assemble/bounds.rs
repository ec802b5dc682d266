//! The bounding words of a figure, from all around its number.

use smol_str::SmolStr;

use crate::figure::kind::COMPARED;
use crate::figure::number::Number;
use crate::figure::place::Place;
use crate::figure::predicate::Predicate;
use crate::figure::units::UnitKind;
use crate::figure::{Kind, Qualifier, Side};

/// Those that bound a figure of this kind: of one year 共 says no more than the number.
pub(super) fn bounding(qualifiers: &[Qualifier], kind: Kind) -> Vec<Qualifier> {
    let sums = kind == Kind::Cumulative;
    let bounds = |qualifier: &&Qualifier| sums || !matches!(&*qualifier.word, "共" | "一共");
    qualifiers.iter().filter(bounds).cloned().collect()
}

/// All bounding words in reading order.
pub(super) fn qualifiers(
    head: &[Qualifier],
    said: &Predicate,
    number: &Number,
    place: &Place<'_>,
) -> Vec<Qualifier> {
    let bounds = [head, &said.bounds]
        .into_iter()
        .any(|bounds| !bounds.is_empty());
    // Most numbers have no such word.
    if !bounds && number.more.is_none() && place.bound.is_none() {
        return Vec::new();
    }
    let more = number.more.map(|word| Qualifier {
        word: SmolStr::new_static(word),
        side: Side::Inside(number.behind_more),
    });
    // In 高于上年3.1个百分点 it belongs to the name.
    let compared = number.unit_kind == UnitKind::Points;
    let said = said
        .bounds
        .iter()
        .filter(|bound| !compared || !COMPARED.has(&bound.word));
    head.iter()
        .chain(said)
        .cloned()
        .chain(more)
        .chain(place.bound.clone())
        .collect()
}
