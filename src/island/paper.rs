//! On paper, what is closed on the screen is open. `style/print.css` says so, but
//! Firefox heeds it only in its next versions.

use leptos::prelude::*;
use web_sys::Event;

use super::page::on_window;
use super::select::all;

/// Opens every summary while the page is printed.
pub(super) fn open_on_paper() {
    let closed = StoredValue::new_local(Vec::new());
    on_window("beforeprint", move |_: Event| {
        let found = all("details:not([open])");
        for one in &found {
            let _ = one.set_attribute("open", "");
        }
        closed.set_value(found);
    });
    on_window("afterprint", move |_: Event| {
        for one in closed.try_update_value(std::mem::take).unwrap_or_default() {
            let _ = one.remove_attribute("open");
        }
    });
}
