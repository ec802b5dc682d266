//! Elements, by the selectors that name them.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, NodeList};

/// Every element of the page that is named, in its order.
pub(super) fn all(selector: &str) -> Vec<Element> {
    let found = document().query_selector_all(selector);
    found.map(|found| elements(&found)).unwrap_or_default()
}

/// The first of them.
pub(super) fn first(selector: &str) -> Option<Element> {
    document().query_selector(selector).ok()?
}

pub(super) fn elements(nodes: &NodeList) -> Vec<Element> {
    let all = (0..nodes.length()).filter_map(|at| nodes.item(at));
    all.filter_map(|node| node.dyn_into().ok()).collect()
}

/// Whether something is, or stands in, what the selector names.
pub(super) fn is_inside(target: &Element, selector: &str) -> bool {
    target.closest(selector).is_ok_and(|found| found.is_some())
}
