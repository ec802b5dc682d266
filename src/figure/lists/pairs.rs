//! Items of which each has but a part of its name: 第一、二、三产业, 旅客和货邮.

use std::ops::Range;

use smol_str::{SmolStr, format_smolstr};

use crate::figure::text::Text;

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

/// What the first item lends to a second of its kind.
pub(super) fn paired_head(
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

/// 第一、二、三产业增加值; 一、二、三产.
pub(super) fn industries(text: &Text<'_>, items: &[Range<usize>]) -> Option<Vec<SmolStr>> {
    let last = items.last()?;
    if last.len() == 2 && text.char(last.start + 1) == '产' {
        let one = |item: &Range<usize>| {
            let number = text.words(&(item.start..item.start + 1));
            let alone = item == last || item.len() == 1;
            (alone && matches!(&*number, "一" | "二" | "三")).then(|| format_smolstr!("{number}产"))
        };
        return items.iter().map(one).collect();
    }
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

/// 运用第一、二、三种形态分别处理.
pub(super) fn ordinals(text: &Text<'_>, items: &[Range<usize>]) -> Option<Vec<SmolStr>> {
    let (first, others) = items.split_first()?;
    let last = others.last()?;
    let numeral = |at: usize| "一二三四五六七八九十".contains(text.char(at));
    let before = first.end.checked_sub(2).filter(|&at| at >= first.start)?;
    let named = text.char(before) == '第' && numeral(before + 1);
    let bare = others[..others.len() - 1]
        .iter()
        .all(|item| item.len() == 1);
    let tail = last.start + 1..last.end;
    if !named || !bare || tail.len() < 2 || !others.iter().all(|item| numeral(item.start)) {
        return None;
    }
    let (led, tail) = (text.words(&(first.start..before)), text.words(&tail));
    let tail = tail.replacen("分别", "", 1);
    let which = std::iter::once(before + 1).chain(others.iter().map(|item| item.start));
    let names = which.map(|at| format_smolstr!("{led}第{}{tail}", text.char(at)));
    Some(names.collect())
}

/// 城镇和农村低保对象.
pub(super) fn town_and_country(text: &Text<'_>, items: &[Range<usize>]) -> Option<Vec<SmolStr>> {
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
