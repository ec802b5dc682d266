//! Open data: the figures for programs and spreadsheets.
//!
//! In come figures; out come rows ([`rows`]), and from them the downloads of
//! the page: [`json()`] (described by [`SCHEMA`]), [`csv()`], [`xlsx()`], all in one
//! ([`package()`]), and the few facts
//! that search engines read ([`dataset()`]).

mod about;
mod csv;
mod dataset;
mod json;
mod package;
mod row;
mod xlsx;

pub use about::About;
pub use csv::{csv, csv_file, csv_head, csv_row};
pub use dataset::dataset;
pub use json::{SCHEMA, json};
pub use package::{Packed, package};
pub use row::{FigureRow, PeriodRow, rows};
pub use xlsx::xlsx;

/// Names of the downloads beside the page.
pub const JSON_FILE: &str = "figures.json";
/// See [`SCHEMA`].
pub const SCHEMA_FILE: &str = "figures.schema.json";
/// See [`csv()`].
pub const CSV_FILE: &str = "figures.csv";
/// See [`package()`].
pub const ZIP_FILE: &str = "figures.zip";
/// See [`xlsx()`].
pub const XLSX_FILE: &str = "figures.xlsx";
