//! Number → figure: its name, kind, period and bounds put together.
//!
//! `told` is what the words around it say of time, `sum` whether it is one, `bounds` what
//! bounds it, `doubted` what around it is unsure (`noun` behind it, `signs` elsewhere).

mod bounds;
mod doubted;
mod noun;
mod signs;
mod sum;
mod told;

use self::bounds::{bounding, qualifiers};
use self::doubted::Around;
use self::sum::is_sum;
use self::told::{compared, grows_from, is_adrift, is_case, is_exact, own_time, told};
use super::carry::Carried;
use super::clause::Gap;
use super::doubt::Doubt;
use super::kind::kind;
use super::name::{Named, REST, grown, named};
use super::number::Number;
use super::numeral::is_numeral;
use super::origin::origin;
use super::place::Place;
use super::predicate::Predicate;
use super::stock::measure;
use super::text::Text;
use super::time::{Base, Calendar, Compared, Evidence, Reach, Scope, base};
use super::units::UnitKind;
use super::unsure::{doubt_name, shares_name};
use super::{Figure, Kind, Status};

/// What holds for a whole sentence.
pub(super) struct Setting<'s> {
    pub(super) text: &'s Text<'s>,
    pub(super) line: usize,
    pub(super) scope: &'s Scope,
    pub(super) calendar: Calendar,
}

/// Whether what something became may follow its first number: 由3天减至1天.
fn goes_on(text: &Text<'_>, place: &Place<'_>) -> bool {
    const NEAR: usize = 6;
    let end = place.clauses[place.index].range.end;
    let mut near = end..text.len().min(end + NEAR);
    let became = |at: usize| matches!(text.char(at), '到' | '至' | '为' | '成');
    let digit = |at: usize| text.char(at).is_ascii_digit();
    (place.after.start..end).any(digit) || near.any(became)
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
    // 由13个单位牵头: nothing becomes more or less.
    said.from &= text.before(number.range.start) != '由' || goes_on(text, place);
    let named = named(text, calendar, number, &said, place, carried);
    said.note_list(named.own && carried.listed.len() > 0);
    if !named.own {
        let alone = place.gap() == Gap::Pause && place.region.is_empty();
        said.go_on(carried.last.as_ref(), number.unit_kind, alone);
    }
    let origin = origin(text, number, &said, place, &named, carried);
    let Named {
        name,
        also,
        mut head,
        own,
        words,
        borrowed: _,
    } = named;
    let time = own_time(setting, number, &said, &head, place, carried);
    let of = base_of_next(text, number);
    carried.of = of.then(|| text.words(&(place.region.start..said.start)).into());
    let led = carried.led && own && place.opens() && place.gap() == Gap::Comma;
    // 其余27项, but not 其他服务业.
    let whole = carried.whole.as_ref().or(carried.subject.as_ref());
    let rest = own
        && REST.begins(&name).is_some_and(|found| {
            let things = &name[found.word.len()..];
            things.is_empty() || whole.is_some_and(|whole| whole == things)
        });
    // 收入9亿元，比上年决算数8亿元增长12%: it is the 9 that grew.
    let amount = matches!(number.unit_kind, UnitKind::Amount | UnitKind::Count);
    let then = amount && place.is_of_then(text);
    let counts = number.unit_kind == UnitKind::Count;
    if own && !of && !rest && !then {
        carried.speak_of(also.last().unwrap_or(&name));
        // 轨道交通里程新增17公里: what is told next may be of all of it.
        if let Some(all) = grown(&name)
            && text
                .words(&(place.region.start..said.start))
                .ends_with("增")
        {
            carried.base = Some(all.into());
        }
        if matches!(
            number.unit_kind,
            UnitKind::Amount | UnitKind::Count | UnitKind::Duration
        ) {
            carried.counted = Some((name.clone(), number.unit.clone()));
        }
        carried.share_verb(text, &head.verbs, number.is_money());
        if counts && head.verbs.is_empty() {
            carried.share_inside(&name);
        }
    }
    let within_year = head
        .time
        .as_ref()
        .is_some_and(|time| time.reach == Reach::Year && !time.is_part());
    let compared = compared(setting, number, &said, &head, carried);
    // 一季度环比增长3%，全年增长8%.
    carried.since = carried.since.filter(|_| time.is_none());
    // 比2020年增长30%，年均增长9%.
    let since = match compared {
        Some(Compared::With(base)) => Some(base),
        Some(Compared::Unclear) | None => carried.since,
    };
    let mut bounds = std::mem::take(&mut carried.bounds);
    if bounds.is_empty() {
        bounds = std::mem::take(&mut head.bounds);
    } else {
        bounds.retain(|bound| !head.bounds.contains(bound));
        bounds.append(&mut head.bounds);
    }
    let qualifiers = qualifiers(&bounds, &said, number, place);
    let told = told(text, &name, &said, &head, place).or_else(|| {
        // 审结案件60件: no court plans that.
        let open = scope.status.is_none() && time.is_none();
        (open && (is_case(text, number, &head) || is_exact(number))).then_some(Status::Actual)
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
    // 经济总量达到6万亿元，年均增速6%: the measure alone goes on with the subject.
    let averaged = said.averaged || text.starts(words.start, "年均");
    said.yearly |= averaged && several;
    // 推出驿站120套、新开工住房30套、公寓80套: those may be offered as well.
    let item = place.gap() == Gap::Pause;
    carried.turned = item && (carried.turned || carried.flow && !head.verbs.is_empty());
    let turned = carried.turned && own && !head.is_act() && carried.takes_verb(&name);
    // 获评国家级荣誉36项、省级荣誉120项.
    let goes_on = place.gap() == Gap::Pause || !place.opens();
    carried.flow = head.flow || carried.flow && goes_on;
    let span = text.span(&words);
    let mut also = also.into_iter();
    let mut next = Some(name);
    while let Some(name) = next {
        // 受教育年限达到14年: no years are added up.
        let lasts = matches!(number.unit_kind, UnitKind::Duration | UnitKind::Age);
        let summed = !lasts && is_sum(&name, &said, &head, carried, several, within_year);
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
            qualifiers: bounding(&qualifiers, kind),
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
        let behind = own && words.end > place.after.start && counts && place.bound.is_none();
        doubt_name(&mut figure, origin, figures.last(), behind);
        let around = Around {
            number,
            said: &said,
            head: &head,
            place,
            own,
            of,
            led,
            several,
            adrift,
            without: carried.without,
            about: carried.about.clone(),
            turned,
            end: words.end,
        };
        around.doubt(text, &mut figure, figures);
        // 18个地区安居工程上报70万套: the words cannot name both.
        if let Some(last) = figures
            .last_mut()
            .filter(|last| own && shares_name(&figure, last))
        {
            last.doubts.add(Doubt::NameCut);
            figure.doubts.add(Doubt::NameCut);
        }
        carried.summed = figure.kind == Kind::Cumulative;
        figures.push(figure);
        next = also.next();
    }
    if let Some(last) = figures.last() {
        carried.named.clone_from(&last.name);
        if matches!(last.kind, Kind::Growth | Kind::Change) {
            carried.recent.settle();
        }
    }
    carried.since = since.or_else(|| grows_from(setting, &said, carried));
    carried.unit = number.unit.clone();
    carried.last = Some((said, number.unit_kind));
    place.after.start
}

/// Whether a number only tells what the next one is a share of: 预算20亿元的50%.
fn base_of_next(text: &Text<'_>, number: &Number) -> bool {
    let end = number.range.end;
    let amount = matches!(number.unit_kind, UnitKind::Amount | UnitKind::Count);
    amount && text.char(end) == '的' && text.char(end + 1).is_ascii_digit()
}

/// Whether a number is written in characters.
fn is_spoken(text: &Text<'_>, number: &Number) -> bool {
    is_numeral(text.char(number.range.start))
}
