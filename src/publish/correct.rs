//! The editor's word about single figures, applied to what was read.
//!
//! An entry finds its figure by words of the report that hold its number. When
//! the words are gone, or no longer hold one figure's number, the entry lapses:
//! nothing is changed, and the editor is told.

use std::ops::Range;
use std::sync::Arc;

use super::found::{lapsed, number};
use crate::diagnostic::Diagnostic;
use crate::figure::{Base, Doubts, Figure, Kind, Other, Period, Reading, Reason, Sign};
use crate::settings::{Correction, Settings, Years};
use crate::story::when;

/// Applies every entry; what lapsed is told as warnings.
pub(super) fn correct(source: &str, settings: &Settings, reading: &mut Reading) -> Vec<Diagnostic> {
    let mut lapsed = Vec::new();
    // Entries speak of the figures as they were read, in whatever order.
    let found: Vec<_> = settings
        .corrections
        .iter()
        .map(|one| Ok((one, number(source, &one.at, one.nth, reading)?)))
        .collect();
    for pair in &settings.apart {
        let nth = |at: usize| pair.nth.map(|nth| nth[at]);
        let one = |at: usize| number(source, &pair.at[at], nth(at), reading);
        match (one(0), one(1)) {
            (Ok(a), Ok(b)) => keep_apart([a, b], &pair.reason, &mut reading.figures),
            (a, b) => lapsed.extend([a, b].into_iter().filter_map(Result::err)),
        }
    }
    for pair in &settings.parts {
        let nth = |at: usize| pair.nth.map(|nth| nth[at]);
        let one = |at: usize| number(source, &pair.at[at], nth(at), reading);
        match (one(0), one(1)) {
            (Ok(part), Ok(whole)) => {
                let all = reading.figures.iter_mut();
                all.filter(|figure| figure.number == part)
                    .for_each(|figure| figure.part_of = Some(whole.clone()));
            }
            (part, whole) => lapsed.extend([part, whole].into_iter().filter_map(Result::err)),
        }
    }
    for entry in found {
        let told = entry.and_then(|(one, number)| apply(source, one, &number, reading));
        lapsed.extend(told.err());
    }
    lapsed
}

fn keep_apart(numbers: [Range<usize>; 2], reason: &str, figures: &mut [Figure]) {
    let reason: Arc<str> = reason.into();
    for figure in figures {
        if numbers.contains(&figure.number) {
            figure.apart.push(Arc::clone(&reason));
        }
    }
}

fn apply(
    source: &str,
    entry: &Correction,
    number: &Range<usize>,
    reading: &mut Reading,
) -> Result<(), Diagnostic> {
    if entry.is_empty() {
        let told = format!("report.toml 更正「{}」，没有说更正什么", entry.at);
        let hint = "核对无误请写 sure = true；有误请写 name、kind、period 或 status；不是数据请写 figure = false";
        return Err(lapsed(told, number.clone(), hint));
    }
    let here = |figure: &&mut Figure| figure.number == *number;
    if !entry.figure {
        set_aside(source, number, reading);
        return Ok(());
    }
    let count = reading.figures.iter_mut().filter(here).count();
    if let Some(name) = &entry.name {
        if count > 1 {
            let told = format!(
                "report.toml 更正「{}」的名称，这个数字说的是 {count} 个指标",
                entry.at
            );
            return Err(lapsed(
                told,
                number.clone(),
                "一个数字说几个指标时不能改名；读错了请写 figure = false",
            ));
        }
        if let Some(digits) = said_nowhere(name, source) {
            let told = format!(
                "report.toml 更正「{}」的名称，里面的 {digits} 原文没有",
                entry.at
            );
            return Err(lapsed(told, number.clone(), "名称里只能有原文里的数字"));
        }
    }
    for figure in reading.figures.iter_mut().filter(here) {
        set(figure, entry);
    }
    Ok(())
}

/// A number in a name that the report does not have: no entry holds a value.
fn said_nowhere<'a>(name: &'a str, source: &str) -> Option<&'a str> {
    let mut digits = name.split(|c: char| !c.is_ascii_digit());
    digits.find(|digits| !source.contains(digits))
}

fn set(figure: &mut Figure, entry: &Correction) {
    figure.doubts = Doubts::default();
    let base = Base::unsaid(figure.kind, figure.period.as_deref());
    if let Some(name) = &entry.name {
        figure.name = name.as_str().into();
    }
    if let Some(kind) = entry.kind {
        let moves = |kind| matches!(kind, Kind::Growth | Kind::AvgGrowth | Kind::Change);
        figure.sign = match (moves(figure.kind), moves(kind)) {
            (true, false) => None,
            (false, true) => figure.sign.or(Some(Sign::Plus)),
            (true, true) | (false, false) => figure.sign,
        };
        figure.kind = kind;
    }
    if let Some(status) = entry.status {
        figure.status = status;
    }
    if let Some(years) = entry.period {
        figure.period = Some(Arc::new(period(years)));
    }
    // What the report does not say of its base, kind and years say.
    if figure.base == base || entry.kind.is_some() {
        figure.base = Base::unsaid(figure.kind, figure.period.as_deref());
    }
}

fn period(years: Years) -> Period {
    let Years { first, last, part } = years;
    let mut period = Period {
        first,
        last,
        part,
        words: String::new(),
        stated: true,
    };
    period.words = match part {
        Some(part) if part.first == part.last => format!("{last}年{}月", part.last),
        Some(part) => format!("{last}年{}—{}月", part.first, part.last),
        None => when(&period),
    };
    period
}

/// Takes the figures of a number out of everything; its digits are accounted
/// for as corrected.
fn set_aside(source: &str, number: &Range<usize>, reading: &mut Reading) {
    let Some(line) = (reading.figures.iter())
        .find(|figure| figure.number == *number)
        .map(|figure| figure.line)
    else {
        return;
    };
    reading.figures.retain(|figure| figure.number != *number);
    reading.others.push(Other {
        span: number.clone(),
        words: source[number.clone()].into(),
        line,
        reason: Reason::Corrected,
    });
    reading.others.sort_by_key(|other| other.span.start);
}
