//! Typesetting: a sentence laid out as its own picture.
//!
//! In come the report's cards with their figures and pictures; out comes for
//! each sentence a [`Layout`]: parts that cover it without gap, in its order,
//! so that not a character changes or moves. A rule proposes parts, and those
//! are taken that lie wholly in words that still run on; the rules, in their
//! order:
//!
//! | form | which words | file |
//! | --- | --- | --- |
//! | row | ≥ 3 neighbours of two clauses each, of one build and nearly one length | `rows` |
//! | clause | the clauses of a picture's figures, if most of its lines have one | `bars` |
//! | lead | a first statement of 4–15 characters without comma or number, or of ≤ 40 behind 一是; where few have one, only of a doing or before much | `lead` |
//! | thought | each thought of a paragraph of > 200 characters, of a longer one each part | here |
//! | honour | a clause of a verb such as 获评 and names that end as honours do | `honour` |
//! | name | up to 14 characters in quotation marks | `names` |
//! | sketch | numbers that can be counted or measured, ≤ 3 a sentence | `sketch`, `drawn` |
//! | light title | what ≥ 80 % of ≥ 4 headings of a section begin with | `heading` |
//!
//! What almost fits stays as it is written. An editor names in
//! `[[card]] without` the forms a card goes without.

mod bars;
mod drawn;
mod heading;
mod honour;
mod lead;
mod names;
mod noun;
mod piece;
mod rows;
mod sketch;
mod way;

pub(super) use bars::bars;
pub use drawn::Drawn;
pub use heading::TitleClause;
pub use names::quoted_names;
pub use noun::Noun;
pub use piece::{Bar, Layout, Piece};
pub use sketch::{Sketch, SketchLine};

use std::ops::Range;

use crate::diagnostic::Diagnostic;
use crate::figure::Figure;
use crate::report::{Card, Report, Sentence};
use crate::settings::{CardSettings, SentenceForm};

use super::clause::{SEMICOLONS, thoughts, with_ends};
use super::theme::{Theme, astray, themes};
use super::{CardPictures, Picture};

/// How a card's words are set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardLayout {
    /// The clauses of its title; none of a card without one.
    pub title: Vec<TitleClause>,
    /// Of each sentence, in order.
    pub sentences: Vec<Layout>,
    /// Whether its rows are short enough to stand side by side.
    pub are_slips: bool,
    /// How its quoted names are set.
    pub names: Names,
    /// The chart whose bars stand under its clauses.
    pub bars: Option<String>,
}

/// How quoted names are set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Names {
    /// As other words.
    Plain,
    /// Their marks are muted.
    Muted,
    /// They are quiet labels.
    Washed,
}

/// More labels than this in a card are no labels.
const MOST_LABELS: usize = 8;

/// The layout of every card, in the report's order. `pictures` are those of
/// its cards, `settings` what the editor says of cards.
///
/// # Errors
/// Every entry of `settings` that speaks of no card, or of several.
pub fn layouts(
    report: &Report,
    figures: &[Figure],
    pictures: &[CardPictures],
    settings: &[CardSettings],
) -> Result<Vec<CardLayout>, Vec<Diagnostic>> {
    let themes: Vec<Theme<'_>> = themes(report).collect();
    let named = settings.iter().filter(|card| !card.without.is_empty());
    let faults: Vec<Diagnostic> = named
        .filter_map(|card| {
            let meant = format!("[[card]] 所说的卡片「{}」", card.title);
            astray(&meant, &card.title, &themes)
        })
        .collect();
    if !faults.is_empty() {
        return Err(faults);
    }
    let titles = report.sections.iter().flat_map(heading::titles);
    let cards = themes.iter().zip(pictures).zip(titles);
    let one = cards.map(|((theme, pictures), title)| {
        let said = settings.iter().filter(|card| theme.is_called(&card.title));
        let without: Vec<SentenceForm> = said.flat_map(|card| card.without.clone()).collect();
        let has = |form| !without.contains(&form) && !without.contains(&SentenceForm::All);
        CardLayout {
            title,
            ..card(theme.card, figures, &pictures.pictures, has)
        }
    });
    Ok(one.collect())
}

/// What is drawn beside a sentence, whatever form its words have.
pub(super) fn sketch_of(
    sentence: &Sentence,
    figures: &[Figure],
    taken: impl Fn(usize) -> bool,
) -> Option<Sketch> {
    sketch::sketch(sentence, 0, figures, taken)
}

/// Whether a card without numbers is nothing but running words, and many.
pub(super) fn is_wall(sentences: &[Sentence]) -> bool {
    let long: usize = sentences.iter().map(|s| s.text.chars().count()).sum();
    long >= WALL
        && sentences
            .iter()
            .all(|sentence| lead::lead(sentence).is_none())
}

/// A paragraph of more characters is set thought by thought, a longer thought up to
/// each of its semicolons.
const LONG: usize = 200;
/// So many characters are a wall.
const WALL: usize = 120;

/// The parts in which a long paragraph can be read; none of one that is short, or that
/// has no place to part.
fn parts_of_wall(text: &str) -> Vec<Range<usize>> {
    let is_long = |words: &str| words.chars().count() > LONG;
    if !is_long(text) {
        return Vec::new();
    }
    let halves = |thought: Range<usize>| {
        let words = &text[thought.clone()];
        let cut = if is_long(words) { SEMICOLONS } else { &[] };
        let parts = with_ends(words, cut).into_iter();
        parts.map(move |part| thought.start + part.start..thought.start + part.end)
    };
    let parts: Vec<_> = thoughts(text).into_iter().flat_map(halves).collect();
    if parts.len() > 1 { parts } else { Vec::new() }
}

/// A card's layout, of the forms that it `has`.
fn card(
    card: &Card,
    figures: &[Figure],
    pictures: &[Picture],
    has: impl Fn(SentenceForm) -> bool,
) -> CardLayout {
    let sentences = &card.sentences;
    let mut laid: Vec<Layout> = sentences.iter().map(Layout::plain).collect();
    let is_whole = |part: &Piece| {
        let cuts = |at: usize| {
            let mut numbers = figures.iter().map(|figure| &figure.number);
            numbers.any(|number| number.start < at && at < number.end)
        };
        !part
            .spans()
            .iter()
            .any(|span| cuts(span.start) || cuts(span.end))
    };
    let mut are_slips = has(SentenceForm::Slips);
    if has(SentenceForm::Rows) {
        for rows in rows::rows(sentences) {
            are_slips &= rows.are_slips;
            for (at, part) in rows.at.zip(rows.parts) {
                laid[at].set(part);
            }
        }
    }
    are_slips &= laid.iter().any(Layout::is_row);
    let series = pictures.iter().find_map(|picture| match picture {
        Picture::Clauses(series) => Some(series),
        Picture::Chart(_) | Picture::Tiles(_) | Picture::Icon(_) => None,
    });
    let series = series.filter(|_| has(SentenceForm::Clauses));
    let bars = series.and_then(|series| bars(series, sentences, figures));
    let bars = bars.filter(|bars| bars.iter().all(|(_, part)| is_whole(part)));
    let laid_out = series.filter(|_| bars.is_some());
    for (at, part) in bars.into_iter().flatten() {
        laid[at].set(part);
    }
    let leads = lead::leads(sentences);
    for ((sentence, laid), lead) in sentences.iter().zip(&mut laid).zip(&leads) {
        if let Some(words) = lead.clone().filter(|_| has(SentenceForm::Leads)) {
            laid.set(Piece::Lead(words));
        }
        let honours = honour::honours(sentence).into_iter().filter(is_whole);
        honours
            .filter(|_| has(SentenceForm::Honours))
            .for_each(|part| laid.set(part));
        if has(SentenceForm::Leads) {
            let start = sentence.span.start;
            for thought in parts_of_wall(&sentence.text) {
                laid.set(Piece::Thought(start + thought.start..start + thought.end));
            }
        }
    }
    if has(SentenceForm::Sketches) {
        let taken = |at| pictures.iter().any(|picture| picture.holds(at));
        for ((sentence, laid), lead) in sentences.iter().zip(&mut laid).zip(leads) {
            let lead = lead.map_or(0, |lead| lead.len());
            let sketch = sketch::sketch(sentence, lead, figures, taken);
            laid.sketch = sketch.filter(|_| !laid.has_lines());
        }
    }
    let labels = sentences
        .iter()
        .map(|sentence| quoted_names(&sentence.text).len());
    let names = match labels.sum::<usize>() {
        _ if !has(SentenceForm::Names) => Names::Plain,
        0..=MOST_LABELS => Names::Washed,
        _ => Names::Muted,
    };
    CardLayout {
        title: Vec::new(),
        sentences: laid,
        are_slips,
        names,
        bars: laid_out.map(|series| series.id.clone()),
    }
}
