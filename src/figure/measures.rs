//! Words that say what is measured of a thing: 增加值, 吞吐量, 死亡人数.

use std::ops::Range;
use std::sync::LazyLock;

use smol_str::SmolStr;

use super::characters::Characters;
use super::lexicon::Lexicon;
use super::text::Text;

/// Words that name a measure; the last name of a list lends them to the rest.
pub(super) static MEASURES: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    Lexicon::new(&[
        (
            (),
            "总投资 计划总投资 计划投资 营收 国税 地税 税收 利税 出口 进口 收入 支出 可支配 人均 消费 增加值 总产值 产值 产量 总产量 总产 单产 销量 销售量 总值 总量 总额 总收入 规模",
        ),
        (
            (),
            "吞吐量 零售额 销售额 营业额 交易额 成交额 净利润 毛利润 零售总额 营业收入 主营业务收入 利润 利润总额 投资 余额 存款 贷款 周转量 运输量 客运量",
        ),
        (
            (),
            "货运量 运量 用电量 发电量 面积 播种面积 种植面积 人数 死亡人数 受伤人数 参保人数 人次 总数 数量 数 能耗 水耗 电耗 比重 占比",
        ),
        (
            (),
            "比例 覆盖率 参保率 满意率 满意度 办结率 合格率 普及率 入学率 入园率 增速 起数 件数 户数 案损数 受理数 存栏 出栏 存栏量 出栏量",
        ),
        (
            (),
            "标准 优良率 优良天数率 优良天数比率 水质优良率 水质优良比例 优良比例 达标率 水质达标率 优良断面比例",
        ),
        (
            (),
            "价格 浓度 平均浓度 年均浓度 年平均浓度 出口 进口 进出口 养老保险 医疗保险 保险 里程 通车里程 床位 床位数 拥有量 排放量 用水量",
        ),
        (
            (),
            "业务量 业务总量 业务收入 处理率 回收率 利用率 完好率 使用量 储量 库存 产能 装机 装机容量 容量",
        ),
    ])
});

/// What the name of a measure ends with.
pub(super) const MEASURE_ENDS: &str = "量率额数值费度比价金";

/// Where the measure at the end of a name begins; a whole name keeps its first word.
pub(super) fn measure_start(text: &Text<'_>, item: &Range<usize>) -> usize {
    let mut start = item.end;
    while let Some(found) = text.last(&(item.start..start), &MEASURES) {
        if start - found.length == item.start {
            break;
        }
        start -= found.length;
    }
    start
}

/// Where the name of a measure that opens a clause ends, if more is said of
/// it: 经济总量 in 经济总量连上台阶, but not 扣除价格 in 扣除价格因素.
pub(super) fn measure_end(text: &Text<'_>, clause: &Range<usize>) -> Option<usize> {
    const LONGEST: usize = 14;
    let last = clause.end.min(clause.start + LONGEST);
    (clause.start + 4..last).rev().find(|&end| {
        GOES_ON.has(text.char(end)) && text.last(&(clause.start..end), &MEASURES).is_some()
    })
}

/// What more is said of a measure begins so: 稳步, 突破, 明显.
static GOES_ON: Characters<37> = Characters::new([
    '稳', '持', '连', '突', '增', '提', '保', '快', '平', '大', '不', '再', '首', '迈', '跨', '达',
    '上', '跃', '创', '逆', '回', '加', '较', '总', '明', '显', '进', '继', '呈', '居', '位', '排',
    '领', '实', '均', '也', '仍',
]);

/// The measure that a name ends with, whole: 投资 of 固定资产投资.
pub(super) fn measure_of(name: &str) -> Option<SmolStr> {
    let chars: Vec<char> = name.chars().collect();
    let found = MEASURES.last(&chars)?;
    (found.length < chars.len()).then(|| SmolStr::new_static(found.word))
}

/// Whether words are the name of a measure: 增加值, 营业收入.
pub(super) fn is_measure(words: &str) -> bool {
    let chars: Vec<char> = words.chars().collect();
    MEASURES
        .last(&chars)
        .is_some_and(|found| found.length == chars.len())
}

/// What 人均 stands behind, not before.
const REGIONS: [&str; 6] = ["全国", "全省", "全市", "全区", "全县", "全镇"];

/// Rates that say nothing without what they are of.
const RATES: [&str; 12] = [
    "完成率",
    "完成比例",
    "完成进度",
    "开工率",
    "竣工率",
    "投产率",
    "达产率",
    "入库率",
    "整改率",
    "销号率",
    "兑现率",
    "拨付率",
];

/// The thing a rate is of, without the measure its own number had.
fn rated(subject: &str) -> &str {
    ["人数", "户数", "件数", "数量", "已完成"]
        .iter()
        .find_map(|measure| subject.strip_suffix(measure))
        .unwrap_or(subject)
}

/// 产量 after 粮食播种面积 is 粮食产量: a bare measure takes the head of the
/// name before it, 总数 the whole of it but its verb.
pub(super) fn with_head(name: &str, subject: &str, verb: &str) -> Option<SmolStr> {
    const BARE: [&str; 11] = [
        "产量",
        "总产量",
        "单产",
        "总产",
        "产值",
        "总产值",
        "平均单产",
        "存栏",
        "出栏",
        "存栏量",
        "出栏量",
    ];
    // 生产总值620亿元，人均达到9.8万元.
    let averaged = ["人均", "户均", "亩均"];
    if averaged.contains(&name) && !averaged.iter().any(|one| subject.starts_with(one)) {
        let whole = REGIONS
            .iter()
            .find_map(|region| subject.strip_prefix(region));
        return Some(SmolStr::from_iter([name, whole.unwrap_or(subject)]));
    }
    // 驿站建设完成2个，完成率200%.
    if RATES.contains(&name) {
        // 排查隐患320处，整改率98%: of what was found.
        let found = matches!(name, "整改率" | "销号率");
        let subject = if found {
            subject.strip_prefix(verb).unwrap_or(subject)
        } else {
            subject
        };
        return Some(SmolStr::from_iter([rated(subject), name]));
    }
    // 经济总量5亿元，增速6%.
    if matches!(name, "增速" | "增幅" | "增长率" | "涨幅" | "降幅") {
        return Some(SmolStr::from_iter([subject.trim_end_matches("总量"), name]));
    }
    let (bare, total) = (BARE.contains(&name), matches!(name, "总数" | "总量"));
    if !bare && !total {
        return None;
    }
    let chars: Vec<char> = subject.chars().collect();
    let head = match MEASURES.last(&chars) {
        None if total => subject.strip_prefix(verb).unwrap_or(subject),
        Some(measure) if total && measure.word == "总值" => subject,
        Some(measure) if bare => subject.strip_suffix(measure.word)?,
        _ => return None,
    };
    (!head.is_empty()).then(|| SmolStr::from_iter([head, name]))
}
