//! The words that open a clause and may name its number.

use std::ops::Range;
use std::sync::LazyLock;

use smol_str::SmolStr;

use crate::figure::acts::{is_manner, verb_first, verbs_end};
use crate::figure::carry::Carried;
use crate::figure::clause::LONGEST_NAME;
use crate::figure::lead::Lead;
use crate::figure::leads::lead;
use crate::figure::lexicon::{Lexicon, Role};
use crate::figure::measures::{MEASURES, is_region, measure_end};
use crate::figure::nouns::{begins_noun, body_end, is_among, serves};
use crate::figure::number::Number;
use crate::figure::place::Place;
use crate::figure::predicate::Predicate;
use crate::figure::text::Text;
use crate::figure::time::Calendar;
use crate::figure::units::UnitKind;
use crate::figure::{Qualifier, Side};

/// The leading words of the clause, or of the list that the clause ends, and
/// where that begins.
pub(super) fn head(
    text: &Text<'_>,
    calendar: Calendar,
    said: &Predicate,
    place: &Place<'_>,
    carried: &Carried,
) -> (Lead, usize) {
    let nearest = said.start.saturating_sub(LONGEST_NAME);
    let start = place.region.start.max(nearest);
    let mut own = lead(text, &(start..said.start), calendar);
    // 制度基本建立、已有3万人受益: no item of a list.
    let wordless = own.empty && own.verbs.is_empty() && !said.each && !said.respectively;
    // 民生支出突破万亿元、占比80%: the first has been told.
    let told = |waiting: &Range<usize>| {
        const REACHED: [&str; 4] = ["突破", "超过", "达到", "跨过"];
        let end = measure_end(text, waiting);
        end.is_some_and(|end| text.starts_one_of(end, &REACHED))
    };
    let wordless = wordless || carried.waiting.as_ref().is_some_and(told);
    if !wordless && let Some(waiting) = carried.waiting.as_ref().filter(|_| place.opens()) {
        // Items before a 、 without numbers of their own belong to this one,
        // unless they are acts of their own.
        let start = waiting.start.max(nearest);
        let joined = lead(text, &(start..said.start), calendar);
        let only_verbs = lead(text, waiting, calendar).empty || are_acts(text, waiting);
        let only_verbs = start == waiting.start && only_verbs;
        let shared = || {
            let items = joined.name_start()..waiting.end;
            let last = own.start..said.start;
            said.is_plain()
                && !own.is_act()
                && text.last(&last, &HAPPENS).is_none()
                && shares_noun(text, &items, &last)
        };
        // 查处贪污、挪用公款等犯罪: 等 gathers the items under one verb.
        // 用房、运动场等900平方米.
        let listed = text.before(said.start) == '等' && said.start == place.region.end;
        let listed = listed && !begins_noun(text, place.after.start);
        let gathers = listed || gathers(text, &(waiting.start..said.start));
        let gathered = (!own.is_act() || is_kind(text, said.start)) && gathers;
        // 判处缓刑、管制的12人: it is the people of whom all that is told.
        let whose = text.char(said.start) == '的' && said.start + 1 == place.region.end;
        // 判处罚金、拘役16人: so short an item is no name.
        let short = !own.is_act() && own.start == place.region.start && said.start - own.start <= 2;
        let levels = shares_level(text, waiting.end, own.start);
        let all = said.each || said.respectively || said.total || gathered || whose;
        let all = all || short || levels;
        if all || !joined.is_act() || only_verbs || shared() {
            return (joined, start);
        }
        let measure = text.last(&(own.start..said.start), &MEASURES);
        own.alone = !own.is_act() && measure.is_none();
    }
    (own, start)
}

/// Ends of an item that happened by itself, of no list before it: 项目签约.
static HAPPENS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Happens));

/// Whether all the items are acts that leave their thing to the next: 制定、修改.
fn are_acts(text: &Text<'_>, items: &Range<usize>) -> bool {
    let mut start = items.start;
    let parts = items.clone().filter(|&at| text.char(at) == '、');
    let mut ends = parts.chain([items.end]);
    ends.all(|end| {
        let item = start..end;
        start = end + 1;
        !item.is_empty() && verbs_end(text, item) == end
    })
}

/// Words that turn to some of the things just counted.
static DIVIDES: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Divides));

/// Whether a kind of cases ends the words, of which an item may name an act:
/// 起诉非法集资、帮助转移赃款等犯罪.
fn is_kind(text: &Text<'_>, end: usize) -> bool {
    text.starts_one_of(end.saturating_sub(2), &["犯罪", "案件", "纠纷"])
}

/// Whether the item that ends the words before a 、 is a level that leaves 级 to the
/// next: 创建省、市级示范单元.
fn shares_level(text: &Text<'_>, end: usize, next: usize) -> bool {
    const LEVELS: &str = "国省市县区镇乡村";
    let level = |at: usize| LEVELS.contains(text.char(at));
    // 新改建县、乡、村三级道路 as well.
    let mut last = next;
    while level(last) && text.char(last + 1) == '、' && level(last + 2) {
        last += 2;
    }
    let of_three = "两三四五".contains(text.char(last + 1)) && text.char(last + 2) == '级';
    let named = text.char(last + 1) == '级' || of_three;
    level(end - 1) && end + 1 == next && level(next) && named
}

/// Whether 等 stands inside the words, before the noun they share.
fn gathers(text: &Text<'_>, words: &Range<usize>) -> bool {
    const PARTS: &str = "级候待同额价效第";
    let mut inside = words.start + 2..words.end.saturating_sub(1);
    inside.any(|at| {
        text.char(at) == '等' && !PARTS.contains(text.char(at + 1)) && !text.is_quoted(at)
    })
}

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
    let short = |item: &[char]| (2..=longest).contains(&item.len()) && item.len() <= last.len();
    words.split(|&c| c == '、').all(short)
}

/// What some of the things counted before have in common: 常态化开展的有3项.
pub(super) fn some_of(
    text: &Text<'_>,
    number: &Number,
    said: &Predicate,
    place: &Place<'_>,
) -> Option<Range<usize>> {
    let words = place.region.start..said.start;
    let has = said.has && number.unit_kind == UnitKind::Count && text.is_stop(place.after.start);
    if !has || text.char(said.start) != '的' || words.len() < 3 {
        return None;
    }
    let first = text.first(&words, &DIVIDES);
    let start = words.start + first.map_or(0, |found| found.length);
    let among = (start + 1..words.end).find(|&at| is_among(text, at, words.end));
    let start = among.map_or(start, |among| among + 1);
    (start < words.end).then_some(start..words.end)
}

/// Whether the words before a number only say how, where or when: 全面完成10类42项实事,
/// 全市200户500人享受补贴, 春节期间为200户发放补贴.
pub(super) fn says_no_name(
    text: &Text<'_>,
    own: &Range<usize>,
    said: &Predicate,
    place: &Place<'_>,
) -> bool {
    let words = || text.words(own);
    let at_once = place.behind.start > place.after.start;
    at_once && (is_region(&words()) || said.has && is_manner(text, own))
        || said.linked && text.before(place.region.end) == '为' && words().ends_with("期间")
}

/// Where an act begins behind those just counted, for whom it is done.
pub(super) fn behind_served(
    text: &Text<'_>,
    own: &Range<usize>,
    place: &Place<'_>,
    carried: &Carried,
) -> Option<usize> {
    let subject = carried.subject.as_deref()?;
    let served = subject.chars().count();
    let act = own.start + served;
    let again = act < own.end && text.words(&(own.start..act)) == *subject;
    // 在9个村铺设水管30公里: they only say where.
    let clause = &place.clauses[place.index].range;
    let placed = || text.char(clause.start) == '在' && verb_first(text, &(act..own.end));
    // 5个单位虚报费用32万元: nor are those who did it.
    let body = || body_end(text, own) == Some(act);
    (again && (served > 1 && serves(text, act) || placed() || body())).then_some(act)
}

/// A bounding word inside a name: 规上企业预计完成产值, 全社会累计用电.
pub(super) fn bound_inside(text: &Text<'_>, own: &Range<usize>) -> Option<Qualifier> {
    let inside = own.start + 2..own.end;
    let mut pairs = inside.clone().zip(text.chars.get(inside)?.windows(3));
    let found = pairs.find_map(|(at, words)| match words {
        ['预', '计', next] if *next != '数' => Some((at, "预计")),
        ['累', '计', _] => Some((at, "累计")),
        ['共', '发', '生'] => Some((at, "共")),
        _ => None,
    });
    // 占年度预计投资的45%: what was expected is what it is a share of.
    let share = |at: usize| (own.start..at).any(|at| text.char(at) == '占');
    let found = found.filter(|(at, _)| !share(*at)).map(|(_, word)| word);
    found.map(|word| Qualifier {
        word: SmolStr::new_static(word),
        side: Side::Before,
    })
}
