//! Large numbers, each by itself, and key words.

use super::block::{Block, at, columns, panel, stack};
use super::faces::Faces;
use super::ink::{Ink, day};
use super::words::{Measure, Run, paragraph};
use crate::figure::{Figure, Status};
use crate::story::{Tile, Tiles, Wording, worded};
use crate::view::{Page, status_class, sure_period_words};

/// Between columns.
const GAP: f32 = 36.0;
/// From the mark of a tile to its words.
const INSET: f32 = 24.0;

/// The words of a number, large, with its unit and qualifiers small.
pub(super) fn quantity(wording: &Wording, status: Status, size: f32) -> Vec<Run> {
    let colour = status_class(status);
    let small = Ink::text(size * 0.56).coloured(colour);
    let large = Ink::text(size).coloured(colour);
    let Wording {
        before,
        number,
        unit,
        after,
    } = wording;
    // The number keeps its unit.
    [
        (before, small),
        (number, large.whole()),
        (unit, small.whole()),
        (after, small),
    ]
    .into_iter()
    .filter(|(words, _)| !words.is_empty())
    .map(|(words, ink)| Run::new(words.as_str(), ink))
    .collect()
}

/// Two in a row.
pub(super) fn tiles(faces: &Faces, tiles: &Tiles, figures: &[Figure], width: f32) -> Block {
    let all = tiles.groups.iter().flat_map(|group| &group.tiles);
    let column = (width - GAP) / 2.0;
    let tiles: Vec<Block> = all
        .map(|one: &Tile| {
            tile(
                faces,
                &one.label,
                &one.wording,
                figures[one.figure].status,
                column,
            )
        })
        .collect();
    columns(&tiles, 2, column, GAP)
}

/// The first figures of the cover, each with its time where that is sure; two in a row.
pub(super) fn cover_figures(faces: &Faces, page: &Page, most: usize, width: f32) -> Block {
    let column = (width - GAP) / 2.0;
    let all = page.cover.iter().take(most).map(|at| &page.figures[*at]);
    let tiles: Vec<Block> = all
        .map(|figure| {
            let name = format!("{}{}", sure_period_words(figure), figure.name);
            tile(faces, &name, &worded(figure), figure.status, column)
        })
        .collect();
    columns(&tiles, 2, column, GAP)
}

/// A name over its number, with a mark that says whether it is done or planned.
fn tile(faces: &Faces, label: &str, wording: &Wording, status: Status, width: f32) -> Block {
    let inside = width - INSET;
    let name = Run::new(label, Ink::text(34.0).muted());
    let words = stack(&[
        paragraph(faces, &[name], Measure::of(inside, 46.0)),
        paragraph(
            faces,
            &quantity(wording, status, 66.0),
            Measure::of(inside, 82.0),
        ),
    ]);
    marked(words, status)
}

/// An aim in the report's words.
pub(super) fn pledge(faces: &Faces, words: &str, width: f32) -> Block {
    let run = Run::new(words, Ink::text(40.0).coloured("target"));
    let words = paragraph(faces, &[run], Measure::of(width - INSET, 62.0));
    marked(words, Status::Target)
}

/// Beside a line, which is dashed beside what lies ahead.
fn marked(words: Block, status: Status) -> Block {
    let (colour, height) = (day(status_class(status)), words.height);
    let dashes = match status {
        Status::Actual => "",
        Status::Target => " stroke-dasharray=\"12 9\"",
    };
    let mark = format!(
        "<path d=\"M4 4V{:.1}\" stroke=\"{colour}\" stroke-width=\"8\"{dashes}/>",
        height - 4.0
    );
    words.indented(INSET).over(&mark)
}

/// Key words as quiet labels, as many in a row as there is room.
pub(super) fn keywords(faces: &Faces, words: &[String], width: f32) -> Block {
    const HIGH: f32 = 68.0;
    const PAD: f32 = 22.0;
    const BETWEEN: f32 = 16.0;
    let ink = Ink::text(36.0);
    let (mut x, mut y, mut svg) = (0.0, 0.0, String::new());
    for word in words {
        let wide = faces.width(word, ink) + 2.0 * PAD;
        if x > 0.0 && x + wide > width {
            (x, y) = (0.0, y + HIGH + BETWEEN);
        }
        let label = paragraph(
            faces,
            &[Run::new(word.as_str(), ink)],
            Measure::of(width, HIGH),
        );
        let label = label
            .indented(PAD)
            .over(&panel(wide, HIGH, 12.0, day("name")));
        svg += &at(x, y, &label.svg);
        x += wide + BETWEEN;
    }
    Block::new(y + HIGH, svg)
}
