//! Those that have what others of their kind have: what 其中 turns to, and who is told of
//! in turn.

use std::sync::LazyLock;

use smol_str::SmolStr;

use super::spot::Spot;
use crate::figure::carry::Carried;
use crate::figure::kind::GROWTHS;
use crate::figure::lexicon::{Lexicon, Role};
use crate::figure::measures::MEASURES;
use crate::figure::place::Place;
use crate::figure::text::Text;
use crate::figure::units::{UnitKind, scale_of};

static REGIONS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Region));
pub(super) static SITES: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Site));

/// Whether 其中 turns to some of what the last sentence told of.
pub(super) fn is_among(text: &Text<'_>, place: &Place<'_>, carried: &Carried) -> bool {
    if !place.opens() {
        return false;
    }
    // 其中信息传输、软件和信息技术服务业: the list begins there.
    let waiting = carried.waiting.as_ref();
    let start = waiting.map_or(place.region.start, |waiting| waiting.start);
    let alone = |before: usize| {
        let clause = &place.clauses[before].range;
        clause.len() == 2 && text.starts(clause.start, "其中")
    };
    text.starts(start, "其中") || place.index.checked_sub(1).is_some_and(alone)
}

/// What a place or a body has of the whole: 地区生产总值增长7%，其中甲县增长8%,
/// 卫生技术人员9000人，其中医院6000人.
pub(super) fn of_whole(spot: &Spot<'_>, part: &str) -> Option<SmolStr> {
    let Spot {
        number,
        said,
        carried,
        ..
    } = *spot;
    let all = carried.among.as_deref()?;
    let growth = GROWTHS.ends(all).map_or("", |found| found.word);
    let all = &all[..all.len() - growth.len()];
    // 县（市、区）地区生产总值 is that of the whole as well.
    let several = all.split_once(['）', ')']);
    let several = several.filter(|(places, _)| places.ends_with('区'));
    let all = several.map_or(all, |(_, all)| all);
    let region = REGIONS.begins(all).map_or("", |found| found.word);
    let all = &all[region.len()..];
    let placed = part.ends_with(['县', '区', '市', '镇', '乡', '旗']);
    let measured = || MEASURES.ends(all).is_some() || all.ends_with(['量', '额', '值']);
    let grown = number.unit_kind == UnitKind::Percent && said.change.is_some() && !said.towards;
    // 原煤产量9万吨，其中县属企业完成6万吨.
    let last = carried.counted.as_ref();
    let same = last.is_some_and(|(_, unit)| *unit == number.unit);
    let firms = part.ends_with("企业") && said.has && same;
    // 综保区进出口135亿元，其中甲综保区60亿元.
    let money = |unit: &str| unit.ends_with('元');
    let counted = carried.counted.as_ref().map(|(_, unit)| unit.as_str());
    let amount = placed && number.is_money() && said.is_plain() && counted.is_some_and(money);
    let grows = (grown && placed || firms || amount) && measured();
    let people = number.unit.ends_with(['人', '名']) && said.is_plain();
    let site = || SITES.ends(part).is_some();
    let people = people && (placed || site());
    // 新增学位9000个，其中小学6000个 are no schools.
    let alike = || scale_of(&carried.unit).1 == scale_of(&number.unit).1;
    let seats = all.ends_with("学位") && said.is_plain() && site() && alike();
    (grows || people || seats).then(|| without_twice(part, all.trim_start_matches('总')))
}

/// A part with the measure of the whole, without what both say: 甲综保区进出口, of
/// 甲综保区 and 综保区进出口.
fn without_twice(part: &str, all: &str) -> SmolStr {
    let ends = all.char_indices().map(|(at, c)| at + c.len_utf8());
    let again = ends.rev().find(|&end| part.ends_with(&all[..end]));
    SmolStr::from_iter([part, &all[again.unwrap_or(0)..]])
}

/// What one of a kind has reached, where the one before it says of what:
/// 全国铁路完成货物发送量40亿吨；国家铁路完成31亿吨.
pub(super) fn as_the_last(spot: &Spot<'_>, owner: &str) -> Option<SmolStr> {
    const KIND: usize = 2 * "业".len();
    let Spot {
        number,
        said,
        carried,
        ..
    } = *spot;
    let (last, unit) = carried.counted.as_ref()?;
    // 公路完成投资793亿元，其中高速公路420亿元.
    let parted = carried.among.is_some() && number.is_money() && !said.has;
    let reached = (said.has || parted) && said.change.is_none() && *unit == number.unit;
    let kind = owner.get(owner.len().checked_sub(KIND)?..)?;
    let (_, measure) = last.split_once(kind).filter(|_| reached)?;
    let measured = match parted {
        true => measure == "完成投资",
        false => measure.ends_with(['量', '额', '值']) || MEASURES.has(measure),
    };
    let bare = MEASURES.ends(owner).is_none();
    (bare && measured).then(|| SmolStr::from_iter([owner, measure]))
}
