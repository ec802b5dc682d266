//! The name of a number whose clause says none.

use std::ops::Range;
use std::sync::LazyLock;

use smol_str::{SmolStr, format_smolstr};

use super::completed::{COMPARED, before_plan, is_planned};
use super::spot::Spot;
use crate::figure::clause::{Gap, LONGEST_NAME};
use crate::figure::leads::heavy_in;
use crate::figure::lexicon::{Lexicon, Role};
use crate::figure::nouns::tells;
use crate::figure::place::Place;
use crate::figure::text::Text;
use crate::figure::units::{UnitKind, scale_of};

/// Stages that works go through.
static STAGES: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Stage));

/// The name of a number whose clause says none.
pub(super) fn inherited(spot: &Spot<'_>) -> Option<SmolStr> {
    let Spot {
        text,
        said,
        place,
        head,
        carried,
        ..
    } = *spot;
    if said.change.is_none() && tells(text, &place.behind) {
        return Some(text.words(&place.behind).into());
    }
    // 对盗窃犯罪批捕7件8人，起诉5件6人: the 6 as the 5.
    let counts = spot.number.unit_kind == UnitKind::Count;
    if counts && place.region.is_empty() && !place.opens() && !carried.named.is_empty() {
        return Some(carried.named.clone());
    }
    // 收入10亿元，完成年初预算20亿元的50%.
    if let (Some(of), Some(subject)) = (&carried.of, &carried.subject) {
        return Some(SmolStr::from_iter([&**subject, &**of]));
    }
    // 15个幸福院建设已完成8个（53%）, 供水工程正在施工中（75%）.
    if place.gap() == Gap::Open && place.opens() && spot.number.unit_kind == UnitKind::Percent {
        let part = carried.base.as_deref().filter(|base| {
            let done = |subject: &SmolStr| {
                subject
                    .strip_prefix(*base)
                    .map(|done| done.starts_with('已'))
            };
            carried.subject.as_ref().and_then(done) == Some(true)
        });
        let begun = carried.subject.as_deref();
        let begun =
            begun.filter(|_| said.has || carried.unnumbered.is_some() || is_under_way(text, place));
        if let Some(thing) = part.or(begun) {
            return Some(format_smolstr!("{thing}完成率"));
        }
    }
    // 其余27项中，已完成19项.
    let counted = spot.number.unit_kind == UnitKind::Count && carried.unit == spot.number.unit;
    let done = text.words(&(said.start..spot.number.range.start));
    if let Some(subject) = carried.whole.as_deref().or(carried.subject.as_deref())
        && counted
        && said.has
        && !is_planned(subject)
        && done.starts_with('已')
    {
        return Some(SmolStr::from_iter([&*done, subject]));
    }
    // 税收任务5亿元，完成6亿元: the sum is the thing's, not the plan's.
    if let Some(thing) = spot.carried.subject.as_deref().and_then(before_plan)
        && (spot.number.unit_kind == UnitKind::Amount
            || spot.number.unit == "万"
            || carried.unit == spot.number.unit)
        && said.has
        && said.change.is_none()
        && !thing.is_empty()
    {
        return Some(thing.into());
    }
    // 教师宿舍开工200套，建成120套.
    if let Some(name) = further_on(spot) {
        return Some(name);
    }
    if !head.verbs.is_empty() {
        let verb = text.words(&head.verbs);
        // 低保对象新增20户，退出15户.
        if let Some(subject) = all_of(spot).or(spot.carried.subject.as_deref())
            && spot.number.unit_kind == UnitKind::Count
            && leaves(&verb)
            && !spot.carried.apart
        {
            return Some(SmolStr::from_iter([subject, &*verb]));
        }
        // 市中院受理2.8万件，办结2.4万件: by the same court.
        if let Some(subject) = spot
            .carried
            .subject
            .as_deref()
            .filter(|_| counts_alike(spot))
            && let Some((at, act)) = heavy_in(subject)
            && at > 0
            && at + act.len() == subject.len()
            && act != &*verb
        {
            return Some(SmolStr::from_iter([&subject[..at], &*verb]));
        }
        // 高新技术企业120家，新增23家.
        // 案件613件（旧存53件，新收560件）.
        let grown = (verb.starts_with('新') || verb.starts_with("净增")) && verb != "新收";
        let subject = carried.subject.as_deref();
        let subject = subject.filter(|_| counts_alike(spot));
        let whole = subject.filter(|subject| grown && !subject.contains(&*verb));
        // 受理案件870件，审结816件.
        // 发放补贴4万元，投入3万元: money is not always of the same.
        let last = carried.last_verb.as_deref();
        let last = last.filter(|_| !spot.number.is_money());
        let whole = whole.or_else(|| subject?.strip_prefix(last?));
        let whole = whole.or_else(|| done_by_organ(subject?));
        // 受理支持起诉案件60件，支持起诉45件.
        let whole = whole.filter(|whole| !whole.contains(&*verb));
        // 受理审查逮捕案件60件，批准逮捕45件: the review is over.
        let whole = whole.map(|whole| whole.trim_start_matches("审查逮捕"));
        let whole = whole.map(|whole| whole.trim_start_matches("审查起诉"));
        // 发现案件线索60件，立案45件: a case is more than a lead.
        let whole = match &*verb {
            "立案" => whole.map(|whole| whole.trim_end_matches("线索")),
            _ => whole,
        };
        return Some(SmolStr::from_iter([&*verb, whole.unwrap_or_default()]));
    }
    // 采矿业增加值占比达90%，同比下降15%: shares change by points.
    if spot.number.unit_kind == UnitKind::Percent
        && said.change.is_some()
        && !said.towards
        && let Some(subject) = carried.subject.as_deref()
        && let Some(thing) = subject.strip_suffix("占比")
    {
        return Some(thing.into());
    }
    // 教育支出6亿元，执行率98%，增加4000万元: no rate changes by money.
    if let Some(counted) = counted_before(spot) {
        return Some(counted);
    }
    // A share's growth is the share's; any other is the thing's own.
    let own = spot.number.unit_kind == UnitKind::Points
        || said.towards
        || place.gap() == Gap::Pause
        || !place.opens();
    let subject = if own { None } else { carried.base.clone() };
    // 轨道交通里程新增17公里、突破70公里: the second is all of it.
    let reached = said.linked || !said.bounds.is_empty();
    let all = all_of(spot).filter(|_| reached);
    // 新增公园12座，累计达到90座.
    let so_far = said.sum && said.linked && !spot.number.unit.ends_with('人');
    let all = all.or_else(|| {
        carried
            .subject
            .as_deref()
            .filter(|_| so_far)
            .and_then(grown)
    });
    let subject = all.map(SmolStr::new).or(subject);
    let (subject, label) = (subject.or(carried.subject.clone()), carried.label.clone());
    let named = if place.gap() == Gap::Colon {
        label.or(subject)
    } else {
        subject.or(label)
    };
    let named = named.map(|named| grown_of_plan(spot, &named).unwrap_or(named));
    // 增长5.4%，高于上年四季度3.1个百分点.
    let than = said.start..spot.number.range.start;
    if is_compared(text, &than, spot.number.unit_kind)
        && let Some(name) = named.as_deref()
    {
        return Some(SmolStr::from_iter([name, &*text.words(&than)]));
    }
    // 游客增长8%，占全省的6%，较全省总体增速高1.9个百分点.
    if let Some(base) = carried.base.as_deref()
        && spot.number.unit_kind == UnitKind::Points
        && than.clone().any(|at| text.starts(at, "增速"))
    {
        return Some(format_smolstr!("{base}增速"));
    }
    // 工业增加值增长7.6%，比上年提高1.2个百分点.
    if is_faster(spot)
        && let Some(name) = named.as_deref()
        && !name.ends_with(['率', '速', '幅', '比', '重', '数'])
    {
        return Some(format_smolstr!("{name}增速"));
    }
    // 已完成建设4022公里.
    let named = named.or_else(|| {
        Some(head.light.clone())
            .filter(|light| !light.is_empty())
            .map(|light| text.words(&light).into())
    });
    // 5.5%左右:地区生产总值增速.
    named.or_else(|| {
        let next = place.clauses.get(place.index + 1)?;
        let end = next.range.end.min(next.range.start + LONGEST_NAME);
        (next.gap == Gap::Colon).then(|| text.words(&(next.range.start..end)).into())
    })
}

/// What grew, where the last name is that of a plan or of a share of one: 收入预算数8亿元，
/// 完成9亿元，增长5%; 完成预算的98%，比上年决算数8亿元增长9%.
fn grown_of_plan(spot: &Spot<'_>, named: &SmolStr) -> Option<SmolStr> {
    let told_since = spot.said.change.is_some() && *named != spot.carried.named;
    let thing = match &spot.carried.base {
        Some(base) if named.starts_with(&**base) => base.as_str(),
        Some(_) | None => before_plan(named)?,
    };
    (told_since && !thing.is_empty()).then(|| thing.into())
}

/// What an organ did something with, as a name tells it: 案件 of 海事法院受理案件.
fn done_by_organ(name: &str) -> Option<&str> {
    const ORGANS: [char; 6] = ['院', '局', '队', '庭', '司', '关'];
    let (at, verb) = heavy_in(name)?;
    let thing = &name[at + verb.len()..];
    (name[..at].ends_with(ORGANS) && !thing.is_empty()).then_some(thing)
}

/// What a name says that so many were added to: 公园 of 新增公园.
pub(in crate::figure) fn grown(name: &str) -> Option<&str> {
    let verbs = ["新增", "净增"].into_iter();
    let mut things = verbs.filter_map(|verb| name.strip_prefix(verb));
    things.next().filter(|thing| !thing.is_empty())
}

/// What more was just added to, if that stood before its verb: 轨道交通里程新增.
fn all_of<'a>(spot: &Spot<'a>) -> Option<&'a str> {
    let all = grown(spot.carried.subject.as_deref()?)?;
    (spot.carried.base.as_deref() == Some(all)).then_some(all)
}

/// Whether a verb says that some of those just counted went: 退出.
pub(super) fn leaves(verb: &str) -> bool {
    matches!(verb, "退出" | "注销" | "淘汰" | "清退" | "关停" | "关闭")
}

/// Whether a verb only says how far works have come: 开工.
pub(super) fn is_stage(verb: &str) -> bool {
    STAGES.has(verb)
}

/// The name of works that the same clause or one before it counted at another stage.
fn further_on(spot: &Spot<'_>) -> Option<SmolStr> {
    let subject = spot.carried.subject.as_deref()?;
    let same = spot.carried.unit == spot.number.unit && spot.number.unit_kind == UnitKind::Count;
    let said = spot.place.region.start..spot.number.range.start;
    let words = spot.text.words(&said);
    let stage = STAGES.ends(&words)?.word;
    let before = STAGES.ends(subject)?.word;
    let works = &subject[..subject.len() - before.len()];
    let works = works.trim_end_matches("实际").trim_end_matches('已');
    (same && !works.is_empty()).then(|| SmolStr::from_iter([works, stage]))
}

/// Whether the number is in the unit of the last one, whatever its growth was:
/// 新收案件1.2万件，增长5%，审结9916件.
fn counts_alike(spot: &Spot<'_>) -> bool {
    let Spot {
        number, carried, ..
    } = *spot;
    let unit = |unit| scale_of(unit).1;
    let counted = carried.counted.as_ref().is_some_and(|(name, counted)| {
        !carried.apart
            && carried.subject.as_ref() == Some(name)
            && unit(counted) == unit(&number.unit)
    });
    counted || carried.unit == number.unit
}

/// What was counted before a rate, where a change cannot be the rate's.
fn counted_before(spot: &Spot<'_>) -> Option<SmolStr> {
    let (subject, (counted, unit)) = (
        spot.carried.subject.as_deref()?,
        spot.carried.counted.as_ref()?,
    );
    let rate = subject.ends_with('率') || subject.ends_with("占比");
    let money = |unit: &str| unit.ends_with('元');
    let last = spot.carried.last.as_ref().map(|(_, unit_kind)| *unit_kind);
    let of = match spot.number.unit_kind {
        UnitKind::Amount | UnitKind::Count | UnitKind::Duration => {
            let same = *unit == spot.number.unit;
            same || money(unit) && money(&spot.number.unit)
        }
        // The growth goes on with the amount that changed.
        UnitKind::Percent => matches!(last, Some(UnitKind::Amount | UnitKind::Count)),
        _ => false,
    };
    (rate && of && spot.said.change.is_some()).then(|| counted.clone())
}

/// Whether a bracket follows words that say something is under way: 正在施工中（75%）.
fn is_under_way(text: &Text<'_>, place: &Place<'_>) -> bool {
    let before = place
        .index
        .checked_sub(1)
        .and_then(|at| place.clauses.get(at));
    before.is_some_and(|before| before.range.clone().any(|at| text.starts(at, "正在")))
}

/// Whether points tell how much faster a growth became: 增长7.6%，提高1.2个百分点.
fn is_faster(spot: &Spot<'_>) -> bool {
    let growth = spot.carried.last.as_ref().is_some_and(|(last, unit_kind)| {
        *unit_kind == UnitKind::Percent && last.change.is_some() && !last.towards
    });
    growth && spot.number.unit_kind == UnitKind::Points && spot.said.change.is_some()
}

/// Whether the words before points say with what time they are compared.
pub(super) fn is_compared(text: &Text<'_>, than: &Range<usize>, unit_kind: UnitKind) -> bool {
    unit_kind == UnitKind::Points
        && than.len() > 2
        && text.first(&(than.start..text.len()), &COMPARED).is_some()
}
