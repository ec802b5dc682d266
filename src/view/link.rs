//! Links to places of the page. A page that shows a part of the report holds
//! few of them: the others lie on the whole page, which opens in a tab of its
//! own, because a frame is no place to read a report in.

use std::collections::BTreeSet;
use std::sync::Arc;

use leptos::prelude::*;

/// The whole page, as the pages beside it name it.
pub(super) const WHOLE: &str = "index.html";
/// Where the page lies that is the text alone, beside the whole one.
pub const PLAIN: &str = "plain.html";

/// The ids that the page being written holds; the whole page holds all.
#[derive(Clone, Debug)]
pub(super) struct Held(Option<Arc<BTreeSet<String>>>);

impl Held {
    /// The whole page.
    pub(super) fn all() -> Self {
        Self(None)
    }

    /// A page of just these.
    pub(super) fn only(ids: BTreeSet<String>) -> Self {
        Self(Some(Arc::new(ids)))
    }
}

/// The attributes of a link.
pub(super) struct Link {
    pub(super) href: String,
    pub(super) target: Option<&'static str>,
    pub(super) rel: Option<&'static str>,
}

impl Link {
    /// To a place that is surely on this page, or (as in tests of one
    /// component) where nothing says what the page holds.
    fn here(id: &str) -> Self {
        Self {
            href: format!("#{id}"),
            target: None,
            rel: None,
        }
    }

    /// To a place of another page: in a tab of its own, where this page is a part.
    pub(super) fn beside(page: &str, id: &str) -> Self {
        Self::to_page(&format!("{page}#{id}"))
    }

    /// To another page of the site, likewise.
    pub(super) fn to_page(page: &str) -> Self {
        let in_part = matches!(use_context::<Held>(), Some(Held(Some(_))));
        Self {
            href: page.to_owned(),
            target: in_part.then_some("_blank"),
            rel: in_part.then_some("noopener"),
        }
    }

    /// To a place of the whole page, from another page.
    pub(super) fn out(id: &str) -> Self {
        Self {
            href: format!("{WHOLE}#{id}"),
            target: Some("_blank"),
            rel: Some("noopener"),
        }
    }
}

/// A link to the element of this id, wherever it is.
pub(super) fn link(id: &str) -> Link {
    match use_context::<Held>() {
        Some(Held(Some(ids))) if !ids.contains(id) => Link::out(id),
        _ => Link::here(id),
    }
}

/// A link to the sentence of a figure, by its place among all figures.
pub(super) fn link_to_figure(at: usize) -> Link {
    link(&figure_id(at))
}

/// The name of a figure's number on the page: `f12`.
pub(super) fn figure_id(at: usize) -> String {
    format!("f{}", at + 1)
}

/// The name of a figure's row in the table of all figures: `r12`.
pub(super) fn row_id(at: usize) -> String {
    format!("r{}", at + 1)
}

/// The name of a sentence on the page: `l13`.
pub(super) fn sentence_id(line: usize) -> String {
    format!("l{line}")
}

/// The name of a chart on the page: `chart-gdp-2026`.
pub(super) fn chart_id(id: &str) -> String {
    format!("chart-{id}")
}
