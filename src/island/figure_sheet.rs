//! The sheet that a tap on a number opens: the number, its sentence, the same
//! indicator elsewhere; and on a word that is explained, what it means.
//!
//! All it shows is read from the page: the figure's row in the figure table
//! and its sentence. Without it the number is a plain link to that row. Esc,
//! the back button and a touch beside it close it; the dialog element gives
//! the focus back to the number.

use leptos::html;
use leptos::prelude::*;
use web_sys::{Element, MouseEvent, Node};

use super::dialog::{Dialog, pressed};
use super::page::{copy_text, on_window, show_copy};
use super::select::{all, is_inside};
use super::term::{Explained, explain};
use super::told::{facts, text};

/// What the sheet says of one figure, or of a word with its explanation as the
/// quantity.
#[derive(Clone, Default, PartialEq, Eq)]
struct SheetWords {
    /// The figure's id, `f12`, or that of the word's sentence.
    id: String,
    title: String,
    quantity: String,
    facts: String,
}

/// Listens for taps on figures and explained words in sentences.
#[island]
pub fn FigureSheet() -> impl IntoView {
    let shown = RwSignal::new(SheetWords::default());
    let said = RwSignal::new("");
    let dialog = Dialog::new("sheet");
    let quantity = NodeRef::<html::P>::new();
    let sentence = NodeRef::<html::Blockquote>::new();
    let elsewhere = NodeRef::<html::Ul>::new();

    let open = move |figure: &Element| -> Option<()> {
        let row = row_of(figure)?;
        shown.set(read_row(&row)?);
        said.set("");
        let number = row.query_selector(".quantity").ok()??;
        let place = quantity.get_untracked()?;
        place.set_class_name(&format!("sheet-quantity {}", row.class_name()));
        show_copy(&place, &number)?;
        show_elsewhere(elsewhere.get_untracked()?.as_ref(), &row)?;
        let source = figure.closest("[data-line]").ok()??;
        let sentence = sentence.get_untracked()?;
        sentence.set_text_content(None);
        show_sentence(sentence.as_ref(), &source, figure)?;
        dialog.open(figure, Some(&format!("#{}", figure.id())))
    };
    let explanation = move |term: &Element, Explained { facts, words }: Explained| -> Option<()> {
        shown.set(SheetWords {
            id: term.closest("[id]").ok()??.id(),
            title: term.text_content()?,
            quantity: words.clone(),
            facts: facts.to_owned(),
        });
        said.set("");
        quantity.get_untracked()?.set_text_content(None);
        sentence.get_untracked()?.set_text_content(Some(&words));
        let around = elsewhere.get_untracked()?.parent_element()?;
        around.toggle_attribute_with_force("hidden", true).ok()?;
        dialog.open(term, None)
    };
    Effect::new(move || {
        on_window("click", move |event: MouseEvent| {
            let plain = !(event.ctrl_key() || event.meta_key() || event.shift_key());
            let target = event_target::<Element>(&event);
            let figure = target.closest("a.figure").ok().flatten();
            // Where the sheet cannot be shown, the link does its work.
            if plain && figure.is_some_and(|figure| open(&figure).is_some()) {
                event.prevent_default();
            }
            let term = target.closest("a.term").ok().flatten();
            if plain
                && dialog.is_able()
                && let Some(term) = term
            {
                event.prevent_default();
                explain(term, explanation);
            }
        });
    });
    let copy = move |words: String| copy_text(words, move |words| said.set(words));
    let click = move |event: MouseEvent| {
        let target = event_target::<Element>(&event);
        let SheetWords {
            id,
            title,
            quantity,
            facts,
        } = shown.get_untracked();
        match pressed(&event).as_deref() {
            Some("close") => dialog.close(),
            Some("words") => copy(format!("{title}:{quantity}({facts})\n{}", link(&id))),
            Some("link") => copy(link(&id)),
            // The dialog itself is what is touched beside its body.
            _ if !is_inside(&target, ".sheet-body") => dialog.close(),
            _ => {
                dialog.follow(&event);
            }
        }
    };

    view! {
        <dialog
            class="sheet"
            aria-labelledby="sheet-title"
            node_ref=dialog.node
            on:close=move |_| dialog.leave()
            on:click=click
        >
            <div class="sheet-body">
                <div class="sheet-head">
                    <h2 id="sheet-title" prop:textContent=move || shown.with(|s| s.title.clone())></h2>
                    <button type="button" class="sheet-close" value="close">
                        "关闭"
                    </button>
                </div>
                <p class="sheet-quantity" node_ref=quantity></p>
                <p class="sheet-facts quiet" prop:textContent=move || shown.with(|s| s.facts.clone())></p>
                <blockquote class="sheet-sentence" node_ref=sentence></blockquote>
                <div hidden>
                    <h3 class="quiet">"同一指标，报告里还说"</h3>
                    <ul node_ref=elsewhere></ul>
                </div>
                <div class="sheet-actions">
                    <button type="button" value="words">
                        "复制文字"
                    </button>
                    <button type="button" value="link">
                        "复制链接"
                    </button>
                    <span role="status" prop:textContent=move || said.get()></span>
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

fn read_row(row: &Element) -> Option<SheetWords> {
    Some(SheetWords {
        id: figure_id(row),
        title: text(row, "th")?,
        quantity: text(row, ".quantity")?,
        facts: facts(row)?,
    })
}

/// Lists where else a row's indicator stands, if it does.
fn show_elsewhere(list: &Element, row: &Element) -> Option<()> {
    let indicator = row.get_attribute("data-indicator")?;
    let same = format!("tr[data-indicator=\"{indicator}\"]");
    let same = all(&same);
    list.set_text_content(None);
    for other in same.iter().filter(|other| *other != row) {
        let words = [text(other, ".quantity")?, facts(other)?].join(" ");
        let link = document().create_element("a").ok()?;
        link.set_attribute("href", &format!("#{}", figure_id(other)))
            .ok()?;
        link.set_text_content(Some(&words));
        let item = document().create_element("li").ok()?;
        item.append_child(&link).ok()?;
        list.append_child(&item).ok()?;
    }
    let around = list.parent_element()?;
    around
        .toggle_attribute_with_force("hidden", same.len() < 2)
        .ok()
        .map(drop)
}

/// `r12` → `f12`.
fn figure_id(row: &Element) -> String {
    row.id().replacen('r', "f", 1)
}

/// Adds the words of a sentence, or of a part of it, with the number that was
/// touched marked.
fn show_sentence(place: &Element, source: &Node, figure: &Node) -> Option<()> {
    let nodes = source.child_nodes();
    for at in 0..nodes.length() {
        let node = nodes.item(at)?;
        let touched = node == *figure;
        if !touched && node.contains(Some(figure)) {
            show_sentence(place, &node, figure)?;
            continue;
        }
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
