//! The words between a name and its number: 年均增长, 突破, 分别达到.

use std::ops::Range;

use super::lexicon::Table;
use super::text::Text;
use super::{Qualifier, Sign};

/// What a word before a number does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    /// A growth or a fall.
    Change(Sign),
    /// A verb that only links: 达到, 为.
    Link,
    /// A word that tells how or when and changes nothing: 同比, 稳步.
    How,
    /// A bounding word, kept with the number.
    Bound,
    /// 年均.
    Yearly,
    /// 分别.
    Respectively,
    /// 均, 各.
    Each,
    /// 累计, 共: a sum; also a bounding word.
    Sum,
    /// Begins a from–to pair.
    From,
    /// The end of a name, not a word of its own: 公共, 发达.
    Name,
}

use Role::{Bound, Change, Each, From, How, Link, Name, Respectively, Sum, Yearly};
use Sign::{Minus, Plus};

/// Words that may stand right before a number or before one another.
const WORDS: Table<Role> = Table(&[
    ("增长", Change(Plus)),
    ("增加", Change(Plus)),
    ("提高", Change(Plus)),
    ("提升", Change(Plus)),
    ("上升", Change(Plus)),
    ("上涨", Change(Plus)),
    ("升高", Change(Plus)),
    ("回升", Change(Plus)),
    ("攀升", Change(Plus)),
    ("扩大", Change(Plus)),
    ("增产", Change(Plus)),
    ("增收", Change(Plus)),
    ("增幅", Name),
    ("净增", Change(Plus)),
    ("多增", Change(Plus)),
    ("增", Change(Plus)),
    ("涨", Change(Plus)),
    ("升", Change(Plus)),
    ("高", Change(Plus)),
    ("高出", Change(Plus)),
    ("加快", Change(Plus)),
    ("翻", Change(Plus)),
    ("翻了", Change(Plus)),
    ("延长", Change(Plus)),
    ("改善", Change(Plus)),
    ("下降", Change(Minus)),
    ("减少", Change(Minus)),
    ("降低", Change(Minus)),
    ("缩减", Change(Minus)),
    ("压减", Change(Minus)),
    ("压缩", Change(Minus)),
    ("削减", Change(Minus)),
    ("缩短", Change(Minus)),
    ("缩小", Change(Minus)),
    ("收窄", Change(Minus)),
    ("回落", Change(Minus)),
    ("下滑", Change(Minus)),
    ("下跌", Change(Minus)),
    ("贬值", Change(Minus)),
    ("减产", Change(Minus)),
    ("精简", Change(Minus)),
    ("放缓", Change(Minus)),
    ("下浮", Change(Minus)),
    ("下调", Change(Minus)),
    ("上调", Change(Plus)),
    ("净减", Change(Minus)),
    ("降", Change(Minus)),
    ("减", Change(Minus)),
    ("低", Change(Minus)),
    // linking words
    ("达到", Link),
    ("达", Link),
    ("达成", Link),
    ("已达", Link),
    ("已达到", Link),
    ("为", Link),
    ("是", Link),
    ("有", Link),
    ("共有", Link),
    ("现有", Link),
    ("已有", Link),
    ("完成", Link),
    ("实现", Link),
    ("保持", Link),
    ("保持在", Link),
    ("稳定在", Link),
    ("维持在", Link),
    ("稳定", Link),
    ("在", Link),
    ("至", Link),
    ("到", Link),
    ("到位", Name),
    ("仅", Link),
    ("仅为", Link),
    ("约为", Bound),
    ("合计", Sum),
    ("总计", Sum),
    ("计", Name),
    ("预计", Bound),
    ("预期", Bound),
    ("预计为", Bound),
    ("力争", Bound),
    ("确保", Bound),
    ("为主", Name),
    (":", Link),
    ("-", How),
    ("|", Link),
    ("=", Link),
    ("约", Bound),
    ("大约", Bound),
    ("超", Bound),
    ("超过", Bound),
    ("突破", Bound),
    ("跨越", Bound),
    ("跨过", Bound),
    ("迈过", Bound),
    ("迈上", Bound),
    ("站上", Bound),
    ("近", Bound),
    ("接近", Bound),
    ("将近", Bound),
    ("逼近", Bound),
    ("逾", Bound),
    ("上", Bound),
    ("不低于", Bound),
    ("不少于", Bound),
    ("不小于", Bound),
    ("不高于", Bound),
    ("不超过", Bound),
    ("不多于", Bound),
    ("不大于", Bound),
    ("高于", Bound),
    ("低于", Bound),
    ("大于", Bound),
    ("小于", Bound),
    ("优于", Bound),
    ("多于", Bound),
    ("少于", Bound),
    ("至少", Bound),
    ("最多", Bound),
    ("控制在", Bound),
    (">", Bound),
    ("<", Bound),
    ("≥", Bound),
    ("≤", Bound),
    // how and when
    ("同比", How),
    ("环比", How),
    ("实际", How),
    ("名义", How),
    ("同口径", How),
    ("可比口径", How),
    ("可比", How),
    ("逆势", How),
    ("稳步", How),
    ("持续", How),
    ("连续", How),
    ("大幅", How),
    ("快速", How),
    ("平均", How),
    ("首次", How),
    ("成功", How),
    ("一举", How),
    ("历史性", How),
    ("率先", How),
    ("一直", How),
    ("始终", How),
    ("已", How),
    ("将", How),
    ("了", How),
    ("再", How),
    ("又", How),
    ("也", How),
    ("总体", How),
    ("基本", How),
    ("总共", Sum),
    ("全年", How),
    ("预计将", Bound),
    ("年均", Yearly),
    ("年平均", Yearly),
    ("平均每年", Yearly),
    ("每年", Yearly),
    ("分别", Respectively),
    ("依次", Respectively),
    ("均", Each),
    ("都", Each),
    ("各", Each),
    ("全部", Each),
    ("累计", Sum),
    ("共", Sum),
    ("共计", Sum),
    ("从", From),
    ("由", From),
    // ends of names
    ("公共", Name),
    ("国有", Name),
    ("所有", Name),
    ("公有", Name),
    ("拥有", Name),
    ("占有", Name),
    ("行为", Name),
    ("作为", Name),
    ("成为", Name),
    ("发达", Name),
    ("到达", Name),
    ("下达", Name),
    ("附近", Name),
    ("邻近", Name),
    ("最近", Name),
    ("节约", Name),
    ("合约", Name),
    ("公约", Name),
    ("签约", Name),
    ("预约", Name),
    ("新增", Name),
    ("递增", Change(Plus)),
    ("递减", Change(Minus)),
    ("裁减", Name),
    ("减免", Name),
    ("存在", Name),
    ("所在", Name),
    ("现在", Name),
    ("人均", Name),
    ("日均", Name),
    ("月均", Name),
    ("户均", Name),
    ("亩均", Name),
    ("最高", Name),
    ("最低", Name),
    ("以上", Name),
    ("线上", Name),
    ("网上", Name),
    ("海上", Name),
    ("首都", Name),
    ("成都", Name),
    ("来自", Name),
    ("加上", Name),
]);

/// Verbs that take 到, 至 or 为 and then name a level: 提高到, 降至.
const TOWARDS: Table<()> = Table(&[
    ("提高", ()),
    ("提升", ()),
    ("增加", ()),
    ("增长", ()),
    ("上升", ()),
    ("上涨", ()),
    ("跃升", ()),
    ("跃", ()),
    ("攀升", ()),
    ("扩大", ()),
    ("拓展", ()),
    ("扩展", ()),
    ("扩", ()),
    ("发展", ()),
    ("壮大", ()),
    ("延长", ()),
    ("延伸", ()),
    ("增", ()),
    ("升", ()),
    ("提", ()),
    ("升高", ()),
    ("回升", ()),
    ("上调", ()),
    ("调", ()),
    ("下调", ()),
    ("降", ()),
    ("降低", ()),
    ("下降", ()),
    ("回落", ()),
    ("减", ()),
    ("减少", ()),
    ("缩小", ()),
    ("缩短", ()),
    ("缩减", ()),
    ("压缩", ()),
    ("压减", ()),
    ("精简", ()),
    ("收窄", ()),
    ("调整", ()),
    ("优化", ()),
    ("变", ()),
    ("转变", ()),
    ("演变", ()),
    ("改善", ()),
    ("恢复", ()),
    ("推进", ()),
    ("跨越", ()),
]);

/// Words that change nothing in what the number says.
const NEUTRAL: [&str; 17] = [
    "达",
    "达到",
    "增至",
    "提高到",
    "增加到",
    "增长到",
    "提升到",
    "提升至",
    "降到",
    "降至",
    "保持",
    "稳定在",
    "实现",
    "完成",
    "为",
    "升至",
    "扩大到",
];

/// What stands between a name and its number.
#[derive(Clone, Debug, Default)]
pub(super) struct Predicate {
    /// Where the words begin; the name ends here.
    pub(super) start: usize,
    /// The direction of a change by the number (not of one up or down to it).
    pub(super) change: Option<Sign>,
    /// Whether a verb leads to the number: 提高到, 达到.
    pub(super) linked: bool,
    /// 提高到, 降至.
    pub(super) towards: bool,
    /// 年均.
    pub(super) yearly: bool,
    /// 分别.
    pub(super) respectively: bool,
    /// 均, 各.
    pub(super) each: bool,
    /// 累计, 共.
    pub(super) sum: bool,
    /// 从, 由: the first of a from–to pair.
    pub(super) from: bool,
    /// Bounding words in reading order.
    pub(super) bounds: Vec<Qualifier>,
    /// A time said right before the number: 提高到2025年的.
    pub(super) time: Option<Range<usize>>,
}

/// Reads backwards from the end of `range`, the place of the number.
///
/// `years` are the ranges of calendar years in the text.
pub(super) fn before_number(
    text: &Text<'_>,
    range: &Range<usize>,
    years: &[Range<usize>],
) -> Predicate {
    let mut found = Predicate {
        start: range.end,
        ..Predicate::default()
    };
    loop {
        let rest = range.start..found.start;
        if let Some(start) = comparison_at_end(text, &rest, &found) {
            found.start = start;
            continue;
        }
        if let Some(year) = year_at_end(text, &rest, years) {
            found.start = year.start;
            found.time.get_or_insert(year);
            continue;
        }
        if let Some(length) = towards_at_end(text, &rest) {
            found.start -= length;
            found.linked = true;
            found.towards = true;
            let word = text.words(&(found.start..found.start + length));
            keep(&mut found.bounds, word);
            continue;
        }
        let Some((word, role, length)) = text.last(&rest, &WORDS) else {
            break;
        };
        if !found.take(word, role) {
            break;
        }
        found.start -= length;
    }
    found.bounds.reverse();
    found
}

fn keep(bounds: &mut Vec<Qualifier>, word: String) {
    if !NEUTRAL.contains(&word.as_str()) {
        bounds.push(Qualifier { word, after: false });
    }
}

impl Predicate {
    /// Notes a word; false if it belongs to the name.
    fn take(&mut self, word: &str, role: Role) -> bool {
        match role {
            Name => return false,
            Change(_) if self.change.is_some() => return false,
            Change(sign) => self.change = Some(sign),
            Link => self.linked = true,
            How => {}
            Bound => {
                keep(&mut self.bounds, word.to_owned());
            }
            Sum => {
                self.sum = true;
                keep(&mut self.bounds, word.to_owned());
            }
            Yearly => self.yearly = true,
            Respectively => self.respectively = true,
            Each => self.each = true,
            From => self.from = true,
        }
        true
    }
}

/// 2025年, 2025年的 at the end of what is left.
fn year_at_end(
    text: &Text<'_>,
    rest: &Range<usize>,
    years: &[Range<usize>],
) -> Option<Range<usize>> {
    let end = if text.before(rest.end) == '的' {
        rest.end.checked_sub(1)?
    } else {
        rest.end
    };
    let at = years.partition_point(|year| year.end < end);
    let year = years.get(at)?;
    (year.end == end && year.start >= rest.start).then_some(year.start..rest.end)
}

/// The length of 提高到 at the end of what is left.
fn towards_at_end(text: &Text<'_>, rest: &Range<usize>) -> Option<usize> {
    let last = rest.end.checked_sub(1).filter(|&last| last >= rest.start)?;
    if !matches!(text.char(last), '到' | '至' | '为' | '成') {
        return None;
    }
    let (_, (), length) = text.last(&(rest.start..last), &TOWARDS)?;
    Some(length + 1)
}

/// How far back a comparison may begin: 比上年同期, 较全省平均水平.
const LONGEST_COMPARISON: usize = 14;

/// Where a comparison (比上年, 较2020年) at the end of what is left begins.
fn comparison_at_end(text: &Text<'_>, rest: &Range<usize>, found: &Predicate) -> Option<usize> {
    found.change?;
    let nearest = rest.end.saturating_sub(LONGEST_COMPARISON).max(rest.start);
    (nearest..rest.end.saturating_sub(1)).rev().find(|&at| {
        let (before, after) = (text.before(at), text.char(at + 1));
        match text.char(at) {
            '较' => !matches!(before, '比' | '相'),
            '比' => {
                let earlier =
                    matches!(after, '上' | '去' | '前' | '年' | '全') || after.is_ascii_digit();
                let ratio = matches!(
                    before,
                    '占' | '同' | '环' | '对' | '之' | '入' | '可' | '配' | '性'
                ) || matches!(after, '重' | '例' | '率' | '值' | '较' | '价');
                earlier || !ratio
            }
            _ => false,
        }
    })
}

/// Bounding words that follow a number.
const AFTER: Table<()> = Table(&[
    ("以上", ()),
    ("及以上", ()),
    ("以下", ()),
    ("及以下", ()),
    ("以内", ()),
    ("之内", ()),
    ("内", ()),
    ("左右", ()),
    ("上下", ()),
    ("之间", ()),
]);

/// Bounding words from `at` on, and where they end.
pub(super) fn after_number(text: &Text<'_>, at: usize) -> (Vec<Qualifier>, usize) {
    match text.first(&(at..text.len()), &AFTER) {
        Some((word, (), length)) if !(word == "内" && text.char(at + 1).is_alphanumeric()) => (
            vec![Qualifier {
                word: word.to_owned(),
                after: true,
            }],
            at + length,
        ),
        _ => (Vec::new(), at),
    }
}
