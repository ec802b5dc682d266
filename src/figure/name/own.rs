//! The words before a number that are its name, without what is no part of it.

use std::borrow::Cow;
use std::sync::LazyLock;

use super::spot::Spot;
use super::without::{INSIDE, without_inside};
use crate::figure::acts::{OPENERS, verb_first};
use crate::figure::lexicon::{Lexicon, Opener, Role};
use crate::figure::nouns::{is_among as is_within, serves};
use crate::figure::text::Text;
use crate::figure::units::UnitKind;

/// Verbs that 至 behind their object leads on from: 提升比例至86%.
static TOWARDS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Towards));

/// A longer service has a name without those it is for.
const LONGEST_SERVICE: usize = 12;

/// The words of the clause that name the number.
pub(super) fn own_words<'a>(spot: &Spot<'a>) -> Cow<'a, str> {
    let Spot {
        text,
        number,
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
    name
}

/// Whether these words end what is only told of the number before: 的情况下.
fn is_circumstance(text: &Text<'_>, at: usize) -> bool {
    const ENDS: [&str; 4] = ["的情况下", "的背景下", "的前提下", "的同时"];
    text.char(at) == '的' && text.starts_one_of(at, &ENDS)
}

/// The verb at the end of a name that says that so many were added: 新增.
fn grows(name: &str) -> Option<&'static str> {
    ["新增", "净增"].into_iter().find(|verb| {
        let thing = name.strip_suffix(verb);
        thing.is_some_and(|thing| thing.chars().count() > 1)
    })
}

/// Whether 中 behind these words says that some of them are spoken of, and is
/// no part of a word: 高中, 集中.
fn is_among_end(things: &str) -> bool {
    const PARTS: [char; 12] = [
        '高', '初', '集', '空', '水', '途', '市', '镇', '手', '其', '当', '心',
    ];
    things.chars().count() > 1 && !things.ends_with(PARTS)
}
