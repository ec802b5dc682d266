//! The table of units, of which a new one is one more word, and of their scales.

use std::sync::LazyLock;

use crate::figure::lexicon::Lexicon;

/// What a unit tells about its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::figure) enum UnitKind {
    /// Per cent, per mille.
    Percent,
    /// Percentage points.
    Points,
    /// 倍, 番.
    Times,
    /// A counting word: a noun may follow (9所中小学).
    Count,
    /// Money, length, weight …
    Amount,
    /// A length of time, often no figure (三年行动).
    Duration,
    /// An age: a bound in a name unless the name speaks of ages.
    Age,
    /// 年: a year or a length of time.
    Year,
    /// A date or a part of the year.
    Calendar,
    /// A class or rank, never a figure: 30万吨级, 500强.
    Class,
    /// No unit at all, or words that only begin like one.
    None,
}

use UnitKind::{Age, Amount, Calendar, Class, Count, Duration, Percent, Points, Times, Year};

/// Units without their scale: 万元 is 万 and 元.
pub(super) static UNITS: LazyLock<Lexicon<UnitKind>> = LazyLock::new(|| {
    Lexicon::new([
        (Percent, "% ‰"),
        (
            Points,
            "个百分点 百分点 个千分点 千分点 个万分点 个基点 个点",
        ),
        (Times, "倍 番"),
        // money
        (
            Amount,
            "元 角 块钱 分钱 美元 欧元 港元 日元 英镑 元人民币 人民币元",
        ),
        // length, area, volume
        (
            Amount,
            "米 延米 延长米 毫米 厘米 微米 纳米 公里 千米 车道公里 皮长公里 芯公里 海里 里",
        ),
        (
            Amount,
            "平方米 平方 平米 平方公里 平方千米 亩 亩次 公顷 公顷次 亩地",
        ),
        (
            Amount,
            "立方米 立方 方 升 毫升 吨位 TEU 标箱 标准箱 标准集装箱",
        ),
        // weight
        (
            Amount,
            "吨 公斤 千克 斤 克 毫克 微克 担 载重吨 净载重吨 总吨 标准吨",
        ),
        (
            Amount,
            "重量箱 吨/工 吨标准煤 吨标煤 吨煤 吨公里 人公里 吨海里 吨油当量",
        ),
        // energy, computing, the rest of physics
        (
            Amount,
            "瓦 千伏安 兆伏安 千瓦 千瓦时 千瓦小时 兆瓦 兆瓦时 吉瓦 度 度电 焦耳 千焦 吉焦 千卡 蒸吨",
        ),
        (
            Amount,
            "kW kWh kW·h KW KWh MW MWh GW GWh km km² km2 ㎡ m² m2 ㎥ m³ m3 ㎞ t kg ㎏ g mg μg µg ng mm ㎜ cm ㎝ m L mL",
        ),
        (
            Amount,
            "P PF EF PFLOPS PFlops EFLOPS EFlops TB PB EB ZB GB Gbps Mbps Tbps 兆 比特 GHz",
        ),
        (Amount, "马力 兆帕 ℃ 摄氏度 分贝 分 个标准大气压"),
        // traffic and services, each time counted
        (
            Amount,
            "工日 个工日 个周期 人次 天次 项次 人年 人月 人日 人天 台班 张次 处次 面次 件次 户次 家次 场次 例次 辆次 架次 艘次 车次 班次 航次 课时 剂次 台次 头次 所次 校次",
        ),
        (Amount, "标准车 标台 人份 标准件"),
        // counting words
        (
            Count,
            "个 人 犯 家 户 名 位 口 员 对 双 组 队 团 批 批次 代表团",
        ),
        (
            Count,
            "项 大项 大类 小项 小类 条 件 宗 起 例 次 场 笔 单 票 轮 步 种 类 款 样 份 封 门",
        ),
        (
            Count,
            "所 座 处 栋 幢 套 间 层 床 张 块 片 段 道 环 台 台套 台件 台(套) 套(间) 册(张) 卷(件) 头(只)",
        ),
        (
            Count,
            "棒 盒 罐 坛 面 堂 讲 案 盘 捆 辆次 车 席位 客位 学位 床位 岗 部 辆 列 艘 架 班 趟 组件 枚 支 只 头 头只 羽 匹 尾 株 棵 根 盏 眼 孔 桩 颗 粒 把 具 顶 节 杆",
        ),
        (
            Count,
            "标准重量箱 重量箱 架份 回 本 册 卷 篇 首 幅 集 箱 袋 瓶 包 桶 桌 剂 村 镇 乡 社区 街道 席 局",
        ),
        // time
        (Year, "年"),
        (
            Calendar,
            "年度 学年 财年 月 月份 日 季度 个季度 时 时许 月底 月末",
        ),
        (
            Duration,
            "个月 天 日内 个工作日 工作日 小时 个小时 分钟 秒 毫秒 周 个年头 学时",
        ),
        (Age, "岁 周岁"),
        // classes, ranks, voltages, parts of a name
        (
            Class,
            "级 强 号 号线 型 版 线 期 届 代 星 吨级 千伏 伏 大 后 方面 维 码 字头 式 号文 页",
        ),
        // words that only begin like a unit
        (
            UnitKind::None,
            "升至 升到 升为 分别 日均 月均 年均 度假 线上 大幅 大关 对比 对口 对外",
        ),
        (
            UnitKind::None,
            "台阶 台账 倍增 里程 人数 人口 位列 位居 家庭 名列 起步 期间 期末 集中 部门 户籍 本科 单位 次于 节气",
        ),
    ])
});

/// Multipliers written between number and unit.
pub(super) static SCALES: LazyLock<Lexicon<u64>> = LazyLock::new(|| {
    Lexicon::new([
        (10, "十"),
        (100, "百"),
        (1_000, "千"),
        (10_000, "万"),
        (100_000, "十万"),
        (1_000_000, "百万"),
        (10_000_000, "千万"),
        (100_000_000, "亿"),
        (1_000_000_000, "十亿"),
        (10_000_000_000, "百亿"),
        (100_000_000_000, "千亿"),
        (1_000_000_000_000, "万亿"),
    ])
});
