//! The scoreboard as a series that can be drawn.

use crate::figure::Figure;
use crate::settings::ChartForm;
use crate::story::build::{finish, panel};
use crate::story::compare::Axis;
use crate::story::{Aside, Panel, Series, worded};

use super::{Column, PLOT, Scoreboard, ScoreboardEntry, ScoreboardRow};

impl Scoreboard {
    /// A panel for each row, all on one axis; `None` without rows.
    ///
    /// `figures` are those the scoreboard was made of.
    pub fn series(&self, figures: &[Figure]) -> Option<Series> {
        let panels = self.rows.iter().map(|row| self.panel(row, figures));
        let panels: Vec<Panel> = panels.collect::<Option<_>>()?;
        (!panels.is_empty())
            .then(|| finish(PLOT, ChartForm::DotPlot, panels, figures).ok())
            .flatten()
    }

    fn panel(&self, row: &ScoreboardRow, figures: &[Figure]) -> Option<Panel> {
        let rates: Vec<usize> = row
            .entries
            .iter()
            .filter_map(ScoreboardEntry::rate)
            .collect();
        let mut panel = panel(PLOT, row.name.clone(), &rates, figures, Axis::Rates).ok()?;
        let beside = self.columns.iter().zip(&row.entries);
        panel.asides = beside
            .filter_map(|(column, entry)| aside(column, entry, figures))
            .collect();
        Some(panel)
    }
}

fn aside(column: &Column, entry: &ScoreboardEntry, figures: &[Figure]) -> Option<Aside> {
    let (text, figure, line) = match entry {
        ScoreboardEntry::Other(at) => (
            worded(&figures[*at]).to_string(),
            Some(*at),
            figures[*at].line,
        ),
        ScoreboardEntry::Words(pledge, line) => (pledge.words.clone(), None, *line),
        ScoreboardEntry::Rate(_) | ScoreboardEntry::Empty => return None,
    };
    Some(Aside {
        label: column.label(),
        status: column.status,
        text,
        figure,
        line,
    })
}
