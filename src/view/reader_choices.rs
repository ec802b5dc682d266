//! What a reader can choose in 阅读设置: text size, theme, contrast and
//! a line to read along.

use leptos::prelude::*;

/// Value in the markup, words beside the button.
type Choice = (&'static str, &'static str);

const SIZES: [Choice; 4] = [
    ("normal", "标准"),
    ("large", "大字"),
    ("larger", "特大"),
    ("elder", "长辈版"),
];
const CONTRASTS: [Choice; 2] = [("auto", "标准"), ("more", "高对比")];
const GUIDES: [Choice; 2] = [("off", "不用"), ("on", "显示")];
const THEMES: [Choice; 3] = [("auto", "自动"), ("light", "浅色"), ("dark", "深色")];

/// The groups, found by the island by their names.
pub(super) fn choices() -> impl IntoView {
    view! {
        {group("size", "字号", &SIZES)}
        {group("theme", "主题", &THEMES)}
        {group("contrast", "对比度", &CONTRASTS)}
        {group("guide", "阅读线", &GUIDES)}
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
