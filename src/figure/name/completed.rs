//! Names that need words of the subject before them: 占全国份额, 完成率.

use smol_str::SmolStr;

use crate::figure::measures::with_head;
use crate::figure::units::Measure;

/// Words for those of the things just counted that are not yet told.
pub(in crate::figure) const REST: [&str; 4] = ["其余", "剩余", "其他", "余下"];

/// Words that compare a growth with another's.
pub(in crate::figure) const COMPARED: [&str; 6] = ["高于", "低于", "快于", "优于", "高出", "慢于"];

/// A name that needs words of the `subject` before it; `None` if it is whole.
pub(super) fn completed(
    name: &str,
    (subject, whole): (&str, &str),
    verb: &str,
    measure: Measure,
    item: bool,
) -> Option<SmolStr> {
    if let Some(whole) = with_head(name, subject, verb) {
        return Some(whole);
    }
    // 30项实事中，其余27项.
    if REST.contains(&name) {
        return Some(SmolStr::from_iter([name, whole]));
    }
    // A级景区36家，其中5A级1家.
    if name.ends_with('级')
        && let Some((_, noun)) = subject.rsplit_once('级')
        && measure == Measure::Count
    {
        return Some(SmolStr::from_iter([name, noun]));
    }
    // 农民收入增长10%，增速高于城镇居民2个百分点.
    let faster = ["增速", "增幅"]
        .iter()
        .any(|growth| name.starts_with(growth));
    if faster && COMPARED.iter().any(|word| name.contains(word)) {
        return Some(SmolStr::from_iter([subject, name]));
    }
    // 高于全国1.3个百分点、全省0.8个百分点.
    if item && measure == Measure::Points {
        let compared = |word: &&str| Some(subject.find(*word)? + word.len());
        if let Some(end) = COMPARED.iter().find_map(compared) {
            return Some(SmolStr::from_iter([&subject[..end], name]));
        }
    }
    // 10亿元以上项目8个、50亿元以上2个.
    let limit = ["以上", "以下"]
        .into_iter()
        .find(|limit| name.ends_with(limit));
    if let Some((_, noun)) = limit.and_then(|limit| subject.rsplit_once(limit)) {
        return Some(SmolStr::from_iter([name, noun]));
    }
    // 第一产业对经济增长的贡献率9%，拉动经济增长0.6个百分点.
    if measure == Measure::Points && name.starts_with("拉动") {
        let (whole, _) = subject.split_once('对').unwrap_or((subject, ""));
        return Some(SmolStr::from_iter([whole, name, "增长"]));
    }
    // 占全国份额, 与国内生产总值之比, 高于全省平均.
    let compared = COMPARED.iter().any(|word| name.starts_with(word));
    let about = name.starts_with('超') && PLANNED.iter().any(|end| name.ends_with(end))
        || name.starts_with('占') && !name.starts_with("占地")
        || is_plan_base(name) && measure == Measure::Percent
        || compared && measure == Measure::Points
        || name.starts_with('与') && name.ends_with("之比");
    about.then(|| {
        let ends = COMPARED
            .iter()
            .chain(&["占", "为年", "完成年", "为预", "完成预"])
            .filter_map(|word| subject.find(word));
        let whole = &subject[..ends.min().unwrap_or(subject.len())];
        let name = if name == "占" { "占比" } else { name };
        // A share is the thing's, not its growth's.
        let rate = if compared { "" } else { "增速" };
        let whole = whole.trim_end_matches("规模").trim_end_matches(rate);
        SmolStr::from_iter([whole, name])
    })
}

/// Ends of what was planned.
const PLANNED: [&str; 9] = [
    "预算",
    "任务",
    "计划",
    "目标",
    "预算数",
    "调整数",
    "指标",
    "总投资",
    "计划数",
];

/// Whether a name tells what was planned, of which a share was reached:
/// 为年预算, 完成年初预算, 达到年度目标.
pub(super) fn is_plan_base(name: &str) -> bool {
    const REACHED: [&str; 5] = ["为", "完成", "达", "相当于", "是"];
    REACHED.iter().any(|verb| name.starts_with(verb))
        && PLANNED.iter().any(|end| name.ends_with(end))
}
