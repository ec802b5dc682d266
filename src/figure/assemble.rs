//! Number → figure: its name, kind, period and bounds put together.

use std::ops::Range;

use std::sync::LazyLock;

use smol_str::SmolStr;

use super::carry::Carried;
use super::clause::Gap;
use super::doubt::Doubt;
use super::kind::kind;
use super::leads::{Lead, verb_first};
use super::lexicon::{Lexicon, Role};
use super::name::{COMPARED, Named, REST, named};
use super::number::Number;
use super::numeral::is_numeral;
use super::origin::{Origin, is_another, is_size, origin};
use super::place::Place;
use super::predicate::Predicate;
use super::stock::measure;
use super::text::Text;
use super::time::{Base, Calendar, Compared, Evidence, Reach, Scope, When, base, words_behind};
use super::units::UnitKind;
use super::unsure::doubt_name;
use super::{Figure, Kind, Qualifier, Side, Status};

/// What holds for a whole sentence.
pub(super) struct Setting<'s> {
    pub(super) text: &'s Text<'s>,
    pub(super) line: usize,
    pub(super) scope: &'s Scope,
    pub(super) calendar: Calendar,
}

/// Makes the figures of one number, introduced by `said`, and adds them to
/// `figures`; returns where the words after it begin.
pub(super) fn assemble(
    setting: &Setting<'_>,
    number: &Number,
    mut said: Predicate,
    place: &Place<'_>,
    carried: &mut Carried,
    figures: &mut Vec<Figure>,
) -> usize {
    let Setting {
        text,
        line,
        scope,
        calendar,
    } = *setting;
    let Named {
        name,
        also,
        head,
        own,
        borrowed,
        words,
    } = named(text, calendar, number, &said, place, carried);
    if !own {
        let alone = place.gap() == Gap::Pause && place.region.is_empty();
        said.go_on(carried.last.as_ref(), number.unit_kind, alone);
    }
    let origin = match origin(&name, own, &said, carried) {
        Origin::Before if is_another(text, number, &said, place, carried) => Origin::Afar,
        // 2亿元的项目开工: the size of something is no amount of it.
        Origin::Own if head.empty && is_size(text, number, &head, place) => Origin::Afar,
        origin @ (Origin::Own | Origin::Before | Origin::Afar) => origin,
    };
    // 分别 says that there are several names; one alone is not all of it.
    let alone = own && place.row > 1 && said.respectively && also.is_empty();
    carried.blurred = match own {
        true => alone && carried.listed.len() == 0 || borrowed && carried.apart,
        false => carried.blurred && (place.gap() == Gap::Pause || !place.opens()),
    };
    let origin = if carried.blurred {
        Origin::Afar
    } else {
        origin
    };
    // 其次为城东片区，共发生火灾5起: what happened is that clause's.
    let told = place.opens() && place.gap() == Gap::Comma && carried.apart;
    let origin = match origin {
        Origin::Own if told && text.starts(place.region.start, "共发生") => Origin::Afar,
        origin @ (Origin::Own | Origin::Before | Origin::Afar) => origin,
    };
    let time = own_time(setting, number, &said, &head, place, carried);
    let of = base_of_next(text, number);
    carried.of = of.then(|| text.words(&(place.region.start..said.start)).into());
    // 其余27项, but not 其他服务业.
    let whole = carried.whole.as_ref().or(carried.subject.as_ref());
    let rest = REST.begins(&name).is_some_and(|found| {
        let things = &name[found.word.len()..];
        things.is_empty() || whole.is_some_and(|whole| whole == things)
    });
    if own && !of && !rest {
        carried.speak_of(also.last().unwrap_or(&name));
        if matches!(
            number.unit_kind,
            UnitKind::Amount | UnitKind::Count | UnitKind::Duration
        ) {
            carried.counted = Some((name.clone(), number.unit.clone()));
        }
        carried.share_verb(text, &head.verbs, number.is_money());
    }
    let within_year = head
        .time
        .as_ref()
        .is_some_and(|time| time.reach == Reach::Year);
    let compared = compared(setting, number, &said, &head, carried);
    // 一季度环比增长3%，全年增长8%.
    carried.since = carried.since.filter(|_| time.is_none());
    // 比2020年增长30%，年均增长9%.
    let since = match compared {
        Some(Compared::With(base)) => Some(base),
        Some(Compared::Unclear) | None => carried.since,
    };
    let mut bounds = std::mem::take(&mut carried.bounds);
    bounds.extend(head.bounds);
    let qualifiers = qualifiers(&bounds, &said, number, place, within_year);
    let aim = || {
        let behind = |word: &&str| text.starts(place.after.start, word);
        text.char(place.after.start) == '的' && ["的目标", "的任务"].iter().any(behind)
            || ["目标", "目标任务", "任务数"].contains(&name.as_str())
    };
    let told = said
        .status
        .or(head.status)
        .or_else(|| aim().then_some(Status::Target))
        .or_else(|| {
            let behind = place.after.clone();
            words_behind(text, &behind, |at| verb_first(text, &(at..behind.end)))
        });
    let evidence = Evidence {
        own: time.as_ref(),
        told,
        running: &carried.times,
        scope,
        fresh: own && place.opens() && place.gap() == Gap::Comma,
        since: since.and_then(Base::year),
        from: said.from,
    };
    let several = evidence.reach() == Reach::Years;
    said.yearly |= said.averaged && several;
    // 获评国家级荣誉36项、省级荣誉120项.
    let goes_on = place.gap() == Gap::Pause || !place.opens();
    carried.flow = head.flow || carried.flow && goes_on;
    let span = text.span(&words);
    let mut also = also.into_iter();
    let mut next = Some(name);
    while let Some(name) = next {
        let done = said.is_plain() && (head.flow || carried.verb.is_some() || carried.flow);
        let flow = several && (done && !has_done(&name, false) || has_done(&name, true));
        // 现有企业共34户 is all there is; 五年来共完成 is a sum.
        let total = several && (head.total || said.total) && (head.flow || said.has);
        let summed = flow || (head.sum || said.sum || total) && !within_year;
        let (kind, sign) = kind(number, &said, &name, summed);
        let verdict = evidence.judge(kind);
        let given = calendar.given.filter(|_| verdict.status == Status::Target);
        let base = base(kind, compared, verdict.period.as_deref(), given);
        let adrift = base.is_err() || is_adrift(kind, compared, carried);
        let mut figure = Figure {
            measure: measure(&text.source[span.clone()], &name, &number.unit),
            name,
            value: number.value.clone(),
            value_max: number.value_max.clone(),
            unit: number.unit.clone(),
            written: is_spoken(text, number).then(|| text.words(&number.range).into()),
            sign,
            qualifiers: qualifiers.clone(),
            kind,
            period: verdict.period,
            base: base.ok().flatten(),
            status: verdict.status,
            doubts: verdict.doubts,
            apart: Vec::new(),
            part_of: None,
            span: span.clone(),
            number: text.span(&number.range),
            line,
        };
        doubt_name(&mut figure, origin, figures.last());
        // 与2010年的70万人相比: the number is of then.
        let then = text.starts(place.after.start, "相比");
        figure.doubts.add_if(then, Doubt::PeriodDisputed);
        figure.doubts.add_if(place.shared, Doubt::BoundShared);
        figure.doubts.add_if(adrift, Doubt::SinceUnclear);
        figures.push(figure);
        next = also.next();
    }
    carried.since = since;
    carried.unit = number.unit.clone();
    carried.last = Some((said, number.unit_kind));
    place.after.start
}

/// What the words around a number compare it with.
fn compared(
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
fn is_adrift(kind: Kind, compared: Option<Compared>, carried: &Carried) -> bool {
    let other = carried.since.is_some_and(|base| base != Base::YearBefore);
    kind == Kind::Growth && compared.is_none() && other
}

/// Whether a number only tells what the next one is a share of: 预算20亿元的50%.
fn base_of_next(text: &Text<'_>, number: &Number) -> bool {
    let end = number.range.end;
    let amount = matches!(number.unit_kind, UnitKind::Amount | UnitKind::Count);
    amount && text.char(end) == '的' && text.char(end + 1).is_ascii_digit()
}

/// The time that a number's own words say; notes what of it goes on.
fn own_time(
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
    let base = is_base(text, place.after.start);
    if !base {
        let opens = place.gap() == Gap::Stop || carried.opening;
        carried.note(head, opens && place.opens(), false);
        carried.opening = false;
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
        _ => false,
    };
    let year = said.time.as_ref().filter(|year| !compared(year));
    let own = carried
        .listed_times
        .next()
        .or_else(|| Some(calendar.time_at(text, year?)?.1))
        .or_else(|| head.time.clone())
        .or_else(|| calendar.time_behind(text, &place.after))?;
    if said.from {
        carried.times.start(&own);
    } else if year.is_some() && !base {
        carried.times.note(&own, false, false);
    }
    Some(own)
}

/// Whether a number is what another grows from: 在上年增长8%的基础上.
fn is_base(text: &Text<'_>, end: usize) -> bool {
    text.starts(end, "的基础上") || text.starts(end, "基础上")
}

/// Whether a number is written in characters.
fn is_spoken(text: &Text<'_>, number: &Number) -> bool {
    is_numeral(text.char(number.range.start))
}

/// All bounding words in reading order.
fn qualifiers(
    head: &[Qualifier],
    said: &Predicate,
    number: &Number,
    place: &Place<'_>,
    within_year: bool,
) -> Vec<Qualifier> {
    // In 全年共新增 the 共 says no more than 全年.
    let head = head
        .iter()
        .filter(|qualifier| qualifier.word != "共" || !within_year);
    let more = number.more.map(|word| Qualifier {
        word: SmolStr::new_static(word),
        side: Side::Inside(number.behind_more),
    });
    // In 高于上年3.1个百分点 it belongs to the name.
    let compared = number.unit_kind == UnitKind::Points;
    let said = said
        .bounds
        .iter()
        .filter(|bound| !compared || !COMPARED.has(&bound.word));
    head.chain(said)
        .cloned()
        .chain(more)
        .chain(place.bound.clone())
        .collect()
}

/// Words in names that tell how many are reached, which is a state (`false`),
/// and in those that tell of things done rather than of a state (`true`).
static DONE: LazyLock<Lexicon<bool>> =
    LazyLock::new(|| Lexicon::among([(Role::Done, true), (Role::State, false)]));

/// Whether a name has a word of [`DONE`] with that meaning.
fn has_done(name: &str, meaning: bool) -> bool {
    let mut places = name.char_indices();
    places.any(|(at, _)| {
        DONE.begins(&name[at..])
            .is_some_and(|found| found.meaning == meaning)
    })
}
