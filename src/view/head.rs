//! What a search engine, a share card and a browser tab are told.

use leptos::prelude::*;

use super::embed::embed_head;
use super::gov;
use super::words::{figure_words, page_title};
use super::{Edition, Page};
use crate::open_data::dataset;

/// Title, description and share data, drawn from the report and its figures.
pub(super) fn head(page: &Page, edition: Edition<'_>) -> impl IntoView + use<> {
    let (title, description) = (page_title(page), description(page));
    // `property` is no attribute of HTML itself, so the macro does not know it.
    let shared = |name: &'static str, content: &str| {
        view! { <meta content=content.to_owned()/> }.attr("property", name)
    };
    view! {
        <title>{title.clone()}</title>
        <meta name="description" content=description.clone()/>
        {shared("og:type", "article")}
        {shared("og:title", &title)}
        {shared("og:description", &description)}
        {gov::tags(page)}
        {embed_head(page, edition)}
    }
}

/// The figures as data that search engines find. It stands at the end of the
/// page: no reader waits for it.
pub(super) fn found_data(page: &Page) -> impl IntoView + use<> {
    let (title, description) = (page_title(page), description(page));
    let data = dataset(&title, &description, &page.settings, &page.figures);
    // No `<` in it: a name from the report cannot end the element.
    let data = data.to_string().replace('<', "\\u003c");
    view! { <script type="application/ld+json" inner_html=data></script> }
}

/// What the cover says, as one sentence.
pub(super) fn description(page: &Page) -> String {
    let facts: Vec<String> = page
        .cover
        .iter()
        .map(|&index| figure_words(&page.figures[index]))
        .collect();
    format!("{}。", facts.join("，").trim_end_matches('。'))
}
