//! The pictures of a card: chart, tiles, badges, or an icon with key words.

use leptos::prelude::*;

use super::Page;
use super::chart::chart;
use super::icon::{HONOUR, icon};
use super::quantity::quantity;
use super::words::status_class;
use crate::story::{Badge, Picture, Tile, Tiles};

/// One picture after another, the main one first.
pub(super) fn pictures(page: &Page, pictures: &[Picture]) -> impl IntoView + use<> {
    pictures
        .iter()
        .map(|picture| match picture {
            Picture::Chart(series) => chart(page, &series.id).into_any(),
            Picture::Tiles(all) => tiles(page, all).into_any(),
            Picture::Badges(all) => badges(all).into_any(),
            Picture::Icon(words) => keywords(words).into_any(),
        })
        .collect_view()
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

/// More badges than this are only counted.
const MOST_BADGES: usize = 6;

fn badges(badges: &[Badge]) -> impl IntoView + use<> {
    let more = badges.len().saturating_sub(MOST_BADGES);
    let more =
        (more > 0).then(|| view! { <li class="badge-more">{format!("还有 {more} 项")}</li> });
    let badges = badges
        .iter()
        .take(MOST_BADGES)
        .map(|badge| {
            view! {
                <li class=format!("badge {}", status_class(badge.status))>
                    {icon(HONOUR)}
                    <span>
                        <small class="badge-verb">{won(badge)}</small>
                        {badge.name.clone()}
                    </span>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="picture badges">{badges} {more}</ul> }
}

/// Who won it, if the sentence says, and how: 云溪县获评.
fn won(badge: &Badge) -> String {
    format!(
        "{}{}",
        badge.holder.as_deref().unwrap_or_default(),
        badge.verb
    )
}

fn keywords(words: &[String]) -> impl IntoView + use<> {
    let words: Vec<_> = words
        .iter()
        .map(|word| view! { <li class="keyword">{word.clone()}</li> })
        .collect();
    (!words.is_empty()).then(|| view! { <ul class="picture keywords">{words}</ul> })
}
