//! One figure as programs and spreadsheets read it.

use serde::Serialize;

use crate::figure::{Base, Figure, Sign, Status};
use crate::story::drawable;

/// A figure as programs read it.
#[derive(Debug, Serialize)]
pub struct FigureRow<'a> {
    /// Its place in the report, from 1; the page's address for it is `#f` and
    /// this number.
    pub id: usize,
    /// 1-based line of the report.
    pub line: usize,
    /// The indicator's name.
    pub name: &'a str,
    /// The number as written, unsigned.
    pub value: &'a str,
    /// The upper end of a range.
    pub value_max: Option<&'a str>,
    /// `+` or `-`: the direction of a growth or change.
    pub sign: Option<&'static str>,
    /// The unit as written.
    pub unit: &'a str,
    /// The number with its unit as the report has it, where it is written in
    /// characters: 三分之一.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub written: Option<&'a str>,
    /// Bounding words in reading order.
    pub qualifiers: Vec<&'a str>,
    /// What sort of quantity it is.
    pub kind: &'static str,
    /// `stock`, `flow` or `work`: what is counted.
    pub measure: &'static str,
    /// What a growth, a change or a multiple is reckoned from: `year-before`,
    /// `months-before`, `year-start` or a year.
    pub base: Option<String>,
    /// `actual` or `target`.
    pub status: &'static str,
    /// When.
    pub period: Option<PeriodRow<'a>>,
    /// Codes of what the reader is not sure of; empty when it is sure.
    pub doubts: Vec<&'static str>,
    /// Byte offsets of the words the figure was read from.
    pub span: [usize; 2],
    /// Byte offsets of the number with its unit.
    pub number: [usize; 2],
    /// The words at `span`.
    pub text: &'a str,
    /// Whether nothing of it is doubtful, so that it may be drawn.
    pub sure: bool,
}

/// The time a figure speaks of, in whole years.
#[derive(Debug, Serialize)]
pub struct PeriodRow<'a> {
    /// First year.
    pub first: u16,
    /// Last year.
    pub last: u16,
    /// First and last month, where it is only part of a year.
    pub months: Option<[u8; 2]>,
    /// As a reader would say it.
    pub words: &'a str,
    /// Whether the sentence itself says it; otherwise a heading does.
    pub stated: bool,
}

/// The figures of a report as rows, in source order.
pub fn rows<'a>(source: &'a str, figures: &'a [Figure]) -> Vec<FigureRow<'a>> {
    let numbered = figures.iter().zip(1..);
    numbered
        .map(|(figure, id)| row(source, figure, id))
        .collect()
}

fn row<'a>(source: &'a str, figure: &'a Figure, id: usize) -> FigureRow<'a> {
    FigureRow {
        id,
        line: figure.line,
        name: &figure.name,
        value: &figure.value,
        value_max: figure.value_max.as_deref(),
        sign: figure.sign.map(|sign| match sign {
            Sign::Plus => "+",
            Sign::Minus => "-",
        }),
        unit: &figure.unit,
        written: figure.written.as_deref(),
        qualifiers: figure.qualifiers.iter().map(|q| q.word.as_str()).collect(),
        kind: figure.kind.word(),
        measure: figure.measure.word(),
        base: figure.base.map(Base::word),
        status: match figure.status {
            Status::Actual => "actual",
            Status::Target => "target",
        },
        period: figure.period.as_ref().map(|period| PeriodRow {
            first: period.first,
            last: period.last,
            months: period.part.map(|part| [part.first, part.last]),
            words: &period.words,
            stated: period.stated,
        }),
        doubts: figure.doubts.iter().map(|doubt| doubt.code()).collect(),
        span: [figure.span.start, figure.span.end],
        number: [figure.number.start, figure.number.end],
        text: &source[figure.span.clone()],
        sure: drawable(figure),
    }
}

/// The columns of [`FigureRow::cells`]: name, type, what it holds.
pub(super) const COLUMNS: [(&str, &str, &str); 18] = [
    ("id", "integer", "编号，从 1 起"),
    ("line", "integer", "在 report.md 里的行号"),
    ("name", "string", "指标的名称"),
    ("value", "string", "报告里写的数，不带正负号"),
    ("value_max", "string", "范围的上限"),
    ("unit", "string", "照报告写的单位"),
    ("sign", "string", "+ 升，- 降"),
    ("qualifiers", "string", "限定词，用 | 隔开；引用时不可省去"),
    (
        "kind",
        "string",
        "level 总量，growth 增速，avg_growth 年均增速，share 比率，change 增减量，multiple 倍数，ratio 比例，cumulative 累计",
    ),
    ("period", "string", "时期，照报告的说法"),
    ("status", "string", "actual 已完成，target 目标"),
    ("doubts", "string", "程序没有把握的地方，用 | 隔开"),
    ("span", "string", "原文在 report.md 里的字节位置"),
    ("text", "string", "读出这个数的原文"),
    ("sure", "boolean", "true：读法没有疑问"),
    ("written", "string", "用汉字写的数，照原文"),
    ("measure", "string", "stock 存量，flow 流量，work 做了多少"),
    ("base", "string", "增减以什么为基数"),
];

impl FigureRow<'_> {
    /// One cell for each of [`COLUMNS`].
    pub(super) fn cells(&self) -> [String; 18] {
        [
            self.id.to_string(),
            self.line.to_string(),
            self.name.to_owned(),
            self.value.to_owned(),
            self.value_max.unwrap_or_default().to_owned(),
            self.unit.to_owned(),
            self.sign.unwrap_or_default().to_owned(),
            self.qualifiers.join("|"),
            self.kind.to_owned(),
            self.period
                .as_ref()
                .map(|period| period.words.to_owned())
                .unwrap_or_default(),
            self.status.to_owned(),
            self.doubts.join("|"),
            format!("{}-{}", self.span[0], self.span[1]),
            self.text.to_owned(),
            self.sure.to_string(),
            self.written.unwrap_or_default().to_owned(),
            self.measure.to_owned(),
            self.base.as_deref().unwrap_or_default().to_owned(),
        ]
    }
}
