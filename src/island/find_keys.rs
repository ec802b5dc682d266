//! 「找」 by keys: arrows go through field and list, Enter in the field follows the
//! first that was found.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use super::select::{all, is_inside};

/// Whether the keys open the dialog: Ctrl and /. A key alone belongs to the reader's
/// own tools.
pub(super) fn opens(event: &KeyboardEvent, target: &Element) -> bool {
    event.key() == "/" && (event.ctrl_key() || event.meta_key()) && !is_inside(target, "dialog")
}

/// What a key does in the dialog.
pub(super) fn step(event: &KeyboardEvent, target: &Element) {
    let enters = event.key() == "Enter" && is_inside(target, "input");
    let to = match event.key().as_str() {
        "ArrowDown" => 1,
        "ArrowUp" => -1,
        _ if enters => 1,
        _ => return,
    };
    event.prevent_default();
    let stops = all(".find input,.find-found a,.find-found button");
    let at = stops.iter().position(|stop| stop == target);
    let next = at.map_or(0, |at| at as isize + to).max(0);
    if let Some(next) = stops.get(next as usize) {
        let next: &HtmlElement = next.unchecked_ref();
        if enters && is_inside(next, "a") {
            next.click();
        } else {
            let _ = next.focus();
        }
    }
}
