//! Small drawings beside the words that hold their number.
//!
//! The sentence stands beside them and is said once: their words are
//! attributes that the style shows, so they are neither copied, nor found, nor
//! read aloud. Sizes are em, so that they grow with the text.

use std::fmt::Write;

use icondata_lu as lucide;
use leptos::prelude::*;

use super::icon::{Icon, paths};
use super::words::status_class;
use crate::story::{Drawn, Noun, Sketch, SketchLine, Wording};

/// The mark of a thing that is counted.
fn mark(noun: Noun) -> Icon {
    match noun {
        Noun::Bin => lucide::LuTrash2,
        Noun::School => lucide::LuSchool,
        Noun::Hospital => lucide::LuStethoscope,
        Noun::Factory => lucide::LuFactory,
        Noun::Tree => lucide::LuTreePine,
        Noun::Book => lucide::LuBookOpen,
        Noun::Train => lucide::LuTrainFront,
        Noun::Building => lucide::LuBuilding,
        Noun::House => lucide::LuHouse,
        Noun::Laboratory => lucide::LuFlaskConical,
    }
}

/// There may be more.
const MORE: &str = "<path d=\"M2 12h18M15 7l5 5-5 5\"/>";
/// Marks, and cells, in a row: beside words, and under them.
const NARROW: [u16; 2] = [5, 8];
pub(crate) const WIDE: [u16; 2] = [10, 20];

/// All drawings of a sentence.
pub(super) fn sketch(sketch: &Sketch) -> impl IntoView + use<> {
    let per_row = if sketch.beside.is_some() {
        NARROW
    } else {
        WIDE
    };
    let is_cells = |line: &SketchLine| matches!(line.drawn, Drawn::Cells(_));
    let last = sketch.lines.iter().rposition(is_cells);
    let lines = sketch.lines.iter().enumerate().map(|(at, one)| {
        let each = sketch.each.clone().filter(|_| last == Some(at));
        let each = each.map(|each| view! { <span class="sketch-each" data-words=each></span> });
        view! { {line(one, per_row)} {each} }
    });
    let lines: Vec<_> = lines.collect();
    let class = if sketch.beside.is_some() {
        "sketch is-beside"
    } else {
        "sketch"
    };
    view! { <span class=class aria-hidden="true">{lines}</span> }
}

fn line(line: &SketchLine, per_row: [u16; 2]) -> impl IntoView + use<> {
    let SketchLine {
        label,
        wording,
        status,
        drawn,
        ..
    } = line;
    view! {
        <span class=format!("sketch-line {}", status_class(*status))>
            <span class="sketch-name" data-words=label.clone()></span>
            {number(wording)}
            {drawing(*drawn, per_row)}
        </span>
    }
}

/// The number in the words of its sentence, as attributes.
fn number(wording: &Wording) -> impl IntoView + use<> {
    let Wording {
        before,
        number,
        unit,
        after,
    } = wording.clone();
    view! {
        <span class="sketch-number" data-before=before data-after=[unit, after].concat()>
            <span class="sketch-figure" data-words=number></span>
        </span>
    }
}

fn drawing(drawn: Drawn, per_row: [u16; 2]) -> AnyView {
    match drawn {
        Drawn::Way(from, to) => way(from, to).into_any(),
        Drawn::Length(length) => bar(length, false).into_any(),
        Drawn::Share(length) => bar(length, true).into_any(),
        Drawn::Marks { .. }
        | Drawn::Part
        | Drawn::Tenths(..)
        | Drawn::Cells(_)
        | Drawn::Square(_)
        | Drawn::Thousand(_) => shape(drawn, per_row).map(svg).into_any(),
    }
}

/// A drawing so many units wide and high, of which one is `em` high on the page.
pub(crate) struct Shape {
    pub(crate) class: &'static str,
    pub(crate) size: [u16; 2],
    pub(crate) em: f32,
    pub(crate) inner: String,
}

/// The drawing of a number that is no bar, so many marks or cells in a row.
pub(crate) fn shape(drawn: Drawn, [marks_in, cells_in]: [u16; 2]) -> Option<Shape> {
    let shape = match drawn {
        Drawn::Marks {
            noun,
            count,
            filled,
            is_open,
        } => marks(noun, [count, filled], is_open, marks_in),
        Drawn::Tenths(noun, filled) => marks(noun, [10, filled], false, marks_in),
        Drawn::Cells(tenths) => cells(tenths, cells_in),
        Drawn::Square(tenths) => cells(tenths, side(tenths)),
        Drawn::Thousand(tenths) => thousand(tenths),
        Drawn::Part | Drawn::Way(..) | Drawn::Length(_) | Drawn::Share(_) => return None,
    };
    Some(shape)
}

fn svg(shape: Shape) -> impl IntoView {
    let Shape {
        class,
        size: [width, height],
        em,
        inner,
    } = shape;
    let size = |units: u16| format!("{:.2}em", f32::from(units) * em);
    view! {
        <svg class=class viewBox=format!("0 0 {width} {height}") width=size(width) height=size(height) inner_html=inner></svg>
    }
}

/// A mark each, those that are not filled only outlined.
fn marks(noun: Noun, [count, filled]: [u16; 2], is_open: bool, per_row: u16) -> Shape {
    const SIZE: u16 = 24;
    let mark = paths(mark(noun));
    let all = count + u16::from(is_open);
    // As many in each row.
    let columns = all.div_ceil(all.div_ceil(per_row));
    let mut inner = String::new();
    for at in 0..all {
        let (x, y) = (at % columns * SIZE, at / columns * SIZE);
        let (class, mark) = match at {
            _ if at == count => ("more", MORE),
            _ if at < filled => ("full", mark.as_str()),
            _ => ("open", mark.as_str()),
        };
        let _ = write!(
            inner,
            "<g class=\"{class}\" transform=\"translate({x} {y})\">{mark}</g>"
        );
    }
    Shape {
        class: "marks",
        size: [columns * SIZE, all.div_ceil(columns) * SIZE],
        em: 1.4 / f32::from(SIZE),
        inner,
    }
}

/// Cells, the last of them as wide as what is left.
fn cells(tenths: u16, per_row: u16) -> Shape {
    const SIZE: u16 = 10;
    const INSIDE: u16 = 8;
    let all = tenths.div_ceil(10);
    let columns = all.min(per_row);
    let mut path = String::new();
    for at in 0..all {
        let (x, y) = (at % columns * SIZE + 1, at / columns * SIZE + 1);
        let width = f32::from(INSIDE) * f32::from((tenths - at * 10).min(10)) / 10.0;
        let _ = write!(path, "M{x} {y}h{width}v{INSIDE}h-{width}z");
    }
    Shape {
        class: "cells",
        size: [columns * SIZE, all.div_ceil(columns) * SIZE],
        em: 0.93 / f32::from(SIZE),
        inner: format!("<path d=\"{path}\"/>"),
    }
}

/// How many cells stand in a row of a square of so many tenths.
fn side(tenths: u16) -> u16 {
    (1..).find(|side| side * side * 10 >= tenths).unwrap_or(1)
}

/// From where to where on one bar: what stayed is full, what was won or lost is open.
fn way(from: u16, to: u16) -> impl IntoView + use<> {
    let percent = |part: u16| format!("{}.{}%", part / 10, part % 10);
    let (full, end) = (percent(from.min(to)), percent(from.max(to)));
    view! {
        <svg class="bar">
            <rect class="track" width="100%" height="100%"/>
            <rect class="open" width=end height="100%"/>
            <rect class="fill" width=full height="100%"/>
        </svg>
    }
}

/// A length among others, or a part of a whole.
fn bar(length: u16, has_track: bool) -> impl IntoView + use<> {
    let width = format!("{}.{}%", length / 10, length % 10);
    let track = has_track.then(|| view! { <rect class="track" width="100%" height="100%"/> });
    view! { <svg class="bar">{track}<rect class="fill" width=width height="100%"/></svg> }
}

/// A thousand dots, those that are meant large; the last as large as its part.
fn thousand(tenths: u16) -> Shape {
    const COLUMNS: u16 = 50;
    const ROWS: u16 = 20;
    let rows = (0..ROWS).fold(String::new(), |path, row| {
        path + &format!("M.5 {row}.5H{COLUMNS}")
    });
    let mut inner = format!("<path d=\"{rows}\"/>");
    for at in 0..tenths.div_ceil(10) {
        let part = f32::from((tenths - at * 10).min(10)) / 10.0;
        let radius = 0.48 * part.sqrt();
        let _ = write!(inner, "<circle cx=\"{at}.5\" cy=\".5\" r=\"{radius:.2}\"/>");
    }
    Shape {
        class: "thousand",
        size: [COLUMNS, ROWS],
        em: 0.27,
        inner,
    }
}
