//! Names that need words of the subject before them: 占全国份额, 完成率.

use std::sync::LazyLock;

use smol_str::SmolStr;

use crate::figure::kind::{COMPARED, GROWTHS};
use crate::figure::lexicon::{Lexicon, Role};
use crate::figure::measures::with_head;
use crate::figure::units::UnitKind;

/// Words for those of the things just counted that are not yet told.
pub(in crate::figure) static REST: LazyLock<Lexicon<()>> =
    LazyLock::new(|| Lexicon::with(Role::Rest));

static SHARED: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Shared));
/// Words that say which of the things counted before.
pub(super) static SORTS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Sort));
static PLANNED: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Planned));
static WHICH_PLAN: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::WhichPlan));
static REACHED: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Reached));

/// What a branch does to the growth of the whole.
const PULLS: [&str; 2] = ["拉动", "上拉"];

/// A name that needs words of the `subject` before it; `None` if it is whole.
pub(super) fn completed(
    name: &str,
    (subject, whole): (&str, &str),
    verb: &str,
    unit_kind: UnitKind,
    item: bool,
) -> Option<SmolStr> {
    if let Some(whole) = with_head(name, subject, verb) {
        return Some(whole);
    }
    // 增加值1160亿元，增长额为130亿元.
    if matches!(name, "增长额" | "增加额") {
        return Some(SmolStr::from_iter([subject, name]));
    }
    // 30项实事中，其余27项.
    if REST.has(name) {
        return Some(SmolStr::from_iter([name, whole]));
    }
    // A级景区36家，其中5A级1家.
    if name.ends_with('级')
        && let Some((_, noun)) = subject.rsplit_once('级')
        && unit_kind == UnitKind::Count
    {
        return Some(SmolStr::from_iter([name, noun]));
    }
    // 农民收入增长10%，增速高于城镇居民2个百分点.
    let compares = || name.contains("超过") || COMPARED.find(name).is_some();
    if GROWTHS.begins(name).is_some() && compares() {
        let (thing, _) = subject.split_once('占').unwrap_or((subject, ""));
        return Some(SmolStr::from_iter([thing, name]));
    }
    // 高于全国1.3个百分点、全省0.8个百分点.
    if item
        && unit_kind == UnitKind::Points
        && COMPARED.begins(name).is_none()
        && let Some((at, found)) = COMPARED.find(subject)
    {
        let compared = &subject[..at + found.word.len()];
        return Some(SmolStr::from_iter([compared, name]));
    }
    // 幼儿园51所（民办30所）.
    if SORTS.has(name) && unit_kind == UnitKind::Count && !name.ends_with(subject) {
        return Some(sorted(name, subject));
    }
    // 10亿元以上项目8个、50亿元以上2个.
    let limit = ["以上", "以下"]
        .into_iter()
        .find(|limit| name.ends_with(limit));
    if let Some((_, noun)) = limit.and_then(|limit| subject.rsplit_once(limit)) {
        return Some(SmolStr::from_iter([name, noun]));
    }
    // 引进项目6个，其中亿元以上2个, 投资超亿元的2个.
    let over = || name.ends_with('元') && name.contains('超');
    if unit_kind == UnitKind::Count
        && (limit.is_some() && !name.contains("及以") || over())
        && let Some(noun) = SHARED.ends(subject)
    {
        return Some(SmolStr::from_iter([name, noun.word]));
    }
    // 支出年初预算1亿元，调整预算2亿元.
    if matches!(unit_kind, UnitKind::Amount | UnitKind::Count)
        && before_plan(name) == Some("")
        && let Some(thing) = before_plan(subject)
    {
        return Some(SmolStr::from_iter([thing, name]));
    }
    // 第一产业对经济增长的贡献率9%，拉动经济增长0.6个百分点.
    if unit_kind == UnitKind::Points && PULLS.iter().any(|pulls| name.starts_with(pulls)) {
        let (whole, _) = subject.split_once('对').unwrap_or((subject, ""));
        let compared = COMPARED.find(whole).map_or(whole.len(), |(at, _)| at);
        let whole = &whole[..compared];
        let grows = name.ends_with(['速', '幅']);
        let growth = if grows { "" } else { "增长" };
        return Some(SmolStr::from_iter([
            whole.trim_end_matches("增速"),
            name,
            growth,
        ]));
    }
    // 服务业拉动生产总值增长4个百分点，贡献度为66%.
    let pulled = || PULLS.iter().find_map(|pulls| subject.split_once(pulls));
    if matches!(name, "贡献率" | "贡献度")
        && let Some((branch, _)) = pulled()
    {
        return Some(SmolStr::from_iter([
            branch.trim_end_matches("增加值"),
            name,
        ]));
    }
    // 第一产业增加值9亿元，对经济增长的贡献率为9%.
    let economy = ["经济增长", "GDP", "生产总值"];
    if name.starts_with('对')
        && name.ends_with("贡献率")
        && economy.iter().any(|economy| name.contains(economy))
        && let Some(branch) = subject.strip_suffix("增加值")
    {
        return Some(SmolStr::from_iter([branch, name]));
    }
    // 占全国份额, 与国内生产总值之比, 高于全省平均.
    let compared = COMPARED.begins(name).is_some();
    let about = name.starts_with('超') && PLANNED.ends(name).is_some()
        || name.starts_with('占') && !is_ground(name)
        || is_plan_base(name) && matches!(unit_kind, UnitKind::Percent | UnitKind::Points)
        || compared && unit_kind == UnitKind::Points
        || name.starts_with('在') && name.ends_with("占比")
        || name.starts_with('与') && name.ends_with("之比");
    about.then(|| {
        let shares = ["占", "为年", "完成年", "为预", "完成预", "超年", "超预"];
        let ends = shares.iter().filter_map(|word| subject.find(word));
        // 优于三类水的河长 is what is compared, and no comparison.
        let compares = COMPARED.find(subject).map(|(at, _)| at);
        let compares = compares.filter(|&at| !subject[at..].contains('的'));
        let ends = ends.chain(compares);
        // 税收占比76%，高于全省3个百分点: shares are compared as such.
        let share = compared && subject.ends_with("占比");
        let ends = ends.min().filter(|_| !share);
        let whole = &subject[..ends.unwrap_or(subject.len())];
        let name = if name == "占" { "占比" } else { name };
        // 收入任务9亿元，完成7亿元，占全年任务的78%: a share of the task is the income.
        // 水利总投资9亿元，占计划的45%: they are no plan.
        let planned = whole.contains("计划") || !whole.ends_with("总投资");
        let task = planned && (name.starts_with('占') || is_plan_base(name));
        let thing = before_plan(whole).filter(|thing| task && !thing.is_empty());
        let whole = thing.unwrap_or(whole);
        // A share is the thing's, not its growth's.
        let rate = if compared { "" } else { "增速" };
        let whole = whole.trim_end_matches("规模").trim_end_matches(rate);
        SmolStr::from_iter([whole, name])
    })
}

/// What is counted of one sort, behind all of it or those of another: 民办幼儿园 behind
/// 公办幼儿园.
pub(super) fn sorted(sort: &str, subject: &str) -> SmolStr {
    let other = SORTS.begins(subject).map_or("", |found| found.word);
    SmolStr::from_iter([sort, &subject[other.len()..]])
}

/// Whether a name tells what was planned: 年度目标.
pub(super) fn is_planned(name: &str) -> bool {
    PLANNED.ends(name).is_some()
}

/// Whether a name says only that something was planned: 年计划.
pub(in crate::figure) fn is_plan_alone(name: &str) -> bool {
    name.ends_with("计划") && before_plan(name.strip_prefix('年').unwrap_or(name)) == Some("")
}

/// The thing whose plan a name tells: 支出 of 支出年初预算; `None` if it tells none.
pub(super) fn before_plan(name: &str) -> Option<&str> {
    let planned = PLANNED.ends(name)?;
    let thing = &name[..name.len() - planned.word.len()];
    let which = WHICH_PLAN.ends(thing).map_or("", |found| found.word);
    Some(&thing[..thing.len() - which.len()])
}

/// Whether 占 tells of ground that something takes up, and is no share: 占地面积,
/// but 占地区生产总值.
fn is_ground(name: &str) -> bool {
    name.starts_with("占地") && !name.starts_with("占地区") && !name.starts_with("占地方")
}

/// Whether a name tells what was planned, of which a share was reached:
/// 为年预算, 完成年初预算, 达到年度目标.
pub(super) fn is_plan_base(name: &str) -> bool {
    REACHED.begins(name).is_some() && PLANNED.ends(name).is_some()
}
