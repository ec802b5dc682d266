//! The words that stand around a number; a new one is one more word in a list.

use std::sync::LazyLock;

use crate::figure::Sign;
use crate::figure::lexicon::Lexicon;

/// What a word before a number does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// A growth or a fall.
    Change(Sign),
    /// A verb that leads to the number: 达到, 为.
    Link,
    /// A verb that leads to what is counted, before or behind the number: 有, 建成.
    Has,
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

use Role::{Bound, Change, Each, From, Has, How, Link, Name, Respectively, Sum, Yearly};
use Sign::{Minus, Plus};

/// Words that may stand right before a number or before one another.
pub(super) static WORDS: LazyLock<Lexicon<Role>> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            Change(Plus),
            "增长 增加 提高 提升 上升 上涨 升高 回升 攀升 扩大 增产 增收 多 增支 增利 增盈 超收 多收 多支 净增 净增加 净增长 多增 增 涨 升 高 高出",
        ),
        (
            Change(Plus),
            "加快 翻 翻了 延长 改善 上调 递增 上浮 增值 升值 ↑ + 正增长 反弹 拓宽 快",
        ),
        (
            Change(Minus),
            "下降 减少 降低 缩减 压减 压缩 削减 缩短 缩小 收窄 回落 下滑 下跌 贬值 减产 少 减支 减利 少收 少支 短收 欠收 精简 放缓 下浮 下调",
        ),
        (
            Change(Minus),
            "净减 净减少 少增 降 减 低 慢 递减 减收 降幅达 ↓ 负增长 萎缩 减亏",
        ),
        (
            Link,
            "达到 达 达成 到达 已达 已达到 为 是 实现 保持 保持在 稳定在 维持在 稳定 在 至 到",
        ),
        (Has, "有 共有 现有 已有 只有 完成 建成 安排"),
        (Link, "仅 仅为 相当于 等于 = 处于 位于 合"),
        (
            Bound,
            "约为 预计 预期 预计为 预计可 力争 确保 争取 约 大约 超 超过 突破 跨越 跨过 迈过 迈上 站上 跃上 跨上 近 接近",
        ),
        (
            Bound,
            "将近 逼近 逾 上 不低于 不少于 不小于 不高于 不超过 不多于 不大于 高于 低于 大于 小于 优于 多于 少于",
        ),
        (
            Bound,
            "至少 最多 最高 最低 不足 未满 不满 不到 高达 多达 超出 首次 控制在 预计将 有望 > < ≥ ≤",
        ),
        (
            How,
            "同比 环比 实际 名义 同口径 按同口径 可比口径 按可比口径 可比 逆势 稳步 持续 连续 大幅 快速 平均 成功 一举",
        ),
        (
            How,
            "历史性 经过努力 率先 一直 始终 已 将 了 再 又 也 总体 基本 全年 拟按 拟 按 继续 历史性地 的 - 负 : | 不断 进一步",
        ),
        (
            How,
            "按可比价格计算 按可比价计算 按不变价格计算 按不变价计算 可比价 较快 较上年 比上年 与上年 同期 月均 月人均 年人均 每人每月 每人每年 每月 人均每月 人均每年 每平方米 每立方米 每户 每百平方公里 每平方公里 每公里 每公顷 每亩",
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
            "户均增收 人均增收 亩均增收 年均增收 众多 更多 许多 较多 繁多 诸多 增多 较少 缺少 多少 不少 稀少 减负 担负 抱负 肩负 自负 税负 胜负 签约 预约 新增 裁减 减免 存在 所在 现在 人均 日均 户均 亩均 地均 以上 线上 网上 海上 首都 成都",
        ),
        (
            Name,
            "来自 加上 全省平均 全市平均 全国平均 全区平均 全县平均 自由 理由 服从 综合 联合 融合 结合 整合 复合 混合 组合",
        ),
        (
            Name,
            "收入总计 支出总计 收入合计 支出合计 收支总计 收支合计 总共有 提高率 提升率 增长点 以下 之上 陆上 拆除重建 民生实事 一快 标杆 大部 愉快 轻快 总计划",
        ),
    ])
});

/// Verbs that take 到, 至 or 为 and then name a level: 提高到, 降至.
pub(super) static TOWARDS: LazyLock<Lexicon<()>> = LazyLock::new(|| {
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
pub(super) const NEUTRAL: [&str; 19] = [
    "优化为",
    "调整优化为",
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

/// Words that follow a number, and whether they bound it.
pub(super) static AFTER: LazyLock<Lexicon<bool>> = LazyLock::new(|| {
    Lexicon::new(&[
        (true, "以上 及以上 以下 及以下 以内 之内 内 左右 上下 之间"),
        // 突破300家大关 says what 突破300家 says.
        (false, "大关 关口 门槛"),
    ])
});
