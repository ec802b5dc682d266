//! 「放大」: a chart on the whole screen, with its table.
//!
//! What the page holds is shown at once: a copy of the drawing and of the
//! table. The live chart takes the drawing's place when it has come; if it
//! does not come as it was built, the drawing stays.

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::{Element, MouseEvent};

use super::dialog::{Dialog, pressed};
use super::later::with_style;
use super::page::{on_window, show_copy};
use super::select::all;
use super::told::text;
use super::zoom_live::{Live, ask, enliven};
use super::zoom_save::{Format, Way, save_picture, save_table, way};

/// The chart that is enlarged.
struct Enlarged {
    /// Its drawing on the page.
    drawing: Element,
    live: Option<Live>,
}

/// The dialog, and the buttons under the charts.
#[island]
pub fn Zoom() -> impl IntoView {
    let dialog = Dialog::new("zoom");
    let title = RwSignal::new(String::new());
    let said = RwSignal::new(String::new());
    let has_table = RwSignal::new(true);
    let is_live = RwSignal::new(false);
    let enlarged = StoredValue::new_local(None::<Enlarged>);
    let (stage, table) = (NodeRef::<html::Div>::new(), NodeRef::<html::Div>::new());
    let shot = NodeRef::<html::Div>::new();

    let say = move |words: &str| said.set(words.to_owned());
    let open = move |button: &Element| -> Option<()> {
        let chart = button.closest(".chart").ok()??;
        let id = button.get_attribute("data-chart")?;
        let drawing = chart.query_selector(".plot").ok()??;
        let stage: Element = stage.get_untracked()?.into();
        // Names inside the copy are its own.
        let (names, own_names) = ([&id, "-"].concat(), ["zoom-", &id, "-"].concat());
        stage.set_inner_html(&drawing.outer_html().replace(&names, &own_names));
        show_copy(&table.get_untracked()?.into(), &table_of(&chart)?)?;
        title.set(text(&chart, ".takeaway")?);
        dialog.open(button, None)?;
        let live = None;
        enlarged.set_value(Some(Enlarged { drawing, live }));
        spawn_local(async move {
            match enliven(&stage, &chart, &id).await {
                Some(Ok(drawn)) => {
                    enlarged.update_value(|enlarged| {
                        if let Some(enlarged) = enlarged {
                            enlarged.live = Some(drawn);
                        }
                    });
                    is_live.set(true);
                }
                Some(Err(_)) => say("互动的图没能取来，请看这张图和表格"),
                // It was closed in the meantime.
                None => {}
            }
        });
        Some(())
    };
    let leave = move |_| {
        dialog.leave();
        enlarged.set_value(None);
        for place in [stage, table, shot] {
            if let Some(place) = place.get_untracked() {
                place.set_text_content(None);
            }
        }
        is_live.set(false);
        has_table.set(true);
        say("");
    };
    let key = move |event| {
        enlarged.update_value(|enlarged| {
            let live = enlarged
                .as_mut()
                .and_then(|enlarged| enlarged.live.as_mut());
            if let Some(words) = live.and_then(|live| live.answer(&event)) {
                event.prevent_default();
                said.set(words);
            }
        });
    };
    let save = move |format: Format| {
        let drawing = enlarged.with_value(|enlarged| Some(enlarged.as_ref()?.drawing.clone()));
        let (drawing, title) = (drawing, title.get_untracked());
        // The picture has its style there, and waits for none.
        with_style(|| {});
        spawn_local(async move {
            let (Some(drawing), Some(place)) = (drawing, shot.get_untracked()) else {
                return;
            };
            let saved = save_picture(&drawing, &title, format, &place).await;
            say(match (saved, way()) {
                (Err(_), _) => "这个浏览器画不出图，请截屏",
                (Ok(()), Way::Given) => "图已交给浏览器下载",
                (Ok(()), Way::Framed) => "图已交给浏览器下载；没有下载的话，请长按（右键）上面的图",
                (Ok(()), Way::App) => "请长按上面的图，再选保存",
            });
        });
    };
    let click = move |event: MouseEvent| match pressed(&event).as_deref() {
        Some("close") => dialog.close(),
        Some("png") => save(Format::Png),
        Some("svg") => save(Format::Svg),
        Some("csv") => {
            let table = table.get_untracked();
            if table.is_some_and(|table| save_table(&table, &title.get_untracked()).is_ok()) {
                say(match way() {
                    Way::Given => "表格已交给浏览器下载",
                    Way::Framed => "表格已交给浏览器下载；没有下载的话，请单独打开全文再取",
                    Way::App => "这个应用里存不了表格，请在浏览器里打开本页再取",
                });
            }
        }
        Some("table") => has_table.update(|has| *has = !*has),
        _ => {
            dialog.follow(&event);
        }
    };
    Effect::new(move || {
        if !dialog.is_able() {
            return remove_buttons();
        }
        // The finger that goes down is on its way to a click.
        on_window("pointerdown", move |event: MouseEvent| {
            if closest(&event, BUTTON).is_some() {
                ask();
            }
        });
        on_window("click", move |event: MouseEvent| {
            closest(&event, BUTTON).and_then(|button| open(&button));
        });
    });

    view! {
        <dialog
            class="screen zoom"
            aria-labelledby="zoom-title"
            node_ref=dialog.node
            on:close=leave
            on:click=click
        >
            <div class="screen-head">
                <button type="button" value="close">"关闭"</button>
                <h2 id="zoom-title" prop:textContent=move || title.get()></h2>
            </div>
            <div class="zoom-body">
                <div class="zoom-shot" node_ref=shot></div>
                <div
                    class="zoom-stage"
                    class:is-live=move || is_live.get()
                    node_ref=stage
                    on:keydown=key
                ></div>
                <div class="zoom-table" hidden=move || !has_table.get() node_ref=table></div>
            </div>
            <p class="zoom-word" role="status" prop:textContent=move || said.get()></p>
            <div class="zoom-tools">
                <button type="button" value="png">"存图"</button>
                <button type="button" value="svg">"存矢量图"</button>
                <button type="button" value="csv">"数据"</button>
                <button
                    type="button"
                    value="table"
                    aria-pressed=move || if has_table.get() { "true" } else { "false" }
                    inner_html="表格"
                ></button>
            </div>
        </dialog>
    }
}

/// The button under a chart.
const BUTTON: &str = ".zoom-button";

/// What an event is for, of what a selector names.
fn closest(event: &MouseEvent, selector: &str) -> Option<Element> {
    let target: Element = event_target(event);
    target.closest(selector).ok()?
}

/// The chart's own table; where it has none, its section has it.
fn table_of(chart: &Element) -> Option<Element> {
    let own = chart.query_selector("table").ok()?;
    own.or_else(|| {
        let section = chart.closest(".section").ok()??;
        section.query_selector("table").ok()?
    })
}

/// Buttons that could do nothing.
fn remove_buttons() {
    all(BUTTON).iter().for_each(Element::remove);
}
