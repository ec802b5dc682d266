//! What is not of the chosen topics is folded away: sentences, and the cards,
//! charts and sections of which nothing is left.

use leptos::prelude::document;
use web_sys::Element;

use super::find_index::Choice;
use super::page::{number, root};
use super::select::{all, elements, first, is_inside};

const FOLDED: &str = "is-folded";
/// On `<html>`: the names of what is left.
const CHOSEN: &str = "data-topics";
/// A sentence that is left.
const LEFT: &str = "[data-line]:not(.is-folded)";
/// What holds sentences, and goes when none is left.
const AROUND: &str = "main>*,main .card,main .card-text,main .sentences,main .is-laid-out";

/// Leaves what is of one of these; says how much that is.
pub(super) fn leave(choices: &[&Choice]) -> String {
    let sentences = all("main .section:not(.glossary) [data-line]");
    let is_of = |line: u32| choices.iter().any(|choice| choice.lines.contains(&line));
    let mut left = 0;
    for sentence in &sentences {
        let line = sentence.get_attribute("data-line").unwrap_or_default();
        let is_left = is_of(number(&line) as u32);
        left += usize::from(is_left);
        fold(sentence, !is_left);
    }
    for term in all(".glossary [data-line]") {
        fold(&term, true);
    }
    for around in all(AROUND) {
        fold(&around, around.query_selector(LEFT) == Ok(None));
    }
    for picture in all("main .card-pictures>*") {
        fold(&picture, !tells_of_left(&picture));
    }
    let names: Vec<&str> = choices.iter().map(|choice| choice.name.as_str()).collect();
    if let Some(root) = root() {
        let _ = root.set_attribute(CHOSEN, &names.join(","));
    }
    let (names, folded) = (names.join("、"), sentences.len() - left);
    let (left, folded) = (left.to_string(), folded.to_string());
    ["只看", &names, "：", &left, "句，其余", &folded, "句收起"].concat()
}

/// The names of what is left, as in an address; `None` where everything is.
pub(super) fn left() -> Option<String> {
    root()?.get_attribute(CHOSEN)
}

/// Brings everything back.
pub(super) fn unfold() {
    if let Some(root) = root() {
        let _ = root.remove_attribute(CHOSEN);
    }
    for element in all(".is-folded") {
        fold(&element, false);
    }
}

/// Whether something stands in what is folded away.
pub(super) fn is_folded(element: &Element) -> bool {
    is_inside(element, ".is-folded")
}

/// Whether anything is.
pub(super) fn has_folded() -> bool {
    first(".is-folded").is_some()
}

fn fold(element: &Element, is_folded: bool) {
    let _ = element.class_list().toggle_with_force(FOLDED, is_folded);
}

/// Whether a card's picture shows a number of what is left; one that does not say
/// whose numbers it shows goes with the first sentence that does.
fn tells_of_left(picture: &Element) -> bool {
    let marks = picture.query_selector_all("[data-figure]");
    let marks = marks.map(|marks| elements(&marks)).unwrap_or_default();
    if marks.is_empty() {
        let folded = picture.closest(".card").ok().flatten();
        let folded = folded.map(|card| card.query_selector("[data-line].is-folded"));
        return folded == Some(Ok(None));
    }
    marks.iter().any(|mark| {
        let at = mark.get_attribute("data-figure").unwrap_or_default();
        let id = ["f", &(number(&at) as usize + 1).to_string()].concat();
        let figure = document().get_element_by_id(&id);
        figure.is_some_and(|figure| !is_folded(&figure))
    })
}
