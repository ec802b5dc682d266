//! Text size and theme, kept for the next visit.
//!
//! The state lives on `<html>` as `data-size` and `data-theme`, where the
//! stylesheet reads it and `src/web/start/settings.js` puts it before the first paint of a
//! returning reader. It is kept in local storage as `size|theme`; where storage
//! is refused, in the address, so that a shared or reloaded page keeps it.

use leptos::prelude::*;
use web_sys::MouseEvent;

use super::page::{on_window, root, storage};

const STORAGE_KEY: &str = "yitu";

/// Value in the markup, words on the button.
type Choice = (&'static str, &'static str);

const SIZES: [Choice; 4] = [
    ("normal", "标准"),
    ("large", "大字"),
    ("larger", "特大"),
    ("elder", "长辈版"),
];
const THEMES: [Choice; 3] = [("auto", "自动"), ("light", "浅色"), ("dark", "深色")];

/// The button 阅读设置 and its panel.
#[island]
pub fn ReaderSettings() -> impl IntoView {
    let open = RwSignal::new(false);
    let size = RwSignal::new(SIZES[0].0.to_owned());
    let theme = RwSignal::new(THEMES[0].0.to_owned());
    let button = NodeRef::<leptos::html::Button>::new();
    let panel = NodeRef::<leptos::html::Div>::new();

    // What the loader found stands on <html>; take it over once.
    Effect::new(move || {
        let Some(root) = root() else { return };
        size.set(attribute_or(&root, "data-size", SIZES[0].0));
        theme.set(attribute_or(&root, "data-theme", THEMES[0].0));
    });
    let choose = move |kind: &'static str, value: &'static str| {
        let chosen = if kind == "size" { size } else { theme };
        chosen.set(value.to_owned());
        apply(&size.get_untracked(), &theme.get_untracked());
    };
    let close = move || {
        open.set(false);
        if let Some(button) = button.get_untracked() {
            let _ = button.focus();
        }
    };
    // A touch elsewhere puts the panel away, as readers expect of a sheet.
    Effect::new(move || {
        on_window("pointerdown", move |event: MouseEvent| {
            let target = event_target::<web_sys::Node>(&event);
            let inside =
                |node: Option<&web_sys::Node>| node.is_some_and(|n| n.contains(Some(&target)));
            let in_panel = panel.get_untracked();
            let in_button = button.get_untracked();
            if open.get_untracked()
                && !inside(in_panel.as_deref().map(AsRef::as_ref))
                && !inside(in_button.as_deref().map(AsRef::as_ref))
            {
                open.set(false);
            }
        });
    });

    view! {
        <div
            class="settings"
            on:keydown=move |event| {
                if event.key() == "Escape" && open.get_untracked() {
                    close();
                }
            }
        >
            <button
                type="button"
                class="settings-button"
                node_ref=button
                aria-controls="settings-panel"
                aria-expanded=move || open.get().to_string()
                on:click=move |_| open.update(|open| *open = !*open)
            >
                <span class="settings-glyph" aria-hidden="true">"字"</span>
                <span class="settings-word">"阅读设置"</span>
            </button>
            <div
                class="settings-panel"
                id="settings-panel"
                role="region"
                aria-label="阅读设置"
                node_ref=panel
                hidden=move || !open.get()
            >
                {choices("size", "字号", &SIZES, size, choose)}
                {choices("theme", "主题", &THEMES, theme, choose)}
            </div>
        </div>
    }
}

fn choices(
    kind: &'static str,
    legend: &'static str,
    choices: &'static [Choice],
    chosen: RwSignal<String>,
    choose: impl Fn(&'static str, &'static str) + Copy + 'static,
) -> impl IntoView {
    let options = choices
        .iter()
        .map(|&(value, words)| {
            view! {
                <label class="choice">
                    <input
                        type="radio"
                        name=kind
                        value=value
                        prop:checked=move || chosen.get() == value
                        on:change=move |_| choose(kind, value)
                    />
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

fn attribute_or(element: &web_sys::Element, name: &str, default: &str) -> String {
    element
        .get_attribute(name)
        .unwrap_or_else(|| default.to_owned())
}

/// Puts the choice on `<html>` and keeps it.
fn apply(size: &str, theme: &str) {
    let Some(root) = root() else { return };
    let _ = root.set_attribute("data-size", size);
    let _ = root.set_attribute("data-theme", theme);
    let kept = storage().is_some_and(|storage| {
        storage
            .set_item(STORAGE_KEY, &format!("{size}|{theme}"))
            .is_ok()
    });
    if !kept {
        keep_in_address(size, theme);
    }
}

/// `?size=…&theme=…`, without an entry in the history.
fn keep_in_address(size: &str, theme: &str) {
    let hash = window().location().hash().unwrap_or_default();
    let address = format!("?size={size}&theme={theme}{hash}");
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&address));
    }
}
