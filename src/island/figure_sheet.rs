//! The sheet that a tap on a number opens: the number, its sentence, the same
//! indicator elsewhere.
//!
//! All it shows is read from the page: the figure's row in the figure table
//! and its sentence. Without it the number is a plain link to that row. Esc,
//! the back button and a touch beside it close it; the dialog element gives
//! the focus back to the number.

use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlDialogElement};

use super::page::copy_text;

/// The history entry that stands for the open sheet.
const SHEET_STATE: &str = "sheet";

/// What the sheet says of one figure.
#[derive(Clone, Default, PartialEq, Eq)]
struct Shown {
    /// The figure's id, `f12`.
    id: String,
    title: String,
    quantity: String,
    facts: String,
    /// Where else the indicator stands: address and words.
    elsewhere: Vec<(String, String)>,
}

/// Listens for taps on figures in sentences.
#[island]
pub fn FigureSheet() -> impl IntoView {
    let shown = RwSignal::new(Shown::default());
    let said = RwSignal::new("");
    let dialog = NodeRef::<html::Dialog>::new();
    let quantity = NodeRef::<html::P>::new();
    let sentence = NodeRef::<html::Blockquote>::new();

    let open = move |figure: &Element| -> Option<()> {
        let dialog: HtmlDialogElement = dialog.get_untracked()?;
        let row = row_of(figure)?;
        shown.set(read_row(&row)?);
        said.set("");
        let number = row.query_selector(".quantity").ok()??;
        let place = quantity.get_untracked()?;
        place.set_class_name(&format!("sheet-quantity {}", row.class_name()));
        show_copy(&place, &number)?;
        let source = figure.closest("[data-line]").ok()??;
        show_sentence(sentence.get_untracked()?.as_ref(), &source, &figure.id())?;
        dialog.show_modal().ok()?;
        let state = JsValue::from_str(SHEET_STATE);
        let address = format!("#{}", figure.id());
        let history = window().history().ok()?;
        history.push_state_with_url(&state, "", Some(&address)).ok()
    };
    let close = move || {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    Effect::new(move || {
        let click = window_event_listener(leptos::ev::click, move |event| {
            let plain = !(event.ctrl_key() || event.meta_key() || event.shift_key());
            let target = event_target::<Element>(&event);
            let figure = target.closest("a.figure").ok().flatten();
            // Where the sheet cannot be shown, the link does its work.
            if plain && figure.is_some_and(|figure| open(&figure).is_some()) {
                event.prevent_default();
            }
        });
        let back = window_event_listener(leptos::ev::popstate, move |_| close());
        on_cleanup(move || {
            click.remove();
            back.remove();
        });
    });
    let copy = move |words: String| {
        said.set(if copy_text(&words) {
            "已复制"
        } else {
            "没能复制，请长按选取"
        });
    };
    let text =
        move || shown.with(|s| format!("{}:{}({})\n{}", s.title, s.quantity, s.facts, link(&s.id)));

    view! {
        <dialog
            class="sheet"
            aria-labelledby="sheet-title"
            node_ref=dialog
            on:close=move |_| leave_history()
            on:click=move |event| {
                let beside = dialog.get_untracked().is_some_and(|dialog| {
                    event.target().as_ref() == Some(dialog.unchecked_ref())
                });
                if beside {
                    close();
                }
            }
        >
            <div class="sheet-body">
                <div class="sheet-head">
                    <h2 id="sheet-title">{move || shown.with(|s| s.title.clone())}</h2>
                    <button type="button" class="sheet-close" on:click=move |_| close()>
                        "关闭"
                    </button>
                </div>
                <p class="sheet-quantity" node_ref=quantity></p>
                <p class="sheet-facts">{move || shown.with(|s| s.facts.clone())}</p>
                <blockquote class="sheet-sentence" node_ref=sentence></blockquote>
                <div hidden=move || shown.with(|s| s.elsewhere.is_empty())>
                    <h3 class="sheet-elsewhere">"同一指标，报告里还说"</h3>
                    <ul>
                        {move || {
                            shown.with(|s| s.elsewhere.clone())
                                .into_iter()
                                .map(|(href, words)| {
                                    view! {
                                        <li>
                                            <a href=href on:click=move |_| close()>
                                                {words}
                                            </a>
                                        </li>
                                    }
                                })
                                .collect_view()
                        }}
                    </ul>
                </div>
                <div class="sheet-actions">
                    <button type="button" on:click=move |_| copy(text())>
                        "复制文字"
                    </button>
                    <button type="button" on:click=move |_| copy(shown.with(|s| link(&s.id)))>
                        "复制链接"
                    </button>
                    <span role="status">{move || said.get()}</span>
                </div>
            </div>
        </dialog>
    }
}

/// The figure's row in the figure table.
fn row_of(figure: &Element) -> Option<Element> {
    let address = figure.get_attribute("href")?;
    document().get_element_by_id(address.strip_prefix('#')?)
}

fn read_row(row: &Element) -> Option<Shown> {
    let text = |selector: &str| row.query_selector(selector).ok()??.text_content();
    let indicator = row.get_attribute("data-indicator")?;
    let same = document()
        .query_selector_all(&format!("tr[data-indicator=\"{indicator}\"]"))
        .ok()?;
    let elsewhere = (0..same.length())
        .filter_map(|at| same.item(at)?.dyn_into::<Element>().ok())
        .filter(|other| other.id() != row.id())
        .filter_map(|other| Some((format!("#{}", figure_id(&other)), row_words(&other)?)))
        .collect();
    Some(Shown {
        id: figure_id(row),
        title: text("th")?,
        quantity: text(".quantity")?,
        facts: format!("{} {}", text(".row-period")?, text(".row-kind")?)
            .trim()
            .to_owned(),
        elsewhere,
    })
}

/// `r12` → `f12`.
fn figure_id(row: &Element) -> String {
    row.id().replacen('r', "f", 1)
}

fn row_words(row: &Element) -> Option<String> {
    let cells = [".quantity", ".row-period", ".row-kind"];
    let words: Option<Vec<String>> = cells
        .iter()
        .map(|cell| row.query_selector(cell).ok()??.text_content())
        .collect();
    Some(words?.join(" "))
}

/// Puts a copy of an element in the place of what stands there.
pub(super) fn show_copy(place: &Element, what: &Element) -> Option<()> {
    place.set_text_content(None);
    place
        .append_child(&what.clone_node_with_deep(true).ok()?)
        .ok()?;
    Some(())
}

/// The sentence's words, with the number that was touched marked.
fn show_sentence(place: &Element, source: &Element, id: &str) -> Option<()> {
    place.set_text_content(None);
    let nodes = source.child_nodes();
    for at in 0..nodes.length() {
        let node = nodes.item(at)?;
        let touched = node.dyn_ref::<Element>().is_some_and(|e| e.id() == id);
        let name = if touched { "mark" } else { "span" };
        let part = document().create_element(name).ok()?;
        part.set_text_content(node.text_content().as_deref());
        place.append_child(&part).ok()?;
    }
    Some(())
}

fn link(id: &str) -> String {
    let location = window().location();
    let page = location.href().unwrap_or_default();
    let page = page.split('#').next().unwrap_or_default();
    format!("{page}#{id}")
}

/// Takes the sheet's entry off the history unless 后退 already did.
fn leave_history() {
    if let Ok(history) = window().history()
        && history
            .state()
            .is_ok_and(|state| state.as_string().as_deref() == Some(SHEET_STATE))
    {
        let _ = history.back();
    }
}
