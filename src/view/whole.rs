//! The whole page, from its parts.

use leptos::prelude::*;

use super::document::{behind_cover, document, robots, shell_head, written};
use super::link::Held;
use super::page::Page;
use super::poster::{chat_picture, offer_posters};
use super::sentence::{Laid, Setting, sentences};
use super::shell::{Edition, Shell};
use super::words::large_title;
use super::{
    cover, dock, figure_table, foot, glance, glossary, gov, head, scoreboard, section, what_if,
};
use crate::story::{Layout, Names};

/// Writes the whole page.
pub fn whole(page: &Page, shell: &Shell, edition: Edition<'_>) -> String {
    written(Held::all(), || {
        offer_posters(edition);
        let head = view! {
            {head::head(page, edition)}
            {shell_head(shell, true, edition)}
        };
        document(robots(edition, None), head, body(page, shell, edition))
    })
}

fn body(page: &Page, shell: &Shell, edition: Edition<'_>) -> impl IntoView + use<> {
    let mut cards = 0;
    let sections = page
        .report
        .sections
        .iter()
        .enumerate()
        .map(|(at, section)| {
            let first_card = cards;
            cards += section.cards.len();
            section::section(page, section, at, first_card).into_any()
        })
        .collect_view();
    // A frozen edition is kept, not run.
    let counted = match edition {
        Edition::Live(_) => Some(gov::statistics(page)),
        Edition::Frozen(_) => None,
    };
    view! {
        <aside class="outdated">
            "这个浏览器太旧，排版会乱，文字和数字都在。请切到「极速模式」，或换用 Edge、Chrome、Firefox。"
        </aside>
        <a class="skip" href="#main">"跳到正文"</a>
        {cover::cover(page)}
        {behind_cover(shell)}
        {chat_picture(page)}
        <main id="main">
            {glance::glance(page)}
            {preface(page)}
            {sections}
            {scoreboard::scoreboard(page)}
            {what_if::what_if(page)}
            {glossary::glossary(page)}
            {figure_table::figure_table(page)}
        </main>
        {foot::foot(page)}
        {dock::dock(page)}
        {head::found_data(page)}
        {counted}
    }
}

/// All that is set in the title's face: the headings of the report and of its
/// sections (see `style/cover.css` and `style/section.css`).
pub fn face_words(page: &Page) -> String {
    let report = &page.report;
    let sections = report.sections.iter().map(|section| &section.heading);
    let glossary = report.glossary.iter().map(|glossary| &glossary.heading);
    let ours = [
        glance::TITLE,
        scoreboard::TITLE,
        what_if::TITLE,
        figure_table::TITLE,
    ];
    sections
        .chain(glossary)
        .map(|heading| heading.block.text.as_str())
        .chain([large_title(page).as_str()])
        .chain(ours)
        .collect()
}

/// What the report says before its first section.
fn preface(page: &Page) -> impl IntoView + use<> {
    let words = &page.report.preface;
    let layouts: Vec<Layout> = words.iter().map(Layout::plain).collect();
    let laid = words.iter().zip(&layouts).map(|(sentence, layout)| Laid {
        sentence,
        layout,
        icon: None,
    });
    let laid: Vec<Laid<'_>> = laid.collect();
    let setting = Setting {
        names: Names::Muted,
        are_slips: false,
        has_leads: false,
        bars: None,
    };
    (!words.is_empty()).then(|| {
        view! {
            <section class="section preface" aria-label="前言">
                <div class="cards is-single">
                    <article class="card is-alone">
                        <div class="card-text">{sentences(page, &laid, &setting)}</div>
                    </article>
                </div>
            </section>
        }
    })
}
