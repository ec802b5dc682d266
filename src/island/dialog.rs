//! A dialog over the page, which 后退 closes as well as Esc and its own button.

use std::mem;

use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, FocusOptions, HtmlDialogElement, HtmlElement, MouseEvent};

use super::page::on_window;

/// A dialog and its entry in the history.
#[derive(Clone, Copy)]
pub(super) struct Dialog {
    /// The element.
    pub(super) node: NodeRef<html::Dialog>,
    /// Names the entry that stands for the open dialog.
    state: &'static str,
    /// What gets the focus back.
    opener: StoredValue<Option<Element>, LocalStorage>,
    /// Whether it is on its way back from its entry.
    goes_back: StoredValue<bool>,
}

impl Dialog {
    /// A dialog that is to be shown by [`open`](Self::open); its island calls
    /// [`leave`](Self::leave) when it is closed.
    pub(super) fn new(state: &'static str) -> Self {
        let dialog = Self {
            node: NodeRef::new(),
            state,
            opener: StoredValue::new_local(None),
            goes_back: StoredValue::new(false),
        };
        Effect::new(move || {
            on_window("popstate", move |_: Event| {
                // Its own way back may end when it has been opened again.
                if dialog.goes_back.try_update_value(mem::take) == Some(false) {
                    dialog.close();
                }
            });
        });
        dialog
    }

    /// Whether the browser can show dialogs; false before the island wakes.
    pub(super) fn is_able(self) -> bool {
        let show = JsValue::from_str("showModal");
        self.element()
            .is_some_and(|dialog| js_sys::Reflect::has(&dialog, &show) == Ok(true))
    }

    /// Shows it for the one who pressed `opener`, at `address` if it has one.
    /// `None` where the browser refuses; then nothing has changed.
    pub(super) fn open(self, opener: &Element, address: Option<&str>) -> Option<()> {
        self.element()?.show_modal().ok()?;
        self.opener.set_value(Some(opener.clone()));
        let state = JsValue::from_str(self.state);
        let history = window().history().ok()?;
        history.push_state_with_url(&state, "", address).ok()
    }

    pub(super) fn close(self) {
        if let Some(dialog) = self.element() {
            dialog.close();
        }
    }

    pub(super) fn is_open(self) -> bool {
        self.element().is_some_and(|dialog| dialog.open())
    }

    /// Gives the open dialog another address.
    pub(super) fn stand_at(self, address: &str) {
        if let Ok(history) = window().history() {
            let state = JsValue::from_str(self.state);
            let _ = history.replace_state_with_url(&state, "", Some(address));
        }
    }

    /// Follows the link that was pressed, if one was: what it leads to takes the
    /// place of the dialog, in the history too.
    pub(super) fn follow(self, event: &MouseEvent) -> Option<()> {
        let target: Element = event_target(event);
        let link = target.closest("a[href^='#']").ok()??;
        event.prevent_default();
        // Its entry is no dialog's any more: in Firefox and WebKit the way back
        // would come behind the link.
        let history = window().history().ok()?;
        history.replace_state(&JsValue::NULL, "").ok()?;
        self.close();
        let address = link.get_attribute("href")?;
        window().location().replace(&address).ok()
    }

    /// What is left to do when it has been closed: its entry goes, unless 后退
    /// was what closed it, and the focus returns without moving the page.
    pub(super) fn leave(self) {
        if let Ok(history) = window().history()
            && history
                .state()
                .is_ok_and(|state| state.as_string().as_deref() == Some(self.state))
        {
            self.goes_back.set_value(true);
            let _ = history.back();
        }
        let opener = self.opener.try_update_value(Option::take).flatten();
        if let Some(opener) = opener.and_then(|opener| opener.dyn_into::<HtmlElement>().ok()) {
            let still = FocusOptions::new();
            still.set_prevent_scroll(true);
            let _ = opener.focus_with_options(&still);
        }
    }

    fn element(self) -> Option<HtmlDialogElement> {
        self.node.get_untracked()
    }
}

/// What the button that an event is for stands for: its value. One listener for
/// all buttons of a dialog weighs less than one for each.
pub(super) fn pressed(event: &MouseEvent) -> Option<String> {
    let target: Element = event_target(event);
    target.closest("button").ok()??.get_attribute("value")
}
