//! What an item of a list takes from those before it: their level, their act.

use std::borrow::Cow;
use std::ops::Range;

use super::among::SITES;
use super::spot::Spot;
use crate::figure::Sign;
use crate::figure::acts::{heavy_at, heavy_in, is_newly, verbs_end};
use crate::figure::carry::Carried;
use crate::figure::clause::Gap;
use crate::figure::kind::LED;
use crate::figure::measures::is_measure;
use crate::figure::text::Text;
use crate::figure::units::{UnitKind, scale_of};

/// The name of an item with what it shares with those before it.
pub(super) fn with_shared<'a>(spot: &Spot<'_>, mut name: Cow<'a, str>) -> Cow<'a, str> {
    let Spot {
        text,
        number,
        said,
        place,
        head,
        carried,
        ..
    } = *spot;
    let item = place.gap() == Gap::Pause && place.opens();
    let amount = matches!(number.unit_kind, UnitKind::Count | UnitKind::Amount);
    // 接待游客5万人次、旅游收入3亿元: what is earned is not received.
    let shared = carried.verb_of_money || !number.is_money();
    // 精简会议30%、文件25%.
    let fallen = number.unit_kind == UnitKind::Percent
        && carried
            .verb
            .as_deref()
            .is_some_and(|verb| LED.meaning(verb) == Some(Sign::Minus));
    // 省级名城2个、名镇5个.
    if item
        && amount
        && said.is_plain()
        && !head.is_act()
        && let Some(level) = carried
            .subject
            .as_deref()
            .and_then(|before| shared_level(&name, before))
    {
        name = format!("{level}{name}").into();
    }
    if let Some(verb) = carried.verb.as_deref()
        && item
        && (amount || fallen)
        && shared
        && !head.is_act()
        && said.is_plain()
        && !acts_inside(text, &spot.own)
        // 提请抗诉5件、不支持监督申请9件.
        && !name.starts_with(['超', '不', '未'])
        && !is_newly(text, &spot.own)
        && !is_measure(&name)
        // 新增工厂80家、机器人产量突破5000台: no output is new.
        && (said.bounds.is_empty() || !["产量", "产值"].iter().any(|made| name.ends_with(made)))
        // 调出资金9亿元、还本支出3亿元: what is spent is not handed on.
        && !(name.ends_with("支出") || name.ends_with("收入"))
    {
        name = format!("{verb}{name}").into();
    }
    // 净增经营主体9万户，其中企业2万户: so many more of them.
    if place.opens()
        && amount
        && said.is_plain()
        && !head.is_act()
        && text.starts(place.region.start, "其中")
        && let Some(more) = more_of(carried, &number.unit)
        && !name.starts_with(more)
        // 新增学位9万个，其中小学7万个: the site says where they are.
        && !SITES.has(&name)
    {
        name = format!("{more}{name}").into();
    }
    // 起诉侵财犯罪60人，涉毒犯罪20人: one act for all of a kind.
    if place.opens()
        && matches!(place.gap(), Gap::Comma | Gap::Pause)
        && number.unit_kind == UnitKind::Count
        && said.is_plain()
        && !head.is_act()
        && let Some(act) = shared_act(&name, carried, &number.unit)
    {
        name = format!("{act}{name}").into();
    }
    name
}

/// The act that says that those just counted are new, where the next are counted alike.
fn more_of<'a>(carried: &'a Carried, unit: &str) -> Option<&'a str> {
    let (name, counted) = carried.counted.as_ref()?;
    let verb = carried.last_verb.as_deref()?;
    let new = verb.starts_with(['新', '净']) && name.starts_with(verb);
    let alike =
        scale_of(counted).1 == scale_of(unit).1 || counted.ends_with('户') && unit.ends_with('家');
    (new && alike).then_some(verb)
}

/// The level that the name before begins with and a short item leaves out: 省级
/// of 省级名城. What a longer one has, the words do not say.
fn shared_level<'a>(name: &str, before: &'a str) -> Option<&'a str> {
    let end = before.find('级')? + '级'.len_utf8();
    let level = &before[..end];
    let known = matches!(
        level,
        "国家级" | "自治区级" | "省级" | "市级" | "区级" | "县级"
    );
    // 国家级景区8处、省级9处: it says its own.
    let short = name.chars().count() == 2 && !name.ends_with('级');
    (known && short && !is_measure(name)).then_some(level)
}

/// The act of the figure before, if what it was done to is of the same kind and
/// counted alike.
fn shared_act<'a>(name: &str, carried: &'a Carried, unit: &str) -> Option<&'a str> {
    const KINDS: [&str; 3] = ["犯罪", "案件", "干部"];
    const COUNTS: [&str; 3] = ["件", "人", "起"];
    let (subject, verb) = (carried.subject.as_deref()?, carried.last_verb.as_deref()?);
    let kind = KINDS.iter().find(|kind| name.ends_with(*kind))?;
    let alike =
        subject.ends_with(kind) && COUNTS.contains(&&*carried.unit) && COUNTS.contains(&unit);
    // 审结各类案件9件，市中院受理各类案件2件: it has an act of its own.
    let again = heavy_in(name).is_some();
    (alike && !verb.is_empty() && !again && subject.starts_with(verb)).then_some(verb)
}

/// What places of service end with.
const PLACES: &str = "站点厂所器台";

/// Whether an item has an act of its own: 城镇新增就业, 小区加装电梯.
fn acts_inside(text: &Text<'_>, own: &Range<usize>) -> bool {
    let mut inside = own.start + 1..own.end.saturating_sub(1);
    // 养老服务站 is a place, and no act.
    let place = |at: usize| {
        verbs_end(text, at..own.end) + 2 >= own.end && PLACES.contains(text.before(own.end))
    };
    inside.any(|at| !text.is_quoted(at) && heavy_at(text, &(at..own.end)) && !place(at))
}
