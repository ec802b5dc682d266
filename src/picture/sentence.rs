//! A sentence, verbatim, each part in its form.

use std::ops::Range;

use super::block::Block;
use super::faces::Faces;
use super::ink::{Ink, day};
use super::sketch::{bar, sketch, with_track};
use super::words::{Measure, Run, set_lines};
use crate::report::{BlockKind, Sentence};
use crate::story::{Layout, Piece};
use crate::view::numbers::figures_in;
use crate::view::{Page, status_class};

/// Running words.
const BODY: Ink = Ink::text(40.0);
const LEADING: f32 = 64.0;
/// A lead, on a line of its own.
const LEAD: Ink = Ink::title(42.0);
/// The room above a sentence.
const ABOVE: f32 = 30.0;
/// From a bullet to its words.
const INSET: f32 = 36.0;

/// The sentence as blocks, one under another, of which each stays with the next.
pub(super) fn sentence(
    faces: &Faces,
    page: &Page,
    sentence: &Sentence,
    layout: &Layout,
    width: f32,
) -> Vec<Block> {
    // What has a mark of its own needs no bullet.
    let is_bullet = sentence.kind == BlockKind::Bullet
        && matches!(layout.parts[0], Piece::Run(_) | Piece::Thought(_))
        && !sentence.text.starts_with('★');
    let inset = if is_bullet { INSET } else { 0.0 };
    let parts = layout.parts.iter();
    let mut blocks: Vec<Block> = parts
        .flat_map(|part| piece(faces, page, sentence, part, width - inset))
        .collect();
    let drawn = layout.sketch.as_ref();
    blocks.extend(drawn.map(|drawn| sketch(faces, drawn, width - inset).below(16.0)));
    let last = blocks.len().saturating_sub(1);
    let blocks = blocks.into_iter().enumerate().map(|(at, block)| {
        let block = Block {
            leads: at < last,
            ..block.indented(inset)
        };
        match at {
            0 if is_bullet => block.over(&bullet()).below(ABOVE),
            0 => block.below(ABOVE),
            _ => block,
        }
    });
    blocks.collect()
}

fn bullet() -> String {
    let (gold, y) = (day("gold"), LEADING / 2.0);
    format!("<circle cx=\"10\" cy=\"{y}\" r=\"7\" fill=\"{gold}\"/>")
}

fn piece(faces: &Faces, page: &Page, sentence: &Sentence, piece: &Piece, width: f32) -> Vec<Block> {
    let set = |above: f32, runs: &[Run]| {
        let mut lines = set_lines(faces, runs, Measure::of(width, LEADING));
        if let Some(first) = lines.first_mut() {
            first.above = above;
        }
        lines
    };
    let words = |span: &Range<usize>, ink: Ink| runs(page, sentence, span, ink);
    match piece {
        Piece::Run(span) => set(0.0, &words(span, BODY)),
        Piece::Thought(span) => set(12.0, &words(span, BODY)),
        Piece::Lead(span) => set(0.0, &words(span, LEAD)),
        Piece::Clause {
            words: span,
            bar: of,
        } => {
            let mut blocks = set(14.0, &words(span, BODY));
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
            let names = words(names, LEAD.coloured(status_class(*status)));
            set(8.0, &[verb, names].concat())
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
            set(0.0, &all.concat())
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
        let marked = ink.coloured(status_class(figure.status)).strong().whole();
        runs.push(Run::new(text(number.start, number.end), marked));
        at = number.end;
    }
    runs.push(Run::new(text(at, span.end), ink));
    runs.retain(|run| !run.words.is_empty());
    runs
}
