//! Units: a new one is one more word in [`UNITS`].

use std::sync::LazyLock;

use super::lexicon::{Found, Lexicon};
use super::text::Text;

/// What a unit tells about its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum UnitKind {
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
static UNITS: LazyLock<Lexicon<UnitKind>> = LazyLock::new(|| {
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
            "米 毫米 厘米 微米 纳米 公里 千米 车道公里 皮长公里 芯公里 海里 里",
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
            "重量箱 吨标准煤 吨标煤 吨煤 吨公里 人公里 吨海里 吨油当量",
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
        (Amount, "℃ 摄氏度 分贝 分 个标准大气压"),
        // traffic and services, each time counted
        (
            Amount,
            "工日 个工日 个周期 人次 天次 项次 人年 人天 件次 户次 家次 场次 例次 辆次 架次 艘次 车次 班次 航次 课时 剂次 台次 头次 所次 校次",
        ),
        (Amount, "标准车 标台 人份 标准件"),
        // counting words
        (
            Count,
            "个 人 家 户 名 位 口 员 对 双 组 队 团 批 批次 代表团",
        ),
        (
            Count,
            "项 大项 大类 小项 小类 条 件 宗 起 例 次 场 笔 单 票 轮 步 种 类 款 样 份 封 门",
        ),
        (
            Count,
            "所 座 处 栋 幢 套 间 层 床 张 块 片 段 道 环 台 台套 台(套) 套(间) 册(张) 卷(件) 头(只)",
        ),
        (
            Count,
            "棒 盒 罐 坛 面 堂 讲 案 盘 捆 辆次 车 席位 客位 学位 床位 岗 部 辆 列 艘 架 班 趟 组件 枚 支 只 头 头只 羽 匹 尾 株 棵 根 盏 眼 孔 桩 颗 粒 把 具",
        ),
        (
            Count,
            "本 册 卷 篇 首 幅 集 箱 袋 瓶 包 桶 桌 剂 村 镇 乡 社区 街道 席 局",
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
            "台阶 台账 倍增 里程 人数 人口 位列 位居 家庭 名列 起步 期间 期末 集中 部门 户籍 本科 单位 次于",
        ),
    ])
});

/// Multipliers written between number and unit.
static SCALES: LazyLock<Lexicon<u64>> = LazyLock::new(|| {
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

/// The scale that begins at `at`, with its length; none where the characters
/// belong to a unit (千瓦).
pub(super) fn scale_at(text: &Text<'_>, at: usize) -> Option<(u64, usize)> {
    let Found {
        meaning, length, ..
    } = text.first(&(at..text.len()), &SCALES)?;
    unit_at(text, at).is_none().then_some((meaning, length))
}

/// A written unit's scale and what is left of it.
///
/// ```
/// use yitu::figure::scale_of;
/// assert_eq!(scale_of("万元"), (10_000, "元"));
/// assert_eq!(scale_of("千户"), (1_000, "户"));
/// assert_eq!(scale_of("千瓦"), (1, "千瓦"));
/// ```
pub fn scale_of(unit: &str) -> (u64, &str) {
    let chars: Vec<char> = unit.chars().collect();
    let scaled = UNITS
        .first(&chars)
        .is_none_or(|found| found.meaning == UnitKind::None);
    match SCALES.first(&chars).filter(|_| scaled) {
        Some(found) => (found.meaning, &unit[found.word.len()..]),
        None => (1, unit),
    }
}

/// The unit that begins at `at`, rates (元/人) included, with its length.
pub(super) fn unit_at(text: &Text<'_>, at: usize) -> Option<(UnitKind, usize)> {
    let Found {
        meaning, length, ..
    } = text.first(&(at..text.len()), &UNITS)?;
    if meaning == UnitKind::None {
        return None;
    }
    // 60万人年度任务: so many people, of a year.
    if text.starts(at, "人年度") {
        return Some((Count, 1));
    }
    let next = at + length;
    // 微克每立方米: only what is itself an amount, since 5户每户 are two words.
    let each = text.char(next) == '每' && meaning == Amount;
    if text.char(next) == '/' || each {
        let scaled = next + 1 + scale_at(text, next + 1).map_or(0, |(_, length)| length);
        let per = text.first(&(scaled..text.len()), &UNITS);
        if let Some(per) = per.filter(|per| per.meaning == Amount || !each) {
            let mut end = scaled + per.length;
            // 元/人·年, 元/人/年.
            if matches!(text.char(end), '·' | '/')
                && let Some(per) = text.first(&(end + 1..text.len()), &UNITS)
            {
                end += 1 + per.length;
            }
            return Some((Amount, end - at));
        }
    }
    // 万套(间): a second counting word in brackets.
    if text.char(next) == '('
        && let Some(Found {
            meaning: Count,
            length: second,
            ..
        }) = text.first(&(next + 1..text.len()), &UNITS)
        && text.char(next + 1 + second) == ')'
    {
        return Some((meaning, length + second + 2));
    }
    Some((meaning, length))
}

/// How many bytes of `words` are the unit that they begin with, its scale
/// included: those of 万吨 in 万吨以上. Nothing of words that begin with none.
pub fn unit_length(words: &str) -> usize {
    let mut text = Text::default();
    text.load(words, 0..words.len());
    let scale = scale_at(&text, 0).map_or(0, |(_, length)| length);
    let unit = unit_at(&text, scale).map_or(0, |(_, length)| length);
    let written = words.chars().take(scale + unit);
    written.map(char::len_utf8).sum()
}

/// Whether `words` begin with something that is counted, so that a voice says 两
/// before it: 两家, 两万, 两公里; but 二级, 二月 and 百分之二.
pub fn is_counted(words: &str) -> bool {
    let mut text = Text::default();
    text.load(words, 0..words.len());
    let by_unit = |(kind, _)| match kind {
        UnitKind::Points
        | UnitKind::Times
        | UnitKind::Count
        | UnitKind::Amount
        | UnitKind::Duration
        | UnitKind::Age
        | UnitKind::Year => true,
        UnitKind::Calendar => text.char(0) == '个',
        UnitKind::Percent | UnitKind::Class | UnitKind::None => false,
    };
    match unit_at(&text, 0) {
        Some(unit) => by_unit(unit),
        None => scale_at(&text, 0).is_some_and(|(factor, _)| factor >= 1_000),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_counted_is_no_class_no_date_and_no_share() {
        for words in ["家企业", "万户", "个季度", "年", "倍", "kW"] {
            assert!(is_counted(words), "{words}");
        }
        for words in ["级", "月", "%", "季度", "号线", "百", "人数", ""] {
            assert!(!is_counted(words), "{words}");
        }
    }

    #[test]
    fn a_unit_is_as_long_as_its_words() {
        for (words, unit) in [
            ("亿元以上", "亿元"),
            ("万吨", "万吨"),
            ("个百分点，", "个百分点"),
            ("元/人左右", "元/人"),
            ("左右", ""),
            ("人数", ""),
        ] {
            assert_eq!(&words[..unit_length(words)], unit);
        }
    }
}
