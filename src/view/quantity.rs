//! A number set large, with its unit and qualifiers small on one baseline.

use leptos::prelude::*;

use crate::story::Wording;

/// `突破 700 亿元` as one thing; where it must break, the number keeps its unit.
pub(super) fn quantity(wording: &Wording) -> impl IntoView + use<> {
    let small = |class: &'static str, words: &str| {
        let words = words.to_owned();
        (!words.is_empty()).then(|| view! { <span class=class>{words}</span> })
    };
    view! {
        <span class="quantity">
            {small("qualifier", &wording.before)}
            <span class="amount">
                <span class="number">{wording.number.clone()}</span>
                {small("unit", &wording.unit)}
            </span>
            {small("qualifier", &wording.after)}
        </span>
    }
}
