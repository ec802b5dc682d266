//! Units: a new one is one line in [`UNITS`].

use super::lexicon::Table;
use super::text::Text;

/// What a unit tells about its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Measure {
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
    /// 月, 日, 季度: a date.
    Calendar,
    /// A class or rank, never a figure: 30万吨级, 500强.
    Class,
    /// No unit at all.
    None,
}

use Measure::{Age, Amount, Calendar, Class, Count, Duration, Percent, Points, Times};

/// Units without their scale: 万元 is 万 and 元.
const UNITS: Table<Measure> = Table(&[
    // shares and changes
    ("%", Percent),
    ("‰", Percent),
    ("成", Percent),
    ("个百分点", Points),
    ("百分点", Points),
    ("个基点", Points),
    ("个点", Points),
    ("倍", Times),
    ("番", Times),
    // money
    ("元", Amount),
    ("角", Amount),
    ("美元", Amount),
    ("欧元", Amount),
    ("港元", Amount),
    ("日元", Amount),
    ("英镑", Amount),
    ("人民币", Amount),
    ("元人民币", Amount),
    ("块钱", Amount),
    // length, area, volume
    ("毫米", Amount),
    ("厘米", Amount),
    ("微米", Amount),
    ("纳米", Amount),
    ("米", Amount),
    ("公里", Amount),
    ("千米", Amount),
    ("车道公里", Amount),
    ("海里", Amount),
    ("平方米", Amount),
    ("平方公里", Amount),
    ("平方千米", Amount),
    ("平米", Amount),
    ("亩", Amount),
    ("亩次", Amount),
    ("公顷", Amount),
    ("立方米", Amount),
    ("立方", Amount),
    ("方", Amount),
    ("升", Amount),
    ("毫升", Amount),
    // weight
    ("吨", Amount),
    ("吨标准煤", Amount),
    ("吨标煤", Amount),
    ("吨公里", Amount),
    ("人公里", Amount),
    ("吨海里", Amount),
    ("载重吨", Amount),
    ("总吨", Amount),
    ("标准吨", Amount),
    ("公斤", Amount),
    ("千克", Amount),
    ("斤", Amount),
    ("克", Amount),
    ("毫克", Amount),
    ("微克", Amount),
    ("担", Amount),
    // energy, power, computing
    ("千瓦", Amount),
    ("千瓦时", Amount),
    ("兆瓦", Amount),
    ("兆瓦时", Amount),
    ("吉瓦", Amount),
    ("瓦", Amount),
    ("度", Amount),
    ("度电", Amount),
    ("焦耳", Amount),
    ("千焦", Amount),
    ("千卡", Amount),
    ("kW", Amount),
    ("kWh", Amount),
    ("MW", Amount),
    ("MWh", Amount),
    ("GW", Amount),
    ("GWh", Amount),
    ("km", Amount),
    ("km²", Amount),
    ("㎡", Amount),
    ("m²", Amount),
    ("m³", Amount),
    ("t", Amount),
    ("kg", Amount),
    ("mm", Amount),
    ("P", Amount),
    ("PFLOPS", Amount),
    ("PFlops", Amount),
    ("EFLOPS", Amount),
    ("EFlops", Amount),
    ("TB", Amount),
    ("PB", Amount),
    ("GB", Amount),
    ("Gbps", Amount),
    ("Mbps", Amount),
    ("Tbps", Amount),
    ("℃", Amount),
    ("摄氏度", Amount),
    ("分贝", Amount),
    ("分", Amount),
    // containers and traffic
    ("标箱", Amount),
    ("标准箱", Amount),
    ("TEU", Amount),
    ("人次", Amount),
    ("人", Count),
    ("人天", Amount),
    ("件次", Amount),
    ("户次", Amount),
    ("场次", Amount),
    ("例次", Amount),
    ("辆次", Amount),
    ("架次", Amount),
    ("艘次", Amount),
    ("车次", Amount),
    ("班次", Amount),
    ("航次", Amount),
    ("标准车", Amount),
    // counting words
    ("个", Count),
    ("家", Count),
    ("户", Count),
    ("名", Count),
    ("位", Count),
    ("口", Count),
    ("员", Count),
    ("项", Count),
    ("条", Count),
    ("件", Count),
    ("宗", Count),
    ("起", Count),
    ("例", Count),
    ("所", Count),
    ("座", Count),
    ("处", Count),
    ("栋", Count),
    ("幢", Count),
    ("套", Count),
    ("间", Count),
    ("层", Count),
    ("台", Count),
    ("台套", Count),
    ("台(套)", Count),
    ("套(间)", Count),
    ("部", Count),
    ("辆", Count),
    ("列", Count),
    ("艘", Count),
    ("架", Count),
    ("班", Count),
    ("趟", Count),
    ("次", Count),
    ("场", Count),
    ("批", Count),
    ("批次", Count),
    ("期", Class),
    ("张", Count),
    ("床", Count),
    ("份", Count),
    ("本", Count),
    ("册", Count),
    ("卷", Count),
    ("篇", Count),
    ("首", Count),
    ("幅", Count),
    ("枚", Count),
    ("块", Count),
    ("片", Count),
    ("支", Count),
    ("只", Count),
    ("头", Count),
    ("头只", Count),
    ("头(只)", Count),
    ("羽", Count),
    ("匹", Count),
    ("尾", Count),
    ("株", Count),
    ("棵", Count),
    ("根", Count),
    ("盏", Count),
    ("眼", Count),
    ("孔", Count),
    ("桩", Count),
    ("门", Count),
    ("款", Count),
    ("种", Count),
    ("类", Count),
    ("对", Count),
    ("组", Count),
    ("队", Count),
    ("团", Count),
    ("村", Count),
    ("镇", Count),
    ("箱", Count),
    ("袋", Count),
    ("瓶", Count),
    ("吨级", Class),
    ("线", Class),
    ("把", Count),
    ("颗", Count),
    ("单", Count),
    ("笔", Count),
    ("票", Count),
    ("轮", Count),
    ("届", Class),
    ("步", Count),
    ("封", Count),
    ("道", Count),
    ("段", Count),
    ("节", Count),
    ("环", Count),
    ("桌", Count),
    ("公顷次", Amount),
    ("剂", Count),
    ("剂次", Amount),
    ("人份", Amount),
    // time
    ("年", Measure::Year),
    ("年度", Calendar),
    ("学年", Calendar),
    ("个月", Duration),
    ("天", Duration),
    ("个工作日", Duration),
    ("工作日", Duration),
    ("小时", Duration),
    ("个小时", Duration),
    ("分钟", Duration),
    ("秒", Duration),
    ("毫秒", Duration),
    ("周", Duration),
    ("岁", Age),
    ("周岁", Age),
    ("月", Calendar),
    ("月份", Calendar),
    ("日", Calendar),
    ("季度", Calendar),
    ("时", Calendar),
    // classes and ranks
    ("级", Class),
    ("强", Class),
    ("号", Class),
    ("号线", Class),
    ("型", Class),
    ("版", Class),
    ("千伏", Class),
    ("大", Class),
    ("后", Class),
    ("代", Class),
    ("星", Class),
    ("方面", Class),
    // words that only begin like a unit
    ("升至", Measure::None),
    ("升到", Measure::None),
    ("升为", Measure::None),
    ("成为", Measure::None),
    ("成功", Measure::None),
    ("分别", Measure::None),
    ("日均", Measure::None),
    ("月均", Measure::None),
    ("年均", Measure::None),
    ("度假", Measure::None),
    ("线上", Measure::None),
    ("大幅", Measure::None),
    ("对比", Measure::None),
]);

/// Multipliers written between number and unit.
const SCALES: Table<u64> = Table(&[
    ("十", 10),
    ("百", 100),
    ("千", 1_000),
    ("万", 10_000),
    ("十万", 100_000),
    ("百万", 1_000_000),
    ("千万", 10_000_000),
    ("亿", 100_000_000),
    ("十亿", 1_000_000_000),
    ("百亿", 10_000_000_000),
    ("千亿", 100_000_000_000),
    ("万亿", 1_000_000_000_000),
]);

/// The scale that begins at `at`, with its length; none where the characters
/// belong to a unit (千瓦).
pub(super) fn scale_at(text: &Text<'_>, at: usize) -> Option<(u64, usize)> {
    if unit_at(text, at).is_some() {
        return None;
    }
    let (_, factor, length) = text.first(&(at..text.len()), &SCALES)?;
    Some((factor, length))
}

/// The unit that begins at `at`, rates (元/人) included, with its length.
pub(super) fn unit_at(text: &Text<'_>, at: usize) -> Option<(Measure, usize)> {
    let (_, measure, mut length) = text.first(&(at..text.len()), &UNITS)?;
    if measure == Measure::None {
        return None;
    }
    let next = at + length;
    if text.char(next) == '/' {
        let scaled = next + 1 + scale_at(text, next + 1).map_or(0, |(_, n)| n);
        if let Some((_, _, n)) = text.first(&(scaled..text.len()), &UNITS) {
            return Some((Amount, scaled + n - at));
        }
    }
    // 万套(间): a second counting word in brackets.
    if text.char(next) == '('
        && let Some((_, Count, n)) = text.first(&(next + 1..text.len()), &UNITS)
        && text.char(next + 1 + n) == ')'
    {
        length += n + 2;
    }
    Some((measure, length))
}
