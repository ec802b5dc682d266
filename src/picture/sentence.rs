//! A sentence, verbatim, each part in its form.

use std::ops::Range;

use super::block::{Block, stack};
use super::faces::Faces;
use super::ink::{Ink, colour_of, day};
use super::sketch::{bar, sketch, with_track};
use super::words::{Measure, Run, paragraph};
use crate::report::{BlockKind, Sentence};
use crate::story::{Layout, Piece};
use crate::view::Page;
use crate::view::marked::figures_in;

/// Running words.
const BODY: Ink = Ink::text(40.0);
const LEADING: f32 = 64.0;
/// A lead, on a line of its own.
const LEAD: Ink = Ink::title(42.0);
/// From a bullet to its words.
const INSET: f32 = 36.0;

/// The sentence as blocks, one under another.
pub(super) fn sentence(
    faces: &Faces,
    page: &Page,
    sentence: &Sentence,
    layout: &Layout,
    width: f32,
) -> Block {
    // What has a mark of its own needs no bullet.
    let is_bullet = sentence.kind == BlockKind::Bullet
        && matches!(layout.parts[0], Piece::Run(_) | Piece::Thought(_))
        && !sentence.text.starts_with('★');
    let inset = if is_bullet { INSET } else { 0.0 };
    let mut blocks: Vec<Block> = Vec::new();
    for part in &layout.parts {
        blocks.extend(piece(faces, page, sentence, part, width - inset));
    }
    let drawn = layout.sketch.as_ref();
    blocks.extend(drawn.map(|drawn| sketch(faces, drawn, width - inset).below(16.0)));
    let words = stack(&blocks).indented(inset);
    if is_bullet {
        let gold = day("gold");
        words.over(&format!(
            "<circle cx=\"10\" cy=\"{}\" r=\"7\" fill=\"{gold}\"/>",
            LEADING / 2.0
        ))
    } else {
        words
    }
}

fn piece(faces: &Faces, page: &Page, sentence: &Sentence, piece: &Piece, width: f32) -> Vec<Block> {
    let set = |runs: &[Run]| paragraph(faces, runs, Measure::of(width, LEADING));
    let words = |span: &Range<usize>, ink: Ink| runs(page, sentence, span, ink);
    match piece {
        Piece::Run(span) => vec![set(&words(span, BODY))],
        Piece::Thought(span) => vec![set(&words(span, BODY)).below(12.0)],
        Piece::Lead(span) => vec![set(&words(span, LEAD))],
        Piece::Clause {
            words: span,
            bar: of,
        } => {
            let mut blocks = vec![set(&words(span, BODY)).below(14.0)];
            blocks.extend(of.map(|of| {
                let length = width * f32::from(of.length) / 1000.0;
                with_track(width, bar(width, length, of.status)).below(6.0)
            }));
            blocks
        }
        Piece::Honour {
            verb,
            names,
            status,
        } => {
            let verb = words(verb, BODY.muted());
            let names = words(names, LEAD.coloured(colour_of(*status)));
            vec![set(&[verb, names].concat()).below(8.0)]
        }
        Piece::Row {
            mark,
            opening,
            key,
            outcome,
        } => {
            let all = [
                words(mark, BODY.muted()),
                words(opening, BODY.muted()),
                words(key, LEAD),
                words(outcome, BODY),
            ];
            vec![set(&all.concat())]
        }
    }
}

/// Words of the report, each figure's number in the colour of its time.
fn runs(page: &Page, sentence: &Sentence, span: &Range<usize>, ink: Ink) -> Vec<Run> {
    let start = sentence.span.start;
    let text = |from: usize, to: usize| &sentence.text[from - start..to - start];
    let (mut runs, mut at) = (Vec::new(), span.start);
    for (_, figure) in figures_in(page, span) {
        let number = &figure.number;
        runs.push(Run::new(text(at, number.start), ink));
        let marked = ink.coloured(colour_of(figure.status)).strong().whole();
        runs.push(Run::new(text(number.start, number.end), marked));
        at = number.end;
    }
    runs.push(Run::new(text(at, span.end), ink));
    runs.retain(|run| !run.words.is_empty());
    runs
}
