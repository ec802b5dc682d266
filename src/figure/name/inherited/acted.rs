//! The name of a number behind a verb, of what was counted before: 办结, 建成.

use std::sync::LazyLock;

use smol_str::SmolStr;

use super::counts_alike;
use super::grown::all_of;
use crate::figure::acts::heavy_in;
use crate::figure::lexicon::{Lexicon, Role};
use crate::figure::name::spot::Spot;
use crate::figure::units::UnitKind;
use crate::figure::wording::is_bare;

/// Stages that works go through.
static STAGES: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Stage));

/// The verb with what it was done to, as far as that stands before.
pub(super) fn by_verb(spot: &Spot<'_>) -> Option<SmolStr> {
    let Spot {
        text,
        head,
        carried,
        ..
    } = *spot;
    if head.verbs.is_empty() {
        return None;
    }
    let verb = text.words(&head.verbs);
    // 修复湿地9万亩，造林8万亩: it says itself what was planted.
    if is_whole(&verb) {
        return Some(verb.into());
    }
    // 低保对象新增20户，退出15户.
    if let Some(subject) = all_of(spot).or(spot.carried.subject.as_deref())
        && spot.number.unit_kind == UnitKind::Count
        && leaves(&verb)
        && !spot.carried.apart
    {
        // 新增低保对象20户，清退15户: they were no new ones.
        let those = subject.trim_start_matches("新增");
        return Some(SmolStr::from_iter([those, &*verb]));
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
        // 不批准逮捕45人，提起公诉60人.
        && !matches!(&subject[..at], "不" | "未")
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
    // 市中院受理各类案件870件，审结816件.
    let whole = whole.or_else(|| done_by_organ(subject?));
    let whole = whole.or_else(|| subject?.strip_prefix(last?));
    // 批准和决定逮捕90人，起诉80人: it was done by another act as well.
    let whole = whole.filter(|whole| !whole.starts_with(['和', '或', '及', '并']));
    // 受理支持起诉案件60件，支持起诉45件.
    let whole = whole.filter(|whole| !whole.contains(&*verb));
    // 受理审查逮捕案件60件，批准逮捕45件: the review is over.
    let whole = whole.map(|whole| whole.trim_start_matches("审查逮捕"));
    let whole = whole.map(|whole| whole.trim_start_matches("审查起诉"));
    // 续建安置房75套，新开工9套.
    let whole = whole.map(|whole| {
        let under_way = ["续建", "在建"].into_iter();
        let mut rest = under_way.filter_map(|word| whole.strip_prefix(word));
        rest.next_back().unwrap_or(whole)
    });
    // 总量达9万户，新登记2万户: a measure is not what was registered.
    let whole = whole.filter(|whole| !is_bare(whole));
    // 发现案件线索60件，立案45件: a case is more than a lead.
    let whole = match &*verb {
        "立案" => whole.map(|whole| match whole.strip_suffix("线索") {
            Some("问题") => "",
            Some(thing) => thing,
            None => whole,
        }),
        _ => whole,
    };
    Some(SmolStr::from_iter([&*verb, whole.unwrap_or_default()]))
}

/// Whether a verb has its thing in it: 造林.
pub(in crate::figure) fn is_whole(verb: &str) -> bool {
    matches!(verb, "造林" | "植树" | "栽树" | "减税" | "通车")
}

/// What an organ did something with, as a name tells it: 案件 of 海事法院受理案件.
fn done_by_organ(name: &str) -> Option<&str> {
    const ORGANS: [char; 6] = ['院', '局', '队', '庭', '司', '关'];
    let (at, verb) = heavy_in(name)?;
    let thing = &name[at + verb.len()..];
    (name[..at].ends_with(ORGANS) && !thing.is_empty()).then_some(thing)
}

/// Whether a verb says that some of those just counted went: 退出.
pub(in crate::figure::name) fn leaves(verb: &str) -> bool {
    matches!(verb, "退出" | "注销" | "淘汰" | "清退" | "关停" | "关闭")
}

/// Whether a verb only says how far works have come: 开工.
pub(in crate::figure::name) fn is_stage(verb: &str) -> bool {
    STAGES.has(verb)
}

/// The name of works that the same clause or one before it counted at another stage:
/// 教师宿舍开工200套，建成120套.
pub(super) fn further_on(spot: &Spot<'_>) -> Option<SmolStr> {
    // 推进校舍改造项目，已开工57个，竣工38个.
    if let Some(project) = spot.carried.project.as_deref()
        && spot.number.unit_kind == UnitKind::Count
        && let Some(stage) =
            STAGES.ends(&spot.text.words(&(spot.place.region.start..spot.said.start)))
    {
        return Some(SmolStr::from_iter([project, stage.word]));
    }
    let subject = spot.carried.subject.as_deref()?;
    let same = spot.number.unit_kind == UnitKind::Count && spot.carried.unit == spot.number.unit;
    if !same {
        return None;
    }
    let said = spot.place.region.start..spot.number.range.start;
    let words = spot.text.words(&said);
    let stage = STAGES.ends(&words)?.word;
    // 新开工安置房200套、建成120套.
    let works = match (STAGES.ends(subject), STAGES.begins(subject)) {
        (Some(before), _) => &subject[..subject.len() - before.word.len()],
        (None, before) => &subject[before?.word.len()..],
    };
    let works = works.trim_end_matches("实际").trim_end_matches('已');
    (!works.is_empty()).then(|| SmolStr::from_iter([works, stage]))
}
