//! Figures as a spreadsheet: numbers as numbers, ratios as text, heads in Chinese, and a
//! sheet that explains the columns.

use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError,
};

use super::about::About;
use crate::figure::{Figure, Measure, Sign, Status};
use crate::story::{drawable, kind_name};

/// A cell.
enum Cell {
    /// With so many decimals.
    Number(f64, usize),
    Words(String),
}
use Cell::Number;

/// A column: its head, how wide it is in characters, what it holds.
struct Column {
    head: &'static str,
    width: f64,
    means: &'static str,
    cell: fn(&Figure) -> Cell,
}

const fn column(
    head: &'static str,
    width: f64,
    means: &'static str,
    cell: fn(&Figure) -> Cell,
) -> Column {
    Column {
        head,
        width,
        means,
        cell,
    }
}

/// All but the first, 编号, which counts.
#[rustfmt::skip]
const COLUMNS: &[Column] = &[
    column("指标", 28.0, "指标的名称", |figure| words(&figure.name)),
    column("数值", 12.0, "报告里写的数，不带正负号；比例（如 2.6:48.8:48.6）是文字", |figure| number(&figure.value)),
    column("上限", 10.0, "数值是一个范围时，它的上限", |figure| figure.value_max.as_deref().map_or_else(none, number)),
    column("单位", 10.0, "照报告写的单位，万、亿在内", |figure| words(&figure.unit)),
    column("升降", 8.0, "增速和增减量的方向：升、降", |figure| words(direction(figure))),
    column("限定词", 12.0, "左右、以上、突破、预计等；引用时不可省去", qualifiers),
    column("类型", 10.0, "总量、增速、年均增速、比率、增减量、倍数、比例、累计", |figure| words(kind_name(figure.kind))),
    column("数的是", 10.0, "存量、流量，还是做了多少", |figure| words(measure(figure.measure))),
    column("时期", 18.0, "数据的时期，照报告的说法", |figure| figure.period.as_ref().map_or_else(none, |period| words(&period.words))),
    column("起年", 8.0, "时期的第一年", |figure| figure.period.as_ref().map_or_else(none, |period| year(period.first))),
    column("止年", 8.0, "时期的最后一年", |figure| figure.period.as_ref().map_or_else(none, |period| year(period.last))),
    column("性质", 8.0, "已完成，或者目标", |figure| words(status(figure.status))),
    column("确定", 6.0, "是：读法没有疑问；否：程序没有把握，引用前请对照原文", |figure| words(if drawable(figure) { "是" } else { "否" })),
    column("行", 6.0, "在报告文本（report.md）里的行号", |figure| Number(figure.line as f64, 0)),
];

/// The heads of the first column and of the last, which need the report.
const NUMBER: [&str; 2] = ["编号", "从 1 起；网页地址后加 #f 和编号就是这个数"];
const TEXT: [&str; 2] = ["原文", "读出这个数的原文，一字不改"];

/// What a cell can hold, in characters.
const MOST: usize = 32_767;

/// The figures of a report as a file.
pub fn xlsx(source: &str, about: &About<'_>, figures: &[Figure]) -> Vec<u8> {
    // Names of sheets, widths and sizes are ours, and no cell holds more than it can.
    written(source, about, figures).unwrap_or_default()
}

fn written(source: &str, about: &About<'_>, figures: &[Figure]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    book.set_properties(&properties(about)?);
    let head = Format::new()
        .set_bold()
        .set_background_color(Color::RGB(0xF1E6D8));
    fill(book.add_worksheet(), source, figures, &head)?;
    explain(book.add_worksheet(), about, &head)?;
    book.save_to_buffer()
}

/// The file is of the day of the report, whenever it is made.
fn properties(about: &About<'_>) -> Result<DocProperties, XlsxError> {
    let year = about.year.filter(|year| (1900..=9999).contains(year));
    let first_day = ExcelDateTime::from_ymd(year.unwrap_or(2000), 1, 1)?;
    let published = about.published.and_then(|time| time.get(..10));
    let day = published.map(ExcelDateTime::parse_from_str);
    let day = day.and_then(Result::ok).unwrap_or(first_day);
    Ok(DocProperties::new()
        .set_title(about.title)
        .set_author(about.issuer.unwrap_or_default())
        .set_creation_datetime(&day))
}

fn fill(
    sheet: &mut Worksheet,
    source: &str,
    figures: &[Figure],
    head: &Format,
) -> Result<(), XlsxError> {
    sheet.set_name("指标")?.set_freeze_panes(1, 2)?;
    let last = COLUMNS.len() as u16 + 1;
    sheet.write_with_format(0, 0, NUMBER[0], head)?;
    sheet.write_with_format(0, last, TEXT[0], head)?;
    sheet.set_column_width(last, 60)?;
    for (at, column) in (1..).zip(COLUMNS) {
        sheet.write_with_format(0, at, column.head, head)?;
        sheet.set_column_width(at, column.width)?;
    }
    for (row, figure) in (1..).zip(figures) {
        sheet.write(row, 0, row)?;
        for (at, column) in (1..).zip(COLUMNS) {
            match (column.cell)(figure) {
                Number(number, 0) => sheet.write(row, at, number)?,
                Number(number, decimals) => {
                    let shown = Format::new().set_num_format(format!("0.{:0<decimals$}", ""));
                    sheet.write_with_format(row, at, number, &shown)?
                }
                Cell::Words(words) => sheet.write(row, at, words)?,
            };
        }
        let text: String = source[figure.span.clone()].chars().take(MOST).collect();
        sheet.write(row, last, text)?;
    }
    sheet.autofilter(0, 0, figures.len() as u32, last)?;
    Ok(())
}

fn explain(sheet: &mut Worksheet, about: &About<'_>, head: &Format) -> Result<(), XlsxError> {
    sheet.set_name("说明")?;
    sheet.set_column_width(0, 12)?.set_column_width(1, 80)?;
    let year = about.year.map(|year| year.to_string());
    let told = [
        ("报告", Some(about.title.to_owned())),
        ("地方", about.place.map(str::to_owned)),
        ("年份", year),
        ("发布", about.issuer.map(str::to_owned)),
        ("发布时间", about.published.map(str::to_owned)),
    ];
    let told = told
        .into_iter()
        .filter_map(|(what, words)| Some((what, words?)));
    let first = [NUMBER[0], NUMBER[1]];
    let columns = COLUMNS.iter().map(|column| [column.head, column.means]);
    let columns = [first].into_iter().chain(columns).chain([TEXT]);
    let mut row = 0;
    for (what, words) in told {
        sheet
            .write_with_format(row, 0, what, head)?
            .write(row, 1, words)?;
        row += 1;
    }
    row += 1;
    for [what, means] in columns {
        sheet
            .write_with_format(row, 0, what, head)?
            .write(row, 1, means)?;
        row += 1;
    }
    Ok(())
}

fn words(words: &str) -> Cell {
    Cell::Words(words.to_owned())
}

fn none() -> Cell {
    words("")
}

fn year(year: u16) -> Cell {
    Number(f64::from(year), 0)
}

/// With the decimals that are written; a ratio stays text.
fn number(written: &str) -> Cell {
    let decimals = written
        .split_once('.')
        .map_or(0, |(_, decimals)| decimals.len());
    written
        .parse()
        .map_or_else(|_| words(written), |value| Number(value, decimals))
}

fn measure(measure: Measure) -> &'static str {
    match measure {
        Measure::Stock => "存量",
        Measure::Flow => "流量",
        Measure::Work => "做了多少",
    }
}

fn qualifiers(figure: &Figure) -> Cell {
    let words: Vec<&str> = figure.qualifiers.iter().map(|q| q.word.as_str()).collect();
    Cell::Words(words.join("、"))
}

fn direction(figure: &Figure) -> &'static str {
    match figure.sign {
        Some(Sign::Plus) => "升",
        Some(Sign::Minus) => "降",
        None => "",
    }
}

fn status(status: Status) -> &'static str {
    match status {
        Status::Actual => "已完成",
        Status::Target => "目标",
    }
}
