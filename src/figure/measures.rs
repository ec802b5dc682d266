//! Words that say what is measured of a thing: 增加值, 吞吐量, 死亡人数.

use std::ops::Range;
use std::sync::LazyLock;

use smol_str::SmolStr;

use super::characters::Characters;
use super::kind::{COMPARED, GROWTHS};
use super::lexicon::{Lexicon, Role};
use super::text::Text;

/// Words that name a measure; the last name of a list lends them to the rest.
pub(super) static MEASURES: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Measure));
/// What is told of works, which their own sentence names: 总投资.
pub(super) static SIZES: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Size));
static REGIONS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Region));
pub(super) static RATES: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Rate));
static YIELDS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Yield));
/// What measures a place as a whole.
pub(super) static ECONOMY: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Economy));
static TALLIED: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Tallied));
static GROWS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Grows));
static AVERAGED: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Averaged));

/// What the name of a measure ends with.
pub(super) const MEASURE_ENDS: &str = "量率额数值费度比价金";

/// Whether a name ends as that of a measure does.
pub(super) fn ends_as_measure(name: &str) -> bool {
    MEASURES.ends(name).is_some() || name.ends_with(|c| MEASURE_ENDS.contains(c))
}

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
static GOES_ON: Characters<49> = Characters::new([
    '依', '稳', '持', '连', '突', '增', '提', '保', '快', '平', '大', '不', '再', '首', '迈', '跨',
    '达', '上', '跃', '创', '逆', '回', '加', '较', '总', '明', '显', '进', '继', '呈', '居', '位',
    '排', '领', '实', '均', '也', '仍', '减', '下', '降', '略', '基', '接', '先', '跨', '翻', '将',
    '首',
]);

/// The measure that a name ends with, whole: 投资 of 固定资产投资.
pub(super) fn measure_of(name: &str) -> Option<SmolStr> {
    let found = MEASURES.ends(name)?;
    (found.word != name).then(|| SmolStr::new_static(found.word))
}

/// Whether words say only where: 全市.
pub(super) fn is_region(words: &str) -> bool {
    REGIONS.has(words)
}

/// Whether words are the name of a measure: 增加值, 营业收入.
pub(super) fn is_measure(words: &str) -> bool {
    MEASURES.has(words)
}

/// Whether a name is that of a measure of a place as a whole.
pub(super) fn is_of_place(name: &str) -> bool {
    ECONOMY.has(name)
}

/// Whose trade a name tells: 民营企业 of 民营企业进出口总额.
pub(super) fn trader(name: &str) -> Option<&str> {
    // Most names end otherwise.
    let amounts = match name.chars().next_back()? {
        '口' => [""].as_slice(),
        '额' => &["总额", "额"],
        '值' => &["总值"],
        _ => return None,
    };
    let traded = amounts.iter().find_map(|amount| name.strip_suffix(amount));
    traded?.strip_suffix("进出口")
}

/// Whether a name says no more than which way goods go: 出口总额.
pub(super) fn is_one_way(name: &str) -> bool {
    let rest = name.strip_prefix("出口").or(name.strip_prefix("进口"));
    rest.is_some_and(|rest| matches!(rest, "" | "额" | "总额" | "总值"))
}

/// The thing a rate is of, without the measure its own number had.
fn rated(subject: &str) -> &str {
    let measure = TALLIED.ends(subject).map_or("", |found| found.word);
    subject.strip_suffix(measure).unwrap_or(subject)
}

/// What is grown, if the words tell only that it is: 小麦种植, 年出栏生猪.
fn planted(subject: &str) -> Option<&str> {
    let first = GROWS.begins(subject);
    let rest = first.and_then(|act| subject.strip_prefix(act.word));
    rest.or_else(|| subject.strip_suffix(GROWS.ends(subject)?.word))
}

/// 产量 after 粮食播种面积 is 粮食产量: a bare measure takes the head of the
/// name before it, 总数 the whole of it but its verb.
pub(super) fn with_head(name: &str, subject: &str, verb: &str) -> Option<SmolStr> {
    // 生产总值620亿元，人均达到9.8万元.
    if AVERAGED.has(name) && AVERAGED.begins(subject).is_none() {
        let region = REGIONS.begins(subject).map_or("", |found| found.word);
        return Some(SmolStr::from_iter([name, &subject[region.len()..]]));
    }
    // 驿站建设完成2个，完成率200%.
    if RATES.has(name) && !subject.ends_with(['资', '金', '积']) {
        return rate_of(name, subject, verb);
    }
    // 经济总量5亿元，增速6%.
    if GROWTHS.has(name) {
        return Some(growth_of(name, subject));
    }
    // 手机出口9万台，货值5亿元.
    if name == "货值" && subject.ends_with('口') {
        return Some(SmolStr::from_iter([subject, name]));
    }
    // 工业增加值增速提高，增加值增长7%.
    if let Some(growth) = GROWTHS.ends(subject)
        && let Some(thing) = subject.strip_suffix(growth.word)
        && thing.ends_with(name)
        && YIELDS.has(name)
    {
        return Some(thing.into());
    }
    yield_of(name, subject, verb)
}

/// How much of what was told of is done: 完成率 after 驿站建设.
fn rate_of(name: &str, subject: &str, verb: &str) -> Option<SmolStr> {
    // 排查隐患320处，整改率98%: of what was found.
    let found = matches!(name, "整改率" | "销号率");
    let subject = if found {
        subject.strip_prefix(verb).unwrap_or(subject)
    } else {
        subject
    };
    if subject.starts_with("到位") {
        return None;
    }
    // 项目开工率100%，竣工率94%.
    let rate = RATES.ends(subject).map_or("", |found| found.word);
    let subject = &subject[..subject.len() - rate.len()];
    // 安居工程占计划任务60%，建成率150%.
    let (subject, _) = subject.split_once('占').unwrap_or((subject, ""));
    // 项目开工29个，开工率90%; 拨付经费9万元，拨付率100%.
    let act = name.trim_end_matches('率');
    let subject = subject.trim_end_matches(act);
    let subject = subject.strip_prefix(act).unwrap_or(subject);
    let subject = subject.trim_end_matches("实际");
    Some(SmolStr::from_iter([rated(subject), name]))
}

/// How fast what was told of grows: 增速 after 经济总量.
fn growth_of(name: &str, subject: &str) -> SmolStr {
    let (thing, _) = subject.split_once('占').unwrap_or((subject, ""));
    // 投资低于全市，降幅收窄: that of the investment.
    let compared = COMPARED.find(thing).map_or(thing.len(), |(at, _)| at);
    let thing = &thing[..compared];
    // 收入自然增幅2%，同口径完成9亿元，增幅6%: of the income.
    let growth = GROWTHS.ends(thing).map_or("", |found| found.word);
    let thing = thing.strip_suffix(growth).unwrap_or(thing);
    SmolStr::from_iter([thing.trim_end_matches("总量"), name])
}

/// What is got of what was told of, or how much of it: 产量 after 粮食播种面积.
fn yield_of(name: &str, subject: &str, verb: &str) -> Option<SmolStr> {
    let (bare, total) = (YIELDS.has(name), matches!(name, "总数" | "总量"));
    // 工业总产值占全市比重22%，完成产值9亿元: a share has no output.
    if !bare && !total || subject.contains('占') {
        return None;
    }
    let head = match MEASURES.ends(subject) {
        None if total => subject.strip_prefix(verb).unwrap_or(subject),
        None if bare => planted(subject)?,
        Some(measure) if total && measure.word == "总值" => subject,
        // 小麦平均单产9公斤，总产5吨.
        Some(measure) if bare => {
            let head = subject.strip_suffix(measure.word)?;
            head.trim_end_matches("平均").trim_end_matches("人均")
        }
        _ => return None,
    };
    // 总户数300户，完成总产值9亿元: they share no more than that they are totals.
    (!matches!(head, "" | "总")).then(|| SmolStr::from_iter([head, name]))
}
