//! A part as a complete page: the same components as on the whole page, in
//! the frame of their section, so that a number keeps its time and status.
//!
//! It holds no island: several parts may stand on one host page, and none of
//! them should cost a reader the module.

use std::sync::Arc;

use hydration_context::SsrSharedContext;
use leptos::prelude::*;

use super::Kind;
use super::part::{Part, cards_before};
use crate::view::card::{card, card_of_picture};
use crate::view::chart::chart;
use crate::view::section::{card_id, section, section_frame};
use crate::view::words::page_title;
use crate::view::{Html, Page, scoreboard};

/// Writes the page of a part.
pub fn render_part(page: &Page, part: &Part) -> Html {
    let context = Arc::new(SsrSharedContext::new_islands());
    Owner::new_root(Some(context)).with(|| Html {
        head: head(page, part).to_html(),
        body: outward(&body(page, part).to_html()),
    })
}

fn head(page: &Page, part: &Part) -> impl IntoView + use<> {
    let address = page.settings.site.address.as_ref();
    // Without an address of the site the whole page is the one beside it.
    let whole = address
        .map_or("index.html", |address| address.as_str())
        .to_owned();
    view! {
        <title>{format!("{} · {}", part.title, page_title(page))}</title>
        <meta name="robots" content="noindex"/>
        <link rel="canonical" href=whole/>
        {super::oembed::link(page, &part.id)}
    }
}

fn body(page: &Page, part: &Part) -> impl IntoView + use<> {
    let report = &page.report;
    let kind = part.kind.name();
    let subtitle = report.subtitle.as_ref();
    let subtitle = subtitle.map(|heading| view! { <h2>{heading.block.text.clone()}</h2> });
    view! {
        <header class="part-head">
            <p>{format!("{} · {}", page.settings.place, page.settings.year)}</p>
            <h1>{report.title.block.text.clone()}</h1>
            {subtitle}
        </header>
        <main id="main" class=format!("part is-{kind}")>{content(page, part)}</main>
        <footer class="part-foot">
            <span>{page.settings.issuer.clone()}</span>
            <a href=format!("#{}", part.id)>"看全文"</a>
        </footer>
    }
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
        Kind::Section => return section(page, shown, at, first_card).into_any(),
        Kind::Card => card(page, one, id, first_card + place.card).into_any(),
        Kind::Chart => card_of_picture(page, one, id, chart.into_any()).into_any(),
    };
    section_frame(page, shown, at, alone).into_any()
}

/// Sends links to what this page does not hold to the whole page, in a tab of
/// its own: a frame is no place to read a report in.
///
/// Only tags are looked at. Words cannot look like one: there `<` is escaped.
fn outward(html: &str) -> String {
    const LINK: &str = "href=\"#";
    let mut pieces = html.split("<a ");
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        out.push_str("<a ");
        let (tag, rest) = piece.split_at(piece.find('>').unwrap_or(piece.len()));
        let target = tag
            .split_once(LINK)
            .and_then(|(_, rest)| rest.split('"').next());
        match target {
            Some(id) if !html.contains(&format!(" id=\"{id}\"")) => {
                let whole = "target=\"_blank\" rel=\"noopener\" href=\"index.html#";
                out.push_str(&tag.replacen(LINK, whole, 1));
            }
            _ => out.push_str(tag),
        }
        out.push_str(rest);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::outward;

    #[test]
    fn a_link_to_what_is_elsewhere_opens_the_whole_page() {
        let html = "<p id=\"l1\"><a class=\"x\" href=\"#r1\">1</a><a href=\"#l1\">2</a></p>";
        assert_eq!(
            outward(html),
            "<p id=\"l1\"><a class=\"x\" target=\"_blank\" rel=\"noopener\" href=\"index.html#r1\">1</a>\
             <a href=\"#l1\">2</a></p>"
        );
    }

    #[test]
    fn words_that_look_like_a_link_stay() {
        let html = "<p>href=\"#r1\" &lt;a href=\"#r1\"></p>";
        assert_eq!(outward(html), html);
    }
}
