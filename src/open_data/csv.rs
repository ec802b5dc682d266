//! Figures as comma-separated values.

use std::io::{self, Write};

use super::row::{COLUMNS, FigureRow, rows};
use crate::figure::Figure;

/// Writes a header and a line for each row.
///
/// # Errors
/// Those of `out`.
pub fn csv(out: &mut impl Write, rows: &[FigureRow<'_>]) -> io::Result<()> {
    let mut lines = csv::Writer::from_writer(out);
    lines.write_record(COLUMNS)?;
    for row in rows {
        lines.write_record(row.cells().map(|cell| no_formula(&cell)))?;
    }
    lines.flush()
}

/// The figures of a report as a file. The mark in front tells spreadsheet
/// programs that it is UTF-8.
pub fn csv_file(source: &str, figures: &[Figure]) -> Vec<u8> {
    let mut file = "\u{feff}".as_bytes().to_vec();
    // Memory takes all that is written.
    csv(&mut file, &rows(source, figures)).unwrap_or_default();
    file
}

/// A cell that no spreadsheet takes for a formula.
fn no_formula(cell: &str) -> String {
    let mark = if cell.starts_with(['=', '@']) {
        "'"
    } else {
        ""
    };
    format!("{mark}{cell}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_never_a_formula() {
        assert_eq!(no_formula("=1+1"), "'=1+1");
        assert_eq!(no_formula("6.9"), "6.9");
    }
}
