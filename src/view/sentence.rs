//! Sentences, verbatim, with their figures set bold.

use leptos::prelude::*;

use super::Page;
use super::words::status_class;
use crate::report::{Form, Sentence};

/// Bullets as a list, free text as paragraphs, in order.
pub(super) fn sentences(page: &Page, sentences: &[Sentence]) -> impl IntoView + use<> {
    sentences
        .chunk_by(|a, b| a.form == b.form)
        .map(|run| {
            let bullets = run[0].form == Form::Bullet;
            let parts = run.iter();
            if bullets {
                let items = parts.map(|one| {
                    // A star of the report's own takes the bullet's place.
                    let starred = one.text.starts_with('★');
                    view! {
                        <li id=anchor(one) data-line=one.line class:is-starred=starred>
                            {marked(page, one)}
                        </li>
                    }
                });
                view! { <ul class="sentences">{items.collect_view()}</ul> }.into_any()
            } else {
                let paragraphs = parts.map(|one| {
                    view! { <p class="sentence" id=anchor(one) data-line=one.line>{marked(page, one)}</p> }
                });
                paragraphs.collect_view().into_any()
            }
        })
        .collect_view()
}

/// The address of a sentence on the page: `l13`.
fn anchor(sentence: &Sentence) -> String {
    format!("l{}", sentence.line)
}

/// The sentence's words, each figure's number a link to its row in the table.
fn marked(page: &Page, sentence: &Sentence) -> impl IntoView + use<> {
    let mut parts = Vec::new();
    let mut at = sentence.span.start;
    let text = |from: usize, to: usize| {
        sentence.text[from - sentence.span.start..to - sentence.span.start].to_owned()
    };
    let inside = page.figures.iter().enumerate().filter(|(_, figure)| {
        sentence.span.start <= figure.number.start && figure.number.end <= sentence.span.end
    });
    for (index, figure) in inside {
        // Figures that share a number (分别 lists) are marked once.
        if figure.number.start < at {
            continue;
        }
        parts.push(text(at, figure.number.start).into_any());
        let number = index + 1;
        let class = format!("figure {}", status_class(figure.status));
        parts.push(
            view! {
                <a class=class id=format!("f{number}") href=format!("#r{number}")>
                    {text(figure.number.start, figure.number.end)}
                </a>
            }
            .into_any(),
        );
        at = figure.number.end;
    }
    parts.push(text(at, sentence.span.end).into_any());
    parts
}
