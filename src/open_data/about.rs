//! Which report the figures are of.

use serde::Serialize;

use crate::report::Report;
use crate::settings::Settings;

/// What every download says of the report.
#[derive(Debug, Serialize)]
pub struct About<'a> {
    /// Its name.
    pub title: &'a str,
    /// The place it is of.
    pub place: Option<&'a str>,
    /// The year it was given in.
    pub year: Option<u16>,
    /// Who publishes it.
    pub issuer: Option<&'a str>,
    /// When, `YYYY-MM-DD HH:MM`.
    pub published: Option<&'a str>,
}

impl<'a> About<'a> {
    /// What is known of a report.
    pub fn of(report: &'a Report, settings: &'a Settings) -> Self {
        Self {
            title: &report.name().block.text,
            place: settings.place.as_deref(),
            year: settings.year,
            issuer: settings.issuer.as_deref(),
            published: settings.published.as_deref(),
        }
    }
}
