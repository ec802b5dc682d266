//! Number → figure: its name, kind, period and bounds put together.
//!
//! `told` is what the words around it say of time, `sum` whether it is one.

mod sum;
mod told;

use smol_str::SmolStr;

use self::sum::is_sum;
use self::told::{compared, is_adrift, own_time, told};
use super::carry::Carried;
use super::clause::Gap;
use super::doubt::Doubt;
use super::kind::kind;
use super::name::{COMPARED, Named, REST, grown, is_plan_alone, named};
use super::number::Number;
use super::numeral::is_numeral;
use super::origin::origin;
use super::place::Place;
use super::predicate::Predicate;
use super::stock::measure;
use super::text::Text;
use super::time::{Base, Calendar, Compared, Evidence, Reach, Scope, base};
use super::units::UnitKind;
use super::unsure::{doubt_beside, doubt_name, is_said_of_another};
use super::wording::{is_act_alone, is_of_any_kind};
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
    let named = named(text, calendar, number, &said, place, carried);
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
    let rest = REST.begins(&name).is_some_and(|found| {
        let things = &name[found.word.len()..];
        things.is_empty() || whole.is_some_and(|whole| whole == things)
    });
    if own && !of && !rest {
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
    bounds.retain(|bound| !head.bounds.contains(bound));
    bounds.append(&mut head.bounds);
    let qualifiers = qualifiers(&bounds, &said, number, place, within_year);
    let told = told(text, &name, &said, &head, place);
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
    // 获评国家级荣誉36项、省级荣誉120项.
    let goes_on = place.gap() == Gap::Pause || !place.opens();
    carried.flow = head.flow || carried.flow && goes_on;
    let span = text.span(&words);
    let mut also = also.into_iter();
    let mut next = Some(name);
    while let Some(name) = next {
        let summed = is_sum(&name, &said, &head, carried, several, within_year);
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
        if own {
            doubt_beside(&mut figure, figures, head.is_act());
        }
        figure.doubts.add_if(head.alone, Doubt::NameCut);
        // 常态化扫黑除恶，审结案件60件: which cases, the first clause says.
        let any_kind = led && is_of_any_kind(&figure.name, &figure.unit);
        figure.doubts.add_if(any_kind, Doubt::NameBare);
        // 扩建3所: what of, the words do not say.
        let act = number.unit_kind == UnitKind::Count && is_act_alone(&figure.name, &figure.unit);
        figure.doubts.add_if(act, Doubt::NameBare);
        figure
            .doubts
            .add_if(is_plan_alone(&figure.name), Doubt::NameBare);
        // 出栏90头，占计划数80头的112%: the 80 are planned, and no share.
        let base = of && text.char(place.region.start) == '占';
        figure.doubts.add_if(base, Doubt::BaseUnclear);
        let twice = own && is_said_of_another(&figure, figures);
        figure.doubts.add_if(twice, Doubt::NameTwice);
        // 与2010年的70万人相比: the number is of then.
        let then = text.starts(place.after.start, "相比");
        figure.doubts.add_if(then, Doubt::PeriodDisputed);
        // 扣除房地产开发投资，投资增长9% is of the rest.
        figure.doubts.add_if(carried.without, Doubt::BaseUnclear);
        // 10余—20人.
        let one_end = number.value_max.is_some() && number.more.is_some();
        figure
            .doubts
            .add_if(place.shared || one_end, Doubt::BoundShared);
        figure.doubts.add_if(adrift, Doubt::SinceUnclear);
        // 五年来，每年新增就业60万人以上: neither their sum nor a year's.
        let amount = matches!(kind, Kind::Level | Kind::Cumulative);
        let each = several && amount && (said.yearly || says_each_year(text, number, place));
        figure.doubts.add_if(each, Doubt::PeriodDisputed);
        // 预算收入同口径增长5%: at another 口径 it grew otherwise.
        let alike = kind == Kind::Growth && says_near(text, number, "口径");
        figure.doubts.add_if(alike, Doubt::SinceUnclear);
        // PM2.5浓度改善9%: it fell, as an income would rise.
        let better = matches!(kind, Kind::Growth | Kind::Change) && says_near(text, number, "改善");
        figure.doubts.add_if(better, Doubt::BaseUnclear);
        carried.summed = figure.kind == Kind::Cumulative;
        figures.push(figure);
        next = also.next();
    }
    carried.since = since.or_else(|| grows_from(setting, &said, carried));
    carried.unit = number.unit.clone();
    carried.last = Some((said, number.unit_kind));
    place.after.start
}

/// Whether a word stands right before a number, or before its verb.
fn says_near(text: &Text<'_>, number: &Number, word: &str) -> bool {
    const NEAR: usize = 5;
    let start = number.range.start;
    text.words(&(start.saturating_sub(NEAR)..start))
        .contains(word)
}

/// Whether the words that lead to a number say that it is of every year.
fn says_each_year(text: &Text<'_>, number: &Number, place: &Place<'_>) -> bool {
    let words = text.words(&(place.region.start..number.range.start));
    ["每年", "年均"].iter().any(|each| words.contains(each))
}

/// Since when the next number grew, where this one is what it grew from: 较2020年8亿元.
fn grows_from(setting: &Setting<'_>, said: &Predicate, carried: &Carried) -> Option<Base> {
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
