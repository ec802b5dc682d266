//! Rates of growth from all sections → rows and columns.

use crate::figure::Figure;
use crate::report::Report;
use crate::story::compare::{Axis, apart};
use crate::story::{drawable, key};

use super::rate::is_rate;
use super::{Column, Scoreboard, ScoreboardEntry, ScoreboardRow, column, left_out, pledged};

/// An indicator that speaks of fewer columns has nothing to be compared with.
const FEWEST: usize = 2;

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
            .filter(|&at| drawable(&figures[at]) && key(&figures[at].name) == indicator)
            .collect();
        let entries: Vec<ScoreboardEntry> = columns
            .iter()
            .map(|column| entry(column, &own, figures))
            .collect();
        let rates: Vec<usize> = entries.iter().filter_map(ScoreboardEntry::rate).collect();
        let first = rates.iter().min().filter(|_| rates.len() >= FEWEST)?;
        let strange = |(n, b): (usize, &usize)| {
            let mut before = rates[..n].iter();
            before.any(|a| apart(&figures[*a], &figures[*b], Axis::Rates).is_some())
        };
        if rates.iter().enumerate().any(strange) {
            return None;
        }
        Some(ScoreboardRow {
            name: figures[*first].name.to_string(),
            indicator,
            entries,
        })
    });
    let mut rows: Vec<ScoreboardRow> = rows.collect();
    pledged::fill(&mut rows, &columns, report, figures);
    Scoreboard {
        left_out: left_out::left_out(&rows, &columns, figures),
        columns,
        rows,
    }
}

/// The one figure an indicator has at a time: its rate, else, of a single
/// year, whatever else is said. Of two neither is surer.
fn entry(column: &Column, own: &[usize], figures: &[Figure]) -> ScoreboardEntry {
    let there = |rate: bool| -> Vec<usize> {
        let fits = |&at: &usize| {
            let figure = &figures[at];
            let sort = is_rate(figure) == rate && (!rate || figure.kind == column.kind);
            sort && column.speaks_of(figure)
        };
        own.iter().copied().filter(fits).collect()
    };
    match (&there(true)[..], &there(false)[..]) {
        ([only], _) => ScoreboardEntry::Rate(*only),
        ([], [only]) if column.first == column.last => ScoreboardEntry::Other(*only),
        _ => ScoreboardEntry::Empty,
    }
}
