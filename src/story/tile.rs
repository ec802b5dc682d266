//! Large numbers, grouped by unit, and the aims that are put in words.

use crate::figure::{Figure, Kind, Measure};
use crate::report::Sentence;

use super::pledge::{Pledge, pledges};
use super::{Wording, base_unit, headline, key, worded};

/// Large numbers, grouped by kind and unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tiles {
    /// In order of first appearance.
    pub groups: Vec<TileGroup>,
    /// Aims the report puts in words, verbatim.
    pub pledges: Vec<Pledge>,
}

/// Tiles that count the same thing: 亩, or 公里.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TileGroup {
    /// The unit without its scale.
    pub unit: String,
    /// In source order.
    pub tiles: Vec<Tile>,
}

/// One large number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tile {
    /// Index into the figures.
    pub figure: usize,
    /// The indicator's name.
    pub label: String,
    /// The number with its unit and qualifiers.
    pub wording: Wording,
}

/// More tiles than this are no picture but a list.
const MOST: usize = 6;

/// The weightiest figures, in source order: headline indicators, then results,
/// then what was done, then what is told of the same indicators once more; the others
/// stay in their sentences, and so does what there is one of.
pub(super) fn weightiest(at: &[usize], figures: &[Figure]) -> Vec<usize> {
    let is_again = |at: &usize, before: &[usize]| {
        let is_same = |other: &usize| key(&figures[*other].name) == key(&figures[*at].name);
        before.iter().any(is_same)
    };
    let repeated = at.iter().enumerate();
    let repeated = repeated.filter(|(n, one)| is_again(one, &at[..*n]));
    let repeated: Vec<usize> = repeated.map(|(_, one)| *one).collect();
    let weight = |at: &usize| {
        let figure = &figures[*at];
        let rank = headline(&figure.name).unwrap_or(usize::MAX);
        (
            repeated.contains(at),
            rank,
            figure.measure == Measure::Work,
            figure.kind == Kind::Ratio,
        )
    };
    let is_one = |at: &usize| {
        let figure = &figures[*at];
        let counts = matches!(figure.kind, Kind::Level | Kind::Cumulative);
        counts && figure.value == "1" && base_unit(&figure.unit).1 == figure.unit
    };
    let mut chosen = at.to_vec();
    chosen.retain(|at| !is_one(at));
    chosen.sort_by_key(weight);
    chosen.truncate(MOST);
    chosen.sort_unstable();
    chosen
}

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
            wording: worded(figure),
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
