//! What reads the report aloud, sentence by sentence: where it is, and what makes
//! it go on or stop.

use std::cell::{Cell, RefCell};

use js_sys::Reflect;
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::{Element, Event};

use super::speak_places::{places, show};
use super::speak_text::piece;
use super::speak_voice::Voice;

/// Why it stopped.
pub(super) const LEFT: &str = "页面离开时停下了。点「播放」接着读。";
const DIED: &str = "语音停了。点「播放」再试，或看纯文本。";
const DONE: &str = "读完了。";

/// The state of 朗读, of which a page has one.
pub(super) struct Player {
    /// The element that it is worked by.
    bar: Element,
    voice: Voice,
    /// Words for a voice, by the ids of places.
    spelled: RefCell<JsValue>,
    places: RefCell<Vec<Element>>,
    at: Cell<usize>,
    /// What is left of the place that is read.
    rest: RefCell<String>,
    rate: Cell<f64>,
    plays: Cell<bool>,
    has_failed: Cell<bool>,
}

thread_local! {
    static PLAYER: RefCell<Option<&'static Player>> = const { RefCell::new(None) };
}

/// The page's player; it lasts as long as the page.
pub(super) fn player() -> Option<&'static Player> {
    if let Some(player) = PLAYER.with_borrow(|player| *player) {
        return Some(player);
    }
    let made = Box::leak(Box::new(Player {
        bar: document().get_element_by_id("player")?,
        voice: Voice::new(heard, rung),
        spelled: RefCell::default(),
        places: RefCell::default(),
        at: Cell::default(),
        rest: RefCell::default(),
        rate: Cell::new(1.0),
        plays: Cell::default(),
        has_failed: Cell::default(),
    }));
    PLAYER.set(Some(made));
    Some(made)
}

/// What became of an utterance.
fn heard(event: Event) {
    let Some(player) = player().filter(|player| player.voice.is_of_now(&event)) else {
        return;
    };
    match &*event.type_() {
        "end" => {
            player.has_failed.set(false);
            let mut rest = player.rest.borrow_mut();
            let said = piece(&rest);
            rest.drain(..said);
            drop(rest);
            player.voice.forget();
            player.say();
        }
        "error" => died(),
        _ => player.voice.expect(),
    }
}

fn rung() {
    if player().is_some_and(|player| player.voice.has_died()) {
        died();
    }
}

/// Once more, before the reader is told.
fn died() {
    let Some(player) = player() else { return };
    player.voice.forget();
    if player.has_failed.replace(true) {
        player.pause(DIED);
    } else {
        player.say();
    }
}

impl Player {
    /// What it reads numbers by.
    pub(super) fn spell(&self, words: JsValue) {
        self.spelled.replace(words);
    }

    /// Reads what is in a scope, from its beginning.
    pub(super) fn begin(&self, scope: &str) {
        let found = places(scope, self.here());
        self.places.replace(found);
        self.turn_to(0);
        self.play();
    }

    /// Goes on where it stopped, from the beginning where it had come to the end.
    pub(super) fn play(&self) {
        if self.rest.borrow().is_empty() && self.at.get() + 1 == self.places.borrow().len() {
            self.turn_to(0);
        }
        self.has_failed.set(false);
        self.set_plays(true);
        self.tell("");
        self.say();
    }

    pub(super) fn pause(&self, why: &str) {
        self.voice.hush();
        self.set_plays(false);
        self.tell(why);
    }

    pub(super) fn plays(&self) -> bool {
        self.plays.get()
    }

    /// To the sentence before (-1) or behind (1).
    pub(super) fn step(&self, by: isize) {
        let to = self.at.get().saturating_add_signed(by);
        if to < self.places.borrow().len() {
            self.turn_to(to);
            if self.plays() {
                self.play();
            }
        }
    }

    pub(super) fn set_rate(&self, rate: f64) {
        self.rate.set(rate);
        if self.plays() {
            self.say();
        }
    }

    /// Nothing is read and nothing marked.
    pub(super) fn end(&self) {
        self.pause("");
        self.places.take();
        show(None, &self.bar);
    }

    /// Says something in one of the player's lines.
    pub(super) fn tell(&self, words: &str) {
        self.write(".player-said", words);
    }

    /// Something of the player.
    pub(super) fn part(&self, selector: &str) -> Option<Element> {
        self.bar.query_selector(selector).ok()?
    }

    fn write(&self, line: &str, words: &str) {
        if let Some(line) = self.part(line) {
            line.set_text_content(Some(words));
        }
    }

    fn set_plays(&self, plays: bool) {
        self.plays.set(plays);
        self.write("[value=play]", if plays { "暂停" } else { "播放" });
    }

    fn here(&self) -> Option<Element> {
        self.places.borrow().get(self.at.get()).cloned()
    }

    fn turn_to(&self, at: usize) {
        self.at.set(at);
        let here = self.here();
        self.rest.replace(
            here.as_ref()
                .map(|here| self.words(here))
                .unwrap_or_default(),
        );
        let count = self.places.borrow().len();
        let (number, count) = ((at + 1).to_string(), count.to_string());
        self.write(
            ".player-place",
            &["第", &number, "句，共", &count, "句"].concat(),
        );
        show(here.as_ref(), &self.bar);
    }

    /// The words of a place: those for a voice, else as they stand.
    fn words(&self, place: &Element) -> String {
        let named = place.closest("[id]").ok().flatten();
        let spelled = named.and_then(|named| {
            Reflect::get(&self.spelled.borrow(), &named.id().into())
                .ok()?
                .as_string()
        });
        spelled.or_else(|| place.text_content()).unwrap_or_default()
    }

    /// Says the next piece, of the next place that has one.
    fn say(&self) {
        while self.rest.borrow().is_empty() {
            let next = self.at.get() + 1;
            if next >= self.places.borrow().len() {
                return self.pause(DONE);
            }
            self.turn_to(next);
        }
        let rest = self.rest.borrow().clone();
        if self
            .voice
            .say(&rest[..piece(&rest)], self.rate.get())
            .is_none()
        {
            self.pause(DIED);
        }
    }
}
