//! The scoreboard (对照表): one indicator a row, its rates of growth side by
//! side: what was, what is, what is wanted.
//!
//! In come the report and its figures; out comes a [`Scoreboard`]. Columns
//! come from the times that the figures name ([`column`]), rows from the
//! indicators that speak of at least two of them. What else the report says of
//! a row stands in its words beside the axis. Every other figure is left out
//! with a [`Reason`].

mod column;
mod left_out;
mod pledged;
mod series;
mod verdict;

pub use column::Column;
pub use left_out::{LeftOut, Reason};
pub(super) use verdict::verdict;

use crate::figure::{Figure, Kind};
use crate::report::Report;

use super::{Pledge, key, quantity};

/// The name of its chart in addresses.
pub const PLOT: &str = "scoreboard-plot";
/// An indicator that speaks of fewer columns has nothing to be compared with.
const FEWEST: usize = 2;

/// One indicator a row, its times side by side.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scoreboard {
    /// In the order of time.
    pub columns: Vec<Column>,
    /// In the order the report first names them; without any there is no
    /// scoreboard.
    pub rows: Vec<Row>,
    /// Every figure that has no cell, in source order.
    pub left_out: Vec<LeftOut>,
}

/// One indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its [`key`].
    pub indicator: String,
    /// Its name, as its first rate gives it.
    pub name: String,
    /// One for each column.
    pub entries: Vec<Entry>,
}

/// What the report says of an indicator at a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
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

impl Entry {
    fn rate(&self) -> Option<usize> {
        match self {
            Self::Rate(at) => Some(*at),
            _ => None,
        }
    }

    fn figure(&self) -> Option<usize> {
        match self {
            Self::Rate(at) | Self::Other(at) => Some(*at),
            Self::Words(..) | Self::Empty => None,
        }
    }
}

/// Joins the indicators of a report across its sections.
pub fn scoreboard(report: &Report, figures: &[Figure]) -> Scoreboard {
    let rates: Vec<usize> = (0..figures.len())
        .filter(|&at| is_rate(&figures[at]))
        .collect();
    let columns = column::columns(&rates, figures);
    let mut indicators: Vec<String> = Vec::new();
    for &at in &rates {
        let key = key(&figures[at].name);
        if !indicators.contains(&key) {
            indicators.push(key);
        }
    }
    let rows = indicators.into_iter().filter_map(|indicator| {
        let own: Vec<usize> = (0..figures.len())
            .filter(|&at| key(&figures[at].name) == indicator)
            .collect();
        let entries: Vec<Entry> = columns
            .iter()
            .map(|column| entry(column, &own, figures))
            .collect();
        let rates: Vec<usize> = entries.iter().filter_map(Entry::rate).collect();
        let first = rates.iter().min().filter(|_| rates.len() >= FEWEST)?;
        Some(Row {
            name: figures[*first].name.to_string(),
            indicator,
            entries,
        })
    });
    let mut rows: Vec<Row> = rows.collect();
    pledged::fill(&mut rows, &columns, report, figures);
    Scoreboard {
        left_out: left_out::left_out(&rows, &columns, figures),
        columns,
        rows,
    }
}

/// The one figure an indicator has at a time: its rate, else, of a single
/// year, whatever else is said. Of two neither is surer.
fn entry(column: &Column, own: &[usize], figures: &[Figure]) -> Entry {
    let there = |rate: bool| -> Vec<usize> {
        let fits = |&at: &usize| {
            let figure = &figures[at];
            let sort = is_rate(figure) == rate && (!rate || figure.kind == column.kind);
            sort && column.speaks_of(figure)
        };
        own.iter().copied().filter(fits).collect()
    };
    match (&there(true)[..], &there(false)[..]) {
        ([only], _) => Entry::Rate(*only),
        ([], [only]) if column.first == column.last => Entry::Other(*only),
        _ => Entry::Empty,
    }
}

/// A growth in per cent a year, of a known time.
fn is_rate(figure: &Figure) -> bool {
    let growth = matches!(figure.kind, Kind::Growth | Kind::AvgGrowth);
    growth && figure.unit == "%" && figure.period.is_some() && quantity(figure).is_some()
}
