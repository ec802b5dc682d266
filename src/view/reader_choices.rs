//! What a reader can choose in 阅读设置: text size and theme.

use leptos::prelude::*;

/// Value in the markup, words beside the button.
type Choice = (&'static str, &'static str);

const SIZES: [Choice; 4] = [
    ("normal", "标准"),
    ("large", "大字"),
    ("larger", "特大"),
    ("elder", "长辈版"),
];
const THEMES: [Choice; 3] = [("auto", "自动"), ("light", "浅色"), ("dark", "深色")];

/// The two groups, found by the island by their names.
pub(super) fn choices() -> impl IntoView {
    view! {
        {group("size", "字号", &SIZES)}
        {group("theme", "主题", &THEMES)}
    }
}

fn group(name: &'static str, legend: &'static str, choices: &'static [Choice]) -> impl IntoView {
    let options = choices
        .iter()
        .map(|&(value, words)| {
            view! {
                <label class="choice">
                    <input type="radio" name=name value=value/>
                    <span>{words}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class="choices">
            <legend>{legend}</legend>
            {options}
        </fieldset>
    }
}
