//! A part as a complete page: the same components as on the whole page, in
//! the frame of their section, so that a number keeps its time and status.
//!
//! It holds no island: several parts may stand on one host page, and none of
//! them should cost a reader the module.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::PartKind;
use super::part::{Part, cards_before};
use crate::story::{PLOT, Picture};
use crate::view::card::{card, card_of_picture};
use crate::view::chart::chart;
use crate::view::document::{HIDDEN, behind_head, document, shell_head, written};
use crate::view::link::{Held, Link, WHOLE, chart_id, figure_id, sentence_id};
use crate::view::numbers::figures_in;
use crate::view::page::Page;
use crate::view::scoreboard;
use crate::view::section::{card_id, section, section_frame, section_id};
use crate::view::shell::{Edition, Shell};
use crate::view::words::{kicker, large_title, page_title};

/// Writes the page of a part.
pub fn part_page(page: &Page, part: &Part, shell: &Shell, edition: Edition<'_>) -> String {
    written(Held::only(ids(page, part)), || {
        let head = view! {
            {head(page, part, edition)}
            {shell_head(shell, false, edition)}
        };
        document(Some(HIDDEN), head, body(page, part, shell))
    })
}

fn head(page: &Page, part: &Part, edition: Edition<'_>) -> impl IntoView + use<> {
    let address = page.settings.site.address.as_ref();
    // Without an address of the site the whole page is the one beside it.
    let whole = address.map_or(WHOLE, |address| address.as_str()).to_owned();
    view! {
        <title>{format!("{} · {}", part.title, page_title(page))}</title>
        <link rel="canonical" href=whole/>
        {super::oembed::link(page, &part.id, edition)}
    }
}

fn body(page: &Page, part: &Part, shell: &Shell) -> impl IntoView + use<> {
    let kind = part.kind.name();
    let kicker = kicker(page).map(|words| view! { <p class="kicker">{words}</p> });
    let whole = Link::out(&part.id);
    view! {
        <header class="part-head">
            <p>{page.settings.place_and_year()}</p>
            {kicker}
            <h1>{large_title(page)}</h1>
        </header>
        {behind_head(shell)}
        <main id="main" class=format!("part is-{kind}")>{content(page, part)}</main>
        <footer class="part-foot">
            <span>{page.settings.issuer.clone()}</span>
            <a href=whole.href target=whole.target rel=whole.rel>"看全文"</a>
        </footer>
    }
}

/// The places of the whole page that the part holds.
fn ids(page: &Page, part: &Part) -> BTreeSet<String> {
    let mut ids = BTreeSet::from([part.id.clone()]);
    let Some(place) = part.place else {
        // The scoreboard holds its chart.
        let chart = (part.kind == PartKind::Section).then(|| chart_id(PLOT));
        ids.extend(chart);
        return ids;
    };
    let section = &page.report.sections[place.section];
    let before = cards_before(&page.report, place.section);
    ids.insert(section_id(place.section));
    let shown = match part.kind {
        PartKind::Section => 0..section.cards.len(),
        PartKind::Card | PartKind::Chart => place.card..place.card + 1,
    };
    for at in shown {
        ids.insert(card_id(place.section, at));
        if part.kind == PartKind::Chart {
            continue;
        }
        let pictures = &page.pictures[before + at].pictures;
        let series = pictures.iter().filter_map(Picture::series);
        ids.extend(series.map(|series| chart_id(&series.id)));
        for sentence in &section.cards[at].sentences {
            ids.insert(sentence_id(sentence.line));
            ids.extend(figures_in(page, &sentence.span).map(|(at, _)| figure_id(at)));
        }
    }
    ids
}

fn content(page: &Page, part: &Part) -> AnyView {
    let chart = part.id.strip_prefix("chart-").map(|id| chart(page, id));
    let Some(place) = part.place else {
        return match chart {
            Some(chart) => view! { <article class="card">{chart}</article> }.into_any(),
            None => scoreboard::scoreboard(page).into_any(),
        };
    };
    let (at, shown) = (place.section, &page.report.sections[place.section]);
    let first_card = cards_before(&page.report, at);
    let one = &shown.cards[place.card];
    let id = card_id(at, place.card);
    let alone = match part.kind {
        PartKind::Section => return section(page, shown, at, first_card).into_any(),
        PartKind::Card => card(page, one, id, first_card + place.card).into_any(),
        PartKind::Chart => {
            card_of_picture(page, one, id, first_card + place.card, chart.into_any()).into_any()
        }
    };
    section_frame(page, shown, at, alone).into_any()
}
