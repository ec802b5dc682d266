//! The few browser objects that islands share. Each call does nothing where
//! the browser lacks the object.

use js_sys::Reflect;
use leptos::prelude::{document, window};
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{Closure, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Clipboard, Element, Event, HtmlDocument, HtmlElement, HtmlTextAreaElement, Storage};

/// The `<html>` element.
pub(super) fn root() -> Option<Element> {
    document().document_element()
}

/// Local storage, where the reader's browser allows it.
pub(super) fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

/// Has `act` answer every event of a name on the window, as long as there is a
/// page. A listener of Leptos would bring code of its own for each event.
pub(super) fn on_window<E: JsCast>(name: &str, act: impl Fn(E) + 'static) {
    let act = Box::new(move |event: Event| act(event.unchecked_into()));
    listen(name, act, false);
}

/// The same, before any island hears of the event.
pub(super) fn before_islands<E: JsCast>(name: &str, act: impl Fn(E) + 'static) {
    let act = Box::new(move |event: Event| act(event.unchecked_into()));
    listen(name, act, true);
}

fn listen(name: &str, act: Box<dyn FnMut(Event)>, first: bool) {
    let act = Closure::wrap(act).into_js_value();
    let _ = window().add_event_listener_with_callback_and_bool(name, act.unchecked_ref(), first);
}

/// Puts a copy of an element in the place of what stands there.
pub(super) fn show_copy(place: &Element, what: &Element) -> Option<()> {
    place.set_text_content(None);
    place
        .append_child(&what.clone_node_with_deep(true).ok()?)
        .ok()?;
    Some(())
}

/// A number, read by the browser: a parser of its own would weigh on the module.
pub(super) fn number(written: &str) -> f64 {
    JsValue::from_str(written).unchecked_into_f64()
}

/// Puts words on the clipboard, and says to `tell` whether the browser took them.
pub(super) fn copy_text(words: String, tell: impl Fn(&'static str) + 'static) {
    spawn_local(async move {
        let done = copy_by_selecting(&words).is_some() || offer(&words).await.is_ok();
        tell(if done {
            "已复制"
        } else {
            "没能复制，请长按选取"
        });
    });
}

/// By a selected text field and `copy`: a WebView gives a page without its own
/// permission no other way.
fn copy_by_selecting(words: &str) -> Option<()> {
    let document = document();
    let field = document.create_element("textarea").ok()?;
    let field: HtmlTextAreaElement = field.dyn_into().ok()?;
    field.set_value(words);
    let focused = document.active_element();
    // Inside the open dialog: everything outside of it is inert.
    let place = document.query_selector("dialog[open]").ok()??;
    place.append_child(&field).ok()?;
    field.select();
    let done = document.dyn_ref::<HtmlDocument>()?.exec_command("copy");
    field.remove();
    if let Some(focused) = focused.and_then(|focused| focused.dyn_into::<HtmlElement>().ok()) {
        let _ = focused.focus();
    }
    done.is_ok_and(|done| done).then_some(())
}

/// For engines that have given up the older way.
async fn offer(words: &str) -> Result<JsValue, JsValue> {
    let clipboard = Reflect::get(&window().navigator(), &"clipboard".into())?;
    let clipboard: Clipboard = clipboard.dyn_into()?;
    JsFuture::from(clipboard.write_text(words)).await
}
