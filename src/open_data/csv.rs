//! Figures as comma-separated values.

use std::io::{self, Write};

use super::row::{COLUMNS, FigureRow, rows};
use crate::csv::{MARK, unexecuted};
use crate::figure::Figure;

/// Writes a header and a line for each row.
///
/// # Errors
/// Those of `out`.
pub fn csv(out: &mut impl Write, rows: &[FigureRow<'_>]) -> io::Result<()> {
    let mut lines = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(out);
    lines.write_record(COLUMNS)?;
    for row in rows {
        lines.write_record(row.cells().map(|cell| unexecuted(&cell).into_owned()))?;
    }
    lines.flush()
}

/// The figures of a report as a file. The mark in front tells spreadsheet
/// programs that it is UTF-8.
pub fn csv_file(source: &str, figures: &[Figure]) -> Vec<u8> {
    let mut file = MARK.as_bytes().to_vec();
    // Memory takes all that is written.
    csv(&mut file, &rows(source, figures)).unwrap_or_default();
    file
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::csv::line;

    proptest! {
        /// What is saved in a browser and what lies beside the page read alike.
        #[test]
        fn the_phone_writes_the_same_lines(cells in prop::collection::vec("[a=@,\"\r\n 图-]{0,6}", 2..5)) {
            let mut lines = csv::WriterBuilder::new()
                .terminator(csv::Terminator::CRLF)
                .from_writer(Vec::new());
            let plain: Vec<_> = cells.iter().map(|cell| crate::csv::unexecuted(cell)).collect();
            lines.write_record(plain.iter().map(|cell| cell.as_bytes())).expect("memory");
            let written = String::from_utf8(lines.into_inner().expect("memory")).expect("text");
            prop_assert_eq!(written, line(&cells));
        }
    }
}
