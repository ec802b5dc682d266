//! What the items of a list share, given to each: 城镇和农村居民人均可支配收入.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;

use smol_str::{SmolStr, format_smolstr};

use super::acts::acts;
use crate::figure::acts::heavy_at;
use crate::figure::kind::GROWTHS;
use crate::figure::lexicon::{Lexicon, Role};
use crate::figure::measures::{MEASURE_ENDS, MEASURES, is_measure, measure_start};
use crate::figure::text::Text;

/// Whose measure it is: in 农村居民人均可支配收入 they go with the measure.
static OWNERS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Owner));

static REGIONS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Region));

/// Nouns that the items of a list share: 刑事、治安案件.
static SHARED: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Shared));

/// Two short words of one kind; what stands before the first stands before
/// the second as well: 国际航空旅客和货邮吞吐量.
const PAIRS: [(&str, &str); 7] = [
    ("旅客", "货邮"),
    ("旅客", "货物"),
    ("客运", "货运"),
    ("高中", "初中"),
    ("存款", "贷款"),
    ("存款余额", "贷款余额"),
    ("城镇", "农村"),
];

/// What several branches are together, said behind the last of them.
const INDUSTRIES: [&str; 2] = ["产业", "行业"];

/// Gives every item the words it shares with its neighbours.
pub(super) fn complete(text: &Text<'_>, items: &[Range<usize>]) -> Vec<SmolStr> {
    let (Some(first), Some(last)) = (items.first(), items.last()) else {
        return Vec::new();
    };
    if let Some(names) = industries(text, items).or_else(|| town_and_country(text, items)) {
        return names;
    }
    if let Some(names) = acts(text, items) {
        return names;
    }
    // 食品、石化、信息等产业增加值: 等 stands before what all have.
    let gathered = gathered(text, last);
    let tail = match measure_start(text, last) {
        _ if gathered.is_some() => gathered.map_or(last.end, |at| at + 1),
        end if end == last.end => match rate_start(text, items, last) {
            Some(start) => start,
            None => head_start(text, items, last),
        },
        // 电子、汽车产业产值占工业比重: the share of a measure is shared whole.
        start => {
            // 污水、垃圾总处理率: the measure is the total's.
            let total = start > last.start + 1 && text.before(start) == '总';
            // 电子、有色金属、装备产业规模: they are all industries.
            let industry = start > last.start + 2
                && INDUSTRIES.iter().any(|word| text.starts(start - 2, word));
            let named = |item: &Range<usize>| {
                let words = text.words(item);
                words.ends_with('业') || INDUSTRIES.iter().any(|word| words.contains(word))
            };
            let industry = industry && !items[..items.len() - 1].iter().any(named);
            let shared = usize::from(total) + 2 * usize::from(industry);
            share_start(text, last).unwrap_or(start - shared)
        }
    };
    let tail_words = text.words(&(tail..last.end));
    let last_head = text.words(&(last.start..gathered.unwrap_or(tail)));
    // 甲类、乙类每人每月分别补助75元、60元: all are given it.
    let each = || last_head.split_once("分别");
    let act = tail_words.is_empty().then(each).flatten();
    let act = act.map(|(_, act)| act.to_owned());
    let owner = OWNERS.ends(&last_head).map_or("", |found| found.word);
    let measures = |item: &Range<usize>| {
        let ends = MEASURE_ENDS.contains(text.before(item.end));
        text.last(item, &MEASURES).is_some() || ends && !text.words(item).ends_with("需氧量")
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
                && let Some(owner) = rated_owner(&text.words(first), &name)
            {
                name.insert_str(0, owner);
            }
            // 技改投资、工业投资增速: the growth is both's.
            if i + 1 < items.len()
                && let Some(growth) = growth
                && GROWTHS.ends(&name).is_none()
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
            // A search costs more than asking whether there is anything to find.
            let led = name.contains("实现").then(|| without_verb(&name));
            led.flatten().unwrap_or_else(|| name.into())
        })
        .collect();
    with_balance(names)
}

/// Where 等 stands in the last item of a list, before what all the items have.
fn gathered(text: &Text<'_>, last: &Range<usize>) -> Option<usize> {
    let mut inside = last.start + 1..last.end.saturating_sub(1);
    let at = inside.find(|&at| text.char(at) == '等' && !text.is_quoted(at))?;
    let behind = at + 1..last.end;
    let head = text.first(&behind, &SHARED)?;
    (head.length < behind.len()).then_some(at)
}

/// A name without the verb before its measure: 纺织业实现增加值.
fn without_verb(name: &str) -> Option<SmolStr> {
    let (owner, measure) = name.split_once("实现")?;
    (!owner.is_empty() && is_measure(measure)).then(|| format_smolstr!("{owner}{measure}"))
}

/// Where the measure begins that a share at the end of an item is of:
/// 产值占工业比重.
fn share_start(text: &Text<'_>, item: &Range<usize>) -> Option<usize> {
    let of = item.clone().rev().find(|&at| text.char(at) == '占')?;
    let start = measure_start(text, &(item.start..of));
    (start > item.start).then_some(start)
}

/// Where the measure begins that only the last of several things of a kind has:
/// 重点企业、规上企业复工率.
fn rate_start(text: &Text<'_>, items: &[Range<usize>], last: &Range<usize>) -> Option<usize> {
    const NOUN: usize = 2;
    const LONGEST: usize = 6;
    let others = &items[..items.len() - 1];
    let noun = |item: &Range<usize>| text.chars.get(item.end.checked_sub(NOUN)?..item.end);
    let kind = noun(others.first()?)?;
    let near = last.start.max(last.end.saturating_sub(LONGEST + NOUN));
    let mut ends = (near + NOUN..last.end).rev();
    let end = ends.find(|&end| text.chars.get(end - NOUN..end) == Some(kind))?;
    let alike = others
        .iter()
        .all(|item| item.len() > NOUN && noun(item) == Some(kind));
    let measured = "率度数量额值".contains(text.before(last.end));
    (alike && measured).then_some(end + usize::from(text.char(end) == '”'))
}

/// Where the noun at the end of the last item begins, if the others lack one.
fn head_start(text: &Text<'_>, items: &[Range<usize>], last: &Range<usize>) -> usize {
    let ends = |item: &Range<usize>| {
        let found = text.last(item, &SHARED)?;
        (found.length < item.len()).then_some(found.length)
    };
    let Some(start) = ends(last).map(|length| last.end - length) else {
        return last.end;
    };
    // 车间、工业机器人、上云企业 are three things.
    let longest = start - last.start + 1;
    // 起诉金融、医疗领域职务犯罪: the verb is all's.
    let verb = |item: &Range<usize>| if heavy_at(text, item) { 2 } else { 0 };
    // 全市刑事、治安案件: the region is all's.
    let region = |item: &Range<usize>| text.first(item, &REGIONS).map_or(0, |found| found.length);
    let lacks = |item: &Range<usize>| {
        item.len() <= longest + verb(item) + region(item) && ends(item).is_none()
    };
    let shared = items.iter().all(|item| item == last || lacks(item));
    if shared { start } else { last.end }
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

/// Whose rate a short rate is that stands behind another: 案件的 of
/// 案件的查处率、结案率.
fn rated_owner<'a>(first: &'a str, name: &str) -> Option<&'a str> {
    const LONGEST: usize = 4;
    let (owner, rate) = first.rsplit_once('的')?;
    let rates = rate.ends_with('率') && name.ends_with('率');
    (rates && name.chars().count() <= LONGEST).then(|| &first[..owner.len() + "的".len()])
}

/// What the first item lends to a second of its kind.
fn paired_head(
    text: &Text<'_>,
    items: &[Range<usize>],
    i: usize,
    last_head: &str,
) -> Option<String> {
    let first = items.first().filter(|_| i == 1 && items.len() == 2)?;
    let a = text.words(first);
    let (x, _) = PAIRS
        .iter()
        .find(|(x, y)| a.ends_with(x) && (last_head == *y || text.words(&items[1]) == *y))?;
    Some(a[..a.len() - x.len()].to_owned())
}

/// 第一、二、三产业增加值.
fn industries(text: &Text<'_>, items: &[Range<usize>]) -> Option<Vec<SmolStr>> {
    let last = items.last()?;
    let at = last.clone().find(|&at| text.starts(at, "产业"))?;
    let tail = text.words(&(at..last.end));
    let ordinal = |i: usize, item: &Range<usize>| {
        let end = if i + 1 == items.len() { at } else { item.end };
        let words = text.words(&(item.start..end));
        let number = words.trim_start_matches('第');
        matches!(number, "一" | "二" | "三").then(|| format_smolstr!("第{number}{tail}"))
    };
    items
        .iter()
        .enumerate()
        .map(|(i, item)| ordinal(i, item))
        .collect()
}

/// 城镇和农村低保对象.
fn town_and_country(text: &Text<'_>, items: &[Range<usize>]) -> Option<Vec<SmolStr>> {
    let [first, last] = items else { return None };
    let (town, country) = (text.words(first), text.words(last));
    let lacks = town.ends_with("城镇") || town.ends_with("城市");
    let of_all = ["农村", "乡村"]
        .iter()
        .find_map(|word| country.strip_prefix(word));
    let of_all =
        of_all.filter(|of_all| lacks && !of_all.is_empty() && !of_all.starts_with("居民"))?;
    Some(vec![format_smolstr!("{town}{of_all}"), country.into()])
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
