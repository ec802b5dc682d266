//! What a word means that is a link to its explanation: words of the report's
//! glossary on this page, or this project's own, which are fetched.

use js_sys::Reflect;
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::Element;

use super::later::data;

/// An explanation, and whose it is.
pub(super) struct Explained {
    pub(super) facts: &'static str,
    pub(super) words: String,
}

/// Hands the explanation of `term` to `show`; where there is none, or it cannot be
/// shown, the link is followed.
pub(super) fn explain(
    term: Element,
    show: impl Fn(&Element, Explained) -> Option<()> + 'static,
) -> Option<()> {
    let address = term.get_attribute("href")?;
    let id = address.rsplit('#').next()?.to_owned();
    if let Some(line) = document().get_element_by_id(&id) {
        let words = line.text_content()?;
        return show(
            &term,
            Explained {
                facts: "名词解释",
                words,
            },
        );
    }
    spawn_local(async move {
        let words = data("terms")
            .await
            .and_then(|all| Reflect::get(&all, &id.into()).ok());
        let words = words.and_then(|words| words.as_string());
        let facts = "本页注：不是报告原文";
        if words
            .and_then(|words| show(&term, Explained { facts, words }))
            .is_none()
        {
            let _ = window().location().assign(&address);
        }
    });
    Some(())
}
