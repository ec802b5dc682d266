//! What 「找」 is: its dialog, what it knows of the page, and where the reader is among
//! what was found. What is looked for and what is chosen stands in the address, as
//! `?q=` and `?topics=`; what the page then shows follows from it, also on the way
//! back.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, MouseEvent};

use super::address::{address, asked, hash, stand_at};
use super::dialog::{Dialog, pressed};
use super::find_bar::tell;
use super::find_index::Index;
use super::find_list::{list_choices, list_found, told};
use super::find_walk::{Walk, unmark};
use super::fold::{leave, unfold};
use super::later::{data, with_style};
use super::place::keep_place;
use super::select::first;

#[derive(Clone, Copy)]
pub(super) struct Finder {
    pub(super) dialog: Dialog,
    index: StoredValue<Option<Index>, LocalStorage>,
    /// Where the reader is among what was found.
    walk: StoredValue<Option<Walk>, LocalStorage>,
}

impl Finder {
    pub(super) fn new() -> Self {
        Self {
            dialog: Dialog::new("find"),
            index: StoredValue::new_local(None),
            walk: StoredValue::new_local(None),
        }
    }

    pub(super) fn open(self, by_keys: bool, there: Option<String>) {
        with_style(move || {
            let Some(opener) = first(".find-button") else {
                return;
            };
            if self.dialog.is_open() {
                return;
            }
            if there.is_some() {
                // The way back from the dialog leads to the page.
                stand_at(&address(&[("q", "")], ""));
            }
            if self.dialog.open(&opener, there.as_deref()).is_none() {
                return;
            }
            if let Some(field) = field() {
                field.set_value(&asked("q").unwrap_or_default());
                // The keyboard of a phone would hide what can be chosen.
                if by_keys {
                    let _ = field.focus();
                }
            }
            self.learn();
        });
    }

    /// Knows the page at once; what is fetched may take its time, or fail.
    fn learn(self) {
        if self.index.with_value(Option::is_none) {
            self.index.set_value(Some(Index::of_page()));
        }
        self.show();
        let is_learned = |index: &Option<Index>| index.as_ref().is_some_and(Index::is_learned);
        if self.index.with_value(is_learned) {
            return;
        }
        spawn_local(async move {
            let Some(data) = data("find").await else {
                return;
            };
            self.index.update_value(|index| {
                if let Some(index) = index {
                    index.learn(&data);
                }
            });
            self.show();
        });
    }

    /// Shows what is known now, in the dialog or on the page.
    fn show(self) {
        if self.dialog.is_open() {
            self.look();
        } else {
            self.show_asked();
        }
    }

    /// Lists what the dialog's field asks for.
    pub(super) fn look(self) -> Option<()> {
        let place = first(".find-found")?;
        place.set_text_content(None);
        self.index.with_value(|index| {
            let index = index.as_ref()?;
            let found = index.find(&words());
            let said = found.as_ref().map(|found| told(found.len()));
            first(".find [role=status]")?.set_text_content(said.as_deref());
            match found {
                Some(found) if !found.is_empty() => list_found(&place, index, &found),
                Some(_) | None => list_choices(&place, index, &chosen()),
            }
        })
    }

    /// A press in the dialog.
    pub(super) fn answer(self, event: &MouseEvent) {
        match pressed(event).as_deref() {
            Some("close") => self.dialog.close(),
            Some(name) => self.choose(name),
            None => {
                if self.dialog.follow(event).is_some() {
                    self.heed();
                }
            }
        }
    }

    /// Adds a choice, or takes it away.
    fn choose(self, name: &str) {
        let mut names = chosen();
        match names.iter().position(|own| own == name) {
            Some(at) => drop(names.remove(at)),
            None => names.push(name.to_owned()),
        }
        let there = address(&[("topics", &names.join(",")), ("q", "")], "");
        // Its entry is the choice's now. What is folded away before the dialog
        // closes is not laid out once more for that.
        stand_at(&there);
        self.show_asked();
        self.dialog.close();
        if let Some(first) = first("main>:not(.is-folded)").filter(|_| !names.is_empty()) {
            first.scroll_into_view();
        }
    }

    /// Shows what the address asks for.
    pub(super) fn heed(self) {
        if asked("topics").is_some() || (asked("q").is_some() && !hash().is_empty()) {
            with_style(move || self.learn());
        } else if self.index.with_value(Option::is_some) {
            self.show_all();
        }
    }

    fn show_asked(self) {
        let names = chosen();
        self.index.with_value(|index| {
            let Some(index) = index else { return };
            let begin = |words: String| Walk::begin(index, &index.find(&words)?, &id());
            let walk = asked("q").and_then(begin);
            // Names that are not known fold nothing.
            let known: Vec<_> = names.iter().filter_map(|name| index.choice(name)).collect();
            if walk.is_none() {
                unmark();
            }
            if known.is_empty() {
                unfold();
            }
            let left = (!known.is_empty()).then(|| leave(&known));
            let said = walk.as_ref().map(Walk::words).or(left);
            tell(said.as_deref(), walk.is_some());
            self.walk.set_value(walk);
        });
    }

    fn show_all(self) {
        unmark();
        unfold();
        tell(None, false);
    }

    /// A press in the bar.
    pub(super) fn go(self, way: &str) {
        if way == "end" {
            return keep_place(|| {
                self.end();
                Some(())
            });
        }
        self.walk.update_value(|walk| {
            if let Some(walk) = walk {
                walk.step(if way == "on" { 1 } else { -1 });
                tell(Some(&walk.words()), true);
            }
        });
    }

    /// Shows all again, also by the address.
    pub(super) fn end(self) {
        stand_at(&address(&[("topics", ""), ("q", "")], &hash()));
        self.show_all();
    }
}

fn field() -> Option<HtmlInputElement> {
    first(".find input")?.dyn_into().ok()
}

/// What is written in the field.
pub(super) fn words() -> String {
    field().map(|field| field.value()).unwrap_or_default()
}

/// The id that the address leads to.
pub(super) fn id() -> String {
    hash().split_off(hash().len().min(1))
}

/// What is chosen, by the address.
fn chosen() -> Vec<String> {
    let names = asked("topics").unwrap_or_default();
    let names = names
        .split([',', '，', '、'])
        .filter(|name| !name.is_empty());
    names.map(str::to_owned).collect()
}
