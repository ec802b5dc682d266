//! Lines of comma-separated values, as a phone writes them: a crate for it would
//! weigh more than the tables. A test holds them to what `open_data` writes.

use std::borrow::Cow;

/// Stands before the first line of a file: spreadsheets then read UTF-8.
pub(crate) const MARK: &str = "\u{feff}";

/// One line with its end.
pub(crate) fn line<S: AsRef<str>>(cells: impl IntoIterator<Item = S>) -> String {
    let mut line = String::new();
    for cell in cells {
        push_cell(&mut line, cell.as_ref());
        line.push(',');
    }
    line.pop();
    line.push_str("\r\n");
    line
}

fn push_cell(line: &mut String, cell: &str) {
    let quote = if cell.contains([',', '"', '\n', '\r']) {
        "\""
    } else {
        ""
    };
    line.push_str(quote);
    line.push_str(&unexecuted(cell).replace('"', "\"\""));
    line.push_str(quote);
}

/// A cell that no spreadsheet takes for a formula.
pub(crate) fn unexecuted(cell: &str) -> Cow<'_, str> {
    if cell.starts_with(['=', '@']) {
        format!("'{cell}").into()
    } else {
        cell.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commas_and_quotes_stay_in_their_cell() {
        assert_eq!(
            line(["a,b", "", "说\"好\""]),
            "\"a,b\",,\"说\"\"好\"\"\"\r\n"
        );
    }

    #[test]
    fn a_cell_is_never_a_formula() {
        assert_eq!(line(["=1+1"]), "'=1+1\r\n");
    }
}
