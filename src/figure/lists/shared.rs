//! What the items of a list share, given to each: 城镇和农村居民人均可支配收入.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;

use smol_str::{SmolStr, format_smolstr};

use super::acts::acts;
use super::pairs::{industries, ordinals, paired_head, town_and_country};
use super::tail::{gathered, tail_start};
use crate::figure::acts::begins_act;
use crate::figure::kind::GROWTHS;
use crate::figure::lexicon::{Lexicon, Role};
use crate::figure::measures::{MEASURE_ENDS, MEASURES, ends_as_measure, is_measure};
use crate::figure::stock::WORK;
use crate::figure::text::Text;

/// Things that end as measures do.
const NO_MEASURES: [&str; 2] = ["需氧量", "黄金"];

/// Whose measure it is: in 农村居民人均可支配收入 they go with the measure.
static OWNERS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Owner));

/// Gives every item the words it shares with its neighbours.
pub(super) fn complete(text: &Text<'_>, items: &[Range<usize>]) -> Vec<SmolStr> {
    let (Some(first), Some(last)) = (items.first(), items.last()) else {
        return Vec::new();
    };
    let names = industries(text, items)
        .or_else(|| ordinals(text, items))
        .or_else(|| town_and_country(text, items));
    if let Some(names) = names {
        return names;
    }
    if let Some(names) = acts(text, items) {
        return names;
    }
    let gathered = gathered(text, last);
    let tail = tail_start(text, items, last, gathered);
    let tail_words = text.words(&(tail..last.end));
    let last_head = text.words(&(last.start..gathered.unwrap_or(tail)));
    // 甲类、乙类每人每月分别补助75元、60元: all are given it.
    let each = || last_head.split_once("分别");
    let act = tail_words.is_empty().then(each).flatten();
    let act = act.map(|(_, act)| act.to_owned());
    let owner = OWNERS.ends(&last_head).map_or("", |found| found.word);
    let measures = |item: &Range<usize>| {
        let ends = MEASURE_ENDS.contains(text.before(item.end));
        let thing = || {
            NO_MEASURES
                .iter()
                .any(|thing| text.words(item).ends_with(thing))
        };
        text.last(item, &MEASURES).is_some() || ends && !thing()
    };
    // 进口货值、入境游客、免税销售额: the last's sum of money is no one else's where
    // another has its own. 有色冶金 is no money.
    let others = &items[..items.len() - 1];
    let counts = |item: &Range<usize>| measures(item) && text.before(item.end) != '金';
    let own = items.len() > 2 && tail_words.ends_with('额') && others.iter().any(counts);
    let last_words = text.words(last);
    let thing = last_words
        .split_once("分别")
        .map_or(&*last_words, |(thing, _)| thing);
    let growth = GROWTHS.ends(thing).map(|found| found.word);
    let growth = growth.or_else(|| share_of_each(text, items, thing));
    // A search costs more than asking whether there is anything to find.
    let reached = (first.start..last.end).any(|at| text.char(at) == '现');
    let names = items
        .iter()
        .enumerate()
        .map(|(i, item)| {
            // 生猪、家禽分别出栏.
            let name = text.words(item);
            let mut name = match name.contains("分别") {
                true => name.replacen("分别", "", 1),
                false => name.into_owned(),
            };
            if gathered.is_some() && item == last {
                name = [&*last_head, &*tail_words].concat();
            }
            if let Some(head) = paired_head(text, items, i, &last_head) {
                name.insert_str(0, &head);
            } else if i > 0 && is_bare(text, item) {
                name.insert_str(0, &head_words(text, first));
            } else if i > 0 && text.char(first.start) == '对' && text.char(item.start) != '对' {
                // 对东盟、欧盟进出口.
                name.insert(0, '对');
            } else if i > 0
                && let Some(whose) = shared_start(&text.words(first), &name)
            {
                name.insert_str(0, whose);
            } else if i > 0
                && let Some(owner) = rated_owner(&text.words(first), &name)
            {
                name.insert_str(0, owner);
            }
            // 技改投资、工业投资增速: the growth is both's.
            if i + 1 < items.len()
                && let Some(growth) = growth
                && GROWTHS.ends(&name).is_none()
                && !name.ends_with(growth)
                && measures(item)
            {
                name.push_str(growth);
            }
            if i + 1 < items.len() && !own && !measures(item) {
                name.push_str(if name.ends_with("居民") { "" } else { owner });
                name.push_str(&tail_words);
            }
            if i + 1 < items.len()
                && let Some(act) = &act
            {
                name.push_str(act);
            }
            // 存、贷款余额.
            if name.ends_with("存余额") {
                name.insert(name.len() - "余额".len(), '款');
            }
            let led = reached.then(|| without_verb(&name));
            led.flatten().unwrap_or_else(|| name.into())
        })
        .collect();
    with_work(with_balance(names))
}

/// Works that are listed behind one verb were all done so: 新建实验室、研究中心各9家.
fn with_work(mut names: Vec<SmolStr>) -> Vec<SmolStr> {
    let work = names.first().and_then(|first| WORK.begins(first));
    let Some(work) = work.map(|work| work.word) else {
        return names;
    };
    // 研究中心 does not begin with an act.
    let place = |name: &SmolStr| name.ends_with(['心', '院', '所', '站', '台', '器']);
    let thing =
        |name: &SmolStr| (begins_act(name).is_none() || place(name)) && !ends_as_measure(name);
    if names[1..].iter().all(thing) {
        for name in &mut names[1..] {
            *name = format_smolstr!("{work}{name}");
        }
    }
    names
}

/// The share that things of one kind have each: 民间投资、产业投资占比.
fn share_of_each(text: &Text<'_>, items: &[Range<usize>], thing: &str) -> Option<&'static str> {
    const KIND: usize = 2;
    let share = ["占比", "比重"]
        .into_iter()
        .find(|share| thing.ends_with(share))?;
    let kind: Vec<char> = thing
        .strip_suffix(share)?
        .chars()
        .rev()
        .take(KIND)
        .collect();
    let alike = |item: &Range<usize>| {
        let end = text.chars[item.clone()].iter().rev().take(KIND);
        end.eq(&kind)
    };
    items[..items.len() - 1].iter().all(alike).then_some(share)
}

/// A name without the verb before its measure: 纺织业实现增加值.
fn without_verb(name: &str) -> Option<SmolStr> {
    let (owner, measure) = name.split_once("实现")?;
    (!owner.is_empty() && is_measure(measure)).then(|| format_smolstr!("{owner}{measure}"))
}

/// What stands before the last measure word of a name.
fn head_words<'a>(text: &Text<'a>, item: &Range<usize>) -> Cow<'a, str> {
    match text.last(item, &MEASURES) {
        Some(found) if found.length < item.len() => {
            text.words(&(item.start..item.end - found.length))
        }
        _ => Cow::default(),
    }
}

/// Whether a name is nothing but a measure: 死亡人数.
fn is_bare(text: &Text<'_>, item: &Range<usize>) -> bool {
    text.last(item, &MEASURES)
        .is_some_and(|found| found.length == item.len())
}

/// What the first of a list begins with and the others leave out: by how many heads it is
/// told (每千人托位、床位数), or that rates are those of villages (农村供电率、供水率).
fn shared_start(first: &str, name: &str) -> Option<&'static str> {
    const HEADS: [&str; 4] = ["每千人", "每万人", "每百户", "每百人"];
    const VILLAGES: &str = "农村";
    // 农村供水率、森林覆盖率 are of two kinds.
    const ELSEWHERE: [char; 8] = ['城', '农', '乡', '全', '森', '林', '耕', '绿'];
    let rates = first.ends_with('率') && name.ends_with('率');
    if rates && first.starts_with(VILLAGES) && !name.starts_with(ELSEWHERE) {
        return Some(VILLAGES);
    }
    let mut heads = HEADS.into_iter().filter(|heads| first.starts_with(heads));
    heads.next().filter(|_| !name.starts_with('每'))
}

/// Whose rate a short rate is that stands behind another: 案件的 of
/// 案件的查处率、结案率.
fn rated_owner<'a>(first: &'a str, name: &str) -> Option<&'a str> {
    const LONGEST: usize = 4;
    let (owner, rate) = first.rsplit_once('的')?;
    let rates = rate.ends_with('率') && name.ends_with('率');
    (rates && name.chars().count() <= LONGEST).then(|| &first[..owner.len() + "的".len()])
}

/// 贷款和债券余额 are balances both.
fn with_balance(mut names: Vec<SmolStr>) -> Vec<SmolStr> {
    const OWED: [&str; 4] = ["贷款", "存款", "债券", "债务"];
    if names.last().is_some_and(|last| last.ends_with("余额")) {
        for name in &mut names {
            if OWED.iter().any(|owed| name.ends_with(owed)) {
                *name = format_smolstr!("{name}余额");
            }
        }
    }
    names
}
