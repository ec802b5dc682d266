//! The headings of a section as a grid: an icon each where every heading has
//! its own, else their numbers.

use leptos::prelude::*;

use super::super::icon::{Icon, icon, topic_icon};
use super::super::link::link;
use super::super::section::card_id;
use super::super::title::title_words;
use crate::story::{GlanceHeading, GlanceHeadings};

/// Longer headings, in characters, stand on lines of their own.
const SHORT: usize = 6;
/// A grid of fewer looks like a row that was lost.
const FEWEST_ICONS: usize = 4;

/// `at` is the section's place in the report.
pub(super) fn headings(all: &GlanceHeadings, at: usize) -> impl IntoView + use<> {
    let short = |one: &GlanceHeading| one.words.chars().count() <= SHORT;
    let is_grid = all.shown.iter().all(short);
    let icons = icons(&all.shown).filter(|_| is_grid);
    let class = match (is_grid, &icons) {
        (true, Some(_)) => "is-icons",
        (true, None) => "is-grid",
        (false, _) => "",
    };
    let items = all.shown.iter().enumerate().map(|(place, one)| {
        let own = icons.as_ref().map(|icons| icons[place]);
        item(one, own, at)
    });
    let more =
        (all.more > 0).then(|| view! { <li class="quiet">{format!("还有{}项", all.more)}</li> });
    view! { <ul class=class>{items.collect_view()}{more}</ul> }
}

fn item(one: &GlanceHeading, own: Option<Icon>, at: usize) -> impl IntoView + use<> {
    let to = link(&card_id(at, one.card));
    let number = (own.is_none() && !one.number.is_empty())
        .then(|| view! { <span class="glance-number">{one.number.clone()}</span> });
    let light =
        (!one.light.is_empty()).then(|| view! { <span class="light">{one.light.clone()}</span> });
    view! {
        <li>
            <a class="glance-heading" href=to.href>
                {own.map(icon)}
                {number}
                <span>{light}<b>{title_words(&one.words)}</b></span>
            </a>
        </li>
    }
}

/// An icon for each heading; `None` unless every one has its own.
fn icons(all: &[GlanceHeading]) -> Option<Vec<Icon>> {
    let mut icons: Vec<Icon> = Vec::new();
    for one in all {
        let own = topic_icon(&one.words)?;
        if icons.iter().any(|other| std::ptr::eq(*other, own)) {
            return None;
        }
        icons.push(own);
    }
    (icons.len() >= FEWEST_ICONS).then_some(icons)
}
