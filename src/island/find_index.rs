//! What is searched: the words of the page, and what the index tells of them.

use std::ops::Range;

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use super::page::number;
use super::select::all;
use super::told::text;
use crate::find::{Query, Sounds, characters};

/// What is read of the page, in its order.
const WORDS: &str = "main h2,main h3,main [data-line]";

/// Something that can be found.
pub(super) struct Entry {
    /// The id of where it stands.
    pub(super) id: String,
    /// The place of its heading in [`Index::groups`].
    pub(super) group: usize,
    pub(super) words: String,
    /// What is said of it besides, and not searched.
    pub(super) more: String,
    characters: Vec<char>,
}

/// A topic, or a kind of readers, with the lines of what concerns them.
pub(super) struct Choice {
    pub(super) name: String,
    pub(super) lines: Vec<u32>,
}

/// All that is known of the page.
#[derive(Default)]
pub(super) struct Index {
    pub(super) entries: Vec<Entry>,
    /// The headings under which they stand.
    pub(super) groups: Vec<String>,
    pub(super) topics: Vec<Choice>,
    pub(super) readers: Vec<Choice>,
    sounds: Sounds,
    words: String,
}

/// An entry by its place, with where it has what was asked for.
pub(super) type Found = (usize, Vec<Range<usize>>);

impl Index {
    /// Of the page alone.
    pub(super) fn of_page() -> Self {
        let mut index = Self::default();
        index.read_indicators();
        index.read_words();
        index
    }

    /// Takes what was fetched.
    pub(super) fn learn(&mut self, data: &JsValue) {
        let field = |name: &str| Reflect::get(data, &name.into()).unwrap_or_default();
        self.sounds = Sounds::read(&field("sounds").as_string().unwrap_or_default());
        self.words = field("words").as_string().unwrap_or_default();
        self.topics = choices(field("topics"));
        self.readers = choices(field("readers"));
    }

    /// Whether it has taken it.
    pub(super) fn is_learned(&self) -> bool {
        !self.words.is_empty()
    }

    pub(super) fn choice(&self, name: &str) -> Option<&Choice> {
        let mut all = self.readers.iter().chain(&self.topics);
        all.find(|choice| choice.name == name)
    }

    /// Every entry that has what is asked for; `None` where nothing is asked for.
    pub(super) fn find(&self, asked: &str) -> Option<Vec<Found>> {
        let words: Vec<&str> = self.words.split(' ').collect();
        let query = Query::new(asked, &words, &self.sounds)?;
        let all = self.entries.iter().enumerate();
        let found = all.map(|(at, entry)| (at, query.find(&entry.characters, &self.sounds)));
        Some(found.filter(|(_, places)| !places.is_empty()).collect())
    }

    /// Each indicator once, with the first that is said of it.
    fn read_indicators(&mut self) {
        self.groups.push("指标".to_owned());
        let mut known: Vec<String> = Vec::new();
        for row in all("tr[data-indicator]") {
            let name = row.get_attribute("data-indicator").unwrap_or_default();
            if known.contains(&name) {
                continue;
            }
            known.push(name);
            let said = text(&row, ".quantity").unwrap_or_default();
            let when = text(&row, ".row-period").unwrap_or_default();
            let more = [&said, " ", &when].concat();
            self.add(row.id().replacen('r', "f", 1), text(&row, "th"), more);
        }
    }

    fn read_words(&mut self) {
        for element in all(WORDS) {
            let around = match element.tag_name().as_str() {
                "H2" => ".section,.figure-table",
                "H3" => ".card",
                _ => "[data-line]",
            };
            let words = element.text_content();
            if element.tag_name() == "H2" {
                self.groups.push(words.clone().unwrap_or_default());
            }
            if let Ok(Some(place)) = element.closest(around) {
                self.add(place.id(), words, String::new());
            }
        }
    }

    fn add(&mut self, id: String, words: Option<String>, more: String) {
        let words = words.unwrap_or_default();
        if id.is_empty() || words.is_empty() {
            return;
        }
        self.entries.push(Entry {
            id,
            group: self.groups.len() - 1,
            characters: characters(&words),
            words,
            more,
        });
    }
}

/// `[["养老", "12 15"], …]`.
fn choices(list: JsValue) -> Vec<Choice> {
    let read = |one: JsValue| {
        let pair: Array = one.dyn_into().ok()?;
        let lines = pair.get(1).as_string()?;
        Some(Choice {
            name: pair.get(0).as_string()?,
            lines: lines.split(' ').map(|line| number(line) as u32).collect(),
        })
    };
    let list: Array = list.dyn_into().unwrap_or_default();
    list.iter().filter_map(read).collect()
}
