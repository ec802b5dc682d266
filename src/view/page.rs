//! The whole page, from its parts.

use std::sync::Arc;

use hydration_context::SsrSharedContext;
use leptos::prelude::*;

use super::{cover, dock, figure_table, foot, head, scoreboard, section, what_if};
use crate::chart::Chart;
use crate::figure::Figure;
use crate::report::Report;
use crate::settings::Settings;
use crate::story::{CardPictures, Scoreboard};

/// All that a page is written from.
#[derive(Debug)]
pub struct Page {
    /// The report's tree.
    pub report: Report,
    /// What the editor decided.
    pub settings: Settings,
    /// Every figure in source order; its number on the page is its place here.
    pub figures: Vec<Figure>,
    /// Indices into `figures` of the cover's figures.
    pub cover: Vec<usize>,
    /// What each card shows, in the order of the report.
    pub pictures: Vec<CardPictures>,
    /// The same indicators through the whole report.
    pub scoreboard: Scoreboard,
    /// The drawn charts, found by their id.
    pub charts: Vec<Chart>,
}

/// The page's HTML, in the two places of `index.html` it goes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Html {
    /// For the end of `<head>`.
    pub head: String,
    /// For `<body>`.
    pub body: String,
}

/// Writes the page; islands come with the marks that hydration looks for.
pub fn render(page: &Page) -> Html {
    let context = Arc::new(SsrSharedContext::new_islands());
    Owner::new_root(Some(context)).with(|| Html {
        head: head::head(page).to_html(),
        body: body(page).to_html(),
    })
}

fn body(page: &Page) -> impl IntoView + use<> {
    let mut cards = 0;
    let what_if_behind = what_if::place(page);
    let sections = page
        .report
        .sections
        .iter()
        .enumerate()
        .map(|(at, section)| {
            let first_card = cards;
            cards += section.cards.len();
            let what_if = (what_if_behind == Some(at)).then(|| what_if::what_if(page));
            let section = section::section(page, section, at, first_card);
            view! { {section} {what_if} }.into_any()
        })
        .collect_view();
    view! {
        <a class="skip" href="#main">"跳到正文"</a>
        {cover::cover(page)}
        <main id="main">
            {scoreboard::scoreboard(page)}
            {sections}
            {figure_table::figure_table(page)}
        </main>
        {foot::foot(page)}
        {dock::dock(page)}
        {head::found_data(page)}
    }
}
