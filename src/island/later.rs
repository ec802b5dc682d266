//! What is fetched when it is first wanted, by `src/web/wake/later.js`: the style
//! of what opens over the page, and data.

use js_sys::Promise;
use leptos::task::spawn_local;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = yituLater)]
    fn style() -> Promise;

    #[wasm_bindgen(js_namespace = yituLater, js_name = data)]
    fn ask(name: &str) -> Promise;
}

/// Runs `act` when the style of what opens is there, or will not come.
pub(super) fn with_style(act: impl FnOnce() + 'static) {
    spawn_local(async move {
        let _ = JsFuture::from(style()).await;
        act();
    });
}

/// What a file of data holds, which is asked for at once; `None` where it does not come.
pub(super) fn data(name: &str) -> impl Future<Output = Option<JsValue>> + use<> {
    let asked = ask(name);
    async move { JsFuture::from(asked).await.ok() }
}
