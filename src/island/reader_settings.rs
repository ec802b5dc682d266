//! Text size, theme, contrast and a line to read along, kept for the next visit.
//!
//! The state lives on `<html>` as `data-size` and the like, where the
//! stylesheet reads it and `src/web/start/settings.js` puts it before the first paint of a
//! returning reader. It is kept in local storage as `size|theme|contrast|guide`; where storage
//! is refused, in the address, so that a shared or reloaded page keeps it.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, MouseEvent};

use super::address::{address, hash, stand_at};
use super::frame::lead_host;
use super::later::with_style;
use super::page::{on_window, root, storage};
use super::paper::open_on_paper;
use super::place::{keep_place, keep_place_on_turns};
use super::rest::{rest, rest_on_taps};

const STORAGE_KEY: &str = "yitu";

/// What can be chosen: its name among the choices, its attribute on `<html>`,
/// what holds where there is none.
const SETTINGS: [(&str, &str, &str); 4] = [
    ("size", "data-size", "normal"),
    ("theme", "data-theme", "auto"),
    ("contrast", "data-contrast", "auto"),
    ("guide", "data-guide", "off"),
];
/// Those of them that few choose: their style comes later.
const SELDOM: &str = "[data-contrast=more],[data-guide=on]";

/// The button 阅读设置 and its panel; `children` are the choices.
#[island]
pub fn ReaderSettings(children: Children) -> impl IntoView {
    let open = RwSignal::new(false);
    let button = NodeRef::<leptos::html::Button>::new();
    let panel = NodeRef::<leptos::html::Div>::new();

    // What the first script found stands on <html>; the choices tell it.
    Effect::new(move || {
        if let Some(panel) = panel.get() {
            tick(panel.as_ref());
        }
        keep_place_on_turns();
        open_on_paper();
        rest_on_taps();
        lead_host();
        style_seldom();
    });
    let choose = move |event| {
        let chosen: HtmlInputElement = event_target(&event);
        keep_place(|| {
            // Another look is another layout of the whole page.
            rest();
            apply(&chosen)
        });
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
            let target = event_target::<Element>(&event);
            if open.get_untracked() && target.closest(".settings") == Ok(None) {
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
                <span class="settings-glyph">"字"</span>
                <span class="settings-word">"阅读设置"</span>
            </button>
            <div
                class="settings-panel"
                id="settings-panel"
                role="region"
                aria-label="阅读设置"
                node_ref=panel
                hidden=move || !open.get()
                on:change=choose
            >
                {children()}
            </div>
        </div>
    }
}

/// A setting on `<html>`.
fn setting(root: &Element, (_, attribute, default): (&str, &str, &str)) -> String {
    root.get_attribute(attribute)
        .unwrap_or_else(|| default.to_owned())
}

/// Ticks the choices that hold.
fn tick(panel: &Element) -> Option<()> {
    let root = root()?;
    for known in SETTINGS {
        let held = ["[name=", known.0, "][value=", &setting(&root, known), "]"].concat();
        if let Ok(Some(choice)) = panel.query_selector(&held) {
            choice
                .unchecked_into::<HtmlInputElement>()
                .set_checked(true);
        }
    }
    Some(())
}

/// Puts a choice on `<html>` and keeps it.
fn apply(chosen: &HtmlInputElement) -> Option<()> {
    let root = root()?;
    let (_, attribute, _) = SETTINGS
        .into_iter()
        .find(|(name, ..)| *name == chosen.name())?;
    root.set_attribute(attribute, &chosen.value()).ok()?;
    let held = SETTINGS.map(|known| setting(&root, known));
    let kept =
        storage().is_some_and(|storage| storage.set_item(STORAGE_KEY, &held.join("|")).is_ok());
    if !kept {
        keep_in_address(&held);
    }
    style_seldom()
}

/// Brings the style of what few choose, where it is chosen.
fn style_seldom() -> Option<()> {
    root()?
        .matches(SELDOM)
        .ok()
        .filter(|is_chosen| *is_chosen)?;
    with_style(|| {});
    Some(())
}

/// `?size=…&theme=…`, without an entry in the history.
fn keep_in_address(held: &[String; SETTINGS.len()]) {
    let held: Vec<(&str, &str)> = SETTINGS
        .iter()
        .zip(held)
        .map(|((name, ..), held)| (*name, held.as_str()))
        .collect();
    stand_at(&address(&held, &hash()));
}
