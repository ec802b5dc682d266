//! Large numbers, grouped by unit, and the aims that are put in words.

use crate::figure::Figure;
use crate::report::Sentence;

use super::badge::clauses;
use super::{Pledge, Tile, TileGroup, Tiles, base_unit, said};

/// Words by which an aim without a number can be told.
const PLEDGES: &[&str] = &["同步", "高于经济增", "快于经济增"];

/// Groups figures by kind and unit without scale, in order of first appearance.
/// `at` are indices into `figures`; the pledges are those of `sentences`.
pub fn tiles(at: &[usize], figures: &[Figure], sentences: &[Sentence]) -> Tiles {
    let mut groups: Vec<TileGroup> = Vec::new();
    for &at in at {
        let figure = &figures[at];
        let (_, unit) = base_unit(&figure.unit);
        let tile = Tile {
            figure: at,
            label: figure.name.to_string(),
            said: said(figure),
        };
        let kind = |tile: &Tile| figures[tile.figure].kind;
        let alike = |group: &&mut TileGroup| {
            group.unit == unit && group.tiles.iter().all(|tile| kind(tile) == figure.kind)
        };
        match groups.iter_mut().find(alike) {
            Some(group) => group.tiles.push(tile),
            None => groups.push(TileGroup {
                unit: unit.to_owned(),
                tiles: vec![tile],
            }),
        }
    }
    let pledges = sentences
        .iter()
        .flat_map(|sentence| pledges(sentence, figures));
    Tiles {
        groups,
        pledges: pledges.collect(),
    }
}

/// The clauses of a sentence that name an aim but hold no figure.
pub(super) fn pledges(sentence: &Sentence, figures: &[Figure]) -> Vec<Pledge> {
    let counted = |span: &std::ops::Range<usize>| {
        let inside = |figure: &Figure| span.contains(&figure.number.start);
        figures.iter().any(inside)
    };
    clauses(sentence)
        .filter(|(words, span)| PLEDGES.iter().any(|p| words.contains(p)) && !counted(span))
        .map(|(words, span)| Pledge {
            words: words.to_owned(),
            span,
        })
        .collect()
}
