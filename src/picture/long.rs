//! The long picture: the whole report, in pieces that follow one another.

use super::WIDTH;
use super::block::{Block, at, height, stack};
use super::card::card;
use super::faces::Faces;
use super::head::{MARGIN, band, foot, scenery, title};
use super::poster::{ON_PAPER, section_head};
use super::sheet::{Drawn, INSIDE, panel_height, panelled, sheet};
use super::tiles::cover_figures;
use crate::view::Page;

/// The most that a piece is high.
const PIECE: f32 = 4000.0;
/// The room above and below what stands on a piece.
const EDGE: f32 = 24.0;
/// The height of what stands on a piece, at most.
const ROOM: f32 = PIECE - 2.0 * EDGE;
/// Between cards.
const GAP: f32 = 32.0;

/// The pieces, in order. `address` is where the report is read.
pub fn long(faces: &Faces, page: &Page, address: Option<&str>) -> Vec<Drawn> {
    let width = WIDTH as f32;
    let mut blocks = vec![cover(faces, page, width)];
    let mut number = 0;
    for (place, section) in page.report.sections.iter().enumerate() {
        let head = section_head(faces, page, section, place, ON_PAPER);
        let head = stack(&head).indented((width - ON_PAPER) / 2.0);
        // The first card stands on the piece of its heading.
        let mut room = ROOM - head.height - 3.0 * GAP;
        blocks.push(head.below(2.0 * GAP).leading());
        for one in &section.cards {
            let inside = card(faces, page, one, number, INSIDE);
            let parts = cut(inside, room).into_iter();
            blocks.extend(parts.map(|part| panelled(&part).below(GAP)));
            (number, room) = (number + 1, ROOM);
        }
    }
    let foot = foot(faces, page, address, width - 2.0 * MARGIN);
    blocks.push(foot.indented(MARGIN).below(2.0 * GAP));
    let pieces = pieces(blocks);
    pieces
        .iter()
        .enumerate()
        .map(|(place, blocks)| piece(faces, blocks, place == 0))
        .collect()
}

fn piece(faces: &Faces, blocks: &[Block], is_first: bool) -> Drawn {
    let all = stack(blocks);
    // The cover reaches to the edge.
    let above = if is_first { 0.0 } else { EDGE };
    let height = above + all.height + EDGE;
    let svg = at(0.0, above, &all.svg);
    sheet(faces, [WIDTH, height.ceil() as u32], &svg)
}

/// Blocks by the piece that they stand on; a heading stays with what it is over.
fn pieces(blocks: Vec<Block>) -> Vec<Vec<Block>> {
    filled(blocks, |piece, more| {
        let all = [piece, more].concat();
        height(&all) <= ROOM
    })
}

/// A card in parts of at most this height, between its sentences; a sentence that is
/// itself higher between its lines.
fn cut(blocks: Vec<Block>, room: f32) -> Vec<Vec<Block>> {
    filled(blocks, |part, more| {
        let all = [part, more].concat();
        panel_height(&all) <= room
    })
}

/// Blocks in order, as many together as fit; what stays with what follows it goes on with
/// that, unless both are too high for any place.
fn filled(blocks: Vec<Block>, fits: impl Fn(&[Block], &[Block]) -> bool) -> Vec<Vec<Block>> {
    let mut places: Vec<Vec<Block>> = vec![Vec::new()];
    let mut add = |more: &[Block]| {
        if let Some(place) = places
            .last_mut()
            .filter(|one| one.is_empty() || fits(one, more))
        {
            place.extend_from_slice(more);
        } else {
            places.push(more.to_vec());
        }
    };
    for group in blocks.split_inclusive(|block| !block.leads) {
        if fits(&[], group) {
            add(group);
        } else {
            group.chunks(1).for_each(&mut add);
        }
    }
    places
}

/// Whose report it is, and the figures of its cover.
fn cover(faces: &Faces, page: &Page, width: f32) -> Block {
    let room = width - 2.0 * MARGIN;
    let words = title(faces, page, 92.0, room);
    let figures = cover_figures(faces, page, usize::MAX, room);
    let down = 96.0 + words.height + 24.0;
    let band = band(page, width, down);
    let svg = [
        scenery(page, [width, band], down),
        at(MARGIN, 96.0, &words.svg),
        at(MARGIN, band + 36.0, &figures.svg),
    ];
    Block::new(band + 36.0 + figures.height, svg.concat())
}
