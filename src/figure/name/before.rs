//! The name that stands before the number, with what its words leave to those around.

use smol_str::{SmolStr, format_smolstr};

use super::among::{as_the_last, is_among, of_whole};
use super::completed::completed;
use super::counted::{those_counted, works_counted};
use super::item::with_shared;
use super::own::own_words;
use super::spot::Spot;
use super::works::{size_of, works};
use crate::figure::carry::Carried;
use crate::figure::clause::Gap;
use crate::figure::measures::{MEASURE_ENDS, SIZES, is_measure, is_one_way, measure_of};
use crate::figure::number::Number;
use crate::figure::predicate::Predicate;
use crate::figure::units::UnitKind;

/// The name that stands before the number, and where its words end.
pub(super) fn name_before(spot: &Spot<'_>) -> (SmolStr, usize) {
    let Spot {
        text,
        number,
        said,
        place,
        carried,
        ..
    } = *spot;
    let mut name = own_words(spot);
    // 15个幸福院建设已完成8个: not the 15 once more.
    let again = carried.unit == number.unit && carried.subject.as_deref() == Some(&name);
    let finished = text.char(said.start) == '已' || text.starts(said.start, "完成");
    if again && !place.opens() && finished {
        let done = text.words(&(said.start..number.range.start));
        return (SmolStr::from_iter([&*name, &*done]), place.after.start);
    }
    let item = place.gap() == Gap::Pause && place.opens();
    name = with_shared(spot, name);
    // 服务业支撑作用明显，对经济增长贡献率超60%.
    if let Some(branch) = carried.branch.as_deref()
        // 特色种植业壮大，种植辣椒3万亩、产量2万吨: that of the peppers.
        && (name.starts_with('对') || is_measure(&name) && !item)
    {
        return (SmolStr::from_iter([branch, &*name]), place.after.start);
    }
    // 规上服务业企业8户，营业收入9亿元: that of those.
    if let Some(those) = those_counted(spot).filter(|_| is_measure(&name)) {
        return (SmolStr::from_iter([those, &*name]), place.after.start);
    }
    // 竣工项目12个，总投资27亿元: that of those.
    if SIZES.has(&name)
        && let Some(works) = works_counted(spot)
    {
        return (size_of(works, &name), place.after.start);
    }
    // 民营企业进出口9亿元，其中出口5亿元.
    if let Some(trader) = carried.trader.as_deref().filter(|_| is_one_way(&name)) {
        return (SmolStr::from_iter([trader, &*name]), place.after.start);
    }
    let verb = carried.last_verb.as_deref().unwrap_or_default();
    if let Some(subject) = carried.subject.as_deref()
        && let whole = carried.whole.as_deref().unwrap_or(subject)
        && let Some(whole) = completed(&name, (subject, whole), verb, number.unit_kind, item)
    {
        return (whole, place.after.start);
    }
    let whole = of_whole(spot, &name)
        .or_else(|| as_the_last(spot, &name))
        .or_else(|| parted(&name, number, said, carried));
    if let Some(whole) = whole {
        return (whole, place.after.start);
    }
    // 服务业增加值增长4%。其中，金融业增长5%: of the same measure.
    if matches!(number.unit_kind, UnitKind::Percent | UnitKind::Times)
        && said.change.is_some()
        && let Some(measure) = carried.subject.as_deref().and_then(measure_of)
        && (name.ends_with('业') || makes(&name) && measure.ends_with("产量"))
        && (!carried.apart || is_among(text, place, carried))
    {
        let measure = measure.trim_start_matches('总');
        return (SmolStr::from_iter([&*name, measure]), place.after.start);
    }
    // 居民消费价格指数上涨3%。其中，食品烟酒类上涨11%.
    if number.unit_kind == UnitKind::Percent
        && said.change.is_some()
        && name.ends_with('类')
        && carried
            .subject
            .as_deref()
            .is_some_and(|subject| subject.contains("价格"))
    {
        return (format_smolstr!("{name}价格"), place.after.start);
    }
    // 幼儿园建设工程。该项目计划投资960万元.
    // Or the heading names them, and the sentence begins with what was spent.
    let heading =
        || works(&text.source[carried.heading.clone()]).filter(|_| carried.last.is_none());
    if SIZES.has(&name)
        && let Some(works) = carried.works.as_deref().or_else(heading)
    {
        return (size_of(works, &name), place.after.start);
    }
    if let Some(whole) = name.strip_suffix('占').filter(|whole| !whole.is_empty()) {
        return (format_smolstr!("{whole}占比"), place.after.start);
    }
    if number.unit_kind == UnitKind::Percent && text.starts(place.after.start, "用于") {
        let purpose = text.words(&place.after);
        return (SmolStr::from_iter([&*name, &*purpose]), place.after.end);
    }
    (name.into(), place.after.start)
}

/// The name of a part with the measure that is being parted: 固定资产投资增长9%。分产业看，
/// 第一产业下降2%.
pub(super) fn parted(
    name: &str,
    number: &Number,
    said: &Predicate,
    carried: &Carried,
) -> Option<SmolStr> {
    let parts = number.unit_kind == UnitKind::Percent && said.change.is_some()
        || number.is_money() && said.is_plain();
    let measure = carried.parted.as_deref().filter(|_| parts)?;
    let whole = measure_of(name).is_some()
        || is_measure(name)
        || name.ends_with("退税")
        || name.ends_with(|c| MEASURE_ENDS.contains(c));
    (!whole).then(|| SmolStr::from_iter([name, measure]))
}

/// Whether a name is of something that is made, and no measure of its own: 发电量.
fn makes(name: &str) -> bool {
    measure_of(name).is_none() && !name.ends_with('量')
}
