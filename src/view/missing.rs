//! The page for addresses without content. It stands alone: no file can be
//! named that would be found from every address.

use leptos::prelude::*;

use super::document::{HIDDEN, document, written};
use super::link::Held;

/// Writes the page with its own small `style`.
pub fn missing(style: &str) -> String {
    written(Held::all(), || {
        let head = view! {
            <link rel="icon" href="data:,"/>
            <title>"没有这一页"</title>
            <style inner_html=style.to_owned()></style>
        };
        document(Some(HIDDEN), head, body())
    })
}

fn body() -> impl IntoView {
    view! {
        <main>
            {mountains()}
            <h1>"没有这一页"</h1>
            <p>"这个网址下没有内容：链接也许抄漏了字，页面也许已经换了地方。"</p>
            <p>
                <a href="/">"回到首页"</a>
            </p>
        </main>
    }
}

/// The far and the near ridge above what is told.
pub(super) fn mountains() -> impl IntoView {
    view! {
        <svg viewBox="0 0 390 120" aria-hidden="true">
            <path
                class="far"
                d="M0 96C40 70 62 44 92 44s44 28 74 30c26 2 40-34 70-34 38 0 58 40 154 52v28H0z"
            />
            <path
                class="near"
                d="M0 112c60-6 88-34 126-34 30 0 46 20 78 22 40 2 62-30 104-30 30 0 52 22 82 34v16H0z"
            />
        </svg>
    }
}
