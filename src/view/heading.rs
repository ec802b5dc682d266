//! The headings of sections and cards. A reader who goes from heading to heading
//! finds no level left out: under a title without a subtitle all stand one higher.

use leptos::prelude::*;

use super::Page;

/// The heading of a section, named by `id`: `###`.
pub(super) fn section_title(
    page: &Page,
    id: String,
    class: &'static str,
    words: impl IntoView + 'static,
) -> AnyView {
    match page.report.subtitle {
        Some(_) => view! { <h3 id=id class=class>{words}</h3> }.into_any(),
        None => view! { <h2 id=id class=class>{words}</h2> }.into_any(),
    }
}

/// The heading of a card: `####`.
pub(super) fn card_title(
    page: &Page,
    class: &'static str,
    words: impl IntoView + 'static,
) -> AnyView {
    match page.report.subtitle {
        Some(_) => view! { <h4 class=class>{words}</h4> }.into_any(),
        None => view! { <h3 class=class>{words}</h3> }.into_any(),
    }
}
