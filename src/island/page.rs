//! The few browser objects that islands share. Each call does nothing where
//! the browser lacks the object.

use leptos::prelude::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDocument, HtmlTextAreaElement, Storage};

/// The `<html>` element.
pub(super) fn root() -> Option<Element> {
    document().document_element()
}

/// Local storage, where the reader's browser allows it.
pub(super) fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

/// Puts words on the clipboard; true if the browser took them.
///
/// A WebView gives no clipboard object to a page without its own permission,
/// so this uses the older way: a selected text field and `copy`.
pub(super) fn copy_text(words: &str) -> bool {
    let copied = || -> Option<bool> {
        let document = document();
        let field = document.create_element("textarea").ok()?;
        let field: HtmlTextAreaElement = field.dyn_into().ok()?;
        field.set_value(words);
        // Inside the open dialog: everything outside of it is inert.
        let place = document.query_selector("dialog[open]").ok()??;
        place.append_child(&field).ok()?;
        field.select();
        let done = document.dyn_ref::<HtmlDocument>()?.exec_command("copy");
        field.remove();
        done.ok()
    };
    copied().unwrap_or(false)
}
