//! The columns of the spreadsheet.

use crate::figure::{Figure, Measure, Sign};
use crate::story::{drawable, kind_name, status_name};

/// A figure with its place among all, from 1, and the words it was read from.
pub(super) struct Row<'a> {
    pub(super) number: u32,
    pub(super) figure: &'a Figure,
    pub(super) text: &'a str,
}

/// A cell.
pub(super) enum Cell {
    /// With so many decimals.
    Number(f64, usize),
    Words(String),
}

/// A column: its head, how wide it is in characters, what it holds.
pub(super) struct Column {
    pub(super) head: &'static str,
    pub(super) width: f64,
    pub(super) means: &'static str,
    pub(super) cell: fn(&Row<'_>) -> Cell,
}

const fn column(
    head: &'static str,
    width: f64,
    means: &'static str,
    cell: fn(&Row<'_>) -> Cell,
) -> Column {
    Column {
        head,
        width,
        means,
        cell,
    }
}

/// Every column, in its order.
#[rustfmt::skip]
pub(super) const COLUMNS: &[Column] = &[
    column("编号", 6.0, "从 1 起；网页地址后加 #f 和编号就是这个数", |row| whole(row.number)),
    column("指标", 28.0, "指标的名称", |row| words(&row.figure.name)),
    column("数值", 12.0, "报告里写的数，不带正负号；比例（如 2.6:48.8:48.6）是文字", |row| number(&row.figure.value)),
    column("上限", 10.0, "数值是一个范围时，它的上限", |row| row.figure.value_max.as_deref().map_or_else(none, number)),
    column("单位", 10.0, "照报告写的单位，万、亿在内", |row| words(&row.figure.unit)),
    column("汉字写法", 12.0, "报告用汉字写的数，照原文：三分之一", |row| words(row.figure.written.as_deref().unwrap_or_default())),
    column("升降", 8.0, "增速和增减量的方向：升、降", |row| words(direction(row.figure))),
    column("限定词", 12.0, "左右、以上、突破、预计等；引用时不可省去", qualifiers),
    column("类型", 10.0, "总量、增速、年均增速、比率、增减量、倍数、比例、累计", |row| words(kind_name(row.figure.kind))),
    column("数的是", 10.0, "存量、流量，还是做了多少", |row| words(measure(row.figure.measure))),
    column("时期", 18.0, "数据的时期，照报告的说法", |row| row.figure.period.as_ref().map_or_else(none, |period| words(&period.words))),
    column("起年", 8.0, "时期的第一年", |row| row.figure.period.as_ref().map_or_else(none, |period| whole(period.first))),
    column("止年", 8.0, "时期的最后一年", |row| row.figure.period.as_ref().map_or_else(none, |period| whole(period.last))),
    column("性质", 8.0, "已完成，或者目标", |row| words(status_name(row.figure.status))),
    column("确定", 6.0, "是：读法没有疑问；否：程序没有把握，引用前请对照原文", |row| words(if drawable(row.figure) { "是" } else { "否" })),
    column("行", 6.0, "在报告文本（report.md）里的行号", |row| whole(u32::try_from(row.figure.line).unwrap_or(u32::MAX))),
    column("原文", 60.0, "读出这个数的原文，一字不改", |row| words(row.text)),
];

/// What a cell can hold, in characters.
const MOST: usize = 32_767;

fn words(words: &str) -> Cell {
    Cell::Words(words.chars().take(MOST).collect())
}

fn none() -> Cell {
    words("")
}

fn whole(number: impl Into<f64>) -> Cell {
    Cell::Number(number.into(), 0)
}

/// With the decimals that are written; a ratio stays text.
fn number(written: &str) -> Cell {
    let decimals = written
        .split_once('.')
        .map_or(0, |(_, decimals)| decimals.len());
    written
        .parse()
        .map_or_else(|_| words(written), |value| Cell::Number(value, decimals))
}

fn measure(measure: Measure) -> &'static str {
    match measure {
        Measure::Stock => "存量",
        Measure::Flow => "流量",
        Measure::Work => "做了多少",
    }
}

fn qualifiers(row: &Row<'_>) -> Cell {
    let all = row.figure.qualifiers.iter();
    words(
        &all.map(|one| one.word.as_str())
            .collect::<Vec<_>>()
            .join("、"),
    )
}

fn direction(figure: &Figure) -> &'static str {
    match figure.sign {
        Some(Sign::Plus) => "升",
        Some(Sign::Minus) => "降",
        None => "",
    }
}
