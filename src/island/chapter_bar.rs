//! The chapter bar: where I am, where I can go.
//!
//! Its links are written at build time and work by themselves. The island
//! marks the chapter in view, keeps its link in sight and tucks the bar away
//! while the reader moves down.

use leptos::prelude::*;
use web_sys::{Element, Event};

use super::page::{on_window, root};

/// How far down the screen a chapter counts as read.
const READING_LINE: f64 = 0.4;
/// A link that has the focus, and how newer engines say that keys led there.
const FOCUSED: &str = ".chapters a:focus";
const FOCUSED_BY_KEYS: &str = ".chapters a:focus-visible";
/// Moves shorter than this (px) neither hide nor show the bar.
const JITTER: f64 = 8.0;

/// Wraps the links of the chapters; `children` are `<a href="#chapter">`s.
#[island]
pub fn ChapterBar(children: Children) -> impl IntoView {
    let bar = NodeRef::<leptos::html::Nav>::new();
    let tucked = RwSignal::new(false);
    let current = RwSignal::new(None::<usize>);

    Effect::new(move || {
        let Some(bar) = bar.get() else { return };
        // In a frame as high as the page nothing scrolls, so nothing tells
        // where the reader is.
        if root().is_some_and(|root| root.get_attribute("data-framed").is_some()) {
            return;
        }
        let links = links(&bar);
        let chapters = StoredValue::new_local(links.iter().map(target).collect::<Vec<_>>());
        let last = StoredValue::new(window().scroll_y().unwrap_or(0.0));
        let waiting = StoredValue::new(false);
        let look = move || {
            waiting.set_value(false);
            let y = window().scroll_y().unwrap_or(0.0);
            let moved = y - last.get_value();
            if moved.abs() > JITTER {
                // A leap is a link that was followed: then the bar is needed.
                let read_on = moved > 0.0 && moved < window_height();
                tucked.set(read_on && y > window_height());
                last.set_value(y);
            }
            let here = chapters.with_value(|chapters| chapter_in_view(chapters));
            if here != current.get_untracked() {
                current.set(here);
            }
        };
        Effect::new(move || tuck(tucked.get()));
        let strip = bar.clone();
        Effect::new(move || mark(&strip, &links, current.get()));
        on_window("scroll", move |_: Event| {
            if !waiting.get_value() {
                waiting.set_value(true);
                request_animation_frame(look);
            }
        });
        // A link that is half in sight counts as seen for the browser. By keys
        // alone: a finger must find it where it went down.
        for (event, link) in [("keyup", FOCUSED), ("focusin", FOCUSED_BY_KEYS)] {
            let bar = bar.clone();
            on_window(event, move |event: Event| {
                if let Ok(Some(link)) = event_target::<Element>(&event).closest(link) {
                    center(&bar, &link);
                }
            });
        }
        look();
    });

    view! {
        <nav class="chapters" aria-label="篇章" node_ref=bar>
            {children()}
        </nav>
    }
}

/// The whole dock goes, not this strip alone: the mark stands on `<html>`. In
/// 长辈版 it stays, and 朗读 in it.
fn tuck(tucked: bool) {
    let Some(root) = root() else { return };
    let stays = root.get_attribute("data-size").as_deref() == Some("elder");
    let _ = if tucked && !stays {
        root.set_attribute("data-dock", "tucked")
    } else {
        root.remove_attribute("data-dock")
    };
}

fn window_height() -> f64 {
    window()
        .inner_height()
        .ok()
        .and_then(|height| height.as_f64())
        .unwrap_or(0.0)
}

fn links(bar: &Element) -> Vec<Element> {
    let all = bar.get_elements_by_tag_name("a");
    (0..all.length()).filter_map(|at| all.item(at)).collect()
}

/// What a link leads to.
fn target(link: &Element) -> Option<Element> {
    let address = link.get_attribute("href")?;
    document().get_element_by_id(address.strip_prefix('#')?)
}

/// The place of the last chapter that begins above the reading line.
fn chapter_in_view(chapters: &[Option<Element>]) -> Option<usize> {
    let line = window_height() * READING_LINE;
    chapters.iter().rposition(|chapter| {
        // One that is folded away has no height.
        chapter.as_ref().is_some_and(|chapter| {
            let rect = chapter.get_bounding_client_rect();
            rect.top() <= line && rect.height() > 0.0
        })
    })
}

fn mark(bar: &Element, links: &[Element], current: Option<usize>) {
    for (at, link) in links.iter().enumerate() {
        if current == Some(at) {
            let _ = link.set_attribute("aria-current", "true");
            // Whoever goes through the bar by keys is not led away.
            if let Ok(None) = bar.query_selector(FOCUSED) {
                center(bar, link);
            }
        } else {
            let _ = link.remove_attribute("aria-current");
        }
    }
}

/// Scrolls the strip, not the page, so that the link stands in its middle.
fn center(bar: &Element, link: &Element) {
    let (bar_box, link_box) = (
        bar.get_bounding_client_rect(),
        link.get_bounding_client_rect(),
    );
    let off = (link_box.left() + link_box.width() / 2.0) - (bar_box.left() + bar_box.width() / 2.0);
    // The strip may be a part of a pixel longer than it can be scrolled in whole ones.
    bar.set_scroll_left(bar.scroll_left() + off.ceil() as i32);
}
