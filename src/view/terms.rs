//! Words that are explained: a link to their explanation, which the sheet shows.

use leptos::prelude::*;

use super::link::{Link, PLAIN, link, sentence_id};
use crate::term::{Term, TermSource, Terms};

/// The explanations that are this project's and not the report's: the id, the word,
/// what it means.
pub fn explained(terms: &Terms) -> impl Iterator<Item = (String, &str, &'static str)> {
    terms.all.iter().filter_map(|term| match term.source {
        TermSource::Ours(number, words) => Some((term_id(number), &*term.word, words)),
        TermSource::Report(_) => None,
    })
}

/// The name of such an explanation on the plain page: `t3`.
fn term_id(number: usize) -> String {
    format!("t{number}")
}

/// A word as a link to what explains it: the report's glossary on this page, or ours
/// on the plain one.
pub(super) fn term_link(term: &Term, word: &str) -> AnyView {
    let to = match term.source {
        TermSource::Report(line) => link(&sentence_id(line)),
        TermSource::Ours(number, _) => Link::beside(PLAIN, &term_id(number)),
    };
    view! { <a class="term" href=to.href target=to.target rel=to.rel>{word.to_owned()}</a> }
        .into_any()
}
