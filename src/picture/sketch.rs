//! Numbers that are drawn beside their words: bars, marks, cells.

use super::block::{Block, stack};
use super::faces::Faces;
use super::ink::{Ink, day};
use super::tiles::quantity;
use super::words::{Measure, Run, paragraph};
use crate::figure::Status;
use crate::story::{Drawn, Sketch, SketchLine};
use crate::view::sketch::{Shape, WIDE, shape};
use crate::view::status_class;

/// How high a bar is.
const BAR: f32 = 20.0;
/// An em of the words that small drawings stand beside.
const EM: f32 = 46.0;

/// The drawings of a sentence.
pub(super) fn sketch(faces: &Faces, sketch: &Sketch, width: f32) -> Block {
    let is_cells = |line: &SketchLine| matches!(line.drawn, Drawn::Cells(_));
    let last = sketch.lines.iter().rposition(is_cells);
    let mut blocks = Vec::new();
    for (at, one) in sketch.lines.iter().enumerate() {
        blocks.push(line(faces, one, width).below(20.0));
        let each = sketch.each.as_ref().filter(|_| last == Some(at));
        blocks.extend(each.map(|each| small(faces, each, width).below(4.0)));
    }
    stack(&blocks)
}

fn small(faces: &Faces, words: &str, width: f32) -> Block {
    let run = Run::new(words, Ink::text(32.0).muted());
    paragraph(faces, &[run], Measure::of(width, 44.0))
}

/// A name, its number, and the drawing below both.
fn line(faces: &Faces, line: &SketchLine, width: f32) -> Block {
    let mut runs = vec![Run::new(
        [&line.label, "\u{3000}"].concat(),
        Ink::text(34.0).muted(),
    )];
    runs.extend(quantity(&line.wording, line.status, 54.0));
    let words = paragraph(faces, &runs, Measure::of(width, 66.0));
    let drawn = drawing(line.drawn, line.status, width);
    let blocks: Vec<Block> = [Some(words), drawn.map(|drawn| drawn.below(6.0))]
        .into_iter()
        .flatten()
        .collect();
    stack(&blocks)
}

fn drawing(drawn: Drawn, status: Status, width: f32) -> Option<Block> {
    let part = |thousandths: u16| width * f32::from(thousandths) / 1000.0;
    match drawn {
        Drawn::Part => None,
        Drawn::Length(length) => Some(bar(width, part(length), status)),
        Drawn::Share(length) => Some(with_track(width, bar(width, part(length), status))),
        Drawn::Way(from, to) => {
            let open = outline(part(from.max(to)), status);
            let full = bar(width, part(from.min(to)), status).over(&open);
            Some(with_track(width, full))
        }
        Drawn::Marks { .. }
        | Drawn::Tenths(..)
        | Drawn::Cells(_)
        | Drawn::Square(_)
        | Drawn::Thousand(_) => shape(drawn, WIDE).map(|shape| drawn_shape(&shape, status, width)),
    }
}

/// A bar on the whole that it is a part of.
pub(super) fn with_track(width: f32, bar: Block) -> Block {
    let track = day("track");
    bar.over(&format!(
        "<rect width=\"{width:.1}\" height=\"{BAR}\" fill=\"{track}\"/>"
    ))
}

/// What was is full, what is planned is outlined.
pub(super) fn bar(width: f32, length: f32, status: Status) -> Block {
    let length = length.min(width);
    let svg = match status {
        Status::Actual => {
            let colour = day(status_class(status));
            format!("<rect width=\"{length:.1}\" height=\"{BAR}\" fill=\"{colour}\"/>")
        }
        Status::Target => outline(length, status),
    };
    Block::new(BAR, svg)
}

fn outline(length: f32, status: Status) -> String {
    let (stroke, fill) = match status {
        Status::Actual => ("actual", "actual-soft"),
        Status::Target => ("target", "target-soft"),
    };
    let (stroke, fill) = (day(stroke), day(fill));
    let (wide, high) = ((length - 3.0).max(0.0), BAR - 3.0);
    format!(
        "<rect x=\"1.5\" y=\"1.5\" width=\"{wide:.1}\" height=\"{high}\" fill=\"{fill}\" \
         stroke=\"{stroke}\" stroke-width=\"3\"/>"
    )
}

fn drawn_shape(shape: &Shape, status: Status, width: f32) -> Block {
    let Shape {
        class,
        size: [wide, high],
        em,
        inner,
    } = shape;
    let [units_wide, units_high] = [*wide, *high].map(f32::from);
    let unit = (em * EM).min(width / units_wide);
    let (px_wide, px_high) = (units_wide * unit, units_high * unit);
    let status = status_class(status);
    let svg = format!(
        "<g class=\"{status}\"><svg class=\"{class}\" viewBox=\"0 0 {wide} {high}\" \
         width=\"{px_wide:.1}\" height=\"{px_high:.1}\">{inner}</svg></g>"
    );
    Block::new(px_high, svg)
}
