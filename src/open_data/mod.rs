//! Open data: the figures for programs and spreadsheets.
//!
//! In come figures; out come rows ([`rows`]), and from them the downloads of
//! the page: [`json()`] (described by [`SCHEMA`]), [`csv()`], and the few facts
//! that search engines read ([`dataset()`]).

mod csv;
mod dataset;
mod json;
mod row;

pub use csv::{csv, csv_file, csv_head, csv_row};
pub use dataset::dataset;
pub use json::{SCHEMA, json};
pub use row::{FigureRow, PeriodRow, rows};

/// Names of the downloads beside the page.
pub const JSON_FILE: &str = "figures.json";
/// See [`SCHEMA`].
pub const SCHEMA_FILE: &str = "figures.schema.json";
/// See [`csv()`].
pub const CSV_FILE: &str = "figures.csv";
