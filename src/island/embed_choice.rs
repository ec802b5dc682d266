//! What an editor has chosen in the panel of 「嵌入」, read by the names that
//! `src/view/embed/panel.rs` gives the choices.

use leptos::prelude::*;
use web_sys::{Element, HtmlElement};

use super::embed_text::Embed;
use super::fold::left;

/// What is chosen of a list, or ticked where it is offered.
fn choice(panel: &HtmlElement, name: &str) -> Option<Element> {
    let chosen = format!("[name={name}] :checked,:not([hidden])>[name={name}]:checked");
    panel.query_selector(&chosen).ok()?
}

/// Its value.
pub(super) fn chosen(panel: &HtmlElement, name: &str) -> Option<String> {
    choice(panel, name)?.get_attribute("value")
}

/// Offers what goes with the choice of a part: the whole page alone has a cover, and
/// can be shown as it is now, of some topics.
pub(super) fn offer(panel: &HtmlElement) -> Option<()> {
    let is_part = !chosen(panel, "what")?.is_empty();
    let topics = left();
    for (name, is_hidden) in [("plain", is_part), ("topics", is_part || topics.is_none())] {
        let tick = panel.query_selector(&format!("[name={name}]")).ok()??;
        let offer = tick.parent_element()?;
        offer
            .toggle_attribute_with_force("hidden", is_hidden)
            .ok()?;
        if let Some(topics) = topics.as_ref().filter(|_| name == "topics") {
            tick.set_attribute("value", topics).ok()?;
            let words = ["只看现在选的：", &topics.replace(',', "、")].concat();
            tick.next_element_sibling()?.set_text_content(Some(&words));
        }
    }
    Some(())
}

/// All that is chosen, for a frame of a height.
pub(super) fn read(panel: &HtmlElement, height: u16) -> Option<Embed> {
    let what = choice(panel, "what")?;
    let part = what.get_attribute("value")?;
    let part = part
        .split_once(':')
        .map(|(kind, id)| (kind.to_owned(), id.to_owned()));
    let title = match part {
        Some(_) => what.text_content()?,
        None => document().title(),
    };
    let (site, edition) = folders()?;
    let is_frozen = !chosen(panel, "edition")?.is_empty();
    let mut options = Vec::new();
    let theme = chosen(panel, "theme")?;
    if !theme.is_empty() {
        options.push(("theme", theme));
    }
    for name in ["elder", "plain", "topics"] {
        if let Some(value) = chosen(panel, name) {
            options.push((name, value));
        }
    }
    Some(Embed {
        site,
        edition: if is_frozen { edition } else { String::new() },
        part,
        title,
        height,
        options,
    })
}

/// The page's folder, also when this is one of its frozen editions, and the
/// folder in it of the edition that is read.
fn folders() -> Option<(String, String)> {
    let meta = document().query_selector("meta[name=edition]").ok()??;
    let edition = ["v/", &meta.get_attribute("content")?, "/"].concat();
    let here = window().location().href().ok()?;
    let path = here.split(['?', '#']).next()?;
    let folder = &path[..=path.rfind('/')?];
    let site = folder.strip_suffix(edition.as_str()).unwrap_or(folder);
    Some((site.to_owned(), edition))
}
