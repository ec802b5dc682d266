//! Lines of comma-separated values, for the files of a site, the command line
//! and what a reader saves in a browser. A crate for it would weigh more in the
//! module than the tables; a test holds the lines to what the crate writes.
//!
//! Spreadsheets run a cell that looks like a formula and turn a ratio into a
//! time of day. Such a cell has an apostrophe in front, which keeps it text;
//! whoever reads the file with a program takes it off again. A number is none
//! of these, whatever its sign, nor is a sign that stands alone.

use std::borrow::Cow;

/// Stands before the first line of a file: spreadsheets then read UTF-8.
pub(crate) const MARK: &str = "\u{feff}";

/// What makes a spreadsheet calculate, in the widths that it takes for one
/// another.
const FORMULA: &[char] = &['=', '@', '\u{ff1d}', '\u{ff20}', '\t', '\r', '\n'];
/// These begin a formula, or a number.
const SIGNS: &[char] = &['+', '-', '−', '\u{ff0b}', '\u{ff0d}'];

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
    line.push_str(&guarded(cell).replace('"', "\"\""));
    line.push_str(quote);
}

/// A cell that a spreadsheet shows as it is.
fn guarded(cell: &str) -> Cow<'_, str> {
    if is_formula(cell) || is_ratio(cell) {
        format!("'{cell}").into()
    } else {
        cell.into()
    }
}

fn is_formula(cell: &str) -> bool {
    let behind_sign = cell.strip_prefix(SIGNS);
    cell.starts_with(FORMULA)
        || behind_sign.is_some_and(|rest| !rest.is_empty() && !is_number(rest))
}

/// 2.6:48.8:48.6, which would be read as hours, minutes and seconds.
fn is_ratio(cell: &str) -> bool {
    cell.contains(':') && cell.split(':').all(is_number)
}

/// Digits with or without decimals, and a per cent sign.
fn is_number(words: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let number = words.strip_suffix('%').unwrap_or(words);
    number.splitn(2, '.').all(digits)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

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
        for cell in [
            "=1+1", "@A1", "+A1", "-A1", "−A1", "+1+1", "-2+3", "\t=1", "＝1", "-1.", "+.5", "--1",
        ] {
            assert_eq!(guarded(cell), format!("'{cell}"));
        }
        assert_eq!(line(["\r=1"]), "\"'\r=1\"\r\n");
    }

    #[test]
    fn a_number_stays_a_number_and_a_lone_sign_a_sign() {
        for cell in [
            "-15",
            "-15%",
            "+8.5",
            "700",
            "-",
            "+",
            "",
            "减-15",
            "2022-2026",
        ] {
            assert_eq!(guarded(cell), cell);
        }
    }

    #[test]
    fn a_ratio_is_no_time_of_day() {
        assert_eq!(guarded("2.6:48.8:48.6"), "'2.6:48.8:48.6");
        assert_eq!(guarded("51:49"), "'51:49");
        for cell in ["时间:51", "51:", ":49", "比例为51:49"] {
            assert_eq!(guarded(cell), cell);
        }
    }

    proptest! {
        #[test]
        fn lines_are_those_of_the_crate(cells in prop::collection::vec("[a=@+,\"\r\n1:.图-]{0,6}", 2..5)) {
            let mut lines = ::csv::WriterBuilder::new()
                .terminator(::csv::Terminator::CRLF)
                .from_writer(Vec::new());
            let plain: Vec<_> = cells.iter().map(|cell| guarded(cell)).collect();
            lines.write_record(plain.iter().map(|cell| cell.as_bytes())).expect("memory");
            let written = String::from_utf8(lines.into_inner().expect("memory")).expect("text");
            prop_assert_eq!(written, line(&cells));
        }
    }
}
