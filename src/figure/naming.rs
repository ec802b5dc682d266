//! Which words name a number: its own clause's, a list's, or those before.

use std::ops::Range;

use smol_str::SmolStr;

use super::Qualifier;
use super::actor::act;
use super::carry::Carried;
use super::clause::LONGEST_NAME;
use super::leads::{Lead, lead};
use super::lexicon::ends_with_any;
use super::lists::{is_list, part};
use super::nouns::{is_among, noun_after, serves};
use super::number::Number;
use super::phrasing::{COMPARED, Spot, inherited, is_plan_base, name_before, name_with_noun};
use super::place::Place;
use super::predicate::Predicate;
use super::text::Text;
use super::time::Calendar;
use super::units::Measure;

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
    /// The words that name the number and lead to it, with the number itself.
    pub(super) words: Range<usize>,
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
    let (mut head, start) = head(text, calendar, said, place, carried);
    let mut actor = None;
    if let Some((who, act)) = act(text, &(head.start..said.start), calendar) {
        actor = Some(who);
        head = head.with_act(act);
    }
    // 向57名当事人发放救助金37万元: the 57 are not named once more.
    if !place.opens()
        && let Some(act) = behind_served(text, &(head.start..said.start), carried)
    {
        head = head.with_act(lead(text, &(act..said.start), calendar));
    }
    let own = head.start..said.start;
    head.bounds.extend(expected(text, &own));
    let noun = noun_after(
        text,
        &number.range,
        &place.after,
        place.clauses,
        place.index,
    );
    let bare = said.start.min(number.range.start);
    let end = place.after.start;

    let waits = head.empty && noun.is_none() && !said.respectively;
    if waits && let Some(next) = carried.listed.next() {
        let words = carried.list_start..end;
        return Named {
            name: next,
            also: Vec::new(),
            head,
            own: false,
            words,
        };
    }
    carried.listed = Vec::new().into_iter();
    if let Some(names) = listed(text, &head, &own, said, place, carried) {
        let goes_on = is_comparison(text, &own);
        let own = !head.empty;
        if own && !goes_on {
            carried.recent.extend(names.iter().cloned());
        }
        let start = if own { start } else { bare };
        let mut names = names.into_iter();
        let name = names.next().unwrap_or_default();
        let mut also = Vec::new();
        if said.each {
            also.extend(names);
        } else {
            // The others wait for the next numbers.
            (carried.listed, carried.list_start) = (names, start);
        }
        return Named {
            name,
            also,
            head,
            own,
            words: start..end,
        };
    }
    if let Some(some) = some_of(text, number, said, place) {
        carried.whole = carried.whole.take().or(carried.subject.clone());
        return Named {
            name: text.words(&some).into(),
            also: Vec::new(),
            head,
            own: true,
            words: some.start..end,
        };
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
    // 中欧班列累计开行2600列.
    let actor = actor.filter(|_| head.empty && found.is_none());
    let acted = actor.map(|actor| {
        let verb = text.words(&head.verbs);
        (SmolStr::from_iter([&*text.words(&actor), &*verb]), end)
    });
    let Some((name, end)) = found.or(acted) else {
        let name = inherited(&spot).unwrap_or_default();
        if !head.verbs.is_empty() {
            // 批捕45人，起诉60人，分别下降5%、6%.
            carried.recent.push(name.clone());
        }
        return Named {
            name,
            also: Vec::new(),
            head,
            own: false,
            words: bare..end,
        };
    };
    carried.recent.push(name.clone());
    Named {
        name,
        also: Vec::new(),
        head,
        own: true,
        words: start..end,
    }
}

/// Where an act begins behind those just counted, for whom it is done.
fn behind_served(text: &Text<'_>, own: &Range<usize>, carried: &Carried) -> Option<usize> {
    let served = carried.subject.as_deref()?.chars().count();
    let act = own.start + served;
    let again = served > 1
        && act < own.end
        && text.words(&(own.start..act)) == *carried.subject.as_deref()?;
    (again && serves(text, act)).then_some(act)
}

/// 预计 inside a name: 规上企业预计完成产值.
fn expected(text: &Text<'_>, own: &Range<usize>) -> Option<Qualifier> {
    let mut inside = own.start + 2..own.end;
    let found = inside.any(|at| text.char(at) == '预' && text.char(at + 1) == '计');
    found.then(|| Qualifier {
        word: SmolStr::new_static("预计"),
        after: false,
    })
}

/// What some of the things counted before have in common: 常态化开展的有3项.
fn some_of(
    text: &Text<'_>,
    number: &Number,
    said: &Predicate,
    place: &Place<'_>,
) -> Option<Range<usize>> {
    const FIRST: [&str; 3] = ["其中", "其余", "另外"];
    let words = place.region.start..said.start;
    let has = said.has && number.measure == Measure::Count && text.is_stop(place.after.start);
    if !has || text.char(said.start) != '的' || words.len() < 3 {
        return None;
    }
    let first = FIRST.iter().find(|first| text.starts(words.start, first));
    let start = words.start + first.map_or(0, |first| first.chars().count());
    let among = (start + 1..words.end).find(|&at| is_among(text, at, words.end));
    let start = among.map_or(start, |among| among + 1);
    (start < words.end).then_some(start..words.end)
}

/// The leading words of the clause, or of the list that the clause ends, and
/// where that begins.
fn head(
    text: &Text<'_>,
    calendar: Calendar,
    said: &Predicate,
    place: &Place<'_>,
    carried: &Carried,
) -> (Lead, usize) {
    let nearest = said.start.saturating_sub(LONGEST_NAME);
    let start = place.region.start.max(nearest);
    let own = lead(text, &(start..said.start), calendar);
    // 制度基本建立、已有3万人受益: no item of a list.
    let wordless = own.empty && own.verbs.is_empty() && !said.each && !said.respectively;
    if !wordless && let Some(waiting) = carried.waiting.as_ref().filter(|_| place.opens()) {
        // Items before a 、 without numbers of their own belong to this one,
        // unless they are acts of their own.
        let start = waiting.start.max(nearest);
        let joined = lead(text, &(start..said.start), calendar);
        let only_verbs = start == waiting.start && lead(text, waiting, calendar).empty;
        let shared = || {
            let items = joined.name_start()..waiting.end;
            let last = own.start..said.start;
            said.is_plain()
                && !own.is_act()
                && !ends_with_any(&text.chars[last.clone()], &HAPPENS)
                && shares_noun(text, &items, &last)
        };
        if said.each || said.respectively || !joined.is_act() || only_verbs || shared() {
            return (joined, start);
        }
    }
    (own, start)
}

/// Ends of an item that happened by itself, of no list before it: 项目签约.
const HAPPENS: [&str; 7] = ["签约", "落地", "开工", "投产", "建成", "竣工", "通车"];

/// Whether the items of a list leave out the noun that its last one has:
/// 燃气、排水、供水管网改造. They are short, unless 和 says that the last one
/// ends the list: 智力、精神和重度肢体残疾人托养服务.
fn shares_noun(text: &Text<'_>, items: &Range<usize>, last: &Range<usize>) -> bool {
    let (Some(words), Some(end)) = (text.chars.get(items.clone()), text.chars.get(last.clone()))
    else {
        return false;
    };
    let ends = end.iter().skip(1).any(|c| matches!(c, '和' | '及' | '与'));
    let longest = if ends { 10 } else { 5 };
    let short = |item: &[char]| (2..=longest).contains(&item.len()) && item.len() < last.len();
    words.split(|&c| c == '、').all(short)
}

/// The names of a list that shares one predicate; `None` outside a list.
fn listed(
    text: &Text<'_>,
    head: &Lead,
    own: &Range<usize>,
    said: &Predicate,
    place: &Place<'_>,
    carried: &Carried,
) -> Option<Vec<SmolStr>> {
    if head.empty {
        // 分别 without names speaks of the last ones.
        let first = carried.recent.len().checked_sub(place.row)?;
        let joined = carried.joined();
        return if said.respectively {
            Some(carried.recent[first..].to_vec())
        } else if said.each || place.row > 1 && place.row == joined.len() {
            // 收入、支出分别5亿元、6亿元，增长8%、5%: the names once more.
            (joined.len() > 1).then(|| joined.to_vec())
        } else {
            None
        };
    }
    if let Some(first) = carried.recent.len().checked_sub(place.row)
        && (said.respectively || head.respectively)
        && place.row > 1
        && is_comparison(text, own)
    {
        // 增速8%、9%，分别快于全省1.2和0.8个百分点.
        let than = text.words(own);
        let names = carried.recent[first..].iter();
        return Some(
            names
                .map(|name| SmolStr::from_iter([&**name, &*than]))
                .collect(),
        );
    }
    if said.respectively {
        return Some(part(text, own, Some(place.row)));
    }
    if said.each {
        return Some(part(text, own, None));
    }
    let names = (place.row > 1 && is_list(text, own)).then(|| part(text, own, Some(place.row)))?;
    (names.len() == place.row).then_some(names)
}

/// Whether the words only go on with names said before: 快于全省, 完成任务, 增速.
fn is_comparison(text: &Text<'_>, own: &Range<usize>) -> bool {
    let words = text.words(own);
    COMPARED.iter().any(|word| words.starts_with(word))
        || words.starts_with('占')
        || is_plan_base(&words)
        || matches!(&*words, "增速" | "增幅" | "涨幅" | "降幅")
}
