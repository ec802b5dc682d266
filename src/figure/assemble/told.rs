//! What the words around a number say of its time: when, review or plan, since when.

use std::ops::Range;
use std::sync::LazyLock;

use super::Setting;
use crate::figure::acts::{ends_with_verb, verb_first};
use crate::figure::carry::Carried;
use crate::figure::clause::Gap;
use crate::figure::kind::COMPARED;
use crate::figure::lead::Lead;
use crate::figure::lexicon::{Lexicon, Role};
use crate::figure::number::Number;
use crate::figure::place::Place;
use crate::figure::predicate::Predicate;
use crate::figure::scene::{is_aim, takes_out};
use crate::figure::text::Text;
use crate::figure::time::{Base, Compared, Reach, When, words_behind};
use crate::figure::units::UnitKind;
use crate::figure::{Kind, Status};

static TRIES: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Tries));

/// The time that a number's own words say; notes what of it goes on.
pub(super) fn own_time(
    setting: &Setting<'_>,
    number: &Number,
    said: &Predicate,
    head: &Lead,
    place: &Place<'_>,
    carried: &mut Carried,
) -> Option<When> {
    let Setting { text, calendar, .. } = *setting;
    // 去年开工的30个项目: the time is the projects'.
    let act = head.time.is_some() && !head.verbs.is_empty();
    if act && text.before(number.range.start) == '的' {
        return None;
    }
    // 在2013年产量的基础上减产9万吨: the year is what it grew from.
    if head.time.is_some() && builds_on(text, &place.region) {
        return None;
    }
    let than = said.time.as_ref().map(|year| text.before(year.start));
    let base = is_base(text, place.after.start) || matches!(than, Some('较' | '比'));
    // 除去2001年到期面积90亩: the rest is not of then.
    let timed = head.time.is_some() || said.time.is_some();
    let base = base || timed && takes_out(text, &place.region);
    if !base {
        let opens = place.gap() == Gap::Stop || carried.opening;
        carried.note(head, opens && place.opens(), false);
        carried.opening = false;
    }
    if aims(text, said, place) {
        carried.times.tell(Some(Status::Target));
    }
    carried.list_times(head, place.row);
    // In 是2017年的1.5倍 the year is what is compared with.
    let compared = |year: &&Range<usize>| match number.unit_kind {
        UnitKind::Times => !said.towards,
        // 恢复至2019年的110%, but not 提高到2023年的58%.
        UnitKind::Percent => {
            let again = text.starts(year.start.saturating_sub(3), "恢复");
            text.before(year.end) == '的' && !said.from && (again || !said.towards)
        }
        // 高于上年同期5个百分点.
        UnitKind::Points => {
            let before = text.words(&(place.region.start..year.start));
            COMPARED.find(&before).is_some()
        }
        _ => false,
    };
    let year = said.time.as_ref().filter(|year| !compared(year));
    // 完工2024年9个续建项目: the year is the projects'.
    let things = |year: &&Range<usize>| {
        let before = place.region.start..year.start;
        number.unit_kind == UnitKind::Count && said.is_plain() && ends_with_verb(text, &before)
    };
    let year = year.filter(|year| !things(year));
    let own = carried
        .listed_times
        .next()
        .or_else(|| Some(calendar.time_at(text, year?)?.1))
        .or_else(|| head.time.clone())
        .or_else(|| calendar.time_behind(text, &place.after))?;
    if said.from {
        carried.times.start(&own);
    } else if year.is_some() && !base && goes_on(said, &own) {
        carried.times.note(&own, false, false);
    }
    Some(own)
}

/// Whether what is told next is of this time as well. 上升至12月的 tells of a month no more,
/// and the years of an average are its own: 两年平均增长5%, 较一季度提升1个百分点.
fn goes_on(said: &Predicate, time: &When) -> bool {
    let averages = time.reach == Reach::Years && (said.averaged || said.yearly);
    !(averages || said.towards && is_month(time))
}

/// Whether a time is a single month, of which a rise to it tells no more.
fn is_month(time: &When) -> bool {
    time.part().is_some_and(|part| part.first == part.last)
}

/// Whether a number is what another grows from: 在上年增长8%的基础上.
fn is_base(text: &Text<'_>, end: usize) -> bool {
    text.starts(end, "的基础上") || text.starts(end, "基础上")
}

/// Whether the words before a number say what it builds on: 在2013年产量的基础上.
fn builds_on(text: &Text<'_>, region: &Range<usize>) -> bool {
    let mut inside = region.clone();
    text.char(region.start) == '在' && inside.any(|at| text.starts(at, "基础上"))
}

/// Review or plan, where they say which.
pub(super) fn told(
    text: &Text<'_>,
    name: &str,
    said: &Predicate,
    head: &Lead,
    place: &Place<'_>,
) -> Option<Status> {
    let aim = || {
        let behind = |word: &&str| text.starts(place.after.start, word);
        text.char(place.after.start) == '的' && ["的目标", "的任务"].iter().any(behind)
            || text.starts(place.after.start, "目标任务")
            || ["目标", "目标任务", "任务数"].contains(&name)
    };
    said.status
        .or(head.status)
        .or_else(|| aim().then_some(Status::Target))
        .or_else(|| {
            // 60件省、市实事已全部完成: the noun is a list.
            let items = place.clauses[place.index + 1..].iter();
            let goes_on = place.after.end == place.clauses[place.index].range.end;
            let list = items.take_while(|item| {
                let digits = || {
                    text.chars[item.range.clone()]
                        .iter()
                        .any(char::is_ascii_digit)
                };
                goes_on && item.gap == Gap::Pause && !digits()
            });
            let end = list.last().map_or(place.after.end, |item| item.range.end);
            let behind = place.after.start..end;
            words_behind(text, &behind, |at| verb_first(text, &(at..behind.end)))
        })
}

/// Whether the words before the number say that it is aimed at: 规划目标是产能达到9万吨.
fn aims(text: &Text<'_>, said: &Predicate, place: &Place<'_>) -> bool {
    let words = place.region.start..said.start;
    let aim = |at: usize| at + 2 < words.end && is_aim(text, at);
    // 年底前应建设取水点9个.
    let ought = |at: usize| {
        let part = || "不供对响适相反回效感".contains(text.before(at));
        let noun = || "急用对届收税聘征付纳有".contains(text.char(at + 1));
        let verb = || verb_first(text, &(at + 1..text.len()));
        text.char(at) == '应' && !part() && !noun() && verb()
    };
    words.clone().any(|at| aim(at) || ought(at))
}

/// Whether things are counted to the last of many, as only those are that were:
/// 48077人次.
pub(super) fn is_exact(number: &Number) -> bool {
    const LEAST: usize = 5;
    let counts = number.unit_kind == UnitKind::Count || number.unit.ends_with('次');
    let counts = counts && number.more.is_none();
    let digits = number.value.trim_end_matches('0').bytes();
    counts && digits.filter(u8::is_ascii_digit).count() >= LEAST
}

/// Whether courts, prosecutors or police did it, who plan no such number: 审结60件.
pub(super) fn is_case(text: &Text<'_>, number: &Number, head: &Lead) -> bool {
    let counts = matches!(&*number.unit, "件" | "人" | "起" | "名" | "万件" | "万人");
    counts && TRIES.has(&text.words(&head.verbs))
}

/// What the words around a number compare it with.
pub(super) fn compared(
    setting: &Setting<'_>,
    number: &Number,
    said: &Predicate,
    head: &Lead,
    carried: &Carried,
) -> Option<Compared> {
    let Setting { text, calendar, .. } = *setting;
    // 是2012年的3倍, but not 到2026年达到3倍.
    let of = said.time.as_ref();
    let of = of.filter(|_| number.unit_kind == UnitKind::Times && !said.towards);
    said.compared
        .or_else(|| calendar.compared(text, of?))
        .or(head.compared)
        .or(carried.compared)
}

/// Whether a growth says no base behind one that says another than the year
/// before: 比2012年增长三成，利润增长8%.
pub(super) fn is_adrift(kind: Kind, compared: Option<Compared>, carried: &Carried) -> bool {
    let other = carried.since.is_some_and(|base| base != Base::YearBefore);
    kind == Kind::Growth && compared.is_none() && other
}

/// Since when the next number grew, where this one is what it grew from: 较2020年8亿元.
pub(super) fn grows_from(
    setting: &Setting<'_>,
    said: &Predicate,
    carried: &Carried,
) -> Option<Base> {
    let Setting {
        text,
        scope,
        calendar,
        ..
    } = *setting;
    let year = said.time.as_ref()?;
    if !matches!(text.before(year.start), '较' | '比') {
        return None;
    }
    let from = calendar.time_at(text, year)?.1.period.as_ref()?.last;
    let now = carried.times.year().map(|(year, _)| year);
    let now = now.or(scope.years.map(|(_, last)| last));
    let before = now == Some(from + 1);
    Some(if before {
        Base::YearBefore
    } else {
        Base::Year(from)
    })
}
