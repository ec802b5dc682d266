//! Words of the report with what stands out in them: quoted names as labels, and
//! each figure's number.

use std::ops::Range;

use leptos::prelude::*;

use super::Page;
use super::link::{figure_id, link, row_id};
use super::numbers::{figures_in, set_with};
use super::terms::term_link;
use super::words::status_class;
use crate::figure::Figure;
use crate::report::Sentence;
use crate::story::{Names, quoted_names};

/// Some words of a sentence: quoted names as labels, and each figure's number a
/// link to its row in the table; `room` tells that nothing stands beside them.
pub(super) fn words(
    page: &Page,
    sentence: &Sentence,
    span: &Range<usize>,
    names: Names,
    room: bool,
) -> AnyView {
    let start = sentence.span.start;
    let text = &sentence.text[span.start - start..span.end - start];
    let mut parts = Vec::new();
    let mut at = span.start;
    let names = match names {
        Names::Plain => Vec::new(),
        Names::Muted | Names::Washed => quoted_names(text),
    };
    for name in names {
        let name = span.start + name.start..span.start + name.end;
        let (open, close) = (name.start - MARK..name.start, name.end..name.end + MARK);
        let across = |figure: &Figure| {
            let number = &figure.number;
            let meets = number.start < close.end && open.start < number.end;
            meets && !(name.start <= number.start && number.end <= name.end)
        };
        if figures_in(page, &sentence.span).any(|(_, figure)| across(figure)) {
            continue;
        }
        marked(page, sentence, at..open.start, room, &mut parts);
        let slice =
            |span: Range<usize>| sentence.text[span.start - start..span.end - start].to_owned();
        let mut inner = Vec::new();
        marked(page, sentence, name, room, &mut inner);
        parts.push(
            view! {
                <span class="quote">{slice(open)}</span>
                <span class="quoted">{inner}</span>
                <span class="quote">{slice(close.clone())}</span>
            }
            .into_any(),
        );
        at = close.end;
    }
    marked(page, sentence, at..span.end, room, &mut parts);
    parts.into_any()
}

/// How many bytes a quotation mark has.
const MARK: usize = '“'.len_utf8();

/// Adds the words of a range, the figures and terms in it as links.
fn marked(
    page: &Page,
    sentence: &Sentence,
    span: Range<usize>,
    room: bool,
    parts: &mut Vec<AnyView>,
) {
    let start = sentence.span.start;
    let text = &sentence.text[span.start - start..span.end - start];
    // Figures and terms never meet: what stands between terms is set by itself.
    let mut at = span.start;
    let figures = |from: usize, to: usize, parts: &mut Vec<AnyView>| {
        let text = &text[from - span.start..to - span.start];
        parts.extend(figure_links(page, text, &(from..to), room));
    };
    for spot in page.terms.within(&span) {
        figures(at, spot.span.start, parts);
        let word = &text[spot.span.start - span.start..spot.span.end - span.start];
        parts.push(term_link(&page.terms.all[spot.term], word));
        at = spot.span.end;
    }
    figures(at, span.end, parts);
}

/// Words of the report, each figure's number a link to its row.
fn figure_links(page: &Page, text: &str, span: &Range<usize>, room: bool) -> Vec<AnyView> {
    set_with(page, text, span, room, |index, figure, number| {
        let to = link(&row_id(index));
        let class = format!("figure {}", status_class(figure.status));
        view! {
            <a class=class id=figure_id(index) href=to.href target=to.target rel=to.rel>{number}</a>
        }
        .into_any()
    })
}
