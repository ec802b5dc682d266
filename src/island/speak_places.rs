//! What is read aloud, in the order of the page: headings and sentences that are
//! not folded away; and how the one that is being read is shown.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::select::{all, first};

/// Headings of the report, of its cards, and sentences.
const READ: &str = "main h2,main .card-title,main [data-line]";
/// What stands for the sentence that is being read.
const MARK: &str = "is-read";
/// Room above what is read (px).
const ABOVE: f64 = 16.0;

/// What is read within `scope` (a selector of what is around `here`; all of the
/// page without one), and from `here` on where the scope is `here`.
pub(super) fn places(scope: &str, here: Option<Element>) -> Vec<Element> {
    let mut all = all(READ);
    all.retain(|place| is_shown(place) && is_of_the_report(place));
    let here = here.or_else(|| all.iter().find(|place| is_seen(place)).cloned());
    match scope {
        "all" => {}
        "here" => {
            let at = all.iter().position(|place| Some(place) == here.as_ref());
            all.drain(..at.unwrap_or(0));
        }
        around => {
            let around = here.and_then(|here| here.closest(around).ok()?);
            all.retain(|place| {
                around
                    .as_ref()
                    .is_none_or(|around| around.contains(Some(place)))
            });
        }
    }
    all
}

/// Marks the place that is being read, and no other; brings it into view between
/// the edge of the screen and `bar`.
pub(super) fn show(place: Option<&Element>, bar: &Element) {
    if let Some(last) = first(".is-read") {
        let _ = last.class_list().remove_1(MARK);
        let _ = last.remove_attribute("aria-current");
    }
    let Some(place) = place else { return };
    let _ = place.class_list().add_1(MARK);
    let _ = place.set_attribute("aria-current", "true");
    let bottom = bar.get_bounding_client_rect().top() - ABOVE;
    let rect = place.get_bounding_client_rect();
    if rect.top() < ABOVE || rect.bottom() > bottom {
        // What is higher than its room begins at the top; else it stands in the upper
        // half. At once: what moves by itself disturbs who follows the words.
        let room = (bottom - rect.height()) / 3.0;
        window().scroll_by_with_x_and_y(0.0, rect.top() - room.max(ABOVE));
    }
}

fn is_shown(place: &Element) -> bool {
    let place: &HtmlElement = place.unchecked_ref();
    place.offset_parent().is_some()
}

/// A heading of 速览 or of a table stands over no sentence.
fn is_of_the_report(place: &Element) -> bool {
    let section = place.closest(".section").ok().flatten();
    section.is_some_and(|section| matches!(section.query_selector("[data-line]"), Ok(Some(_))))
}

fn is_seen(place: &Element) -> bool {
    // What is led to stands on whole pixels, what is above it on parts of them.
    place.get_bounding_client_rect().bottom() >= ABOVE + 1.0
}
