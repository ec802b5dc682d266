//! A section: its heading and its cards.
//!
//! Its frame (the heading, and whether it tells of what was or what shall be)
//! also stands around a card or a chart that is shown by itself.

use leptos::prelude::*;

use super::Page;
use super::card::card;
use super::ruler::ruler;
use super::title::title_words;
use super::words::status_class;
use crate::report::Section;
use crate::story::status_name;

/// `at` counts sections from 0, `first_card` the cards before this section.
pub(super) fn section(
    page: &Page,
    section: &Section,
    at: usize,
    first_card: usize,
) -> impl IntoView + use<> {
    let wide = section.cards.len() == 1;
    let cards = section
        .cards
        .iter()
        .enumerate()
        .map(|(place, one)| card(page, one, card_id(at, place), first_card + place).into_any())
        .collect_view();
    let cards = view! { <div class="cards" class:is-single=wide>{cards}</div> };
    section_frame(page, section, at, cards)
}

/// The name of a section on the page: `s3`.
pub(super) fn section_id(at: usize) -> String {
    format!("s{}", at + 1)
}

/// The name of a card on the page, by its section and its place there: `s3-2`.
pub(super) fn card_id(at: usize, place: usize) -> String {
    format!("{}-{}", section_id(at), place + 1)
}

/// A section's heading with `content` under it.
pub(super) fn section_frame<V: IntoView>(
    page: &Page,
    section: &Section,
    at: usize,
    content: V,
) -> impl IntoView + use<V> {
    let id = section_id(at);
    let heading_id = format!("{id}-title");
    let time = page.glance.sections[at].time.as_ref();
    let labelled_by = heading_id.clone();
    let ruler = time.and_then(|time| ruler(page, time));
    let mark = time.map(|time| {
        let years = time.period.as_ref().map(|period| period.words.clone());
        view! {
            <p class="section-mark">
                {years.map(|years| view! { <span class="section-years">{years}</span> })}
                <span class="section-status">{status_name(time.status)}</span>
            </p>
        }
    });
    let status = time.map(|time| time.status);
    let part = (section.part.as_ref())
        .map(|part| view! { <p class="kicker section-part quiet">{part.block.text.clone()}</p> });
    let (head, ruler) = match ruler {
        Some((class, ruler)) => (class, Some(ruler)),
        None => ("section-head", None),
    };
    let class = format!("section {}", status.map_or("", status_class));
    view! {
        <section class=class.trim().to_owned() id=id aria-labelledby=labelled_by>
            <header class=head>
                {ruler}
                {mark}
                {part}
                <h2 id=heading_id class="section-title">{title_words(&section.heading.block.text)}</h2>
            </header>
            {content}
        </section>
    }
}
