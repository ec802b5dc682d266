//! `figures.json`: every figure with its sentence.

use serde::Serialize;

use super::SCHEMA_FILE;
use super::about::About;
use super::row::{FigureRow, rows};
use crate::figure::Figure;
use crate::report::Report;
use crate::settings::Settings;

/// The JSON Schema of [`json`].
pub const SCHEMA: &str = include_str!("figures.schema.json");

#[derive(Serialize)]
struct Document<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    report: About<'a>,
    figures: Vec<Record<'a>>,
}

#[derive(Serialize)]
struct Record<'a> {
    #[serde(flatten)]
    row: FigureRow<'a>,
    sentence: &'a str,
}

/// All figures of a report as one JSON document.
pub fn json(source: &str, report: &Report, settings: &Settings, figures: &[Figure]) -> String {
    let records = rows(source, figures).into_iter().map(|row| Record {
        sentence: sentence(report, row.number[0]),
        row,
    });
    let document = Document {
        schema: SCHEMA_FILE,
        report: About::of(report, settings),
        figures: records.collect(),
    };
    // Strings and numbers always have a JSON form.
    serde_json::to_string_pretty(&document).unwrap_or_default()
}

/// The sentence that holds a byte of the source.
fn sentence(report: &Report, offset: usize) -> &str {
    let mut sentences = report.sentences();
    let found = sentences.find(|sentence| sentence.span.contains(&offset));
    found.map_or("", |sentence| &sentence.text)
}
