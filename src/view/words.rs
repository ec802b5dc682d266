//! Figures in words: the one place where a record becomes a phrase.

use super::Page;
use crate::figure::{Figure, Kind, Sign, Status};
use crate::settings::Settings;
use crate::story::said;

/// 北碚区2022年一图读懂区政府工作报告: the report's own subtitle with its place
/// and year in front.
pub(super) fn page_title(page: &Page) -> String {
    let report = &page.report;
    let heading = report.subtitle.as_ref().unwrap_or(&report.title);
    let Settings { place, year, .. } = &page.settings;
    format!("{} · {place}{year}年", heading.block.text)
}

/// What a number is called when it stands alone: `地区生产总值 年均增长`.
pub(super) fn label(figure: &Figure) -> String {
    let verb = verb(figure);
    if verb.is_empty() {
        figure.name.clone()
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
    let (period, name, verb) = (period_words(figure), &figure.name, verb(figure));
    format!("{period}{name}{verb}{}", said(figure))
}

/// The period as a reader would say it, empty if the report does not tell.
pub(super) fn period_words(figure: &Figure) -> String {
    figure
        .period
        .as_ref()
        .map_or_else(String::new, |period| period.words.clone())
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

/// The kind in the reader's words.
pub(super) fn kind_words(kind: Kind) -> &'static str {
    match kind {
        Kind::Level => "数值",
        Kind::Growth => "增长",
        Kind::AvgGrowth => "年均增长",
        Kind::Share => "占比",
        Kind::Change => "增减",
        Kind::Multiple => "倍数",
        Kind::Ratio => "比例",
        Kind::Cumulative => "累计",
    }
}
