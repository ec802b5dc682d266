//! A number set large, with its unit and qualifiers small on one baseline.

use leptos::prelude::*;

use crate::story::Said;

/// `突破 700 亿元` as one thing; where it must break, the number keeps its unit.
pub(super) fn quantity(said: &Said) -> impl IntoView + use<> {
    let small = |class: &'static str, words: &str| {
        let words = words.to_owned();
        (!words.is_empty()).then(|| view! { <span class=class>{words}</span> })
    };
    view! {
        <span class="quantity">
            {small("qualifier", &said.before)}
            <span class="amount">
                <span class="number">{said.number.clone()}</span>
                {small("unit", &said.unit)}
            </span>
            {small("qualifier", &said.after)}
        </span>
    }
}
