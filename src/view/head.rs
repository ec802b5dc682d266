//! What a search engine, a share card and a browser tab are told.

use leptos::prelude::*;

use super::Page;
use super::embed::embed_head;
use super::words::{figure_words, page_title};
use crate::open_data::dataset;

/// Title, description and share data, drawn from the report and its figures.
pub(super) fn head(page: &Page) -> impl IntoView + use<> {
    let title = page_title(page);
    let facts: Vec<String> = page
        .cover
        .iter()
        .map(|&index| figure_words(&page.figures[index]))
        .collect();
    let description = format!("{}。", facts.join(",").trim_end_matches('。'));
    // No `<` in it: a name from the report cannot end the element.
    let data = dataset(&title, &description, &page.settings, &page.figures);
    let data = data.to_string().replace('<', "\\u003c");
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
        <script type="application/ld+json" inner_html=data></script>
        {embed_head(page)}
    }
}
