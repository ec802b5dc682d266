//! The few browser objects that islands share. Each call does nothing where
//! the browser lacks the object.

use leptos::prelude::{document, window};
use web_sys::{Element, Storage};

/// The `<html>` element.
pub(super) fn root() -> Option<Element> {
    document().document_element()
}

/// Local storage, where the reader's browser allows it.
pub(super) fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}
