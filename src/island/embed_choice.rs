//! What an editor has chosen in the panel of 「嵌入」, read by the names that
//! `src/view/embed/panel.rs` gives the choices.

use leptos::prelude::*;
use web_sys::{Element, HtmlElement};

use super::embed_text::Embed;

/// What is chosen of a list, or ticked.
fn choice(panel: &HtmlElement, name: &str) -> Option<Element> {
    let chosen = format!("[name={name}] :checked,[name={name}]:checked");
    panel.query_selector(&chosen).ok()?
}

/// Its value.
pub(super) fn chosen(panel: &HtmlElement, name: &str) -> Option<String> {
    choice(panel, name)?.get_attribute("value")
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
    for name in ["elder", "plain"] {
        if choice(panel, name).is_some() && (name != "plain" || part.is_none()) {
            options.push((name, String::new()));
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
