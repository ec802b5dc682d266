//! The pictures of a card: chart, tiles, key words.

use leptos::prelude::*;

use super::Page;
use super::chart::chart;
use super::quantity::quantity;
use super::words::status_class;
use crate::story::{Picture, Tile, Tiles};

/// One picture after another, the main one first. The chart that is `laid` into
/// the sentences stands there.
pub(super) fn pictures(
    page: &Page,
    pictures: &[Picture],
    laid: Option<&str>,
) -> Option<impl IntoView + use<>> {
    let is_seen = |picture: &&Picture| match picture {
        Picture::Chart(series) | Picture::Clauses(series) => Some(series.id.as_str()) != laid,
        Picture::Icon(words) => !words.is_empty(),
        Picture::Tiles(_) => true,
    };
    let seen: Vec<_> = pictures
        .iter()
        .filter(is_seen)
        .map(|picture| match picture {
            Picture::Chart(series) | Picture::Clauses(series) => chart(page, &series.id).into_any(),
            Picture::Tiles(all) => tiles(page, all).into_any(),
            Picture::Icon(words) => keywords(words).into_any(),
        })
        .collect();
    (!seen.is_empty()).then(|| view! { <div class="card-pictures">{seen}</div> })
}

fn tiles(page: &Page, tiles: &Tiles) -> impl IntoView + use<> {
    let all = tiles.groups.iter().flat_map(|group| &group.tiles);
    let all = all.map(|one| tile(page, one)).collect_view();
    let pledges = tiles
        .pledges
        .iter()
        .map(|pledge| view! { <p class="pledge">{pledge.words.clone()}</p> })
        .collect_view();
    view! {
        <div class="picture">
            <ul class="tiles">{all}</ul>
            {pledges}
        </div>
    }
}

fn tile(page: &Page, tile: &Tile) -> impl IntoView + use<> {
    let figure = &page.figures[tile.figure];
    view! {
        <li class=format!("tile {}", status_class(figure.status))>
            <span class="tile-name">{tile.label.clone()}</span>
            {quantity(&tile.wording)}
        </li>
    }
}

fn keywords(words: &[String]) -> impl IntoView + use<> {
    let words: Vec<_> = words
        .iter()
        .map(|word| view! { <li class="keyword">{word.clone()}</li> })
        .collect();
    view! { <ul class="picture keywords">{words}</ul> }
}
