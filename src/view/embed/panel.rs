//! What the panel of 「嵌入」 lets an editor choose. The island reads the
//! choices by their names; here is what they are and how they are called.

use leptos::prelude::*;

use super::offer::form_words;
use super::{PartKind, parts};
use crate::island::EmbedCode;
use crate::island::embed_text::CodeForm;
use crate::view::Page;

/// Value and words.
type Choice = (&'static str, &'static str);

const THEMES: [Choice; 3] = [("", "跟随读者的系统"), ("light", "浅色"), ("dark", "深色")];
const EDITIONS: [Choice; 2] = [("", "随报告更新"), ("frozen", "固定为现在这一版")];
const GROUPS: [(PartKind, &str); 3] = [
    (PartKind::Section, "篇章"),
    (PartKind::Card, "卡片"),
    (PartKind::Chart, "图"),
];

/// The panel, closed.
pub(in crate::view) fn embed_panel(page: &Page) -> impl IntoView + use<> {
    let what = what(page);
    let forms = options(&CodeForm::ALL.map(|(form, name)| (name, form_words(form))));
    let [themes, editions] = [&THEMES[..], &EDITIONS[..]].map(options);
    view! {
        <EmbedCode>
            <label>"嵌入什么" <select name="what">{what}</select></label>
            <label>"主题" <select name="theme">{themes}</select></label>
            <label class="embed-tick">
                <input type="checkbox" name="elder" value=""/>
                <span>"长辈版：大字"</span>
            </label>
            <label class="embed-tick">
                <input type="checkbox" name="plain" value=""/>
                <span>"不要封面"</span>
            </label>
            <label class="embed-tick" hidden>
                <input type="checkbox" name="topics" value="" checked/>
                <span></span>
            </label>
            <label>"方式" <select name="form">{forms}</select></label>
            <label>"内容" <select name="edition">{editions}</select></label>
        </EmbedCode>
    }
}

/// The whole page, and its parts in groups; `card:s1-2`.
fn what(page: &Page) -> impl IntoView + use<> {
    let parts = parts(page);
    let groups = GROUPS.map(|(kind, words)| {
        let of_kind = parts.iter().filter(|part| part.kind == kind);
        let options = of_kind.map(|part| {
            let value = format!("{}:{}", kind.name(), part.id);
            view! { <option value=value>{part.title.clone()}</option> }
        });
        view! { <optgroup label=words>{options.collect_view()}</optgroup> }
    });
    view! { <option value="">"全文"</option> {groups.collect_view()} }
}

fn options(choices: &[Choice]) -> impl IntoView + use<> {
    let options = choices
        .iter()
        .map(|&(value, words)| view! { <option value=value>{words}</option> });
    options.collect_view()
}
