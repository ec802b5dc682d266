//! The live chart of 「放大」: what the page's scripts fetch and draw, in
//! `src/web/wake/live.js`.

use js_sys::{Array, Promise};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, KeyboardEvent};

use super::marks::{HELP, make_stop, marks, spoken, step};
use super::told::{Told, text};

#[wasm_bindgen]
extern "C" {
    /// Asks for the chart engine and its data, once.
    #[wasm_bindgen(js_namespace = yituLive)]
    pub(super) fn ask();

    /// Draws a chart, and gives a [`Drawn`].
    #[wasm_bindgen(js_namespace = yituLive)]
    fn draw(place: &Element, id: &str, size: &str, told: &Array) -> Promise;

    type Drawn;
    #[wasm_bindgen(method)]
    fn show(this: &Drawn, mark: usize);
    #[wasm_bindgen(method)]
    fn hide(this: &Drawn);
    #[wasm_bindgen(method)]
    fn end(this: &Drawn);
}

/// A chart that answers.
pub(super) struct Live {
    drawn: Drawn,
    /// What is said of each mark.
    told: Vec<String>,
    /// The mark that is shown.
    at: Option<usize>,
}

impl Live {
    /// What a key does to the chart; gives what is then said of it, if it does
    /// something.
    pub(super) fn answer(&mut self, event: &KeyboardEvent) -> Option<String> {
        let count = self.told.len();
        // The first Escape leaves the mark, the next one the chart.
        if event.key() == "Escape" && self.at.take().is_some() {
            self.drawn.hide();
            return Some(String::new());
        }
        let next = step(event, self.at, count)?;
        self.at = Some(next);
        self.drawn.show(next);
        Some(spoken(&self.told[next], next, count))
    }
}

impl Drop for Live {
    fn drop(&mut self) {
        self.drawn.end();
    }
}

/// Puts the live chart beside the drawing in `stage`; `None` when that has been
/// emptied in the meantime.
pub(super) async fn enliven(
    stage: &Element,
    chart: &Element,
    id: &str,
) -> Option<Result<Live, JsValue>> {
    let marks = marks(chart);
    let told = (0..marks.len()).filter_map(|at| Told::of(chart, &marks, at));
    let told: Vec<Told> = told.collect();
    let lines: Array = told
        .iter()
        .map(|told| JsValue::from(told.words("\n")))
        .collect();
    let size = match stage.query_selector(".plot-large") {
        Ok(Some(_)) => "large",
        _ => "normal",
    };
    let description = text(stage, "desc")?;
    let place = document().create_element("div").ok()?;
    place.set_class_name("zoom-live");
    // What is around it answers keys; the picture itself is in words, too.
    let inner = document().create_element("div").ok()?;
    inner.set_attribute("role", "img").ok()?;
    inner.set_attribute("aria-label", &description).ok()?;
    place.append_child(&inner).ok()?;
    stage.append_child(&place).ok()?;
    let drawn = JsFuture::from(draw(&inner, id, size, &lines)).await;
    if !place.is_connected() {
        if let Ok(drawn) = drawn {
            drawn.unchecked_into::<Drawn>().end();
        }
        return None;
    }
    Some(match drawn {
        Ok(drawn) => {
            make_stop(&place, "zoom-title", HELP);
            Ok(Live {
                drawn: drawn.unchecked_into(),
                told: told.iter().map(|told| told.words("，")).collect(),
                at: None,
            })
        }
        Err(fault) => {
            place.remove();
            Err(fault)
        }
    })
}
