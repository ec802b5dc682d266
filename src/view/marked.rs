//! Words of the report with what stands out in them: quoted names as labels, and
//! each figure's number.

use std::ops::Range;

use leptos::prelude::*;

use super::Page;
use super::link::{figure_id, link, row_id};
use super::terms::term_link;
use super::words::{BOUNDS, piece, status_class};
use crate::figure::Figure;
use crate::report::Sentence;
use crate::story::{Names, quoted_names};

/// Some words of a sentence: quoted names as labels, and each figure's number a
/// link to its row in the table.
pub(super) fn words(
    page: &Page,
    sentence: &Sentence,
    span: &Range<usize>,
    names: Names,
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
        marked(page, sentence, at..open.start, &mut parts);
        let slice =
            |span: Range<usize>| sentence.text[span.start - start..span.end - start].to_owned();
        let mut inner = Vec::new();
        marked(page, sentence, name, &mut inner);
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
    marked(page, sentence, at..span.end, &mut parts);
    parts.into_any()
}

/// What a number says of a measure, the longer words first.
const GROWTHS: [&str; 4] = ["年均增长", "同比增长", "增长", "下降"];
/// Stands between the parts of a name: 巴山夜雨·温泉故里.
const DOT: char = '·';
/// How many bytes a quotation mark has.
const MARK: usize = '“'.len_utf8();

/// Adds the words of a range, the figures and terms in it as links.
fn marked(page: &Page, sentence: &Sentence, span: Range<usize>, parts: &mut Vec<AnyView>) {
    let start = sentence.span.start;
    let text = &sentence.text[span.start - start..span.end - start];
    // Figures and terms never meet: what stands between terms is set by itself.
    let mut at = span.start;
    let figures = |from: usize, to: usize, parts: &mut Vec<AnyView>| {
        let text = &text[from - span.start..to - span.start];
        parts.extend(figure_links(page, text, &(from..to)));
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
fn figure_links(page: &Page, text: &str, span: &Range<usize>) -> Vec<AnyView> {
    set_with(page, text, span, |index, figure, number| {
        let to = link(&row_id(index));
        let class = format!("figure {}", status_class(figure.status));
        view! {
            <a class=class id=figure_id(index) href=to.href target=to.target rel=to.rel>{number}</a>
        }
        .into_any()
    })
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
    // 左右 and 以上 behind a number do not break, nor does 年均增长 before one.
    let plain = |from: usize, to: usize| {
        let words = words(from, to);
        let bound = BOUNDS.iter().find(|bound| words.starts_with(**bound));
        let bound = bound
            .filter(|_| from > span.start)
            .map_or("", |bound| *bound);
        let rest = &words[bound.len()..];
        let verb = GROWTHS.iter().find(|verb| rest.ends_with(**verb));
        let verb = verb.filter(|_| to < span.end).map_or("", |verb| *verb);
        let between = &rest[..rest.len() - verb.len()];
        let kept = |words: &str| (!words.is_empty()).then(|| piece(true, words));
        let between = (!between.is_empty()).then(|| dotted(between));
        view! { {kept(bound)} {between} {kept(verb)} }.into_any()
    };
    for (index, figure) in figures_in(page, span) {
        // An empty piece would be written as a space, which the report has not.
        if at < figure.number.start {
            parts.push(plain(at, figure.number.start));
        }
        let number = words(figure.number.start, figure.number.end);
        parts.push(set(index, figure, number));
        at = figure.number.end;
    }
    if at < span.end {
        parts.push(plain(at, span.end));
    }
    parts
}

/// Words in which no line begins with the dot between two names: it stays with the
/// character before it, which not every engine sees to.
fn dotted(words: &str) -> AnyView {
    let Some(dot) = words.find(DOT) else {
        return piece(false, words);
    };
    let (before, rest) = words.split_at(dot + DOT.len_utf8());
    let last = before.char_indices().nth_back(1).map_or(0, |(at, _)| at);
    let start = (last > 0).then(|| piece(false, &before[..last]));
    let rest = (!rest.is_empty()).then(|| dotted(rest));
    view! { {start} {piece(true, &before[last..])} {rest} }.into_any()
}

/// The figures whose numbers are marked in a range of the source, with their
/// places among all figures. Figures that share a number (分别 lists) are
/// marked once.
pub(crate) fn figures_in<'a>(
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
