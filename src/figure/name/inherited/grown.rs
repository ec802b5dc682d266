//! The subject of the sentence, what has grown of it and how fast.

use std::ops::Range;

use smol_str::{SmolStr, format_smolstr};

use crate::figure::clause::{Gap, LONGEST_NAME};
use crate::figure::kind::COMPARED;
use crate::figure::name::completed::before_plan;
use crate::figure::name::spot::Spot;
use crate::figure::text::Text;
use crate::figure::units::UnitKind;

/// The subject of the sentence or of its growth, or else what its clause says beside
/// the number.
pub(super) fn of_subject(spot: &Spot<'_>) -> Option<SmolStr> {
    let named = subject(spot);
    // 净增企业9家，增长8%: all of them grew so.
    let grows = spot.said.change.is_some() && spot.number.unit_kind == UnitKind::Percent;
    let named = match named.as_deref().and_then(|name| name.strip_prefix("净增")) {
        Some(all) if grows && !all.is_empty() => Some(all.into()),
        _ => named,
    };
    let named = named.map(|named| grown_of_plan(spot, &named).unwrap_or(named));
    let speed = speed(spot, named.as_deref());
    speed.or(named).or_else(|| beside(spot))
}

/// The subject of the sentence, what it is a share of, or the label before it.
fn subject(spot: &Spot<'_>) -> Option<SmolStr> {
    let Spot {
        said,
        place,
        carried,
        ..
    } = *spot;
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
    // 新增上市企业15家、达到96家 as well.
    let reached = said.linked && spot.text.starts(said.start, "达到");
    let so_far = (said.sum || reached) && said.linked && !spot.number.unit.ends_with('人');
    let all = all.or_else(|| {
        let subject = carried.subject.as_deref();
        // 新建绿道9公里，累计达到90公里 as well.
        let built = |name| grown(name).or_else(|| name.strip_prefix("新建"));
        subject.filter(|_| so_far).and_then(built)
    });
    let subject = all.map(SmolStr::new).or(subject);
    let (subject, label) = (subject.or(carried.subject.clone()), carried.label.clone());
    match place.gap() {
        Gap::Colon => label.or(subject),
        _ => subject.or(label),
    }
}

/// What points tell of how fast the subject grows.
fn speed(spot: &Spot<'_>, named: Option<&str>) -> Option<SmolStr> {
    if spot.number.unit_kind != UnitKind::Points {
        return None;
    }
    // 增长5.4%，高于上年四季度3.1个百分点.
    let (text, than) = (spot.text, spot.said.start..spot.number.range.start);
    if let Some(name) = named
        && (is_compared(text, &than) || is_above_others(text, &than))
    {
        return Some(SmolStr::from_iter([name, &*text.words(&than)]));
    }
    // 游客增长8%，占全省的6%，较全省总体增速高1.9个百分点.
    if let Some(base) = spot.carried.base.as_deref()
        && than.clone().any(|at| text.starts(at, "增速"))
    {
        return Some(format_smolstr!("{base}增速"));
    }
    // 工业增加值增长7.6%，比上年提高1.2个百分点.
    let rate = |name: &str| name.ends_with(['率', '速', '幅', '比', '重', '数']);
    let named = named.filter(|name| is_faster(spot) && !rate(name));
    named.map(|name| format_smolstr!("{name}增速"))
}

/// What the clause says beside a number that has no subject: its verb, or the label
/// behind it.
fn beside(spot: &Spot<'_>) -> Option<SmolStr> {
    let (text, place) = (spot.text, spot.place);
    // 已完成建设4022公里.
    if !spot.head.light.is_empty() {
        return Some(text.words(&spot.head.light).into());
    }
    // 5.5%左右:地区生产总值增速.
    let next = place.clauses.get(place.index + 1)?;
    let end = next.range.end.min(next.range.start + LONGEST_NAME);
    (next.gap == Gap::Colon).then(|| text.words(&(next.range.start..end)).into())
}

/// What grew, where the last name is that of a plan or of a share of one: 收入预算数8亿元，
/// 完成9亿元，增长5%; 完成预算的98%，比上年决算数8亿元增长9%.
fn grown_of_plan(spot: &Spot<'_>, named: &SmolStr) -> Option<SmolStr> {
    let told_since = spot.said.change.is_some() && *named != spot.carried.named;
    if !told_since {
        return None;
    }
    let thing = match &spot.carried.base {
        Some(base) if named.starts_with(&**base) => base.as_str(),
        Some(_) | None => before_plan(named)?,
    };
    (!thing.is_empty()).then(|| thing.into())
}

/// What a name says that so many were added to: 公园 of 新增公园 and 公园新增.
pub(in crate::figure) fn grown(name: &str) -> Option<&str> {
    let verbs = ["新增", "净增"].into_iter();
    let thing = |verb| name.strip_prefix(verb).or_else(|| name.strip_suffix(verb));
    let mut things = verbs.filter_map(thing);
    things.next().filter(|thing| !thing.is_empty())
}

/// What more was just added to, if that stood before its verb: 轨道交通里程新增.
pub(super) fn all_of<'a>(spot: &Spot<'a>) -> Option<&'a str> {
    let all = grown(spot.carried.subject.as_deref()?)?;
    (spot.carried.base.as_deref() == Some(all)).then_some(all)
}

/// What was counted before a rate, where a change cannot be the rate's:
/// 教育支出6亿元，执行率98%，增加4000万元.
pub(super) fn counted_before(spot: &Spot<'_>) -> Option<SmolStr> {
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

/// Whether points tell how much faster a growth became: 增长7.6%，提高1.2个百分点.
fn is_faster(spot: &Spot<'_>) -> bool {
    let growth = spot.carried.last.as_ref().is_some_and(|(last, unit_kind)| {
        *unit_kind == UnitKind::Percent && last.change.is_some() && !last.towards
    });
    growth && spot.said.change.is_some()
}

/// Whether they say by how much it is above or below others: 比全国高.
fn is_above_others(text: &Text<'_>, than: &Range<usize>) -> bool {
    let with = than.start + 1..than.end.saturating_sub(1);
    let led = matches!(text.char(than.start), '比' | '较') && with.len() > 1;
    let above = matches!(text.before(than.end), '高' | '快' | '低' | '慢');
    let time = || {
        let first = text.char(with.start);
        "上去前年同本今一二三四".contains(first) || first.is_ascii_digit()
    };
    let rate = || {
        let words = text.words(&with);
        words.contains("增速") || words.contains("进度")
    };
    led && above && !time() && !rate()
}

/// Whether the words before points say with what time they are compared.
fn is_compared(text: &Text<'_>, than: &Range<usize>) -> bool {
    than.len() > 2 && text.first(&(than.start..text.len()), &COMPARED).is_some()
}
