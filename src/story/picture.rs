//! What a card shows beside its sentences.

use super::{Series, Tiles};

/// The pictures of one card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardPictures {
    /// The card's title, or its section's if it has none.
    pub card: String,
    /// At least one, the main one first.
    pub pictures: Vec<Picture>,
}

/// One thing a card shows beside its sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Picture {
    /// Figures that may be compared.
    Chart(Series),
    /// The same as bars under the clauses that hold the figures.
    Clauses(Series),
    /// Large numbers, each by itself.
    Tiles(Tiles),
    /// Key words of a card without numbers, verbatim; may be empty.
    Icon(Vec<String>),
}

impl Picture {
    /// Whether it shows a figure, by its index.
    pub fn holds(&self, at: usize) -> bool {
        match self {
            Self::Chart(series) | Self::Clauses(series) => {
                series.points().any(|point| point.figure == at)
            }
            Self::Tiles(tiles) => {
                let mut all = tiles.groups.iter().flat_map(|group| &group.tiles);
                all.any(|tile| tile.figure == at)
            }
            Self::Icon(_) => false,
        }
    }

    /// What is drawn as a chart.
    pub fn series(&self) -> Option<&Series> {
        match self {
            Self::Chart(series) | Self::Clauses(series) => Some(series),
            Self::Tiles(_) | Self::Icon(_) => None,
        }
    }
}
