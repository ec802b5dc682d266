//! Charts that answer: a tap on a mark, or the arrow keys on a chart, tell
//! the mark's number with its qualifiers, its time and where it is said.
//!
//! One island serves every chart. It makes each drawing a tab stop and shows
//! the row of the figure table that the mark's figure has; what is current is
//! kept in the drawing itself, as classes. Without it a chart is a picture
//! with a table below.

use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent, MouseEvent};

use super::marks::{
    HELP, current, drawing_of, marks, spoken, step, touched, unmark, wake_drawings,
};
use super::page::{on_window, show_copy};
use super::select::is_inside;
use super::told::Told;

/// A mark this far down the screen is explained above, otherwise below.
const LOW: f64 = 0.45;
/// Between a mark and what is said of it (px).
const GAP: f64 = 6.0;

/// What the callout says of a mark, beside its number.
#[derive(Clone, Default, PartialEq, Eq)]
struct CalloutWords {
    number: usize,
    name: String,
    facts: String,
    status: String,
}

/// Listens for taps and keys on all charts.
#[island]
pub fn ChartTouch() -> impl IntoView {
    let shown = RwSignal::new(CalloutWords::default());
    let said = RwSignal::new(String::new());
    let callout = NodeRef::<html::Div>::new();
    let quantity = NodeRef::<html::P>::new();

    let close = move || {
        if let (Some(callout), Some(mark)) = (callout.get_untracked(), current()) {
            let _ = callout.set_attribute("hidden", "");
            unmark(&mark);
            said.set(String::new());
        }
    };
    let open = move |mark: &Element| -> Option<()> {
        let drawing = drawing_of(mark)?;
        let callout: HtmlElement = callout.get_untracked()?.into();
        let place: Element = quantity.get_untracked()?.into();
        let chart = drawing.parent_element()?;
        let marks = marks(&drawing);
        let at = marks.iter().position(|other| other == mark)?;
        let told = Told::of(&chart, &marks, at)?;
        show_quantity(&place, &told.quantity)?;
        if let Some(last) = current() {
            unmark(&last);
        }
        mark.class_list().add_1("is-current").ok()?;
        drawing.class_list().add_1("is-read").ok()?;
        said.set(spoken(&told.words("，"), at, marks.len()));
        shown.set(CalloutWords {
            number: told.number,
            name: told.name,
            facts: told.facts,
            status: told.status,
        });
        // Beside its drawing, where the next press of Tab leads.
        chart
            .insert_before(&callout, drawing.next_sibling().as_ref())
            .ok()?;
        callout.remove_attribute("hidden").ok()?;
        point(&callout, &chart, mark)
    };
    // Before a mark is touched the links lead to the table.
    let address = move |kind: char| match shown.with(|shown| shown.number) {
        0 => "#figures".to_owned(),
        number => format!("#{kind}{number}"),
    };
    Effect::new(move || {
        wake_drawings();
        on_window("click", move |event: MouseEvent| {
            let target = event_target::<Element>(&event);
            if is_inside(&target, ".callout") && !is_inside(&target, "a") {
                return;
            }
            let last = current();
            close();
            let tapped = touched(&target, &event).filter(|mark| Some(mark) != last.as_ref());
            tapped.and_then(|mark| open(&mark));
        });
        on_window("keydown", move |event: KeyboardEvent| {
            let target = event_target::<Element>(&event);
            if event.key() == "Escape" {
                leave(close);
            } else if target.class_list().contains("chart-drawing")
                && let Some(mark) = next(&target, &event)
            {
                event.prevent_default();
                open(&mark);
            }
        });
        on_window("focusin", move |event: Event| {
            if !is_inside(&event_target(&event), ".chart-drawing, .callout") {
                close();
            }
        });
    });

    view! {
        <p id=HELP hidden inner_html="按方向键逐项查看，按 Esc 离开"></p>
        <p class="unseen" role="status" prop:textContent=move || said.get()></p>
        <div class="callout" node_ref=callout hidden>
            <div class=move || format!("callout-box {}", shown.with(|s| s.status.clone()))>
                <p class="callout-name" prop:textContent=move || shown.with(|s| s.name.clone())></p>
                <p class="callout-quantity" node_ref=quantity></p>
                <p
                    class="callout-facts quiet"
                    prop:textContent=move || shown.with(|s| s.facts.clone())
                ></p>
                <p class="callout-links">
                    <a href=move || address('f') inner_html="原句"></a>
                    <a href=move || address('r') inner_html="总表"></a>
                </p>
            </div>
        </div>
    }
}

/// Closes; the focus does not stay on what is gone.
fn leave(close: impl Fn()) {
    let drawing = current().and_then(|mark| drawing_of(&mark));
    close();
    let focused = document().active_element();
    if focused.is_some_and(|focused| is_inside(&focused, ".callout"))
        && let Some(drawing) = drawing.and_then(|drawing| drawing.dyn_into::<HtmlElement>().ok())
    {
        let _ = drawing.focus();
    }
}

/// The mark of a drawing that a key leads to.
fn next(drawing: &Element, event: &KeyboardEvent) -> Option<Element> {
    let marks = marks(drawing);
    let here = current();
    let at = marks.iter().position(|mark| Some(mark) == here.as_ref());
    let next = step(event, at, marks.len())?;
    marks.into_iter().nth(next)
}

/// Puts a copy of a number into `place`; of one in a table's cell the words.
fn show_quantity(place: &Element, quantity: &Element) -> Option<()> {
    if quantity.class_list().contains("quantity") {
        return show_copy(place, quantity);
    }
    place.set_text_content(quantity.text_content().as_deref());
    Some(())
}

/// Stands the callout below its mark, or above one that is low on the screen.
fn point(callout: &HtmlElement, chart: &Element, mark: &Element) -> Option<()> {
    let (outer, inner) = (
        chart.get_bounding_client_rect(),
        mark.get_bounding_client_rect(),
    );
    let height = window().inner_height().ok()?.as_f64()?;
    let above = inner.bottom() > height * LOW;
    let edge = if above {
        inner.top() - GAP
    } else {
        inner.bottom() + GAP
    };
    let x = inner.left() + inner.width() / 2.0 - outer.left();
    let style = callout.style();
    for (name, length) in [("--x", x), ("--y", edge - outer.top())] {
        // Whole pixels: a number with decimals costs a formatter.
        style
            .set_property(name, &format!("{}px", length as i32))
            .ok()?;
    }
    callout
        .class_list()
        .toggle_with_force("is-above", above)
        .ok()
        .map(drop)
}
