//! The ruler above a section's heading: the report's years, those that the
//! section speaks of, and the moment at which the report was given.

use leptos::prelude::*;

use super::Page;
use super::words::status_class;
use crate::story::SectionTime;

/// The ruler, with the class of the head that it stands in; `None` where the
/// report has too few or too many years, or the section none.
pub(super) fn ruler(
    page: &Page,
    time: &SectionTime,
) -> Option<(&'static str, impl IntoView + use<>)> {
    let years = page.glance.years.clone()?;
    let period = time.period.as_ref()?;
    let now = page.settings.year?;
    // 到2026年: the years from now to then.
    let first = if period.words.starts_with('到') {
        now.min(period.last)
    } else {
        period.first
    };
    let own = first..=period.last;
    let before = years.clone().filter(|year| *year < now).count();
    let after = years.clone().count() - before;
    // What is done is named left of a moment in the middle, an aim right of it.
    let class = if before == after {
        "section-head has-ruler is-halved"
    } else {
        "section-head has-ruler"
    };
    let cells = years.map(|year| {
        // The report's own year begins at its moment.
        let moment = (year == now && before > 0).then(|| view! { <span class="ruler-now"></span> });
        let class = if own.contains(&year) {
            status_class(time.status)
        } else {
            ""
        };
        view! { {moment} <span class=class></span> }
    });
    let cells = cells.collect_view();
    Some((
        class,
        view! { <div class="ruler" aria-hidden="true">{cells}</div> },
    ))
}
