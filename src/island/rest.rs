//! A tap waits for what is seen alone: all else is passed over, as high as it was, until
//! the answer is painted, and what is far until there is time (src/web/start/cards.js).

use std::time::Duration;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, MouseEvent, css};

use super::page::{before_islands, root};
use super::select::{all, is_inside};

/// What is answered by a sheet, behind which the whole page is inert.
const SHEET: &str = ".figure";
/// What is answered by a dialog that has the whole screen.
const SCREEN: &str = ".zoom-button";
/// What can rest.
const PIECES: &str = ".card,.glance-item,.section-head";
/// The engine remembers heights, and keeps the reader's place when one is another.
const REMEMBERS: &str = "(contain-intrinsic-size:auto 1px) and (overflow-anchor:auto)";
/// The answer has moved by then.
const A_WHILE: Duration = Duration::from_secs(1);

/// Has what is not seen rest whenever a dialog is asked for.
pub(super) fn rest_on_taps() {
    before_islands("click", |event: MouseEvent| {
        let target = event_target(&event);
        if is_inside(&target, SHEET) {
            rest();
        } else if is_inside(&target, SCREEN) {
            rest_but(|_| false);
        }
    });
}

/// Has what is not seen rest until what is done now is painted.
pub(super) fn rest() -> Option<()> {
    let height = window().inner_height().ok()?.as_f64()?;
    rest_but(|piece| {
        let rect = piece.get_bounding_client_rect();
        rect.top() <= height && rect.bottom() >= 0.0
    })
}

/// Has all rest but what is seen. A frame of another site is as high as its page and
/// needs every height.
fn rest_but(is_seen: impl Fn(&Element) -> bool) -> Option<()> {
    let framed = root()?.has_attribute("data-framed");
    if framed || !css::supports(REMEMBERS).ok()? {
        return None;
    }
    let mut unseen = all(PIECES);
    unseen.retain(|piece| !is_seen(piece));
    for piece in &unseen {
        let _ = piece.class_list().remove_1("is-laid");
        pass_over(piece, "hidden");
    }
    root()?.set_attribute("data-lay", "near").ok()?;
    request_animation_frame(move || {
        let show = move || unseen.iter().for_each(|piece| pass_over(piece, ""));
        set_timeout(show, Duration::ZERO);
    });
    // What lies behind a dialog is laid out when that closes; this is the same.
    let lay = || {
        let _ = Event::new("close").and_then(|event| window().dispatch_event(&event));
    };
    set_timeout(lay, A_WHILE);
    Some(())
}

fn pass_over(piece: &Element, how: &str) {
    let style = piece.unchecked_ref::<HtmlElement>().style();
    let _ = style.set_property("content-visibility", how);
}
