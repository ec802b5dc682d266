//! The long picture: the whole report, in pieces that follow one another.

use super::WIDTH;
use super::block::{Block, at, columns, stack};
use super::card::card;
use super::faces::Faces;
use super::head::{MARGIN, band, foot, large, place, scenery};
use super::ink::Ink;
use super::poster::{ON_PAPER, section_head};
use super::sheet::{Drawn, INSIDE, panel_height, panelled, sheet};
use super::tiles::tile;
use super::words::{Measure, Run, paragraph};
use crate::story::worded;
use crate::view::{Page, sure_period_words};

/// The most that a piece is high.
const PIECE: f32 = 4000.0;
/// The room above and below what stands on a piece.
const EDGE: f32 = 24.0;
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
        blocks.push(head.below(2.0 * GAP).leading());
        for one in &section.cards {
            let inside = card(faces, page, one, number, INSIDE);
            blocks.extend(
                cut(inside)
                    .into_iter()
                    .map(|part| panelled(&part).below(GAP)),
            );
            number += 1;
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
    let mut pieces: Vec<Vec<Block>> = vec![Vec::new()];
    let mut high = EDGE;
    let mut waiting: Vec<Block> = Vec::new();
    for block in blocks {
        let leads = block.leads;
        waiting.push(block);
        if leads {
            continue;
        }
        let own: f32 = waiting.iter().map(|one| one.above + one.height).sum();
        if high + own + EDGE > PIECE && pieces.last().is_some_and(|piece| !piece.is_empty()) {
            pieces.push(Vec::new());
            high = EDGE;
        }
        high += own;
        if let Some(piece) = pieces.last_mut() {
            piece.append(&mut waiting);
        }
    }
    pieces
}

/// A card that is higher than a piece, in parts between its sentences.
fn cut(blocks: Vec<Block>) -> Vec<Vec<Block>> {
    const ROOM: f32 = PIECE - 2.0 * EDGE - 6.0 * GAP - 200.0;
    let mut parts: Vec<Vec<Block>> = vec![Vec::new()];
    for block in blocks {
        let Some(part) = parts.last_mut() else { break };
        part.push(block);
        if part.len() > 1 && panel_height(part) > ROOM {
            let last = part.split_off(part.len() - 1);
            parts.push(last);
        }
    }
    parts
}

/// Whose report it is, and the figures of its cover.
fn cover(faces: &Faces, page: &Page, width: f32) -> Block {
    let room = width - 2.0 * MARGIN;
    let named = Run::new(place(page), Ink::text(42.0));
    let mut words = vec![
        paragraph(faces, &[named], Measure::of(room, 60.0)),
        paragraph(
            faces,
            &large(page, Ink::title(92.0)),
            Measure::of(room, 122.0),
        )
        .below(20.0),
    ];
    words.retain(|block| block.height > 0.0);
    let words = stack(&words);
    let column = (room - 36.0) / 2.0;
    let figures: Vec<Block> = page
        .cover
        .iter()
        .map(|at| {
            let figure = &page.figures[*at];
            let name = format!("{}{}", sure_period_words(figure), figure.name);
            tile(faces, &name, &worded(figure), figure.status, column)
        })
        .collect();
    let figures = columns(&figures, 2, column, 36.0);
    let down = 96.0 + words.height + 24.0;
    let band = band(page, width, down);
    let svg = [
        scenery(page, [width, band], down),
        at(MARGIN, 96.0, &words.svg),
        at(MARGIN, band + 36.0, &figures.svg),
    ];
    Block::new(band + 36.0 + figures.height, svg.concat())
}
