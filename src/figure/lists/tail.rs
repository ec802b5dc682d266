//! Where the words begin that only the last item of a list has, and all share.

use std::ops::Range;
use std::sync::LazyLock;

use crate::figure::acts::heavy_at;
use crate::figure::lexicon::{Lexicon, Role};
use crate::figure::measures::{RATES, measure_start};
use crate::figure::text::Text;

static REGIONS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Region));

/// Nouns that the items of a list share: 刑事、治安案件.
static SHARED: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Shared));

/// What several branches are together, said behind the last of them.
const INDUSTRIES: [&str; 2] = ["产业", "行业"];

/// Where in the `last` item that begins which the others lack; its end, if nothing is.
/// 等 at `gathered` stands before what all have: 食品、石化、信息等产业增加值.
pub(super) fn tail_start(
    text: &Text<'_>,
    items: &[Range<usize>],
    last: &Range<usize>,
    gathered: Option<usize>,
) -> usize {
    if let Some(at) = gathered {
        return at + 1;
    }
    // 东、中、西部地区, 轻、重工业增加值: the first character is each item's own.
    let others = &items[..items.len() - 1];
    // 牛、羊、家禽出栏: poultry is a word.
    let one = others.iter().all(|item| item.len() == 1) && !text.starts(last.start, "家禽");
    if one && last.len() > 2 {
        return last.start + 1;
    }
    // 国家级、部级创新平台.
    let level = |item: &Range<usize>| text.before(item.end) == '级';
    let own = last.clone().rev().find(|&at| text.char(at) == '级');
    if let Some(level) = own.filter(|at| at + 1 < last.end && others.iter().all(level)) {
        return level + 1;
    }
    // 甲类、乙类业务的合同额分别是9亿元、8亿元.
    if let Some(of) = owner_end(text, items, last) {
        return of;
    }
    let start = measure_start(text, last);
    if start == last.end {
        let rate = shared_rate(text, items, last).or_else(|| rate_start(text, items, last));
        return rate.unwrap_or_else(|| head_start(text, items, last));
    }
    // 电子、汽车产业产值占工业比重: the share of a measure is shared whole.
    if let Some(share) = share_start(text, last) {
        return share;
    }
    // 污水、垃圾总处理率: the measure is the total's.
    let total = start > last.start + 1 && text.before(start) == '总';
    // 电子、有色金属、装备产业规模: they are all industries.
    let industry = start > last.start + 2 && text.starts_one_of(start - 2, &INDUSTRIES);
    let named = |item: &Range<usize>| {
        let words = text.words(item);
        words.ends_with('业') || INDUSTRIES.iter().any(|word| words.contains(word))
    };
    let industry = industry && !items[..items.len() - 1].iter().any(named);
    start - usize::from(total) - 2 * usize::from(industry)
}

/// Where 的 stands in the last item, behind which is a measure of all: 的合同额.
fn owner_end(text: &Text<'_>, items: &[Range<usize>], last: &Range<usize>) -> Option<usize> {
    let of = |item: &Range<usize>| item.clone().rev().find(|&at| text.char(at) == '的');
    let others = &items[..items.len() - 1];
    let start = of(last).filter(|_| others.iter().all(|item| of(item).is_none()))?;
    let measured = "额值量率数".contains(text.before(last.end));
    (measured && start > last.start && start + 2 < last.end).then_some(start)
}

/// Where 等 stands in the last item of a list, before what all the items have.
pub(super) fn gathered(text: &Text<'_>, last: &Range<usize>) -> Option<usize> {
    let mut inside = last.start + 1..last.end.saturating_sub(1);
    let at = inside.find(|&at| text.char(at) == '等' && !text.is_quoted(at))?;
    let behind = at + 1..last.end;
    let head = text.first(&behind, &SHARED)?;
    (head.length < behind.len()).then_some(at)
}

/// Where the measure begins that a share at the end of an item is of:
/// 产值占工业比重.
fn share_start(text: &Text<'_>, item: &Range<usize>) -> Option<usize> {
    let of = item.clone().rev().find(|&at| text.char(at) == '占')?;
    let start = measure_start(text, &(item.start..of));
    (start > item.start).then_some(start)
}

/// Where the rate begins that only the last of several works has: 就业帮扶、法律援助完成率.
fn shared_rate(text: &Text<'_>, items: &[Range<usize>], last: &Range<usize>) -> Option<usize> {
    let rate = text.last(last, &RATES)?.length;
    let others = &items[..items.len() - 1];
    let lacks = others.iter().all(|item| text.before(item.end) != '率');
    (lacks && rate < last.len()).then_some(last.end - rate)
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
    // 改造老旧供热、燃气、排水管网 as well.
    let old = |item: &Range<usize>| text.starts(item.start + 2, "老旧");
    let verb = |item: &Range<usize>| match heavy_at(text, item) {
        true => 2 + 2 * usize::from(old(item)),
        false => 0,
    };
    // 全市刑事、治安案件: the region is all's.
    let region = |item: &Range<usize>| text.first(item, &REGIONS).map_or(0, |found| found.length);
    let lacks = |item: &Range<usize>| {
        item.len() <= longest + verb(item) + region(item) && ends(item).is_none()
    };
    let shared = items.iter().all(|item| item == last || lacks(item));
    if shared { start } else { last.end }
}
