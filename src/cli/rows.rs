//! How figures are printed: for people, for programs, for spreadsheets.

use clap::ValueEnum;
use serde::Serialize;

use super::table::pad;
use crate::open_data::{FigureRow, csv_head, csv_row};

/// A form of print. All of it is a head, the rows of one report after another,
/// and a foot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// One JSON object a line.
    Jsonl,
    /// One JSON array.
    Json,
    /// Comma-separated, with a header.
    Csv,
    /// Columns for reading.
    Table,
}

/// A row with the file it was read from, where rows of several files meet.
#[derive(Serialize)]
struct FiledRow<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'a str>,
    #[serde(flatten)]
    row: &'a FigureRow<'a>,
}

impl Format {
    /// What stands above all rows.
    pub(super) fn head(self, with_file: bool) -> String {
        match self {
            Self::Json => "[\n".to_owned(),
            Self::Csv => csv_head(with_file),
            Self::Jsonl | Self::Table => String::new(),
        }
    }

    /// The rows of one report; with `file` they say whose they are.
    pub(super) fn rows(self, file: Option<&str>, rows: &[FigureRow<'_>]) -> String {
        let filed = rows.iter().map(|row| FiledRow { file, row });
        // Strings and numbers always have a JSON form.
        match self {
            Self::Jsonl => filed
                .map(|row| serde_json::to_string(&row).unwrap_or_default() + "\n")
                .collect(),
            Self::Json => filed
                .map(|row| serde_json::to_string_pretty(&row).unwrap_or_default())
                .collect::<Vec<_>>()
                .join(self.between()),
            Self::Csv => rows.iter().map(|row| csv_row(file, row)).collect(),
            Self::Table => rows.iter().map(|row| columns(file, row)).collect(),
        }
    }

    /// What stands between the rows of two reports.
    pub(super) fn between(self) -> &'static str {
        match self {
            Self::Json => ",\n",
            Self::Jsonl | Self::Csv | Self::Table => "",
        }
    }

    /// What stands below all rows.
    pub(super) fn foot(self) -> &'static str {
        match self {
            Self::Json => "\n]\n",
            Self::Jsonl | Self::Csv | Self::Table => "",
        }
    }
}

fn columns(file: Option<&str>, row: &FigureRow<'_>) -> String {
    let range = row
        .value_max
        .map(|max| format!("—{max}"))
        .unwrap_or_default();
    let number = format!(
        "{}{}{range}{}",
        row.sign.unwrap_or_default(),
        row.value,
        row.unit
    );
    let file = file.map(|file| format!("{file}:")).unwrap_or_default();
    format!(
        "{file}{:>4}  {}  {}  {}  {}  {}  {}\n",
        row.line,
        pad(row.name, 36),
        pad(&number, 16),
        pad(&row.qualifiers.join(" "), 10),
        pad(row.kind, 10),
        pad(row.period.as_ref().map_or("", |period| period.words), 12),
        row.status,
    )
}
