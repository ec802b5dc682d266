//! What a shared link shows: whose report it is, over the place's cover.

use super::block::at;
use super::faces::Faces;
use super::head::{scenery, title};
use super::ink::day;
use super::sheet::{Drawn, sheet};
use super::tiles::cover_figures;
use crate::view::{Page, SHARE_SIZE};

/// The width and height of the square picture.
const SQUARE: [u32; 2] = [800, 800];

const MARGIN: f32 = 64.0;
/// From the upper edge to the words.
const TOP: f32 = 52.0;

/// The wide picture: the title, and the first figures of the cover.
pub fn share(faces: &Faces, page: &Page) -> Drawn {
    const FIGURES: f32 = 200.0;
    let [width, height] = SHARE_SIZE.map(|side| side as f32);
    let room = width - 2.0 * MARGIN;
    let figures = cover_figures(faces, page, 2, room);
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
    let [width, height] = SQUARE.map(|side| side as f32);
    let title = title(faces, page, 92.0, width - 2.0 * MARGIN);
    let svg = [
        scenery(page, [width, height], TOP + title.height),
        at(MARGIN, TOP, &title.svg),
    ];
    sheet(faces, SQUARE, &svg.concat())
}
