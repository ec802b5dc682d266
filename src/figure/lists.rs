//! One predicate for several names: 城镇和农村居民人均可支配收入分别增长4.3%、5.5%.

use std::ops::Range;

use super::lexicon::Table;
use super::text::Text;

/// Words that name a measure; the last name of a list lends them to the rest.
const MEASURES: Table<()> = Table(&[
    ("收入", ()),
    ("支出", ()),
    ("可支配", ()),
    ("人均", ()),
    ("居民", ()),
    ("常住居民", ()),
    ("消费", ()),
    ("增加值", ()),
    ("总产值", ()),
    ("产值", ()),
    ("产量", ()),
    ("总产量", ()),
    ("销量", ()),
    ("吞吐量", ()),
    ("零售额", ()),
    ("销售额", ()),
    ("营业额", ()),
    ("交易额", ()),
    ("成交额", ()),
    ("营业收入", ()),
    ("利润", ()),
    ("投资", ()),
    ("余额", ()),
    ("存款", ()),
    ("贷款", ()),
    ("周转量", ()),
    ("运输量", ()),
    ("客运量", ()),
    ("货运量", ()),
    ("运量", ()),
    ("用电量", ()),
    ("发电量", ()),
    ("面积", ()),
    ("播种面积", ()),
    ("种植面积", ()),
    ("人数", ()),
    ("死亡人数", ()),
    ("参保人数", ()),
    ("人次", ()),
    ("总数", ()),
    ("数量", ()),
    ("数", ()),
    ("总量", ()),
    ("总额", ()),
    ("总收入", ()),
    ("规模", ()),
    ("能耗", ()),
    ("水耗", ()),
    ("比重", ()),
    ("占比", ()),
    ("比例", ()),
    ("覆盖率", ()),
    ("参保率", ()),
    ("满意率", ()),
    ("合格率", ()),
    ("普及率", ()),
    ("入学率", ()),
    ("增速", ()),
    ("起数", ()),
    ("件数", ()),
    ("户数", ()),
    ("案损数", ()),
    ("受理数", ()),
    ("存栏", ()),
    ("出栏", ()),
    ("总值", ()),
    ("价格", ()),
    ("浓度", ()),
    ("平均浓度", ()),
    ("年均浓度", ()),
    ("出口", ()),
    ("进口", ()),
    ("进出口", ()),
    ("养老保险", ()),
    ("医疗保险", ()),
    ("保险", ()),
    ("产业", ()),
    ("工业", ()),
    ("企业", ()),
    ("单产", ()),
    ("里程", ()),
    ("通车里程", ()),
    ("床位", ()),
    ("专利", ()),
    ("拥有量", ()),
]);

/// Two short words of one kind; what stands before the first stands before
/// the second as well: 国际航空旅客和货邮吞吐量.
const PAIRS: [(&str, &str); 6] = [
    ("旅客", "货邮"),
    ("旅客", "货物"),
    ("客运", "货运"),
    ("城镇", "农村"),
    ("高中", "初中"),
    ("小学", "初中"),
];

/// The names in a list of `count` (or of any number, if `None`).
///
/// Returns one name only if the words cannot be parted so.
pub(super) fn part(text: &Text<'_>, range: &Range<usize>, count: Option<usize>) -> Vec<String> {
    let mut items = split(text, range, |c| matches!(c, '、' | ','));
    if count.is_none_or(|count| items.len() < count)
        && let Some(last) = items.pop()
    {
        items.extend(split_last(text, &last));
    }
    if count.is_some_and(|count| items.len() < count) {
        items = items
            .iter()
            .flat_map(|item| split_last(text, item))
            .collect();
    }
    if count == Some(2) && items.len() == 1 && text.words(range).contains("城乡") {
        let words = text.words(range);
        return vec![
            words.replacen("城乡", "城镇", 1),
            words.replacen("城乡", "农村", 1),
        ];
    }
    if items.len() < 2 || count.is_some_and(|count| items.len() != count) {
        return vec![text.words(range)];
    }
    complete(text, &items)
}

fn split(text: &Text<'_>, range: &Range<usize>, mark: impl Fn(char) -> bool) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut start = range.start;
    for at in range.clone() {
        if mark(text.char(at)) && !text.is_quoted(at) {
            parts.push(start..at);
            start = at + 1;
        }
    }
    parts.push(start..range.end);
    parts.retain(|part| !part.is_empty());
    parts
}

/// Parts at the last 和, 与 or 及 that has words on both sides.
fn split_last(text: &Text<'_>, range: &Range<usize>) -> Vec<Range<usize>> {
    let link = range.clone().rev().find(|&at| {
        matches!(text.char(at), '和' | '与' | '及')
            && !text.is_quoted(at)
            && at > range.start
            && at + 1 < range.end
    });
    match link {
        Some(at) => {
            let first_end = if text.before(at) == '以' { at - 1 } else { at };
            vec![range.start..first_end, at + 1..range.end]
        }
        None => vec![range.clone()],
    }
}

/// Gives every item the words it shares with its neighbours.
fn complete(text: &Text<'_>, items: &[Range<usize>]) -> Vec<String> {
    let Some(last) = items.last() else {
        return Vec::new();
    };
    let tail = tail_start(text, last);
    let tail_words = text.words(&(tail..last.end));
    let first = &items[0];
    let head_end = head_end(text, first);
    items
        .iter()
        .enumerate()
        .map(|(i, item)| {
            let own = text.words(item);
            let headless = i > 0 && is_measure(text, item);
            let name = match paired_head(text, items, i, last.start..tail) {
                Some(head) => head + &own,
                None if headless => text.words(&(first.start..head_end)) + &own,
                None => own,
            };
            if i + 1 < items.len()
                && tail > last.start
                && !ends_with_measure(text, item, &tail_words)
            {
                name + &tail_words
            } else {
                name
            }
        })
        .collect()
}

/// Where the measure at the end of a name begins.
fn tail_start(text: &Text<'_>, item: &Range<usize>) -> usize {
    let mut start = item.end;
    while let Some((_, (), length)) = text.last(&(item.start..start), &MEASURES) {
        if start - length == item.start {
            break;
        }
        start -= length;
    }
    start
}

/// Where the last measure word of a name begins.
fn head_end(text: &Text<'_>, item: &Range<usize>) -> usize {
    let length = text.last(item, &MEASURES).map_or(0, |(_, (), n)| n);
    if length < item.len() {
        item.end - length
    } else {
        item.start
    }
}

/// Whether a name is nothing but a measure: 死亡人数.
fn is_measure(text: &Text<'_>, item: &Range<usize>) -> bool {
    text.last(item, &MEASURES)
        .is_some_and(|(_, (), n)| n == item.len())
}

fn ends_with_measure(text: &Text<'_>, item: &Range<usize>, tail: &str) -> bool {
    let Some((word, (), _)) = text.last(item, &MEASURES) else {
        return false;
    };
    !matches!(word, "产业" | "工业" | "企业" | "居民") || tail.is_empty()
}

/// What the first item lends to a second of its kind.
fn paired_head(
    text: &Text<'_>,
    items: &[Range<usize>],
    i: usize,
    last_head: Range<usize>,
) -> Option<String> {
    let first = items.first().filter(|_| i == 1 && items.len() == 2)?;
    let (a, b) = (text.words(first), text.words(&last_head));
    let (x, _) = PAIRS.iter().find(|(x, y)| a.ends_with(x) && b == *y)?;
    Some(a[..a.len() - x.len()].to_owned())
}
