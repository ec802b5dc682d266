//! What the scoreboard holds.

use super::{Column, LeftOut};
use crate::story::Pledge;

/// One indicator a row, its times side by side.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scoreboard {
    /// In the order of time.
    pub columns: Vec<Column>,
    /// In the order the report first names them; without any there is no
    /// scoreboard.
    pub rows: Vec<ScoreboardRow>,
    /// Every figure that has no cell, in source order.
    pub left_out: Vec<LeftOut>,
}

/// One indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScoreboardRow {
    /// Its [`key`](crate::story::key).
    pub indicator: String,
    /// Its name, as its first rate gives it.
    pub name: String,
    /// One for each column.
    pub entries: Vec<ScoreboardEntry>,
}

/// What the report says of an indicator at a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScoreboardEntry {
    /// A rate of growth; an index into the figures.
    Rate(usize),
    /// Another sort of quantity, which has no place on the axis; an index
    /// into the figures.
    Other(usize),
    /// An aim in words, with its line.
    Words(Pledge, usize),
    /// Nothing.
    Empty,
}

impl ScoreboardEntry {
    /// The figure, if it is a rate of growth.
    pub(super) fn rate(&self) -> Option<usize> {
        match self {
            Self::Rate(at) => Some(*at),
            Self::Other(_) | Self::Words(..) | Self::Empty => None,
        }
    }

    /// The figure, if it is one.
    pub(super) fn figure(&self) -> Option<usize> {
        match self {
            Self::Rate(at) | Self::Other(at) => Some(*at),
            Self::Words(..) | Self::Empty => None,
        }
    }
}
