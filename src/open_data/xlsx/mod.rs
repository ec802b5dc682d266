//! Figures as a spreadsheet: numbers as numbers, ratios as text, heads in Chinese, and a
//! sheet that explains the [`columns`].

mod columns;

use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError,
};

use self::columns::{COLUMNS, Cell, Row};
use super::about::About;
use crate::figure::Figure;

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
    for (at, column) in (0..).zip(COLUMNS) {
        sheet.write_with_format(0, at, column.head, head)?;
        sheet.set_column_width(at, column.width)?;
    }
    for (number, figure) in (1..).zip(figures) {
        let text = &source[figure.span.clone()];
        let row = Row {
            number,
            figure,
            text,
        };
        for (at, column) in (0..).zip(COLUMNS) {
            match (column.cell)(&row) {
                Cell::Words(words) => sheet.write(number, at, words)?,
                Cell::Number(value, 0) => sheet.write(number, at, value)?,
                Cell::Number(value, decimals) => {
                    let shown = Format::new().set_num_format(format!("0.{:0<decimals$}", ""));
                    sheet.write_with_format(number, at, value, &shown)?
                }
            };
        }
    }
    sheet.autofilter(0, 0, figures.len() as u32, COLUMNS.len() as u16 - 1)?;
    Ok(())
}

fn explain(sheet: &mut Worksheet, about: &About<'_>, head: &Format) -> Result<(), XlsxError> {
    sheet.set_name("说明")?;
    sheet.set_column_width(0, 12)?.set_column_width(1, 80)?;
    let year = about.year.map(|year| year.to_string());
    let told = [
        ("报告", Some(about.title)),
        ("地方", about.place),
        ("年份", year.as_deref()),
        ("发布", about.issuer),
        ("发布时间", about.published),
    ];
    let told = told
        .into_iter()
        .filter_map(|(what, words)| Some((what, words?)));
    let columns = COLUMNS.iter().map(|column| (column.head, column.means));
    for (row, (what, words)) in (0..).zip(told.chain(columns)) {
        sheet
            .write_with_format(row, 0, what, head)?
            .write(row, 1, words)?;
    }
    Ok(())
}
