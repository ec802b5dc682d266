//! The reader's place: what stands at the top of the screen stays there when
//! the text grows or the phone is turned.

use std::cell::{Cell, RefCell};

use leptos::prelude::*;
use web_sys::{Element, Event};

use super::page::on_window;

/// Lines at which something is looked for, from the top of the screen (px).
const STEP: usize = 24;
/// What a reader would look for again.
const BLOCK: &str = "[data-line],h2,h3,tr,li,p,.plot,figure";
/// Cards that come near the screen are laid out only then, and move it again:
/// the place is looked after for so many frames.
const FRAMES: u8 = 12;
/// A page is told that it was scrolled within so many frames.
const TOLD: u8 = 2;

/// A block; the share of it that is above the screen, or how far below the
/// edge it begins.
struct Place {
    block: Element,
    share: f64,
    below: f64,
}

thread_local! {
    static LAST: RefCell<Option<Place>> = const { RefCell::new(None) };
    /// Frames in which the page is still moved by [`restore`], not the reader.
    static LEFT: Cell<u8> = const { Cell::new(0) };
}

/// Does what moves the page, and brings the place back.
pub(super) fn keep_place(act: impl FnOnce() -> Option<()>) {
    LAST.set(find());
    act();
    restore();
}

/// Brings the place back whenever the screen has got another width.
pub(super) fn keep_place_on_turns() {
    let known = Cell::new(width());
    on_window("scroll", |_: Event| {
        request_animation_frame(|| {
            if LEFT.get() == 0 {
                LAST.set(find());
            }
        });
    });
    // A browser tells of the new width before anything is drawn in it, and
    // before the page is told that it was scrolled.
    on_window("resize", move |_: Event| {
        if known.replace(width()) != width() {
            restore();
        }
    });
}

fn width() -> Option<f64> {
    window().inner_width().ok()?.as_f64()
}

fn restore() {
    if LEFT.replace(FRAMES) == 0 {
        step();
    }
}

/// One frame of bringing the place back; in the last ones the page is told of
/// what was scrolled.
fn step() {
    let left = LEFT.get();
    if left > TOLD {
        LAST.with_borrow(|last| last.as_ref().map(Place::bring_back));
    }
    if left > 0 {
        LEFT.set(left - 1);
        request_animation_frame(step);
    }
}

/// What is at the top of the screen; nothing at the very top of the page, which
/// stays where it is by itself.
fn find() -> Option<Place> {
    if window().scroll_y().ok()? <= 0.0 {
        return None;
    }
    let x = width()? as f32 / 3.0;
    let mut block = (1..16).find_map(|line| {
        let hit = document().element_from_point(x, (line * STEP) as f32)?;
        hit.closest(BLOCK).ok()?
    })?;
    let rect = block.get_bounding_client_rect();
    // Of what stands side by side, the first is read first.
    while let Some(before) = block.previous_element_sibling()
        && before.matches(BLOCK) == Ok(true)
        && before.get_bounding_client_rect().top() == rect.top()
    {
        block = before;
    }
    let rect = block.get_bounding_client_rect();
    let (share, below) = if rect.top() < 0.0 {
        (-rect.top() / rect.height(), 0.0)
    } else {
        (0.0, rect.top())
    };
    Some(Place {
        block,
        share,
        below,
    })
}

impl Place {
    fn bring_back(&self) {
        let rect = self.block.get_bounding_client_rect();
        window().scroll_by_with_x_and_y(0.0, rect.top() + self.share * rect.height() - self.below);
    }
}
