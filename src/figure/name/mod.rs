//! Which words name a number: its own clause's, a list's, or those before.
//!
//! In comes a number with the predicate that leads to it; out comes [`Named`].
//! Read `head` first, which finds the words that may name it; then `listed`
//! (one predicate for several names), `behind` and `before` (the wording of one
//! name), `completed` (what it lacks) and `inherited` (when there is none).

mod among;
mod before;
mod behind;
mod completed;
mod counted;
mod head;
mod inherited;
mod item;
mod listed;
mod own;
mod remarks;
mod sized;
mod spot;
mod without;
mod works;

use std::ops::Range;

use smol_str::SmolStr;

use self::among::is_among;
use self::before::{name_before, parted};
use self::behind::name_with_noun;
use self::completed::is_plan_base;
use self::head::{behind_served, bound_inside, head, says_no_name, some_of};
use self::inherited::{inherited, is_stage, leaves};
use self::listed::{is_comparison, is_of_all, lacks_head, listed};
use self::sized::size_of_next;
use self::spot::Spot;
use super::actor::act;
use super::acts::heavy_at;
use super::carry::Carried;
use super::lead::Lead;
use super::leads::lead;
use super::measures::SIZES;
use super::nouns::{noun_after, serves, without_years};
use super::number::Number;
use super::place::Place;
use super::predicate::Predicate;
use super::text::Text;
use super::time::Calendar;
use super::units::UnitKind;

pub(super) use self::completed::{REST, is_plan_alone};
pub(super) use self::inherited::{grown, is_whole};

/// The names of a number, with what was said around them.
pub(super) struct Named {
    /// The name.
    pub(super) name: SmolStr,
    /// Further names that the same number is said of.
    pub(super) also: Vec<SmolStr>,
    /// The words before the name.
    pub(super) head: Lead,
    /// Whether the clause itself says the name.
    pub(super) own: bool,
    /// Whether they are those of the numbers before: 分别占35%、42%.
    pub(super) borrowed: bool,
    /// The words that name the number and lead to it, with the number itself.
    pub(super) words: Range<usize>,
}

impl Named {
    /// One name that a number has for itself.
    fn new(name: SmolStr, head: Lead, own: bool, words: Range<usize>) -> Self {
        Self {
            name,
            also: Vec::new(),
            head,
            own,
            borrowed: false,
            words,
        }
    }
}

/// Finds the names of `number`, introduced by `said`.
pub(super) fn named(
    text: &Text<'_>,
    calendar: Calendar,
    number: &Number,
    said: &Predicate,
    place: &Place<'_>,
    carried: &mut Carried,
) -> Named {
    if is_among(text, place, carried) {
        carried.among.clone_from(&carried.subject);
    }
    let (mut head, start) = head(text, calendar, said, place, carried);
    let mut actor = None;
    if let Some((who, act)) = act(text, &(head.start..said.start), calendar) {
        actor = Some(who);
        head = head.with_act(act);
    }
    // 向57名当事人发放救助金37万元: the 57 are not named once more.
    if !place.opens()
        && let Some(act) = behind_served(text, &(head.start..said.start), place, carried)
    {
        head = head.with_act(lead(text, &(act..said.start), calendar));
    }
    // 收入12亿元，完成年初预算的45%: the verb belongs to what was planned.
    let planned = head.light.start..said.start;
    if matches!(number.unit_kind, UnitKind::Percent | UnitKind::Points)
        && head.light.end + usize::from(text.char(head.light.end) == '了') == head.start
        && is_plan_base(&text.words(&planned))
    {
        head.start = planned.start;
    }
    let own = head.start..said.start;
    let inside = bound_inside(text, &own);
    head.sum |= inside.as_ref().is_some_and(|bound| bound.word == "累计");
    head.bounds.extend(inside);
    head.empty |= says_no_name(text, &own, said, place);
    // 产值9亿元，较2022年8亿元增长12%: the 8 are the same thing's, of then.
    head.empty |= said.time.is_some() && matches!(&*text.words(&own), "较" | "比");
    // 实事共8类20件31个事项: what stands before the first names the next as well.
    let leads = place.opens() || !place.region.is_empty();
    let behind = match head.empty && leads {
        true => &place.behind,
        false => &place.after,
    };
    let noun = noun_after(text, &number.range, behind, place.clauses, place.index)
        .map(|noun| without_years(text, noun, calendar));
    // 向57名当事人发放救助金: something was done for them.
    head.flow |= noun.as_ref().is_some_and(|noun| {
        let act = noun.end..text.len();
        serves(text, noun.end) || noun.end < behind.end && heavy_at(text, &act)
    });
    let bare = said.start.min(number.range.start);
    let end = place.after.start;

    let waits = head.empty && noun.is_none() && !said.respectively;
    if waits && let Some(next) = carried.listed.next() {
        head.bounds.clone_from(&carried.list_bounds);
        let words = carried.list_start..end;
        return Named::new(next, head, false, words);
    }
    carried.listed = Vec::new().into_iter();
    carried.crowded = false;
    carried.headless &= said.respectively;
    if let Some(names) = listed(text, &head, &own, said, place, carried) {
        let goes_on = is_comparison(text, &own);
        let own_words = own.clone();
        let own = !head.empty;
        carried.crowded = !own && carried.recent.crowds(place.row);
        if own {
            carried.headless = lacks_head(&names);
        }
        if own && !goes_on {
            carried.recent.add_list(&names);
        }
        let start = if own { start } else { bare };
        let mut names: Vec<SmolStr> = names;
        if own && !goes_on {
            for name in &mut names {
                *name = parted(name, number, said, carried).unwrap_or_else(|| name.clone());
            }
        }
        let mut names = names.into_iter();
        let name = names.next().unwrap_or_default();
        let mut also = Vec::new();
        if (said.each || is_of_all(text, &own_words, said)) && place.row < 2 {
            also.extend(names);
        } else {
            // The others wait for the next numbers.
            (carried.listed, carried.list_start) = (names, start);
            carried.list_bounds.clone_from(&head.bounds);
        }
        return Named {
            name,
            also,
            head,
            own,
            borrowed: own && goes_on,
            words: start..end,
        };
    }
    if let Some(some) = some_of(text, number, said, place) {
        carried.whole = carried.whole.take().or(carried.subject.clone());
        return Named::new(text.words(&some).into(), head, true, some.start..end);
    }
    if let Some((name, end)) = size_of_next(text, number, &own, noun.as_ref(), place) {
        return Named::new(name, head, true, start..end);
    }
    let spot = Spot {
        text,
        number,
        said,
        place,
        head: &head,
        own,
        carried,
    };
    let with_noun = noun.and_then(|noun| Some((name_with_noun(&spot, &noun)?, noun.end)));
    let found = with_noun.or_else(|| (!head.empty).then(|| name_before(&spot)));
    // 水利项目共完成投资9亿元: what was spent is theirs.
    let spent = |name: &SmolStr| SIZES.has(name) && number.is_money();
    let found = found.map(|(name, end)| match &actor {
        Some(who) if spent(&name) => (SmolStr::from_iter([&*text.words(who), &*name]), end),
        Some(_) | None => (name, end),
    });
    // 中欧班列累计开行2600列.
    let place = |who: &Range<usize>| matches!(text.char(who.start), '在' | '向');
    let actor = actor.filter(|who| head.empty && found.is_none() && !place(who));
    let acted = actor.map(|actor| {
        let verb = text.words(&head.verbs);
        (SmolStr::from_iter([&*text.words(&actor), &*verb]), end)
    });
    let Some((name, end)) = found.or(acted) else {
        let counts = number.unit_kind == UnitKind::Count;
        let name = carried.completed(text, inherited(&spot).unwrap_or_default(), counts);
        // 企业120家，新增23家，增长20%: the growth is that of all; but in
        // 收案870件，审结816件，增长5% it is that of what was closed.
        let verb = text.words(&head.verbs);
        let left = leaves(&verb) && name.ends_with(&*verb);
        let acted = left || !verb.is_empty() && name.contains(&*verb);
        let own = acted && !verb.starts_with(['新', '净', '增', '减']) && !is_stage(&verb);
        // 批捕45人，起诉60人，分别下降5%、6%; 受理案件45件60人，分别下降5%、6%.
        let beside = spot.place.region.is_empty() && !spot.place.opens();
        // 资产总额突破千亿元，达到1026亿元，净资产380亿元，分别增长8%和6%.
        let amount = matches!(number.unit_kind, UnitKind::Amount | UnitKind::Count);
        let reached = amount && said.linked && said.change.is_none();
        let known = || carried.recent.last(1).is_some_and(|last| last[0] == name);
        if !head.verbs.is_empty() || beside || reached && !known() {
            carried.recent.add(name.clone());
        }
        return Named::new(name, head, own, bare..end);
    };
    let name = carried.completed(text, name, number.unit_kind == UnitKind::Count);
    carried.recent.add(name.clone());
    Named::new(name, head, true, start..end)
}
