//! 「嵌入」: an editor chooses what of the page another site shows, sees it as
//! on a phone, and copies the code.
//!
//! Without the island the page's foot opens with code that is ready.

use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Element, HtmlElement, HtmlIFrameElement, HtmlTextAreaElement, MessageEvent, MouseEvent,
};

use super::dialog::{Dialog, pressed};
use super::embed_choice::{chosen, offer, read};
use super::embed_text::CodeForm;
use super::later::with_style;
use super::page::{copy_text, on_window};

/// The height (px) of a frame before, or without, the script; no more than a screen.
const HEIGHT: u16 = 800;

/// The panel; `children` are the choices, found by their names.
#[island]
pub fn EmbedCode(children: Children) -> impl IntoView {
    let dialog = Dialog::new("embed");
    let said = RwSignal::new("");
    let height = StoredValue::new(HEIGHT);
    let code = NodeRef::<html::Textarea>::new();
    let preview = NodeRef::<html::Div>::new();

    let update = move || -> Option<()> {
        let panel = dialog.node.get_untracked()?;
        let form = chosen(&panel, "form")?;
        let (form, _) = CodeForm::ALL.into_iter().find(|(_, name)| *name == form)?;
        offer(&panel)?;
        let embed = read(&panel, height.get_value())?;
        // The preview tells its height more than once: what was copied stays so.
        let (code, written): (HtmlTextAreaElement, _) = (code.get_untracked()?, embed.code(form));
        if written != code.value() {
            code.set_value(&written);
            said.set(not_yet());
        }
        show(&frame_in(&panel)?, &embed.address())
    };
    let leave = move |_| {
        dialog.leave();
        let panel = dialog.node.get_untracked();
        if let Some(frame) = panel.and_then(|panel| frame_in(&panel)) {
            frame.remove();
        }
    };
    let click = move |event: MouseEvent| match pressed(&event).as_deref() {
        Some("close") => dialog.close(),
        Some("copy") => {
            if let Some(code) = code.get_untracked() {
                copy_text(code.value(), move |words| said.set(words));
            }
        }
        _ => {}
    };
    Effect::new(move || {
        on_window("click", move |event: MouseEvent| {
            // Where the panel cannot be shown, the ready code is.
            let summary = summary_of(&event).filter(|_| dialog.is_able());
            if let Some(summary) = summary {
                event.prevent_default();
                with_style(move || {
                    if !dialog.is_open() && dialog.open(&summary, None).is_some() {
                        said.set(not_yet());
                        preview.get_untracked().and_then(|place| add_frame(&place));
                        update();
                    }
                });
            }
        });
        on_window("message", move |event: MessageEvent| {
            let panel = dialog.node.get_untracked();
            if let Some(told) = panel.and_then(|panel| height_told(&frame_in(&panel)?, &event)) {
                height.set_value(HEIGHT.min(told as u16));
                update();
            }
        });
    });

    view! {
        <dialog
            class="screen embed-panel"
            aria-labelledby="embed-title"
            node_ref=dialog.node
            on:close=leave
            on:click=click
            on:change=move |_| {
                update();
            }
        >
            <div class="screen-head">
                <button type="button" value="close">"关闭"</button>
                <h2 id="embed-title">"嵌入到其他网站"</h2>
            </div>
            <div class="embed-body">
                <div class="embed-choices">
                    {children()}
                    <label>
                        <span>"代码"</span>
                        <textarea
                            name="code"
                            rows="6"
                            readonly
                            spellcheck="false"
                            node_ref=code
                        ></textarea>
                    </label>
                    <p class="embed-copy">
                        <button type="button" value="copy">"复制代码"</button>
                        <span role="status" prop:textContent=move || said.get()></span>
                    </p>
                </div>
                <div class="embed-preview" node_ref=preview>
                    <p>"手机上的样子"</p>
                </div>
            </div>
        </dialog>
    }
}

/// The line in the page's foot that an event is for; not the one that closes it.
fn summary_of(event: &MouseEvent) -> Option<Element> {
    let target: Element = event_target(event);
    target.closest(".embed:not([open]) > summary").ok()?
}

/// Said in the place of a confirmation where the address is no address yet.
fn not_yet() -> &'static str {
    let scheme = window().location().protocol().unwrap_or_default();
    if scheme == "file:" {
        "请发布之后，在网页的网址上复制代码。"
    } else {
        ""
    }
}

/// Adds a frame as wide as a phone.
fn add_frame(place: &Element) -> Option<()> {
    let frame = document().create_element("iframe").ok()?;
    for (name, value) in [("title", "预览"), ("width", "360"), ("height", "480")] {
        frame.set_attribute(name, value).ok()?;
    }
    place.append_child(&frame).ok().map(drop)
}

fn frame_in(panel: &HtmlElement) -> Option<HtmlIFrameElement> {
    let frame = panel.query_selector("iframe").ok()??;
    Some(frame.unchecked_into())
}

/// Shows an address in the preview, if it is another.
fn show(frame: &HtmlIFrameElement, address: &str) -> Option<()> {
    if frame.get_attribute("data-shown").as_deref() == Some(address) {
        return Some(());
    }
    frame.set_attribute("data-shown", address).ok()?;
    // Not by its own address: that would be an entry in the history.
    frame.content_window()?.location().replace(address).ok()
}

/// The height that the preview tells.
fn height_told(frame: &HtmlIFrameElement, event: &MessageEvent) -> Option<f64> {
    let source: JsValue = event.source()?.into();
    let origin = window().location().origin().ok()?;
    if source != JsValue::from(frame.content_window()?) || event.origin() != origin {
        return None;
    }
    let said = |name: &str| js_sys::Reflect::get(&event.data(), &name.into()).ok();
    (said("type")?.as_string()? == "yitu:height")
        .then(|| said("height"))??
        .as_f64()
        .filter(|height| height.is_finite())
}
