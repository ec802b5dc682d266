//! 朗读: a button in the bar, and over it what reads the report aloud.
//!
//! The player stands in the page, hidden; its listeners are the page's. Where the
//! browser has no Chinese voice it says why, and leads to the report as plain text.

use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, KeyboardEvent, MouseEvent};

use super::dialog::pressed;
use super::fold::has_folded;
use super::later::{data, with_style};
use super::page::{number, on_window, root};
use super::select::is_inside;
use super::speak_player::{LEFT, player};
use super::speak_voice::{chinese, on_voices, prime, synthesis};

/// How long a browser may look for its voices, and words may be fetched.
const PATIENCE: Duration = Duration::from_secs(3);

const NO_SPEECH: &str =
    "这个应用里的页面不能出声（微信等应用常这样）。请用手机浏览器打开本页，或用手机的读屏功能。";
const NO_CHINESE: &str =
    "这个浏览器没有中文语音，读不出声。请在系统设置里添加中文语音，或用手机的读屏功能。";

/// The button 「听」 and its player.
#[island]
pub fn Speak() -> impl IntoView {
    Effect::new(|| {
        on_window("click", |event: MouseEvent| {
            let target: Element = event_target(&event);
            if is_inside(&target, "#listen") {
                toggle();
            } else if is_inside(&target, "#player") {
                work(pressed(&event).as_deref());
            }
        });
        on_window("change", |event: Event| {
            let chosen: HtmlInputElement = event_target(&event);
            if let Some(player) = player().filter(|_| is_inside(&chosen, "#player")) {
                match number(&chosen.value()) {
                    rate if rate > 0.0 => player.set_rate(rate),
                    _ => player.begin(&chosen.value()),
                }
            }
        });
        on_window("keydown", |event: KeyboardEvent| {
            if event.key() == "Escape" && is_inside(&event_target(&event), "#player") {
                work(Some("close"));
            }
        });
        on_window("visibilitychange", |_: Event| stop(document().hidden()));
        on_window("pagehide", |_: Event| stop(true));
        on_voices(|| look(false));
    });
    view! {
        <div class="settings">
            <button
                type="button"
                class="settings-button"
                id="listen"
                aria-controls="player"
                aria-expanded="false"
            >
                <span class="settings-glyph">"听"</span>
                <span class="settings-word">"朗读"</span>
            </button>
        </div>
        <div class="player" id="player" role="region" aria-label="朗读" hidden>
            <p class="player-said" role="status"></p>
            <p class="player-place"></p>
            <div>
                <button value="back">"上一句"</button>
                <button value="play">"播放"</button>
                <button value="next">"下一句"</button>
            </div>
            <div>
                <label>
                    "语速"
                    <select>
                        <option>"0.75"</option>
                        <option selected>"1"</option>
                        <option>"1.25"</option>
                        <option>"1.5"</option>
                    </select>
                </label>
                <label>
                    "范围"
                    <select>
                        <option value="here">"从这里起"</option>
                        <option value=".section">"本章"</option>
                        <option value=".card">"本卡"</option>
                        <option value="all">"全文"</option>
                    </select>
                </label>
            </div>
            <div>
                <a href="plain.html">"看纯文本"</a>
                <button value="close">"关闭"</button>
            </div>
        </div>
    }
}

fn element(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// Whether the player is open, and whether it has a voice yet.
fn state() -> Option<String> {
    element("player")?.get_attribute("data-state")
}

/// Shows the player `waits`, `plays` or `silent`; the style shows what belongs to it.
fn set_state(state: &str) -> Option<()> {
    element("player")?.set_attribute("data-state", state).ok()
}

fn set_open(is_open: bool) -> Option<()> {
    let (bar, button) = (element("player")?, element("listen")?);
    bar.toggle_attribute_with_force("hidden", !is_open).ok()?;
    button
        .set_attribute("aria-expanded", if is_open { "true" } else { "false" })
        .ok()
}

fn toggle() {
    if state().is_some() {
        work(Some("close"));
        return;
    }
    prime();
    // Heights are known where all is laid out.
    let _ = root().map(|root| root.remove_attribute("data-lay"));
    let _ = set_state("waits");
    let words = data("speech");
    with_style(|| {
        if state().is_none() {
            return;
        }
        set_open(true);
        if let Some(player) = player() {
            player.tell("正在找中文语音……");
        }
        spawn_local(async {
            if let (Some(words), Some(player)) = (words.await, player()) {
                player.spell(words);
            }
            look(false);
        });
        set_timeout(|| look(true), PATIENCE);
    });
}

/// Reads as soon as there is a voice; `late` says that none will come.
fn look(late: bool) {
    let Some(player) = player() else { return };
    let Some("waits" | "silent") = state().as_deref() else {
        return;
    };
    let why = match synthesis() {
        None => NO_SPEECH,
        Some(voices) if chinese(&voices).is_some() => {
            let _ = set_state("plays");
            if let Some(all) = player.part("[value=all]").filter(|_| has_folded()) {
                all.set_text_content(Some("已选"));
            }
            if let Some(play) = player.part("[value=play]") {
                let _ = play.unchecked_into::<HtmlElement>().focus();
            }
            return player.begin("here");
        }
        Some(voices) if late || voices.get_voices().length() > 0 => NO_CHINESE,
        Some(_) => return,
    };
    let _ = set_state("silent");
    player.tell(why);
}

/// Does what a button of the player says.
fn work(button: Option<&str>) {
    let Some(player) = player() else { return };
    match button {
        Some("play") if player.plays() => player.pause(""),
        Some("play") => player.play(),
        Some("back") => player.step(-1),
        Some("next") => player.step(1),
        Some("close") => {
            player.end();
            set_open(false);
            let _ = element("player").map(|bar| bar.remove_attribute("data-state"));
            let _ = element("listen").map(|button| button.focus());
        }
        _ => {}
    }
}

/// A page that is not looked at is silent.
fn stop(is_left: bool) {
    if let Some(player) = player().filter(|player| is_left && player.plays()) {
        player.pause(LEFT);
    }
}
