//! What the dialog of 「找」 lists: what was found, or what can be chosen.

use std::ops::Range;

use leptos::prelude::*;
use web_sys::Element;

use super::find_index::{Choice, Found, Index};

/// So many are listed at most.
const MOST: usize = 60;
/// Of a longer sentence, what stands around the first place.
const BEFORE: usize = 14;
const WHOLE: usize = 90;

/// How much was found.
pub(super) fn told(count: usize) -> String {
    match count {
        0 => "没有找到。换个说法，或只写一两个字；也可以从下面选。".to_owned(),
        count if count > MOST => {
            let (count, most) = (count.to_string(), MOST.to_string());
            ["共", &count, "处，先列", &most, "处；多写几个字会更准"].concat()
        }
        count => ["共", &count.to_string(), "处"].concat(),
    }
}

/// Lists what was found, by the headings under which it stands.
pub(super) fn list_found(place: &Element, index: &Index, found: &[Found]) -> Option<()> {
    let mut group = None;
    let mut list = None;
    for (at, places) in found.iter().take(MOST) {
        let entry = &index.entries[*at];
        if group != Some(entry.group) {
            group = Some(entry.group);
            add(place, "h3", "quiet", &index.groups[entry.group])?;
            list = Some(add(place, "ul", "", "")?);
        }
        let item = add(list.as_ref()?, "li", "", "")?;
        let link = add(&item, "a", "", "")?;
        link.set_attribute("href", &["#", &entry.id].concat())
            .ok()?;
        show(&link, &entry.words, places)?;
        if !entry.more.is_empty() {
            add(&link, "span", "find-more", &entry.more)?;
        }
    }
    Some(())
}

/// Lists what can be chosen; what is chosen is pressed.
pub(super) fn list_choices(place: &Element, index: &Index, chosen: &[String]) -> Option<()> {
    for (title, choices) in [("我是", &index.readers), ("我想看", &index.topics)] {
        if choices.is_empty() {
            continue;
        }
        add(place, "h3", "quiet", title)?;
        let row = add(place, "div", "find-choices", "")?;
        for Choice { name, lines } in choices {
            let button = add(&row, "button", "", name)?;
            button.set_attribute("type", "button").ok()?;
            button.set_attribute("value", name).ok()?;
            let pressed = if chosen.contains(name) {
                "true"
            } else {
                "false"
            };
            button.set_attribute("aria-pressed", pressed).ok()?;
            add(
                &button,
                "span",
                "find-count",
                &[&lines.len().to_string(), "句"].concat(),
            )?;
        }
    }
    Some(())
}

/// Adds an element with words.
fn add(place: &Element, name: &str, class: &str, words: &str) -> Option<Element> {
    let element = document().create_element(name).ok()?;
    if !class.is_empty() {
        element.set_class_name(class);
    }
    element.set_text_content(Some(words));
    place.append_child(&element).ok()?;
    Some(element)
}

/// The words with what was found in them marked; of long ones a part.
fn show(link: &Element, words: &str, places: &[Range<usize>]) -> Option<()> {
    let letters: Vec<char> = words.chars().collect();
    let first = places.first()?.start;
    let is_long = letters.len() > WHOLE;
    let from = if is_long {
        first.saturating_sub(BEFORE)
    } else {
        0
    };
    let end = letters.len().min(from + WHOLE);
    let piece = |from: usize, to: usize| String::from_iter(&letters[from..to]);
    let mut at = from;
    let mut before = if from > 0 {
        "…".to_owned()
    } else {
        String::new()
    };
    for place in places.iter().filter(|place| place.end <= end) {
        before.push_str(&piece(at, place.start));
        add(link, "span", "", &before)?;
        add(link, "mark", "", &piece(place.start, place.end))?;
        before.clear();
        at = place.end;
    }
    before.push_str(&piece(at, end));
    if end < letters.len() {
        before.push('…');
    }
    add(link, "span", "", &before).map(drop)
}
