//! On paper, what is closed on the screen is open. `style/print.css` says so, but
//! Firefox heeds it only in its next versions.

use leptos::prelude::*;
use web_sys::Event;

use super::marks::elements;
use super::page::on_window;

/// Opens every summary while the page is printed.
pub(super) fn open_on_paper() {
    let closed = StoredValue::new_local(Vec::new());
    on_window("beforeprint", move |_: Event| {
        if let Ok(found) = document().query_selector_all("details:not([open])") {
            let found = elements(&found);
            for one in &found {
                let _ = one.set_attribute("open", "");
            }
            closed.set_value(found);
        }
    });
    on_window("afterprint", move |_: Event| {
        for one in closed.try_update_value(std::mem::take).unwrap_or_default() {
            let _ = one.remove_attribute("open");
        }
    });
}
