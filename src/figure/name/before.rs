//! The name that stands before the number, without what is no part of it.

use std::sync::LazyLock;

use smol_str::{SmolStr, format_smolstr};

use super::among::{as_the_last, is_among, of_whole};
use super::completed::completed;
use super::item::with_shared;
use super::spot::Spot;
use super::without::{INSIDE, without_inside};
use super::works::works;
use crate::figure::acts::{OPENERS, begins_act, verb_first};
use crate::figure::carry::Carried;
use crate::figure::clause::Gap;
use crate::figure::lexicon::{Lexicon, Opener, Role};
use crate::figure::measures::{MEASURE_ENDS, is_measure, is_one_way, measure_of};
use crate::figure::nouns::{is_among as is_within, serves};
use crate::figure::number::Number;
use crate::figure::predicate::Predicate;
use crate::figure::text::Text;
use crate::figure::units::UnitKind;

/// Verbs that 至 behind their object leads on from: 提升比例至86%.
static TOWARDS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Towards));
/// What is told of works, which their own sentence names.
pub(in crate::figure) static SIZES: LazyLock<Lexicon<()>> =
    LazyLock::new(|| Lexicon::with(Role::Size));

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
    let mut name = match spot.has_any(&INSIDE) {
        true => without_inside(spot),
        // Most names have nothing of that.
        false => text.words(&spot.own),
    };
    // 用房、运动场等900平方米.
    if let Some(things) = name.strip_suffix('等')
        && things.contains('、')
    {
        name = things.to_owned().into();
    }
    // 在常住人口中男性5万人.
    if place.opens() && text.char(spot.own.start) == '在' && name.starts_with('在') {
        let end = spot.own.end;
        let among =
            (spot.own.start + 3..end.saturating_sub(1)).find(|&at| is_within(text, at, end));
        if let Some(among) = among {
            name = text.words(&(among + 1..end));
        }
    }
    // 在机动车增加2000万辆的情况下: they grew in number.
    if place.opens() && name.starts_with('在') && is_circumstance(text, place.after.start) {
        name = name["在".len()..].to_owned().into();
    }
    // “四个领域合计金额58亿元。……”: the speech begins there.
    if name.starts_with('“') && !name.contains('”') {
        name = name["“".len()..].to_owned().into();
    }
    // 67个项目中有17个.
    if let Some(things) = name.strip_suffix('中')
        && is_among_end(things)
    {
        name = things.to_owned().into();
    }
    // 9项民生支出合计7亿元.
    if let Some(things) = name.strip_suffix("合计")
        && carried.subject.as_deref() == Some(things)
    {
        name = things.to_owned().into();
    }
    // 为优抚对象90人发放抚恤金: they are counted.
    let acts = || serves(text, place.after.start) || verb_first(text, &place.after);
    let counts = matches!(number.unit_kind, UnitKind::Count | UnitKind::Amount);
    if counts
        && !number.is_money()
        && let Some(whom) = name.strip_prefix(['为', '对', '向', '给'])
        && !whom.contains("提供")
        && acts()
    {
        name = whom.to_owned().into();
    }
    // 为困难残疾人提供康复救助2539名.
    if let Some((whom, what)) = name
        .strip_prefix('为')
        .and_then(|name| name.split_once("提供"))
        && whom.chars().count() + what.chars().count() <= LONGEST_SERVICE
    {
        name = format!("{whom}{what}").into();
    }
    // 为低保、特困家庭发放补助30万元: it is known by what they got.
    if number.is_money()
        && name.starts_with(['为', '给', '向'])
        && let Some(at) = name.rfind("发放")
    {
        name = name[at..].to_owned().into();
    }
    // 提升供水覆盖比例至86%: the verb goes with 至.
    if matches!(text.before(number.range.start), '至' | '到')
        && text
            .first(&spot.own, &OPENERS)
            .is_none_or(|found| found.meaning != Opener::Thing)
        && let Some(found) = TOWARDS.begins(&name)
        && found.word.len() < name.len()
    {
        name = name[found.word.len()..].to_owned().into();
    }
    // 轨道交通里程新增17公里: no length of all.
    if let Some(verb) = grows(&name) {
        let thing = &name[..name.len() - verb.len()];
        name = format!("{verb}{thing}").into();
    }
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
        let size = match works.ends_with("项目") {
            true => name.trim_start_matches("项目"),
            false => &*name,
        };
        return (SmolStr::from_iter([works, size]), place.after.start);
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
    if number.unit_kind == UnitKind::Percent
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
        let size = if works.ends_with("项目") {
            name.trim_start_matches("项目")
        } else {
            &*name
        };
        return (SmolStr::from_iter([works, size]), place.after.start);
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

/// Whether these words end what is only told of the number before: 的情况下.
fn is_circumstance(text: &Text<'_>, at: usize) -> bool {
    const ENDS: [&str; 4] = ["的情况下", "的背景下", "的前提下", "的同时"];
    text.char(at) == '的' && ENDS.iter().any(|end| text.starts(at, end))
}

/// Whether a name is of something that is made, and no measure of its own: 发电量.
fn makes(name: &str) -> bool {
    measure_of(name).is_none() && !name.ends_with('量')
}

/// The verb at the end of a name that says that so many were added: 新增.
fn grows(name: &str) -> Option<&'static str> {
    ["新增", "净增"].into_iter().find(|verb| {
        let thing = name.strip_suffix(verb);
        thing.is_some_and(|thing| thing.chars().count() > 1)
    })
}

/// The enterprises that the clause before counts, where money follows.
fn those_counted<'a>(spot: &Spot<'a>) -> Option<&'a str> {
    let Spot {
        place,
        carried,
        number,
        ..
    } = *spot;
    let (those, unit) = carried.counted.as_ref()?;
    let last = carried.last.as_ref().map(|(_, unit_kind)| *unit_kind);
    let follows = place.opens() && place.gap() == Gap::Comma && !carried.apart;
    let counted = last == Some(UnitKind::Count) && matches!(&**unit, "家" | "户" | "个");
    let firms = ["业", "公司", "单位"]
        .iter()
        .any(|firm| those.ends_with(firm));
    let named = firms && !those.contains('的') && begins_act(those).is_none();
    (number.is_money() && follows && counted && named).then_some(those)
}

/// The works that the clause before counts, where the money put into them follows.
fn works_counted<'a>(spot: &Spot<'a>) -> Option<&'a str> {
    let Spot {
        place,
        carried,
        number,
        ..
    } = *spot;
    let (works, _) = carried.counted.as_ref()?;
    let last = carried.last.as_ref().map(|(_, unit_kind)| *unit_kind);
    let beside = place.opens() && matches!(place.gap(), Gap::Comma | Gap::Pause);
    let follows = beside && last == Some(UnitKind::Count) && !carried.apart;
    let named = ["项目", "工程"]
        .iter()
        .any(|end| works.ends_with(end) && works.len() > end.len());
    (number.is_money() && follows && named).then_some(works)
}

/// Whether 中 behind these words says that some of them are spoken of, and is
/// no part of a word: 高中, 集中.
fn is_among_end(things: &str) -> bool {
    const PARTS: [char; 12] = [
        '高', '初', '集', '空', '水', '途', '市', '镇', '手', '其', '当', '心',
    ];
    things.chars().count() > 1 && !things.ends_with(PARTS)
}

/// A longer service has a name without those it is for.
const LONGEST_SERVICE: usize = 12;
