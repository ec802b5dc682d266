//! What the page's address asks for behind `?`: read, and written without
//! touching what others ask for there.

use js_sys::{decode_uri_component, encode_uri_component};
use leptos::prelude::window;
use wasm_bindgen::JsValue;

/// The value of a name; `None` where there is none, or none that can be read.
pub(super) fn asked(name: &str) -> Option<String> {
    let search = window().location().search().ok()?;
    let value = pairs(&search).find_map(|(own, value)| (own == name).then_some(value))?;
    let value = decode_uri_component(value).ok()?;
    Some(String::from(value)).filter(|value| !value.is_empty())
}

/// The address of this page that asks for `changes` in the place of what it asks
/// for under their names; an empty value asks for nothing. `hash` stands behind it.
pub(super) fn address(changes: &[(&str, &str)], hash: &str) -> String {
    let location = window().location();
    let search = location.search().unwrap_or_default();
    let is_kept = |name: &str| !changes.iter().any(|change| change.0 == name);
    let kept = pairs(&search).filter(|(name, _)| !name.is_empty() && is_kept(name));
    let mut parts: Vec<String> = kept.map(|(name, value)| pair(name, value)).collect();
    for (name, value) in changes.iter().filter(|change| !change.1.is_empty()) {
        // Commas part names, and are read by people.
        let value = String::from(encode_uri_component(value)).replace("%2C", ",");
        parts.push(pair(name, &value));
    }
    let mut address = location.pathname().unwrap_or_default();
    for (at, part) in parts.iter().enumerate() {
        address.push(if at == 0 { '?' } else { '&' });
        address.push_str(part);
    }
    address.push_str(hash);
    address
}

/// The address of this page with all that it asks for.
pub(super) fn here() -> String {
    let location = window().location();
    let [path, search] = [location.pathname(), location.search()];
    path.unwrap_or_default() + &search.unwrap_or_default()
}

/// Gives this entry of the history another address, and no state.
pub(super) fn stand_at(address: &str) {
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(address));
    }
}

/// What stands behind `#`, with it.
pub(super) fn hash() -> String {
    window().location().hash().unwrap_or_default()
}

fn pairs(search: &str) -> impl Iterator<Item = (&str, &str)> {
    let parts = search.trim_start_matches('?').split('&');
    parts.map(|part| part.split_once('=').unwrap_or((part, "")))
}

fn pair(name: &str, value: &str) -> String {
    if value.is_empty() {
        name.to_owned()
    } else {
        [name, "=", value].concat()
    }
}
