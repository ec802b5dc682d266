//! Sentences, verbatim, with their figures set bold.

use std::ops::Range;

use leptos::prelude::*;

use super::Page;
use super::link::{figure_id, link, row_id, sentence_id};
use super::words::status_class;
use crate::figure::Figure;
use crate::report::{BlockKind, Sentence};

/// Bullets as a list, free text as paragraphs, in order.
pub(super) fn sentences(page: &Page, sentences: &[Sentence]) -> impl IntoView + use<> {
    sentences
        .chunk_by(|a, b| a.kind == b.kind)
        .map(|run| {
            let bullets = run[0].kind == BlockKind::Bullet;
            let parts = run.iter();
            if bullets {
                let items = parts.map(|one| {
                    // A star of the report's own takes the bullet's place.
                    let starred = one.text.starts_with('★');
                    view! {
                        <li id=sentence_id(one.line) data-line=one.line class:is-starred=starred>
                            {marked(page, one)}
                        </li>
                    }
                });
                view! { <ul class="sentences">{items.collect_view()}</ul> }.into_any()
            } else {
                let paragraphs = parts.map(|one| {
                    view! { <p class="sentence" id=sentence_id(one.line) data-line=one.line>{marked(page, one)}</p> }
                });
                paragraphs.collect_view().into_any()
            }
        })
        .collect_view()
}

/// The sentence's words, each figure's number a link to its row in the table.
fn marked(page: &Page, sentence: &Sentence) -> impl IntoView + use<> {
    set_with(
        page,
        &sentence.text,
        &sentence.span,
        |index, figure, number| {
            let to = link(&row_id(index));
            let class = format!("figure {}", status_class(figure.status));
            view! {
            <a class=class id=figure_id(index) href=to.href target=to.target rel=to.rel>{number}</a>
        }
        .into_any()
        },
    )
}

/// Words of the report, each figure's number set by `set`; `span` is where
/// `text` stands in the source.
pub(super) fn set_with(
    page: &Page,
    text: &str,
    span: &Range<usize>,
    set: impl Fn(usize, &Figure, String) -> AnyView,
) -> Vec<AnyView> {
    let mut parts = Vec::new();
    let mut at = span.start;
    let words = |from: usize, to: usize| text[from - span.start..to - span.start].to_owned();
    for (index, figure) in figures_in(page, span) {
        // An empty piece would be written as a space, which the report has not.
        if at < figure.number.start {
            parts.push(words(at, figure.number.start).into_any());
        }
        let number = words(figure.number.start, figure.number.end);
        parts.push(set(index, figure, number));
        at = figure.number.end;
    }
    if at < span.end {
        parts.push(words(at, span.end).into_any());
    }
    parts
}

/// The figures whose numbers are marked in a range of the source, with their
/// places among all figures. Figures that share a number (分别 lists) are
/// marked once.
pub(super) fn figures_in<'a>(
    page: &'a Page,
    span: &Range<usize>,
) -> impl Iterator<Item = (usize, &'a Figure)> + use<'a> {
    let (mut from, end) = (span.start, span.end);
    page.figures.iter().enumerate().filter(move |(_, figure)| {
        let is_marked = from <= figure.number.start && figure.number.end <= end;
        if is_marked {
            from = figure.number.end;
        }
        is_marked
    })
}
