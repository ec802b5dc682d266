//! What an editor should look at before a report is published.
//!
//! In come the report, its figures and the editor's settings; out come
//! warnings, each with its reason. None of them changes the page. One file a
//! rule: [`bare`], [`errata`], [`gov`], [`repeats`], [`retired`], [`no_figure`],
//! [`series`], [`unmatched`]. [`uses()`] tells where
//! each figure is drawn, [`doubtful()`] which are not before an editor has looked.

mod bare;
mod doubtful;
mod errata;
mod gov;
mod no_figure;
mod repeats;
mod retired;
mod series;
mod unmatched;
mod uses;

pub use doubtful::{Doubtful, doubtful};
pub use uses::{Unused, Use, uses};

use crate::diagnostic::Diagnostic;
use crate::figure::Figure;
use crate::report::Report;
use crate::settings::Settings;

/// Every warning about a report, in source order.
pub fn check(
    source: &str,
    report: &Report,
    figures: &[Figure],
    settings: &Settings,
) -> Vec<Diagnostic> {
    let mut found = errata::errata(source, &settings.errata);
    found.extend(bare::bare(report, &settings.bare_cards));
    found.extend(repeats::repeats(report));
    found.extend(retired::retired(&settings.cards));
    found.extend(no_figure::no_figure(report, figures));
    found.extend(series::series(figures));
    found.extend(unmatched::unmatched(report, settings));
    found.extend(gov::gov(settings));
    found.sort_by_key(|diagnostic| diagnostic.span.start);
    found
}
