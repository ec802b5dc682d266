//! What a search engine, a share card and a browser tab are told.

use leptos::prelude::*;

use super::Page;
use super::words::{figure_words, page_title};

/// Title, description and share data, drawn from the report and its figures.
pub(super) fn head(page: &Page) -> impl IntoView + use<> {
    let title = page_title(page);
    let facts: Vec<String> = page
        .cover
        .iter()
        .map(|&index| figure_words(&page.figures[index]))
        .collect();
    let description = format!("{}。", facts.join(",").trim_end_matches('。'));
    view! {
        <title>{title.clone()}</title>
        <meta name="description" content=description.clone()/>
        <meta property="og:type" content="article"/>
        <meta property="og:title" content=title/>
        <meta property="og:description" content=description/>
    }
}
