//! Where the name of a number comes from, and whether that was far.

use std::sync::LazyLock;

use smol_str::SmolStr;

use super::carry::Carried;
use super::clause::Gap;
use super::lead::Lead;
use super::lexicon::{Lexicon, Role};
use super::name::{Named, grown};
use super::number::Number;
use super::place::Place;
use super::predicate::Predicate;
use super::text::Text;
use super::units::UnitKind;

static EXTENTS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Extent));

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

/// Where the name of a number was found; notes whether the names of the numbers
/// behind it are as unsure.
pub(super) fn origin(
    text: &Text<'_>,
    number: &Number,
    said: &Predicate,
    place: &Place<'_>,
    named: &Named,
    carried: &mut Carried,
) -> Origin {
    let own = named.own;
    let origin = match taken(&named.name, own, said, carried) {
        Origin::Before if is_another(text, number, said, place, carried) => Origin::Afar,
        // 2亿元的项目开工: the size of something is no amount of it.
        Origin::Own if is_size(text, number, &named.head, place) && !names_works(named, place) => {
            Origin::Afar
        }
        Origin::Own if is_extent(text, number, place) && !names_works(named, place) => Origin::Afar,
        // 高新区达到3家。经营主体增量提质，总量突破9万户: of another thing.
        Origin::Own if own && is_lent(text, place, named, carried) => Origin::Afar,
        // 占总人口2%的居民纳入保障: the share is that of those behind it.
        Origin::Own if is_share_of_next(text, number, place) => Origin::Afar,
        origin @ (Origin::Own | Origin::Before | Origin::Afar) => origin,
    };
    // 分别 says that there are several names; one alone is not all of it.
    let respectively = said.respectively || named.head.respectively;
    let alone = own && place.row > 1 && respectively && named.also.is_empty();
    carried.blurred = match own {
        true => alone && carried.listed.len() == 0 || named.borrowed && carried.apart,
        // 收案9件，结案8件，结案率为93%，分别上升1.6%和1.8%: which two, it does not say.
        false => {
            carried.crowded || carried.blurred && (place.gap() == Gap::Pause || !place.opens())
        }
    };
    let origin = if carried.blurred || carried.headless {
        Origin::Afar
    } else {
        origin
    };
    // 其次为城东片区，共发生火灾5起: what happened is that clause's.
    let told = place.opens() && place.gap() == Gap::Comma && carried.apart;
    match origin {
        Origin::Own if told && text.starts(place.region.start, "共发生") => Origin::Afar,
        origin @ (Origin::Own | Origin::Before | Origin::Afar) => origin,
    }
}

/// Where a name was taken from, by itself.
fn taken(name: &SmolStr, own: bool, said: &Predicate, carried: &Carried) -> Origin {
    let part = |words: &Option<SmolStr>| {
        words
            .as_ref()
            .is_some_and(|words| !words.is_empty() && (words == name || name.contains(&**words)))
    };
    if own {
        return Origin::Own;
    }
    let all = carried.subject.as_deref().and_then(grown);
    let from = [&carried.subject, &carried.base, &carried.label];
    let taken = from.into_iter().any(part) || all == Some(name.as_str());
    // Of how many names before it 均 speaks is not said.
    match taken {
        _ if said.each || (taken || said.respectively) && carried.apart => Origin::Afar,
        true => Origin::Before,
        false => Origin::Own,
    }
}

/// Whether a name has words that its clause does not say, while what was spoken of
/// when they were said is over.
fn is_lent(text: &Text<'_>, place: &Place<'_>, named: &Named, carried: &Carried) -> bool {
    // 建成9家省、市驿站，完成率90%: an item of their name speaks of nothing else.
    let before = place.index.checked_sub(1).map(|at| place.clauses[at].gap);
    if before == Some(Gap::Pause) {
        return false;
    }
    let Some(subject) = carried.subject.as_deref().filter(|_| carried.apart) else {
        return false;
    };
    let longer = named.name.len() > subject.len() && !subject.is_empty();
    longer && named.name.contains(subject) && !text.words(&named.words).contains(subject)
}

/// Whether a number that says no name is probably of something else than the
/// one before it.
fn is_another(
    text: &Text<'_>,
    number: &Number,
    said: &Predicate,
    place: &Place<'_>,
    carried: &Carried,
) -> bool {
    // 新建学校21所、9所已完成: that many of them.
    if place.opens() && place.gap() == Gap::Pause && text.char(place.after.start) == '已' {
        return true;
    }
    // 每亩补贴100元，每人每月增加50元.
    let mut each = said.start..number.range.start;
    if each.any(|at| text.char(at) == '每') {
        return true;
    }
    // 完成预算的98%，较上年8亿元增长9%: it is what was told before the share.
    let then = place.is_of_then(text);
    // 56个村出列，2万户8万人脱贫: in another unit the subject is another.
    let counts = matches!(number.unit_kind, UnitKind::Count | UnitKind::Amount);
    let apart = place.opens() && matches!(place.gap(), Gap::Comma | Gap::Stop);
    counts && said.is_plain() && carried.unit != number.unit && apart && !then
}

/// Whether a share opens its clause and goes on to those whose it is.
fn is_share_of_next(text: &Text<'_>, number: &Number, place: &Place<'_>) -> bool {
    let share = number.unit_kind == UnitKind::Percent && text.char(place.region.start) == '占';
    share && place.opens() && text.char(place.after.start) == '的'
}

/// Whether a length, an area or an investment only tells how large the thing
/// behind it is: 全长9公里的道路.
fn is_extent(text: &Text<'_>, number: &Number, place: &Place<'_>) -> bool {
    let end = number.range.start;
    let sized = || text.last(&(place.region.start..end), &EXTENTS).is_some();
    text.char(place.after.start) == '的' && sized()
}

/// Whether the name is that of the works behind the number, all of them.
fn names_works(named: &Named, place: &Place<'_>) -> bool {
    named.words.end > place.after.start && named.name.ends_with("投资")
}

/// Whether money only tells how large the thing behind it is.
fn is_size(text: &Text<'_>, number: &Number, head: &Lead, place: &Place<'_>) -> bool {
    if text.char(place.after.start) != '的' || !number.is_money() {
        return false;
    }
    let before = |verb: &str| text.starts(place.region.end.saturating_sub(2), verb);
    // 投资2亿元的项目, 打造90亿元的集群.
    let unnamed = head.empty && (!head.is_act() || before("投资"));
    unnamed || before("打造") || before("形成")
}
