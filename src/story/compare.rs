//! What may share an axis, and why not.

use std::sync::Arc;

use rust_decimal::Decimal;

use crate::figure::{Base, Bound, Figure, Kind, Measure, Period, Status};
use crate::settings::ChartForm;

use super::name::elsewhere;
use super::thing::Thing;
use super::{base_unit, key, kind_name, magnitude, since, when};

/// A level this many times another of a few years before or behind is of
/// another scope, or one of them is a sum.
const FAR: Decimal = Decimal::TWO;
/// Names that do not say of what: two of them may be of different things.
const BARE: [&str; 6] = ["投资", "总投资", "产值", "项目", "工作", "方面工作"];
/// As [`FAR`], of a rise over more years than [`FEW`].
const FAR_RISE: Decimal = Decimal::from_parts(5, 0, 0, false, 0);
const FEW: u16 = 2;

/// What an axis compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Axis {
    /// Indicators side by side at one time: bars, rings.
    SideBySide,
    /// One indicator at several times: a ladder.
    ThroughTime,
    /// One indicator's rates of growth, of a year and yearly averages of
    /// several: both are per cent a year.
    Rates,
}

impl Axis {
    /// What the axes of a form compare.
    pub fn of(form: ChartForm) -> Self {
        match form {
            ChartForm::Bar | ChartForm::ShareBar | ChartForm::Rings => Self::SideBySide,
            ChartForm::Ladder => Self::ThroughTime,
            ChartForm::DotPlot => Self::Rates,
        }
    }
}

/// Why two figures may not share an axis, as a clause of a sentence; `None`
/// if they may.
///
/// Neither may say itself that it is of another place; kinds and units must be
/// equal, unless rates of growth meet. Side by side, so must review or plan, the
/// time, and of growths what they are reckoned from and what grows; through time, the indicator, and two sums
/// must run equally long. What the editor keeps apart stays so.
pub fn apart(a: &Figure, b: &Figure, axis: Axis) -> Option<String> {
    let kept = |why: &&Arc<str>| b.apart.iter().any(|other| Arc::ptr_eq(why, other));
    if let Some(why) = a.apart.iter().find(kept) {
        return Some(why.to_string());
    }
    if elsewhere(&a.name, &b.name) {
        return Some(format!(
            "说的不是一个地方，一个是{}，一个是{}",
            a.name, b.name
        ));
    }
    let rate = |figure: &Figure| matches!(figure.kind, Kind::Growth | Kind::AvgGrowth);
    let rates = axis == Axis::Rates && rate(a) && rate(b);
    if a.kind != b.kind && !rates {
        return Some(other_kind(a, b));
    }
    if a.kind == Kind::Multiple && a.sign.is_some() != b.sign.is_some() {
        return Some("一个是增长了几倍，一个是几倍那么多".to_owned());
    }
    let (unit_a, unit_b) = (base_unit(&a.unit).1, base_unit(&b.unit).1);
    if unit_a != unit_b {
        return Some(format!("单位不同，一个是{unit_a}，一个是{unit_b}"));
    }
    match axis {
        Axis::SideBySide => other_time(a, b)
            .or_else(|| other_base(a, b))
            .or_else(|| other_thing(a, b)),
        Axis::ThroughTime => other_indicator(a, b).or_else(|| no_rise(a, b)),
        Axis::Rates if key(&a.name) != key(&b.name) => other_indicator(a, b),
        Axis::Rates => [a, b].into_iter().find_map(not_yearly),
    }
}

/// Why a growth is none of whole years: one year has no yearly average, the
/// growth over several years is none a year, nor is one since 2012 or since the
/// year began, and a quarter is no year.
pub(super) fn not_yearly(figure: &Figure) -> Option<String> {
    let period = figure.period.as_deref()?;
    let several = period.first < period.last;
    let why = match figure.kind {
        _ if period.part.is_some() => "只是一年里的几个月",
        Kind::AvgGrowth if !several => "说是年均，却只有一年",
        Kind::Growth if several => "是几年一共的增速，不是一年的",
        Kind::Growth if figure.base != Some(Base::YearBefore) => "不是比上年的增速",
        Kind::Growth
        | Kind::AvgGrowth
        | Kind::Level
        | Kind::Share
        | Kind::Change
        | Kind::Multiple
        | Kind::Ratio
        | Kind::Cumulative => return None,
    };
    Some(format!("{}{why}", when(period)))
}

/// Growths since different times say nothing of which is faster.
fn other_base(a: &Figure, b: &Figure) -> Option<String> {
    // A change that says no more is one since the year before, as in 提高3个百分点.
    let base = |figure: &Figure| {
        let unsaid = figure.kind != Kind::Growth;
        figure.base.or(unsaid.then_some(Base::YearBefore))
    };
    let words = |base: Option<Base>| base.map_or("没有说清比什么时候".to_owned(), since);
    let (a, b) = (base(a), base(b));
    (a.is_none() || a != b).then(|| {
        let (a, b) = (words(a), words(b));
        format!("增长的起点不同，一个{a}，一个{b}")
    })
}

/// Growths of output and falls in accidents are no rivals.
fn other_thing(a: &Figure, b: &Figure) -> Option<String> {
    if !matches!(a.kind, Kind::Growth | Kind::AvgGrowth) {
        return None;
    }
    let (thing_a, thing_b) = (Thing::of(&a.name), Thing::of(&b.name));
    let words = |thing: Thing| thing.words();
    (thing_a != thing_b).then(|| {
        let (a, b) = (words(thing_a), words(thing_b));
        format!("说的不是一类事，一个是{a}，一个是{b}")
    })
}

/// Whether two shares are measured alike: their names end in the same words,
/// as 产值占比 does. Of others, more of one says nothing about more of the other;
/// nor of 装机占比 beside 新能源装机占比, because the short name does not say of what.
pub(super) fn same_measure(a: &str, b: &str) -> bool {
    const WORDS: usize = 4;
    let tail = |name: &str| name.chars().rev().take(WORDS).collect::<String>();
    tail(a) == tail(b) && !a.ends_with(b) && !b.ends_with(a)
}

/// Why two values of one indicator make no way from one to the other.
fn no_rise(a: &Figure, b: &Figure) -> Option<String> {
    if [a, b].iter().any(|figure| figure.measure == Measure::Work) {
        return Some("说的是做成多少件事，不是有多少，不能连成台阶".to_owned());
    }
    let last = |figure: &Figure| figure.period.as_ref().map(|p| p.last);
    let (earlier, later) = if last(a) <= last(b) { (a, b) } else { (b, a) };
    let (from, to) = (magnitude(earlier)?.amount, magnitude(later)?.amount);
    // A bound is no point: 以上 below what was reached is no decline. Between
    // sums of years stands no arrow anyway.
    let is_sum = a.kind == Kind::Cumulative;
    match later.bound() {
        Some(Bound::Floor) if to <= from && !is_sum => {
            return Some("后一个只是下限，不高于前一个，说不上升降".to_owned());
        }
        Some(Bound::Ceiling) if to >= from && !is_sum => {
            return Some("后一个只是上限，不低于前一个，说不上升降".to_owned());
        }
        Some(Bound::Floor | Bound::Ceiling) | None => {}
    }
    far(a, b).then(|| "相差太大，可能口径不同".to_owned())
}

/// Whether an aim is a way on from what was reached, so that it may be drawn as a
/// step by rule.
///
/// It is none of what no name tells, where it stays, or lies behind and the report
/// says of no fall:
/// governments promise less than they reached last year (新增就业80万人 after 107万),
/// and hold what is better lower below a line that it has not come to. Neither is
/// planned to get worse.
pub(super) fn leads_on(reached: &Figure, aim: &Figure) -> bool {
    let (Some(from), Some(to)) = (magnitude(reached), magnitude(aim)) else {
        return false;
    };
    let falls = aim.qualifiers.iter().any(|word| is_fall(&word.word));
    match Thing::of(&reached.name) {
        _ if to.amount == from.amount || BARE.contains(&key(&aim.name).as_str()) => false,
        Thing::Burden | Thing::Price => to.amount < from.amount,
        Thing::Output | Thing::Other => to.amount > from.amount || falls,
    }
}

/// Whether a word before a number says that it is less than before: 降至, 压减到.
fn is_fall(word: &str) -> bool {
    word.contains(['降', '减', '缩', '压', '控'])
}

/// Whether a level that was reached and one that is planned are too far from
/// each other to be of one scope.
pub fn far(a: &Figure, b: &Figure) -> bool {
    let amount_like = |f: &Figure| matches!(f.kind, Kind::Level | Kind::Cumulative);
    let (Some(from), Some(to)) = (magnitude(a), magnitude(b)) else {
        return false;
    };
    let (from, base) = (from.amount, from.base);
    let least = from.min(to.amount);
    if a.status == b.status || !amount_like(a) || !amount_like(b) {
        return false;
    }
    if base != to.base || least <= Decimal::ZERO {
        return false;
    }
    let (was, aim) = match a.status {
        Status::Actual => (from, to.amount),
        Status::Target => (to.amount, from),
    };
    let last = |f: &Figure| f.period.as_ref().map_or(0, |p| p.last);
    let rises_slowly = aim > was && last(a).abs_diff(last(b)) > FEW;
    let most = if rises_slowly { FAR_RISE } else { FAR };
    from.max(to.amount) / least > most
}

fn other_kind(a: &Figure, b: &Figure) -> String {
    let sum = |figure: &Figure| figure.kind == Kind::Cumulative;
    if sum(a) || sum(b) {
        return "一个是几年的累计，一个不是累计，不能放在一起比".to_owned();
    }
    let (a, b) = (kind_name(a.kind), kind_name(b.kind));
    format!("性质不同，一个是{a}，一个是{b}")
}

fn other_time(a: &Figure, b: &Figure) -> Option<String> {
    if a.status != b.status {
        return Some("一个是已经实现的，一个是目标".to_owned());
    }
    let time = |figure: &Figure| {
        let period = figure.period.as_ref();
        period.map(|p| (p.first, p.last, p.part))
    };
    if time(a) == time(b) {
        return None;
    }
    let words = |figure: &Figure| {
        figure
            .period
            .as_deref()
            .map_or("没有说明时间".to_owned(), when)
    };
    Some(format!("时期不同，一个是{}，一个是{}", words(a), words(b)))
}

fn other_indicator(a: &Figure, b: &Figure) -> Option<String> {
    let (key_a, key_b) = (key(&a.name), key(&b.name));
    if key_a != key_b {
        return Some(format!("不是同一个指标，一个是{key_a}，一个是{key_b}"));
    }
    let (Some(time_a), Some(time_b)) = (&a.period, &b.period) else {
        return Some("有一个没有说明时间".to_owned());
    };
    if time_a.last == time_b.last {
        return Some(format!("说的是同一时间（{}）", when(time_a)));
    }
    if time_a.part != time_b.part {
        let (a, b) = (when(time_a), when(time_b));
        return Some(format!("不是同样长的时间，一个是{a}，一个是{b}"));
    }
    let years = |p: &Period| p.last - p.first;
    if a.kind == Kind::Level && years(time_a).max(years(time_b)) > 0 {
        return Some("有一个没有说明是哪一年的，可能是几年合计".to_owned());
    }
    let sums = a.kind == Kind::Cumulative && years(time_a) != years(time_b);
    sums.then(|| {
        format!(
            "累计的年数不同，一个是{}，一个是{}",
            when(time_a),
            when(time_b)
        )
    })
}
