//! What was found is walked through on the page itself: its places are marked, and
//! an address leads from one to the next.

use std::ops::Range;

use js_sys::Array;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

use super::find_index::{Found, Index};

#[wasm_bindgen]
extern "C" {
    /// Marks places, `[element, from, to]` each.
    #[wasm_bindgen(js_name = yituHighlight)]
    fn highlight(places: &Array);
}

/// Where a reader is among what was found.
pub(super) struct Walk {
    ids: Vec<String>,
    at: usize,
}

impl Walk {
    /// Begins at a place, and marks all; `None` where that is none of them.
    pub(super) fn begin(index: &Index, found: &[Found], id: &str) -> Option<Self> {
        let entries = found.iter().map(|(at, _)| &index.entries[*at]);
        let ids: Vec<String> = entries.map(|entry| entry.id.clone()).collect();
        let at = ids.iter().position(|own| own == id)?;
        mark(index, found);
        Some(Self { ids, at })
    }

    /// 第3处，共12处.
    pub(super) fn words(&self) -> String {
        let number = |number: usize| number.to_string();
        [
            "第",
            &number(self.at + 1),
            "处，共",
            &number(self.ids.len()),
            "处",
        ]
        .concat()
    }

    /// Goes on by so many, round and round.
    pub(super) fn step(&mut self, by: isize) {
        let count = self.ids.len() as isize;
        self.at = (self.at as isize + by).rem_euclid(count) as usize;
        let _ = window()
            .location()
            .replace(&["#", &self.ids[self.at]].concat());
    }
}

/// Marks nothing any more.
pub(super) fn unmark() {
    highlight(&Array::new());
}

fn mark(index: &Index, found: &[Found]) {
    let places = Array::new();
    for (at, ranges) in found {
        let entry = &index.entries[*at];
        // An indicator is found by its name, which its sentence need not hold.
        let Some(element) = document().get_element_by_id(&entry.id) else {
            continue;
        };
        if !element.has_attribute("data-line") {
            continue;
        }
        for range in ranges {
            let Range { start, end } = units(&entry.words, range);
            places.push(&Array::of3(&element, &start.into(), &end.into()));
        }
    }
    highlight(&places);
}

/// A range of characters as the page counts them, in units of UTF-16.
fn units(words: &str, range: &Range<usize>) -> Range<u32> {
    let count = |to: usize| words.chars().take(to).map(|c| c.len_utf16() as u32).sum();
    count(range.start)..count(range.end)
}
