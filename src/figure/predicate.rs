//! The words between a name and its number: 年均增长, 突破, 分别达到.

use std::ops::Range;
use std::sync::LazyLock;

use super::lexicon::{Found, Lexicon};
use super::period::Calendar;
use super::text::Text;
use super::units::Measure;
use super::{Qualifier, Sign};

/// What a word before a number does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    /// A growth or a fall.
    Change(Sign),
    /// A verb that leads to the number: 达到, 为.
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
    /// 从, 由: begins a from–to pair.
    From,
    /// The end of a name that looks like one of the others: 公共, 发达.
    Name,
}

use Role::{Bound, Change, Each, From, How, Link, Name, Respectively, Sum, Yearly};
use Sign::{Minus, Plus};

/// Words that may stand right before a number or before one another.
static WORDS: LazyLock<Lexicon<Role>> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            Change(Plus),
            "增长 增加 提高 提升 上升 上涨 升高 回升 攀升 扩大 增产 增收 净增 净增加 净增长 多增 增 涨 升 高 高出",
        ),
        (
            Change(Plus),
            "加快 翻 翻了 延长 改善 上调 递增 上浮 增值 升值 ↑ + 正增长 反弹 拓宽 快",
        ),
        (
            Change(Minus),
            "下降 减少 降低 缩减 压减 压缩 削减 缩短 缩小 收窄 回落 下滑 下跌 贬值 减产 精简 放缓 下浮 下调",
        ),
        (
            Change(Minus),
            "净减 净减少 少增 降 减 低 慢 递减 减收 降幅达 ↓ 负增长 萎缩 减亏",
        ),
        (
            Link,
            "达到 达 达成 到达 已达 已达到 为 是 有 共有 现有 已有 完成 实现 保持 保持在 稳定在 维持在 稳定 在 至 到",
        ),
        (Link, "仅 仅为 建成 相当于 等于 = 只有 处于 位于 合"),
        (
            Bound,
            "约为 预计 预期 预计为 预计可 力争 确保 争取 约 大约 超 超过 突破 跨越 跨过 迈过 迈上 站上 跃上 近 接近",
        ),
        (
            Bound,
            "将近 逼近 逾 上 不低于 不少于 不小于 不高于 不超过 不多于 不大于 高于 低于 大于 小于 优于 多于 少于",
        ),
        (Bound, "至少 最多 控制在 预计将 有望 > < ≥ ≤"),
        (
            How,
            "同比 环比 实际 名义 同口径 按同口径 可比口径 按可比口径 可比 逆势 稳步 持续 连续 大幅 快速 平均 首次 成功 一举",
        ),
        (
            How,
            "历史性 率先 一直 始终 已 将 了 再 又 也 总体 基本 全年 拟按 拟 按 继续 历史性地 的 - : | 不断 进一步",
        ),
        (
            How,
            "按可比价格计算 按可比价计算 按不变价格计算 按不变价计算 可比价 较快 首次达到 较上年 比上年 与上年 同期 月均 每人每月 每人每年 每月 人均每月 人均每年 每平方米 每户",
        ),
        (Yearly, "年均 年平均 平均每年 每年 年均复合"),
        (Respectively, "分别 依次 分别比上年"),
        (Each, "均 都 各 全部"),
        (Sum, "累计 共 共计 合计 总计 总共"),
        (From, "从 由"),
        (
            Name,
            "增幅 到位 计 为主 公共 国有 所有 公有 拥有 占有 行为 作为 成为 发达 下达 附近 邻近 最近 节约 合约 公约",
        ),
        (
            Name,
            "签约 预约 新增 裁减 减免 存在 所在 现在 人均 日均 户均 亩均 地均 最高 最低 以上 线上 网上 海上 首都 成都",
        ),
        (
            Name,
            "来自 加上 全省平均 全市平均 全国平均 全区平均 全县平均 自由 理由 服从 综合 联合 融合 结合 整合 复合 混合 组合",
        ),
        (
            Name,
            "总共有 提高率 提升率 增长点 以下 之上 陆上 拆除重建 民生实事 一快 标杆 大部 愉快 轻快 总计划",
        ),
    ])
});

/// Verbs that take 到, 至 or 为 and then name a level: 提高到, 降至.
static TOWARDS: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            (),
            "提高 提升 增加 增长 上升 上涨 跃升 跃 攀升 扩大 拓展 扩展 扩 发展 壮大 延长 延伸 增 升 提 升高 回升 上调 调 下调",
        ),
        (
            (),
            "降 降低 下降 回落 减 减少 缩小 缩短 缩减 压缩 压减 精简 收窄 调整 优化 变 转变 演变 改善 恢复 推进 跨越 调高 调低",
        ),
    ])
});

/// Words that add nothing to what the number says; every other bounding word
/// stays with its number.
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
    /// Taken over from the number before it in a 分别 list.
    listed: bool,
    /// 从, 由: the first of a from–to pair.
    pub(super) from: bool,
    /// Bounding words in reading order.
    pub(super) bounds: Vec<Qualifier>,
    /// A year said right before the number: 提高到2025年的.
    pub(super) time: Option<Range<usize>>,
}

/// Reads backwards from the end of `range`, the place of the number.
pub(super) fn before_number(
    text: &Text<'_>,
    range: &Range<usize>,
    calendar: Calendar<'_>,
) -> Predicate {
    let mut found = Predicate {
        start: range.end,
        ..Predicate::default()
    };
    loop {
        let rest = range.start..found.start;
        if let Some(start) = comparison_at_end(text, &rest, &found) {
            found.start = start;
        } else if let Some(year) = calendar.year_at_end(text, &rest) {
            found.start = year.start;
            found.time.get_or_insert(year);
        } else if let Some(length) = towards_at_end(text, &rest) {
            found.start -= length;
            found.linked = true;
            found.towards = true;
            keep(
                &mut found.bounds,
                text.words(&(found.start..found.start + length)),
            );
        } else if let Some(start) = remark_at_end(text, &rest) {
            found.start = start;
        } else if let Some(Found {
            word,
            meaning,
            length,
        }) = text.last(&rest, &WORDS)
        {
            if !found.take(word, meaning) {
                break;
            }
            found.start -= length;
        } else {
            break;
        }
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
            Bound => keep(&mut self.bounds, word.to_owned()),
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

    /// Goes on as the number before did: 增长6%、力争6.5%.
    pub(super) fn go_on(&mut self, last: Option<&(Predicate, Measure)>, measure: Measure) {
        let Some((last, _)) = last.filter(|(_, before)| *before == measure) else {
            return;
        };
        if self.is_plain() && !self.respectively {
            (self.change, self.linked, self.yearly) = (last.change, last.linked, last.yearly);
            self.towards = last.towards;
            if self.bounds.is_empty() && (last.respectively || last.listed) {
                self.bounds.clone_from(&last.bounds);
                self.listed = true;
            }
            if self.time.is_none() {
                (self.from, self.time) = (last.from, last.time.clone());
            }
        }
    }

    /// Whether the number is given without any verb of its own.
    pub(super) fn is_plain(&self) -> bool {
        self.change.is_none() && !self.linked
    }
}

/// The length of 提高到 at the end of what is left.
fn towards_at_end(text: &Text<'_>, rest: &Range<usize>) -> Option<usize> {
    let last = rest.end.checked_sub(1).filter(|&last| last >= rest.start)?;
    if !matches!(text.char(last), '到' | '至' | '为' | '成') {
        return None;
    }
    Some(text.last(&(rest.start..last), &TOWARDS)?.length + 1)
}

/// The start of a remark that belongs to no name: (下同), (GDP), [3], 连续5年.
fn remark_at_end(text: &Text<'_>, rest: &Range<usize>) -> Option<usize> {
    let nearest = rest.end.saturating_sub(LONGEST_COMPARISON).max(rest.start);
    let back_to = |open: char| {
        (nearest + 1..rest.end)
            .rev()
            .find(|&at| text.char(at) == open)
    };
    if rest.is_empty() {
        return None;
    }
    match text.before(rest.end) {
        ')' => back_to('('),
        ']' => back_to('['),
        '年' | '月' => {
            let digits = text.chars[nearest..rest.end - 1].iter().rev();
            let length = digits
                .take_while(|c| c.is_ascii_digit() || **c == '个')
                .count();
            let start = (rest.end - 1).checked_sub(length + 2)?;
            (length > 0 && start >= rest.start && text.starts(start, "连续")).then_some(start)
        }
        _ => None,
    }
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
                earlier && before != '同' || !ratio
            }
            _ => false,
        }
    })
}

/// Bounding words that follow a number.
static AFTER: LazyLock<Lexicon<()>> =
    LazyLock::new(|| Lexicon::new(&[((), "以上 及以上 以下 及以下 以内 之内 内 左右 上下 之间")]));

/// The bounding word at `at`, if there is one, and where it ends.
pub(super) fn after_number(text: &Text<'_>, at: usize) -> (Option<Qualifier>, usize) {
    match text.first(&(at..text.len()), &AFTER) {
        Some(Found { word, length, .. })
            if word != "内" || !text.char(at + 1).is_alphanumeric() =>
        {
            let word = word.to_owned();
            (Some(Qualifier { word, after: true }), at + length)
        }
        _ => (None, at),
    }
}
