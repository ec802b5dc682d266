//! Words of the report in 速览, each a link to where they stand.

use leptos::prelude::*;

use super::super::Page;
use super::super::link::{link, link_to_figure, sentence_id};
use super::super::numbers::{figures_in, set_with};
use super::super::words::status_class;
use super::picture::{pair, strip};
use crate::story::{Beside, Excerpt, Slip};

/// Words, and what stands beside them.
pub(super) fn words(
    page: &Page,
    excerpt: &Excerpt,
    beside: Option<&Beside>,
) -> impl IntoView + use<> {
    let picture = beside.map(|beside| match beside {
        Beside::Strip(all) => strip(page, all).into_any(),
        Beside::Pair(panel) => pair(panel).into_any(),
    });
    view! {
        <p>{linked(page, excerpt)}</p>
        {picture}
    }
}

/// An excerpt as a link to its first figure, or to its sentence.
pub(super) fn linked(page: &Page, excerpt: &Excerpt) -> impl IntoView + use<> {
    let first = figures_in(page, &excerpt.span).next();
    let to = first.map_or_else(
        || link(&sentence_id(excerpt.line)),
        |(at, _)| link_to_figure(at),
    );
    let words = set_with(
        page,
        &excerpt.text,
        &excerpt.span,
        true,
        |_, figure, number| {
            let class = format!("glance-figure {}", status_class(figure.status));
            view! { <b class=class>{number}</b> }.into_any()
        },
    );
    view! { <a class="glance-words" href=to.href>{words}</a> }
}

/// Short sentences side by side; what all have in common is set light.
pub(super) fn slips(slips: &[Slip]) -> impl IntoView + use<> {
    let light = |words: &str| {
        let words = words.to_owned();
        (!words.is_empty()).then(|| view! { <span class="light">{words}</span> })
    };
    let items = slips.iter().map(|slip| {
        let to = link(&sentence_id(slip.words.line));
        let first = slip.first.clone();
        let first = (!first.is_empty()).then(|| view! { <span class="quiet">{first}</span> });
        view! {
            <li>
                <a class="slip" href=to.href>
                    {first}
                    <b>{light(&slip.opens)}{slip.key.clone()}{light(&slip.closes)}</b>
                </a>
            </li>
        }
    });
    view! { <ul class="glance-slips">{items.collect_view()}</ul> }
}
