//! The report's text as it stands: headings and sentences, large, nothing to wake.
//! For whoever reads aloud by other means, copies, or has an engine of any age.

use leptos::prelude::*;

use super::document::{HIDDEN, document, written};
use super::link::{Held, WHOLE, sentence_id};
use super::page::Page;
use super::section::{card_id, section_id};
use super::terms::explained;
use super::words::{kicker, large_title, page_title};
use crate::report::{Heading, Report, Section, Sentence};

/// Writes the page with its own small `style`.
pub fn plain(page: &Page, style: &str) -> String {
    written(Held::all(), || {
        let head = view! {
            <link rel="icon" href="data:,"/>
            <title>{format!("纯文本 · {}", page_title(page))}</title>
            <link rel="canonical" href=WHOLE/>
            <style inner_html=style.to_owned()></style>
        };
        // The whole page says the same, and more.
        document(Some(HIDDEN), head, body(page))
    })
}

/// Every heading and sentence of the report, by the id that it has on the whole
/// page, in reading order.
pub fn places(report: &Report) -> impl Iterator<Item = (String, &str)> {
    let preface = report.preface.iter().map(sentence);
    let sections = report.sections.iter().enumerate();
    let sections = sections.flat_map(|(at, section)| {
        let heading = (
            format!("{}-title", section_id(at)),
            &*section.heading.block.text,
        );
        std::iter::once(heading).chain(cards(at, section))
    });
    let terms = report.glossary.iter().flat_map(|glossary| &glossary.terms);
    preface.chain(sections).chain(terms.map(sentence))
}

fn cards(at: usize, section: &Section) -> impl Iterator<Item = (String, &str)> {
    let cards = section.cards.iter().enumerate();
    cards.flat_map(move |(place, card)| {
        let heading = card.heading.as_ref();
        let heading = heading.map(|heading| (card_id(at, place), &*heading.block.text));
        heading
            .into_iter()
            .chain(card.sentences.iter().map(sentence))
    })
}

fn sentence(sentence: &Sentence) -> (String, &str) {
    (sentence_id(sentence.line), &sentence.text)
}

fn body(page: &Page) -> impl IntoView + use<> {
    let report = &page.report;
    let sections = report.sections.iter().enumerate();
    let sections = sections.map(|(at, section)| {
        let cards = section.cards.iter().map(|card| {
            let title = card.heading.as_ref().map(heading);
            view! {
                {title.map(|title| view! { <h3>{title}</h3> })}
                {paragraphs(&card.sentences)}
            }
        });
        view! {
            <h2 id=section_id(at)>{heading(&section.heading)}</h2>
            {cards.collect_view()}
        }
    });
    let glossary = report.glossary.as_ref().map(|glossary| {
        view! {
            <h2>{heading(&glossary.heading)}</h2>
            {paragraphs(&glossary.terms)}
        }
    });
    let ours = explained(&page.terms).map(|(id, word, words)| {
        view! { <p id=id><dfn>{word.to_owned()}</dfn>"："{words}</p> }
    });
    let ours: Vec<_> = ours.collect();
    let ours = (!ours.is_empty()).then(|| {
        view! {
            <h2>"本页注"</h2>
            <p class="place">"这些话是本页加的，不是报告原文。"</p>
            {ours}
        }
    });
    view! {
        <main class="plain">
            {kicker(page).map(|words| view! { <p class="place">{words}</p> })}
            <h1>{large_title(page)}</h1>
            <p class="place">{page.settings.issuer.clone()}</p>
            <p><a href=WHOLE>"看图文版"</a></p>
            {paragraphs(&report.preface)}
            {sections.collect_view()}
            {glossary}
            {ours}
        </main>
    }
}

fn heading(heading: &Heading) -> String {
    heading.block.text.clone()
}

fn paragraphs(sentences: &[Sentence]) -> impl IntoView + use<> {
    let one = |sentence: &Sentence| {
        view! { <p id=sentence_id(sentence.line)>{sentence.text.clone()}</p> }
    };
    sentences.iter().map(one).collect_view()
}
