//! 「找」: a reader looks for words, or chooses what concerns them.
//!
//! The dialog lists what was found in the page's own words, which the index
//! (`src/find/`) helps to understand. A bar tells what the page shows, and ends it.
//! [`Finder`] does it; here it is told what the reader does.
//!
//! `src/view/find.rs` has written all of it but the lists.

use leptos::prelude::*;
use web_sys::{Element, Event, KeyboardEvent, MouseEvent};

use super::address::{address, asked, hash, here};
use super::dialog::pressed;
use super::find_keys::{opens, step};
use super::finder::{Finder, id, words};
use super::fold::is_folded;
use super::page::on_window;
use super::select::is_inside;

/// The dialog; `children` are what stands in it.
#[island]
pub fn Find(children: Children) -> impl IntoView {
    let finder = Finder::new();
    Effect::new(move || {
        if finder.dialog.is_able() {
            finder.listen();
            finder.begin();
        }
    });
    view! {
        <dialog
            class="screen find"
            aria-labelledby="find-title"
            node_ref=finder.dialog.node
            on:close=move |_| finder.dialog.leave()
        >
            {children()}
        </dialog>
    }
}

impl Finder {
    fn listen(self) {
        on_window("click", move |event: MouseEvent| {
            let target: Element = event_target(&event);
            if is_inside(&target, ".find-button") {
                // Keys click nowhere.
                self.open(event.detail() == 0, None);
            } else if is_inside(&target, ".find") {
                self.answer(&event);
            } else if is_inside(&target, ".find-bar")
                && let Some(way) = pressed(&event)
            {
                self.go(&way);
            }
        });
        on_window("input", move |event: Event| {
            if is_inside(&event_target(&event), ".find") {
                self.look();
                self.dialog.stand_at(&address(&[("q", &words())], ""));
            }
        });
        on_window("keydown", move |event: KeyboardEvent| {
            let target: Element = event_target(&event);
            if is_inside(&target, ".find") {
                step(&event, &target);
            } else if opens(&event, &target) {
                event.prevent_default();
                self.open(true, None);
            }
        });
        on_window("popstate", move |_: Event| {
            if !self.dialog.is_open() {
                self.heed();
            }
        });
        // An address that leads to what is folded away asks for it.
        on_window("hashchange", move |_: Event| {
            let place = document().get_element_by_id(&id());
            if let Some(place) = place.filter(is_folded) {
                self.end();
                place.scroll_into_view();
            }
        });
    }

    /// What the page's first address asks for.
    fn begin(self) {
        if asked("q").is_some() && hash().is_empty() {
            // As it was written, which may not be as this page would write it.
            self.open(false, Some(here()));
        }
        self.heed();
    }
}
