//! The browser's voice: which one speaks Chinese, one utterance at a time, and
//! what becomes of it.

use std::cell::{Cell, RefCell};

use js_sys::{Date, Reflect};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{
    Event, EventTarget, SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice,
};

/// What a character takes at the slowest, and what a voice may take before it is
/// heard of (ms).
const CHARACTER: i32 = 500;
const BEGINNING: i32 = 8_000;

/// Says one thing at a time.
pub(super) struct Voice {
    /// What is being said; engines forget utterances that nobody holds.
    now: RefCell<Option<SpeechSynthesisUtterance>>,
    /// How long it may be silent (ms), and until when.
    patience: Cell<i32>,
    due: Cell<f64>,
    /// Whether the bell is going to ring.
    rings: Cell<bool>,
    /// Hears what becomes of it, and what has become of nothing.
    ear: Closure<dyn FnMut(Event)>,
    bell: Closure<dyn FnMut()>,
}

impl Voice {
    /// A voice that tells `hear` what becomes of its utterances, and has `bell` ask
    /// now and then whether one [has died](Self::has_died).
    pub(super) fn new(hear: fn(Event), bell: fn()) -> Self {
        Self {
            now: RefCell::new(None),
            patience: Cell::new(0),
            due: Cell::new(0.0),
            rings: Cell::new(false),
            ear: Closure::wrap(Box::new(hear)),
            bell: Closure::wrap(Box::new(bell)),
        }
    }

    /// Says words, in the place of whatever is being said.
    pub(super) fn say(&self, words: &str, rate: f64) -> Option<()> {
        let synthesis = synthesis()?;
        let voice = chinese(&synthesis)?;
        self.hush();
        let utterance = SpeechSynthesisUtterance::new_with_text(words).ok()?;
        utterance.set_lang(&voice.lang());
        utterance.set_voice(Some(&voice));
        utterance.set_rate(rate as f32);
        for name in ["start", "boundary", "end", "error"] {
            listen(&utterance, name, self.ear.as_ref());
        }
        // Three bytes a character.
        self.patience
            .set(BEGINNING + CHARACTER * words.len() as i32 / 3);
        self.expect();
        self.now.replace(Some(utterance.clone()));
        synthesis.speak(&utterance);
        // Chromium may still be paused by another page.
        synthesis.resume();
        Some(())
    }

    /// Stops. It is no pause: on Android a paused voice never comes back.
    pub(super) fn hush(&self) {
        self.forget();
        // What follows a needless end is swallowed by some engines.
        if let Some(synthesis) = synthesis()
            && (synthesis.speaking() || synthesis.pending())
        {
            synthesis.cancel();
        }
    }

    /// Whether an event is of what is being said; what was left tells later.
    pub(super) fn is_of_now(&self, event: &Event) -> bool {
        let target = event.target().map(JsValue::from);
        let now = self.now.borrow();
        now.is_some() && now.as_ref().map(AsRef::<JsValue>::as_ref) == target.as_ref()
    }

    /// Nothing is expected any more.
    pub(super) fn forget(&self) {
        self.now.replace(None);
    }

    /// It may be silent for so long from now on.
    pub(super) fn expect(&self) {
        let patience = self.patience.get();
        self.due.set(Date::now() + f64::from(patience));
        if !self.rings.replace(true) {
            self.ring_in(patience);
        }
    }

    /// Whether nothing has been heard for too long; asked when the bell rings.
    pub(super) fn has_died(&self) -> bool {
        self.rings.set(false);
        if self.now.borrow().is_none() {
            return false;
        }
        let left = self.due.get() - Date::now();
        if left > 0.0 {
            self.rings.set(true);
            self.ring_in(left as i32);
        }
        left <= 0.0
    }

    fn ring_in(&self, time: i32) {
        let bell = self.bell.as_ref().unchecked_ref();
        let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(bell, time);
    }
}

fn listen(target: &JsValue, name: &str, ear: &JsValue) {
    // Some engines have objects of speech that tell nothing.
    if Reflect::has(target, &"addEventListener".into()) == Ok(true) {
        let target: &EventTarget = target.unchecked_ref();
        let _ = target.add_event_listener_with_callback(name, ear.unchecked_ref());
    }
}

/// The browser's voices; Android's WebView has none.
pub(super) fn synthesis() -> Option<SpeechSynthesis> {
    let found = Reflect::get(&window(), &"speechSynthesis".into()).ok()?;
    found.is_object().then(|| found.unchecked_into())
}

/// The voice for Chinese: one of the mainland and of the device itself, if there is
/// one.
pub(super) fn chinese(synthesis: &SpeechSynthesis) -> Option<SpeechSynthesisVoice> {
    let voices = synthesis.get_voices();
    let mut best = None;
    for at in 0..voices.length() {
        let voice: SpeechSynthesisVoice = voices.get(at).unchecked_into();
        let lang = voice.lang();
        // Android writes zh_CN.
        let is = |start: &str, rest: &[&str]| {
            let mut parts = lang.split(['-', '_']);
            parts.next() == Some(start)
                && (rest.is_empty() || parts.next().is_none_or(|part| rest.contains(&part)))
        };
        if is("zh", &[]) || is("cmn", &[]) {
            let is_mainland = is("zh", &["CN", "cn", "Hans"]) || is("cmn", &["CN", "Hans"]);
            let worth = 2 * u8::from(is_mainland) + u8::from(voice.local_service());
            if best.as_ref().is_none_or(|(most, _)| *most < worth) {
                best = Some((worth, voice));
            }
        }
    }
    best.map(|(_, voice)| voice)
}

/// iOS lets a page speak that has spoken under a finger: what is read has to be
/// fetched first.
pub(super) fn prime() -> Option<()> {
    let utterance = SpeechSynthesisUtterance::new_with_text("").ok()?;
    synthesis()?.speak(&utterance);
    Some(())
}

/// Calls `act` whenever the browser has found other voices.
pub(super) fn on_voices(act: fn()) {
    if let Some(synthesis) = synthesis() {
        let act = Closure::wrap(Box::new(act) as Box<dyn FnMut()>).into_js_value();
        listen(&synthesis, "voiceschanged", &act);
    }
}
