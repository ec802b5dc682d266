//! A card: its heading, the one picture that carries it, its sentences.

use leptos::prelude::*;

use super::Page;
use super::icon::{ANY_TOPIC, icon, topic_icon};
use super::picture::pictures;
use super::sentence::sentences;
use super::words::breakable;
use crate::report::{Card, Heading, Sentence};

/// `at` is the card's place in [`Page::pictures`].
pub(super) fn card(page: &Page, card: &Card, id: String, at: usize) -> impl IntoView + use<> {
    let pictures = pictures(page, &page.pictures[at].pictures).into_any();
    card_with(page, card, id, pictures, &card.sentences)
}

/// A card that shows just `picture`, under its own heading.
pub(super) fn card_of_picture(
    page: &Page,
    card: &Card,
    id: String,
    picture: AnyView,
) -> impl IntoView + use<> {
    card_with(page, card, id, picture, &[])
}

fn card_with(
    page: &Page,
    card: &Card,
    id: String,
    pictures: AnyView,
    words: &[Sentence],
) -> impl IntoView + use<> {
    let heading = card.heading.as_ref();
    let heading = heading.map(|heading| card_head(heading, &id));
    view! {
        <article class="card" class:is-bare=card.sentences.is_empty() id=id>
            {heading}
            <div class="card-pictures">{pictures}</div>
            <div class="card-text">{sentences(page, words)}</div>
        </article>
    }
}

fn card_head(heading: &Heading, id: &str) -> impl IntoView + use<> {
    let text = &heading.block.text;
    let (number, rest) = text.split_at(text.len() - heading.title.len());
    let number = (!number.is_empty())
        .then(|| view! { <span class="card-number">{number.to_owned()}</span> });
    let topic = topic_icon(text).unwrap_or(ANY_TOPIC);
    // Clauses stay whole where the title has some; a single one may break.
    let clauses = rest.contains([',', '\u{ff0c}']);
    view! {
        <header class="card-head">
            {icon(topic)}
            <h3 class="card-title" class:is-clausal=clauses>
                <a class="card-link" href=format!("#{id}")>{number}{breakable(rest)}</a>
            </h3>
        </header>
    }
}
