//! The bar at the reader's thumb: chapters, search and topics, settings.

use leptos::prelude::*;

use super::embed::embed_panel;
use super::reader_choices::choices;
use super::section::section_id;
use super::{Page, find, glance, scoreboard};
use crate::island::{ChapterBar, ChartTouch, FigureSheet, Find, ReaderSettings, Speak, Zoom};
use crate::report::{Heading, short_names};

/// The links work without script; the islands only add to them.
pub(super) fn dock(page: &Page) -> impl IntoView + use<> {
    let sections = &page.report.sections;
    let headings: Vec<&Heading> = sections.iter().map(|section| &section.heading).collect();
    let names = short_names(&headings).into_iter().enumerate();
    let names = names.map(|(at, by_rule)| {
        let mut chosen = page.settings.sections.iter();
        let chosen = chosen.find(|chosen| headings[at].is_called(&chosen.title));
        let short = chosen.map_or(by_rule, |chosen| chosen.short.clone());
        (format!("#{}", section_id(at)), short)
    });
    let links = names
        .map(|(href, short)| view! { <a href=href>{short}</a> })
        .collect_view();
    let overview = glance::is_shown(page)
        .then(|| view! { <a href=format!("#{}", glance::ID)>{glance::TITLE}</a> });
    let board = (!page.scoreboard.rows.is_empty())
        .then(|| view! { <a href=format!("#{}", scoreboard::ID)>"对照"</a> });
    view! {
        <div class="progress" aria-hidden="true"></div>
        <div class="dock">
            <ChapterBar>
                <a class="to-top" href="#top">"封面"</a>
                {overview}
                {links}
                {board}
                <a href="#figures">"总表"</a>
            </ChapterBar>
            {find::button()}
            <Speak/>
            <ReaderSettings>{choices()}</ReaderSettings>
        </div>
        {find::bar()}
        <Find>{find::dialog()}</Find>
        <FigureSheet/>
        <ChartTouch/>
        <Zoom/>
        {embed_panel(page)}
    }
}
