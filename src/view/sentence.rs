//! Sentences, verbatim, with their figures set bold, each laid out as the
//! story says.

use std::ops::Range;

use leptos::prelude::*;

use super::Page;
use super::chart::bars_id;
use super::icon::{HONOUR, Icon, icon};
use super::link::sentence_id;
use super::marked::words;
use super::numbers::figures_in;
use super::sketch::sketch;
use super::title::title_words;
use super::words::status_class;
use crate::figure::Status;
use crate::report::{BlockKind, Sentence};
use crate::story::{Bar, Layout, Names, Piece, quoted_names};

/// A sentence with its layout.
pub(super) struct Laid<'a> {
    pub(super) sentence: &'a Sentence,
    pub(super) layout: &'a Layout,
    /// The icon of its lead.
    pub(super) icon: Option<Icon>,
}

/// What the sentences of a card have in common.
pub(super) struct Setting {
    pub(super) names: Names,
    pub(super) are_slips: bool,
    /// Whether one of the card's sentences has a lead.
    pub(super) has_leads: bool,
    /// The chart whose bars stand under its clauses.
    pub(super) bars: Option<String>,
}

impl Laid<'_> {
    /// Whether it begins with a lead.
    pub(super) fn has_lead(&self) -> bool {
        self.layout.lead(self.sentence).is_some()
    }

    /// Whether a drawing stands at its first word.
    fn begins_with_drawing(&self) -> bool {
        let sketch = self.layout.sketch.as_ref();
        sketch.and_then(|sketch| sketch.beside) == Some(self.sentence.span.start)
    }

    /// Whether it stands in the list of bullets, and whether as a row.
    fn list(&self) -> (bool, bool) {
        (
            self.sentence.kind == BlockKind::Bullet,
            self.layout.is_row(),
        )
    }
}

/// Bullets as a list, free text as paragraphs, in order.
pub(super) fn sentences(page: &Page, all: &[Laid<'_>], setting: &Setting) -> impl IntoView + use<> {
    all.chunk_by(|a, b| a.list() == b.list())
        .map(|run| {
            let (bullets, rows) = run[0].list();
            if bullets {
                let class = match (rows, setting.are_slips, setting.has_leads) {
                    (true, true, _) => "sentences rows is-slips",
                    (true, false, _) => "sentences rows",
                    (false, _, true) => "sentences is-led",
                    (false, _, false) => "sentences",
                };
                let items = run.iter().map(|laid| item(page, laid, setting));
                view! { <ul class=class>{items.collect_view()}</ul> }.into_any()
            } else {
                let paragraphs = run.iter().map(|laid| {
                    let line = laid.sentence.line;
                    view! { <p class="sentence" id=sentence_id(line) data-line=line>{set(page, laid, setting)}</p> }
                });
                paragraphs.collect_view().into_any()
            }
        })
        .collect_view()
}

fn item(page: &Page, laid: &Laid<'_>, setting: &Setting) -> impl IntoView + use<> {
    let line = laid.sentence.line;
    // What has a mark of its own needs no bullet.
    let class = match laid.layout.parts[0] {
        Piece::Honour { .. } => Some("is-marked is-honour"),
        Piece::Lead(_) | Piece::Clause { .. } | Piece::Row { .. } => Some("is-marked"),
        Piece::Thought(_) => None,
        Piece::Run(_) if laid.sentence.text.starts_with('★') => Some("is-marked"),
        Piece::Run(_) if laid.begins_with_drawing() => Some("is-drawn"),
        Piece::Run(_) => None,
    };
    view! {
        <li id=sentence_id(line) data-line=line class=class>
            {set(page, laid, setting)}
        </li>
    }
}

/// The sentence's words, each part in its form.
fn set(page: &Page, laid: &Laid<'_>, setting: &Setting) -> impl IntoView + use<> {
    let room = laid.layout.sketch.is_none();
    let words = |span: &Range<usize>, names: Names| words(page, laid.sentence, span, names, room);
    let names = setting.names;
    let parts = &laid.layout.parts;
    let is_honour = |part: &Piece| matches!(part, Piece::Honour { .. });
    let medal = parts.iter().position(is_honour);
    let one = |(at, part): (usize, &Piece)| {
        match part {
        Piece::Run(span) => words(span, names).into_any(),
        Piece::Thought(span) => {
            view! { <span class="thought">{words(span, names)}</span> }.into_any()
        }
        Piece::Lead(span) => {
            let words = lead_words(page, laid.sentence, span, names);
            view! { <span class="lead">{laid.icon.map(icon)}<span>{words}</span></span> }.into_any()
        }
        Piece::Clause { words: span, bar } => {
            view! { <span class="line"><span>{words(span, names)}</span>{bar.map(|bar| bar_of(setting, bar))}</span> }
                .into_any()
        }
        Piece::Honour {
            verb,
            names,
            status,
        } => {
            let medal = (medal == Some(at)).then(|| icon(HONOUR));
            view! {
                <span class=format!("honour {}", status_class(*status))>
                    {medal}
                    <span class="honour-verb">{words(verb, Names::Plain)}</span>
                    <span class="honour-name">{words(names, Names::Plain)}</span>
                </span>
            }
            .into_any()
        }
        Piece::Row {
            mark,
            opening,
            key,
            outcome,
        } => view! {
            <span class="row-mark">{words(mark, Names::Plain)}<span class="row-opening">{words(opening, Names::Plain)}</span></span>
            <span class="row-key">{words(key, Names::Plain)}</span>
            <span class="row-outcome">{words(outcome, Names::Plain)}</span>
        }
        .into_any(),
    }
    };
    let mut drawing = laid.layout.sketch.as_ref();
    let mut all = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        let beside = drawing.and_then(|drawing| drawing.beside);
        match (part, beside) {
            (Piece::Run(span), Some(start)) if span.start < start && start < span.end => {
                all.push(words(&(span.start..start), names));
                all.extend(drawing.take().map(|drawn| sketch(drawn).into_any()));
                all.push(words(&(start..span.end), names));
            }
            (part, Some(start)) if start <= part.spans()[0].start => {
                all.extend(drawing.take().map(|drawn| sketch(drawn).into_any()));
                all.push(one((at, part)));
            }
            (part, Some(_) | None) => all.push(one((at, part))),
        }
    }
    all.extend(drawing.map(|drawn| sketch(drawn).into_any()));
    all
}

/// The words of a lead. One that may need several lines breaks between its words, as a
/// title does; what stands out in another breaks it where it is.
fn lead_words(page: &Page, sentence: &Sentence, span: &Range<usize>, names: Names) -> AnyView {
    const LINE: usize = 8;
    let start = sentence.span.start;
    let text = &sentence.text[span.start - start..span.end - start];
    let is_plain = figures_in(page, span).next().is_none()
        && page.terms.within(span).is_empty()
        && quoted_names(text).is_empty();
    match is_plain && text.chars().count() > LINE {
        true => title_words(text),
        false => words(page, sentence, span, names, true),
    }
}

/// The bar under a clause. The clause says all that it shows.
fn bar_of(setting: &Setting, bar: Bar) -> impl IntoView + use<> {
    let Bar { length, status, .. } = bar;
    let width = format!("{}.{}%", length / 10, length % 10);
    let chart = setting.bars.as_deref().filter(|_| status == Status::Target);
    let hatch = chart.map(|id| format!("url(#{}-hatch)", bars_id(id)));
    view! {
        <svg class=format!("bar {}", status_class(status)) aria-hidden="true">
            <rect class="track" width="100%" height="100%"/>
            <rect class="fill" width=width height="100%" fill=hatch/>
        </svg>
    }
}
