//! 「找」 as it is written: its button in the bar, what its dialog holds, and the
//! bar that tells what is shown. `src/island/find.rs` answers in them.

use leptos::prelude::*;

/// The button; without script it could do nothing, and is not shown.
pub(super) fn button() -> impl IntoView {
    view! {
        <div class="settings">
            <button type="button" class="settings-button find-button" aria-keyshortcuts="Control+/">
                <span class="settings-glyph">"找"</span>
                <span class="settings-word">"搜索"</span>
            </button>
        </div>
    }
}

/// What stands in the dialog.
pub(super) fn dialog() -> impl IntoView {
    view! {
        <div class="screen-head">
            <button type="button" value="close">"关闭"</button>
            <h2 id="find-title">"搜索报告"</h2>
        </div>
        <input
            type="search"
            aria-labelledby="find-title"
            placeholder="词，或拼音、首字母：jy"
            maxlength="40"
            autocomplete="off"
        />
        <p role="status"></p>
        <div class="find-found"></div>
    }
}

/// The bar above the other.
pub(super) fn bar() -> impl IntoView {
    view! {
        <div class="find-bar" role="region" aria-label="搜索与选择" hidden>
            <p role="status"></p>
            <span>
                <button type="button" value="back">"上一处"</button>
                <button type="button" value="on">"下一处"</button>
            </span>
            <button type="button" value="end">"看全部"</button>
        </div>
    }
}
