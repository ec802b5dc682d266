//! A poster: a card, or a section in its pictures, on one sheet.

use super::WIDTH;
use super::block::{Block, at, stack};
use super::card::{card, summary};
use super::faces::Faces;
use super::head::{MARGIN, foot, head};
use super::ink::Ink;
use super::sheet::{Drawn, EDGE, INSIDE, panelled, sheet};
use super::words::{Measure, Run, clauses, paragraph};
use crate::report::Section;
use crate::story::status_name;
use crate::view::{Page, Part, PartKind, cards_before, status_class};

/// The height of a poster where its words fit: three to four.
const HEIGHT: f32 = 1440.0;
/// The head, at least and at most.
const HEAD: [f32; 2] = [280.0, 620.0];
/// How far the first card reaches into the head.
const LAP: f32 = 96.0;
/// Between cards, and around the foot.
const GAP: f32 = 32.0;

/// A higher one is no poster, and takes the memory of a hundred.
pub const HIGHEST: u32 = 16_000;

/// The poster of a section or a card; `None` of other parts. `address` is where
/// that is read.
pub fn poster(faces: &Faces, page: &Page, part: &Part, address: Option<&str>) -> Option<Drawn> {
    let place = part.place.as_ref()?;
    let section = &page.report.sections[place.section];
    let first = cards_before(&page.report, place.section);
    let panels = match part.kind {
        PartKind::Chart => return None,
        PartKind::Card => {
            let one = &section.cards[place.card];
            vec![panelled(&card(
                faces,
                page,
                one,
                first + place.card,
                INSIDE,
            ))]
        }
        PartKind::Section => section_panels(faces, page, section, place.section, first),
    };
    let panels: Vec<Block> = panels.into_iter().map(|one| one.below(GAP)).collect();
    let body = stack(&panels);
    let width = WIDTH as f32;
    let foot = foot(faces, page, address, width - 2.0 * MARGIN);
    let rest = body.height - LAP + GAP + foot.height + 2.0 * GAP;
    // What is left of a sheet is the picture's.
    let head_height = (HEIGHT - rest).clamp(HEAD[0], HEAD[1]);
    let height = (head_height + rest).max(HEIGHT);
    let below = height - foot.height - GAP - GAP / 2.0;
    let svg = [
        head(faces, page, width, head_height).svg,
        at(0.0, head_height - LAP, &body.svg),
        at(MARGIN, below, &foot.svg),
    ];
    Some(sheet(faces, [WIDTH, height.ceil() as u32], &svg.concat()))
}

/// A section without themes is its card; any other its heading and, of each theme,
/// heading and pictures.
fn section_panels(
    faces: &Faces,
    page: &Page,
    section: &Section,
    at: usize,
    first: usize,
) -> Vec<Block> {
    let mut blocks = section_head(faces, page, section, at, INSIDE);
    let mut panels = Vec::new();
    for (place, one) in section.cards.iter().enumerate() {
        let is_whole = one.heading.is_none();
        let set = if is_whole { card } else { summary };
        blocks.extend(set(faces, page, one, first + place, INSIDE));
        panels.push(panelled(&blocks));
        blocks.clear();
    }
    panels
}

/// When a section speaks of, and what it is called.
pub(super) fn section_head(
    faces: &Faces,
    page: &Page,
    section: &Section,
    at: usize,
    width: f32,
) -> Vec<Block> {
    const SIZE: f32 = 64.0;
    let time = page.glance.sections[at].time.as_ref();
    let mark = time.map(|time| {
        let years = time.period.as_ref().map(|period| period.words.as_str());
        let colour = status_class(time.status);
        let words = [years.unwrap_or_default(), " ", status_name(time.status)].concat();
        let run = Run::new(words.trim(), Ink::text(36.0).coloured(colour));
        paragraph(faces, &[run], Measure::of(width, 52.0)).leading()
    });
    let title = clauses(faces, &section.heading.block.text, Ink::title(SIZE), width);
    let title = paragraph(faces, &title, Measure::of(width, SIZE * 1.35));
    mark.into_iter()
        .chain([title.below(8.0).leading()])
        .collect()
}

/// How wide a heading on paper is.
pub(super) const ON_PAPER: f32 = WIDTH as f32 - 2.0 * (EDGE + 12.0);
