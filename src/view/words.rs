//! Figures in words: the one place where a record becomes a phrase.

use leptos::prelude::*;

use super::Page;
use crate::figure::{Figure, Kind, Period, Sign, Status};
use crate::settings::Settings;
use crate::story::wording;

/// 北碚区2022年一图读懂区政府工作报告: the report's own subtitle with its place
/// and year in front.
pub(super) fn page_title(page: &Page) -> String {
    let report = &page.report;
    let heading = report.subtitle.as_ref().unwrap_or(&report.title);
    let Settings { place, year, .. } = &page.settings;
    format!("{} · {place}{year}年", heading.block.text)
}

/// A title that breaks behind its commas and colons and nowhere else, if it can.
pub(super) fn breakable(title: &str) -> impl IntoView + use<> {
    let parts = title.split_inclusive([',', '，', '、', '：']);
    let parts: Vec<_> = parts
        .map(|part| view! { {part.to_owned()} <wbr/> })
        .collect();
    parts
}

/// Words in which no number breaks from its unit.
pub(super) fn unbroken(words: &str) -> impl IntoView + use<> {
    const UNITS: [char; 14] = [
        '%', '万', '亿', '元', '家', '个', '户', '人', '亩', '年', '公', '里', '美', '倍',
    ];
    let number = |c: char| c.is_ascii_digit() || matches!(c, '.' | '—' | '−');
    let mut parts = Vec::new();
    let mut rest = words;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let digits = &rest[start..];
        let unit = digits.trim_start_matches(number);
        let after = unit.trim_start_matches(UNITS);
        let end = rest.len() - after.len();
        parts.extend(text(&rest[..start]));
        let whole = rest[start..end].to_owned();
        parts.push(view! { <span class="whole">{whole}</span> }.into_any());
        rest = &rest[end..];
    }
    parts.extend(text(rest));
    parts
}

/// Words as a text node; nothing for no words, which would be drawn as a space.
fn text(words: &str) -> Option<AnyView> {
    (!words.is_empty()).then(|| words.to_owned().into_any())
}

/// What a number is called when it stands alone: `地区生产总值 年均增长`.
pub(super) fn label(figure: &Figure) -> String {
    let verb = verb(figure);
    if verb.is_empty() {
        figure.name.to_string()
    } else {
        format!("{} {verb}", figure.name)
    }
}

/// The word that a growth, change or multiple needs to be understood.
fn verb(figure: &Figure) -> &'static str {
    let down = figure.sign == Some(Sign::Minus);
    match figure.kind {
        Kind::Growth | Kind::Change if down => "下降",
        Kind::AvgGrowth if down => "年均下降",
        Kind::Growth | Kind::Change => "增长",
        Kind::AvgGrowth => "年均增长",
        _ => "",
    }
}

/// `2021年地区生产总值预计突破700亿元`.
pub(super) fn figure_words(figure: &Figure) -> String {
    let (period, name, verb) = (sure_period_words(figure), &figure.name, verb(figure));
    format!("{period}{name}{verb}{}", wording(figure))
}

/// The period as a reader would say it; empty if the report does not tell.
///
/// A level in a review of five years is of some day in them, which day the
/// report leaves open: such a figure only stands in that chapter.
pub(super) fn period_words(figure: &Figure) -> String {
    match &figure.period {
        Some(period) if is_open(figure) => format!("{}（篇章）", period.words),
        Some(period) => period.words.clone(),
        None => String::new(),
    }
}

/// The period where there is little room: not of a figure that leaves it open.
pub(super) fn sure_period_words(figure: &Figure) -> String {
    let period = figure.period.as_ref().filter(|_| !is_open(figure));
    period.map_or_else(String::new, |period| period.words.clone())
}

/// Whether only the chapter tells, and tells more years than the figure means.
fn is_open(figure: &Figure) -> bool {
    let one_day = !matches!(figure.kind, Kind::AvgGrowth | Kind::Cumulative);
    let chapter = |period: &Period| !period.stated && period.first < period.last;
    one_day && figure.period.as_deref().is_some_and(chapter)
}

/// The class that gives a figure its colour and shape.
pub(super) fn status_class(status: Status) -> &'static str {
    match status {
        Status::Actual => "actual",
        Status::Target => "target",
    }
}

/// The status in the reader's words.
pub(super) fn status_words(status: Status) -> &'static str {
    match status {
        Status::Actual => "已完成",
        Status::Target => "目标",
    }
}
