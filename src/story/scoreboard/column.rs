//! The scoreboard's columns: the times that most indicators speak of.

use std::collections::HashSet;

use crate::figure::{Figure, Kind, Status};
use crate::story::count::count;
use crate::story::key;

/// A sort of rate at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Column {
    /// Growth of a year, or yearly average of several.
    pub kind: Kind,
    /// Review or plan.
    pub status: Status,
    /// First year.
    pub first: u16,
    /// Last year.
    pub last: u16,
}

impl Column {
    /// The column a rate belongs to; `None` without a time.
    pub fn of(figure: &Figure) -> Option<Self> {
        let period = figure.period.as_ref()?;
        Some(Self {
            kind: figure.kind,
            status: figure.status,
            first: period.first,
            last: period.last,
        })
    }

    /// Whether a figure, of whatever sort, is of this time; no quarter is.
    pub(super) fn speaks_of(&self, figure: &Figure) -> bool {
        let time = figure.period.as_ref().map(|p| (p.first, p.last, p.part));
        figure.status == self.status && time == Some((self.first, self.last, None))
    }

    /// What its points are called: 五年年均, 2021年.
    pub fn label(&self) -> String {
        match self.kind {
            Kind::AvgGrowth => {
                let years = usize::from(self.last.saturating_sub(self.first)) + 1;
                format!("{}年年均", count(years))
            }
            Kind::Growth
            | Kind::Level
            | Kind::Share
            | Kind::Change
            | Kind::Multiple
            | Kind::Ratio
            | Kind::Cumulative => format!("{}年", self.last),
        }
    }
}

/// At most one column for each sort of rate in review and in plan: the time
/// that most indicators share which speak of several; of equals the latest.
/// In the order of time.
pub(super) fn columns(rates: &[usize], figures: &[Figure]) -> Vec<Column> {
    let all: HashSet<(String, Column)> = rates
        .iter()
        .filter_map(|&at| Some((key(&figures[at].name), Column::of(&figures[at])?)))
        .collect();
    let several = |name: &String| all.iter().filter(|(other, _)| other == name).count() > 1;
    let joined = |column: &Column| {
        let there = all
            .iter()
            .filter(|(name, at)| at == column && several(name));
        there.count()
    };
    let mut known: Vec<Column> = all.iter().map(|(_, column)| *column).collect();
    known.retain(|column| joined(column) > 0);
    known.sort_by_key(|column| (joined(column), column.last, column.first));
    let mut columns: Vec<Column> = Vec::new();
    for column in known.into_iter().rev() {
        let alike = |c: &Column| c.kind == column.kind && c.status == column.status;
        if !columns.iter().any(alike) {
            columns.push(column);
        }
    }
    columns.sort_by_key(|column| (column.last, column.first));
    columns
}
