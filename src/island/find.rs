//! 「找」: a reader looks for words, or chooses what concerns them.
//!
//! The dialog lists what was found in the page's own words, which the index
//! (`src/find/`) helps to understand. What is looked for and what is chosen stands
//! in the address, as `?q=` and `?topics=`; what the page then shows follows from
//! it, also on the way back. A bar tells what is shown, and ends it.
//!
//! `src/view/find.rs` has written all of it but the lists.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, KeyboardEvent, MouseEvent};

use super::address::{address, asked, hash};
use super::dialog::{Dialog, pressed};
use super::find_index::{Index, all};
use super::find_list::{list_choices, list_found, told};
use super::find_walk::{Walk, unmark};
use super::fold::{is_folded, leave, unfold};
use super::later::{data, with_style};
use super::marks::is_inside;
use super::page::{on_window, root};
use super::place::keep_place;

/// The dialog; `children` are what stands in it.
#[island]
pub fn Find(children: Children) -> impl IntoView {
    let finder = Finder {
        dialog: Dialog::new("find"),
        index: StoredValue::new_local(None),
        walk: StoredValue::new_local(None),
    };
    Effect::new(move || {
        if finder.dialog.is_able() {
            finder.listen();
            finder.begin();
        }
    });
    view! {
        <dialog
            class="screen find"
            aria-labelledby="find-title"
            node_ref=finder.dialog.node
            on:close=move |_| finder.dialog.leave()
        >
            {children()}
        </dialog>
    }
}

#[derive(Clone, Copy)]
struct Finder {
    dialog: Dialog,
    index: StoredValue<Option<Index>, LocalStorage>,
    /// Where the reader is among what was found.
    walk: StoredValue<Option<Walk>, LocalStorage>,
}

impl Finder {
    fn listen(self) {
        on_window("click", move |event: MouseEvent| {
            let target: Element = event_target(&event);
            if is_inside(&target, ".find-button") {
                // Keys click nowhere.
                self.open(event.detail() == 0, None);
            } else if is_inside(&target, ".find") {
                self.answer(&event);
            } else if is_inside(&target, ".find-bar")
                && let Some(way) = pressed(&event)
            {
                self.go(&way);
            }
        });
        on_window("input", move |event: Event| {
            if is_inside(&event_target(&event), ".find") {
                self.look();
                self.dialog.stand_at(&address(&[("q", &words())], ""));
            }
        });
        on_window("keydown", move |event: KeyboardEvent| {
            let target: Element = event_target(&event);
            if is_inside(&target, ".find") {
                step(&event, &target);
            } else if event.key() == "/"
                && (event.ctrl_key() || event.meta_key())
                && !is_inside(&target, "dialog")
            {
                event.prevent_default();
                self.open(true, None);
            }
        });
        on_window("popstate", move |_: Event| {
            if !self.dialog.is_open() {
                self.heed();
            }
        });
        // An address that leads to what is folded away asks for it.
        on_window("hashchange", move |_: Event| {
            let place = document().get_element_by_id(&id());
            if let Some(place) = place.filter(is_folded) {
                self.end();
                place.scroll_into_view();
            }
        });
    }

    /// What the page's first address asks for.
    fn begin(self) {
        if let Some(words) = asked("q").filter(|_| hash().is_empty()) {
            let there = address(&[("q", &words)], "");
            // The way back from the dialog leads to the page.
            replace(&address(&[("q", "")], ""));
            self.open(false, Some(there));
        }
        self.heed();
    }

    fn open(self, by_keys: bool, there: Option<String>) {
        with_style(move || {
            let Ok(Some(opener)) = document().query_selector(".find-button") else {
                return;
            };
            if self.dialog.is_open() || self.dialog.open(&opener, there.as_deref()).is_none() {
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
    fn look(self) -> Option<()> {
        let place = element(".find-found")?;
        place.set_text_content(None);
        self.index.with_value(|index| {
            let index = index.as_ref()?;
            let found = index.find(&words());
            let said = found.as_ref().map(|found| told(found.len()));
            element(".find [role=status]")?.set_text_content(said.as_deref());
            match found {
                Some(found) if !found.is_empty() => list_found(&place, index, &found),
                Some(_) | None => list_choices(&place, index, &chosen()),
            }
        })
    }

    /// A press in the dialog.
    fn answer(self, event: &MouseEvent) {
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
        replace(&there);
        self.show_asked();
        self.dialog.close();
        if let Some(first) = element("main>:not(.is-folded)").filter(|_| !names.is_empty()) {
            first.scroll_into_view();
        }
    }

    /// Shows what the address asks for.
    fn heed(self) {
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
    fn go(self, way: &str) {
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
    fn end(self) {
        replace(&address(&[("topics", ""), ("q", "")], &hash()));
        self.show_all();
    }
}

fn element(selector: &str) -> Option<Element> {
    document().query_selector(selector).ok()?
}

fn field() -> Option<HtmlInputElement> {
    element(".find input")?.dyn_into().ok()
}

/// What is written in the field.
fn words() -> String {
    field().map(|field| field.value()).unwrap_or_default()
}

/// The id that the address leads to.
fn id() -> String {
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

fn replace(address: &str) {
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(address));
    }
}

/// Tells in the bar what is shown; of all nothing.
fn tell(words: Option<&str>, is_walk: bool) -> Option<()> {
    let bar = element(".find-bar")?;
    let hide = |element: &Element, is_hidden: bool| {
        element
            .toggle_attribute_with_force("hidden", is_hidden)
            .ok()
    };
    hide(&bar, words.is_none())?;
    hide(&bar.query_selector("span").ok()??, !is_walk)?;
    bar.query_selector("p").ok()??.set_text_content(words);
    let end = if is_walk { "结束" } else { "看全部" };
    bar.query_selector("[value=end]")
        .ok()??
        .set_text_content(Some(end));
    // What is read is not to end under it.
    let has_bar = words.is_some();
    root()?
        .toggle_attribute_with_force("data-find", has_bar)
        .ok()
        .map(drop)
}

/// What a key does in the dialog: arrows go through field and list, Enter in the
/// field follows the first that was found.
fn step(event: &KeyboardEvent, target: &Element) {
    let enters = event.key() == "Enter" && is_inside(target, "input");
    let to = match event.key().as_str() {
        "ArrowDown" => 1,
        "ArrowUp" => -1,
        _ if enters => 1,
        _ => return,
    };
    event.prevent_default();
    let stops = all(".find input,.find-found a,.find-found button");
    let at = stops.iter().position(|stop| stop == target);
    let next = at.map_or(0, |at| at as isize + to).max(0);
    if let Some(next) = stops.get(next as usize) {
        let next: &HtmlElement = next.unchecked_ref();
        if enters && is_inside(next, "a") {
            next.click();
        } else {
            let _ = next.focus();
        }
    }
}
