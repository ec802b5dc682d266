//! What a shared link shows: whose report it is, over the place's cover.

use super::block::{Block, at, columns, stack};
use super::faces::Faces;
use super::head::{large, place, scenery};
use super::ink::{Ink, day};
use super::sheet::{Drawn, sheet};
use super::tiles::tile;
use super::words::{Measure, Run, paragraph};
use crate::story::worded;
use crate::view::{Page, SHARE_SIZE, SQUARE_SIZE, large_title, sure_period_words};

const MARGIN: f32 = 64.0;
/// From the upper edge to the words.
const TOP: f32 = 52.0;

/// The wide picture: the title, and the first figures of the cover.
pub fn share(faces: &Faces, page: &Page) -> Drawn {
    const FIGURES: f32 = 200.0;
    let [width, height] = SHARE_SIZE.map(|side| side as f32);
    let room = width - 2.0 * MARGIN;
    let column = (room - 36.0) / 2.0;
    let figures: Vec<_> = page
        .cover
        .iter()
        .take(2)
        .map(|at| {
            let figure = &page.figures[*at];
            let name = format!("{}{}", sure_period_words(figure), figure.name);
            tile(faces, &name, &worded(figure), figure.status, column)
        })
        .collect();
    let figures = columns(&figures, 2, column, 36.0);
    let title = title(faces, page, 84.0, room);
    let sky = height - FIGURES.max(figures.height + 56.0);
    let ground = day("paper");
    let svg = [
        scenery(page, [width, sky], TOP + title.height),
        at(MARGIN, TOP, &title.svg),
        at(
            0.0,
            sky,
            &format!("<rect width=\"{width}\" height=\"{height}\" fill=\"{ground}\"/>"),
        ),
        at(MARGIN, sky + 28.0, &figures.svg),
    ];
    sheet(faces, SHARE_SIZE, &svg.concat())
}

/// The square picture: the title alone.
pub fn square(faces: &Faces, page: &Page) -> Drawn {
    let [width, height] = SQUARE_SIZE.map(|side| side as f32);
    let title = title(faces, page, 92.0, width - 2.0 * MARGIN);
    let svg = [
        scenery(page, [width, height], TOP + title.height),
        at(MARGIN, TOP, &title.svg),
    ];
    sheet(faces, SQUARE_SIZE, &svg.concat())
}

fn title(faces: &Faces, page: &Page, size: f32, room: f32) -> Block {
    let named = Run::new(place(page), Ink::text(size * 0.45));
    // A long title is set smaller, on two lines at most.
    let wide = faces.width(&large_title(page), Ink::title(size));
    let size = size * (1.9 * room / wide).min(1.0);
    let blocks = [
        paragraph(faces, &[named], Measure::of(room, 60.0)),
        paragraph(
            faces,
            &large(page, Ink::title(size)),
            Measure::of(room, size * 1.3),
        )
        .below(12.0),
    ];
    stack(&blocks)
}
