//! Links inside a page that stands in a frame as high as itself: the frame does
//! not scroll, its host does.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement};

use super::page::{on_window, root};

/// Has the host follow such links: it follows the focus.
pub(super) fn lead_host() {
    on_window("click", |event: Event| {
        let framed = root().is_some_and(|root| root.has_attribute("data-framed"));
        if framed && let Some(led) = led(&event_target(&event)) {
            // Behind the browser's own way, which focuses nothing.
            request_animation_frame(move || {
                let _ = led.focus();
            });
        }
    });
}

/// The heading of what a link leads to, made to take the focus; `None` where
/// that takes it by itself.
fn led(target: &Element) -> Option<HtmlElement> {
    let link = target.closest("a[href^='#']").ok()??;
    let led = document().get_element_by_id(link.get_attribute("href")?.strip_prefix('#')?)?;
    let heading = led.query_selector("h1,h2,h3").ok()?;
    let led: HtmlElement = heading.unwrap_or(led).dyn_into().ok()?;
    if led.tab_index() < 0 {
        led.set_tab_index(-1);
        return Some(led);
    }
    None
}
