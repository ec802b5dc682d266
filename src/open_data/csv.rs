//! Figures as comma-separated values.

use std::io::{self, Write};

use super::row::{COLUMNS, Row};

/// Writes a header and a line for each row.
///
/// # Errors
/// Those of `out`.
pub fn csv(out: &mut impl Write, rows: &[Row<'_>]) -> io::Result<()> {
    writeln!(out, "{}", COLUMNS.join(","))?;
    for row in rows {
        let cells = row.cells().map(|cell| quoted(&cell));
        writeln!(out, "{}", cells.join(","))?;
    }
    Ok(())
}

/// A cell that no spreadsheet takes apart, or for a formula.
fn quoted(cell: &str) -> String {
    let formula = if cell.starts_with(['=', '@']) {
        "'"
    } else {
        ""
    };
    if cell.contains([',', '"', '\n', '\r']) {
        format!("\"{formula}{}\"", cell.replace('"', "\"\""))
    } else {
        format!("{formula}{cell}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commas_and_quotes_stay_in_their_cell() {
        assert_eq!(quoted("a,b"), "\"a,b\"");
        assert_eq!(quoted("说\"好\""), "\"说\"\"好\"\"\"");
    }

    #[test]
    fn a_cell_is_never_a_formula() {
        assert_eq!(quoted("=1+1"), "'=1+1");
    }
}
