//! Figures as comma-separated values.

use std::io::{self, Write};

use super::row::{COLUMNS, FigureRow, rows};
use crate::csv::{MARK, line};
use crate::figure::Figure;

/// What the column of [`csv_row`] that names a file is called.
const FILE: &str = "file";

/// Writes a header and a line for each row.
///
/// # Errors
/// Those of `out`.
pub fn csv(out: &mut impl Write, rows: &[FigureRow<'_>]) -> io::Result<()> {
    out.write_all(csv_head(false).as_bytes())?;
    rows.iter()
        .try_for_each(|row| out.write_all(csv_row(None, row).as_bytes()))
}

/// The header; where rows of several files meet, with a column for the file in
/// front.
pub fn csv_head(with_file: bool) -> String {
    let names = COLUMNS.map(|(name, ..)| name);
    line(with_file.then_some(FILE).into_iter().chain(names))
}

/// The line of one row, behind its file where rows of several meet.
pub fn csv_row(file: Option<&str>, row: &FigureRow<'_>) -> String {
    let file = file.map(str::to_owned);
    line(file.into_iter().chain(row.cells()))
}

/// The figures of a report as a file. The mark in front tells spreadsheet
/// programs that it is UTF-8.
pub fn csv_file(source: &str, figures: &[Figure]) -> Vec<u8> {
    let mut file = MARK.as_bytes().to_vec();
    // Memory takes all that is written.
    csv(&mut file, &rows(source, figures)).unwrap_or_default();
    file
}
