//! The cover: where, when, what, and the four figures that say the most.

use leptos::prelude::*;

use super::Page;
use super::glance;
use super::link::link_to_figure;
use super::quantity::quantity;
use super::words::{kicker, large_title, status_class, sure_period_words};
use crate::story::worded;

/// The first screen.
pub(super) fn cover(page: &Page) -> impl IntoView + use<> {
    let place = page.settings.place_and_year();
    let kicker = kicker(page).map(|words| view! { <p class="kicker cover-kicker">{words}</p> });
    let start = format!("#{}", glance::ID);
    let figures = page
        .cover
        .iter()
        .map(|&index| cover_figure(page, index))
        .collect_view();
    view! {
        <header class="cover" id="top">
            <div class="cover-text">
                <p class="cover-place">{place}</p>
                {kicker}
                <h1 class="cover-title">{breakable(&large_title(page))}</h1>
            </div>
            <ul class="cover-figures">{figures}</ul>
            <a class="cover-start" href=start>"从这里开始"</a>
            // Last: engines that do not wait for the whole cover paint the words first.
            {page.scenery.view()}
        </header>
    }
}

fn cover_figure(page: &Page, index: usize) -> impl IntoView + use<> {
    let figure = &page.figures[index];
    let class = format!("cover-figure {}", status_class(figure.status));
    let name = format!("{}{}", sure_period_words(figure), figure.name);
    let to = link_to_figure(index);
    view! {
        <li class=class>
            <a href=to.href target=to.target rel=to.rel>
                <span class="cover-figure-name">{name}</span>
                {quantity(&worded(figure))}
            </a>
        </li>
    }
}

/// 一图读懂 and what follows it may stand on two lines.
fn breakable(title: &str) -> impl IntoView + use<> {
    const OPENING: &str = "一图读懂";
    match title.strip_prefix(OPENING) {
        Some(rest) => view! { {OPENING} <wbr/> {rest.to_owned()} }.into_any(),
        None => title.to_owned().into_any(),
    }
}
