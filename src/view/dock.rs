//! The bar at the reader's thumb: chapters, settings.

use leptos::prelude::*;

use super::embed::embed_panel;
use super::reader_choices::choices;
use super::section::section_id;
use super::{Page, glance, scoreboard};
use crate::island::{ChapterBar, ChartTouch, FigureSheet, ReaderSettings, Zoom};

/// The links work without script; the islands only add to them.
pub(super) fn dock(page: &Page) -> impl IntoView + use<> {
    let names: Vec<(String, String)> = page
        .report
        .sections
        .iter()
        .enumerate()
        .map(|(at, section)| {
            let title = &section.heading.block.text;
            let known = page.settings.sections.iter().find(|s| s.title == *title);
            let short = known.map_or_else(|| title.clone(), |s| s.short.clone());
            (format!("#{}", section_id(at)), short)
        })
        .collect();
    let links = names
        .into_iter()
        .map(|(href, short)| view! { <a href=href>{short}</a> })
        .collect_view();
    let board = (!page.scoreboard.rows.is_empty())
        .then(|| view! { <a href=format!("#{}", scoreboard::ID)>"对照"</a> });
    view! {
        <div class="progress" aria-hidden="true"></div>
        <div class="dock">
            <ChapterBar>
                <a class="to-top" href="#top">"封面"</a>
                <a href=format!("#{}", glance::ID)>{glance::TITLE}</a>
                {links}
                {board}
                <a href="#figures">"总表"</a>
            </ChapterBar>
            <ReaderSettings>{choices()}</ReaderSettings>
        </div>
        <FigureSheet/>
        <ChartTouch/>
        <Zoom/>
        {embed_panel(page)}
    }
}
