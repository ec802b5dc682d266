//! A number set large, with its unit and qualifiers small on one baseline.

use leptos::prelude::*;

use super::words::{number_words, qualifiers};
use crate::figure::Figure;

/// `突破 700 亿元` as one thing that never breaks.
pub(super) fn quantity(figure: &Figure) -> impl IntoView + use<> {
    let (before, after) = qualifiers(figure);
    let small = |class: &'static str, words: String| {
        (!words.is_empty()).then(|| view! { <span class=class>{words}</span> })
    };
    view! {
        <span class="quantity">
            {small("qualifier", before)}
            <span class="number">{number_words(figure)}</span>
            {small("unit", figure.unit.clone())}
            {small("qualifier", after)}
        </span>
    }
}
