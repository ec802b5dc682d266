//! What became of a report's numbers, for `yitu check`: which are figures,
//! where each figure is drawn or why not, what the scoreboard left out.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::load::Loaded;
use super::table::pad;
use crate::check::{Unused, Use, uses};
use crate::diagnostic::Diagnostic;
use crate::figure::Kind;
use crate::story::{
    self, CardPictures, Glance, LeftOut, LeftOutReason, Scoreboard, selector, worded,
};

/// A report's story, told for the editor.
pub(super) struct Account<'a> {
    loaded: &'a Loaded,
    board: Scoreboard,
    uses: Vec<Result<Vec<Use>, Unused>>,
}

impl<'a> Account<'a> {
    /// Tells the story of a report.
    ///
    /// # Errors
    /// Every chart, every figure of the cover and every wish for 速览 that cannot
    /// be.
    pub(super) fn of(loaded: &'a Loaded) -> Result<Self, Vec<Diagnostic>> {
        let (report, figures) = (&loaded.report, &loaded.reading.figures);
        let mut faults = Vec::new();
        let cover = story::cover(&loaded.settings.cover, report, figures).unwrap_or_else(|more| {
            faults.extend(more);
            Vec::new()
        });
        let pictures: Vec<CardPictures> = story::pictures(report, figures, &loaded.settings.charts)
            .unwrap_or_else(|more| {
                faults.extend(more);
                Vec::new()
            });
        let glance = story::glance(report, figures, &cover, &loaded.settings.glance)
            .unwrap_or_else(|more| {
                faults.extend(more);
                Glance::default()
            });
        if !faults.is_empty() {
            return Err(faults);
        }
        let board = story::scoreboard(report, figures);
        Ok(Self {
            uses: uses(report, figures, &pictures, &cover, &glance, &board),
            board,
            loaded,
        })
    }

    /// Why the digits that are no figures are none, with how many there are.
    fn others(&self) -> BTreeMap<&'static str, usize> {
        let mut counts = BTreeMap::new();
        for other in &self.loaded.reading.others {
            *counts.entry(other.reason.label()).or_default() += 1;
        }
        counts
    }

    /// One line: how many numbers are figures, and what the others are.
    pub(super) fn coverage(&self) -> String {
        let (reading, mut others) = (
            &self.loaded.reading,
            self.others().into_iter().collect::<Vec<_>>(),
        );
        others.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let reasons: Vec<String> = others
            .iter()
            .map(|(reason, count)| format!("{reason} {count}"))
            .collect();
        let drawn = self.uses.iter().filter(|uses| uses.is_ok()).count();
        let reasons = if reasons.is_empty() {
            String::new()
        } else {
            format!("（{}）", reasons.join("，"))
        };
        format!(
            "{} 处数字是数据，其中 {drawn} 个画成了图或大字；{} 处不是{reasons}",
            reading.figures.len(),
            reading.others.len(),
        )
    }

    /// One line a figure, then what the scoreboard holds and left out.
    pub(super) fn figures(&self) -> String {
        let figures = &self.loaded.reading.figures;
        let mut lines: Vec<String> = figures
            .iter()
            .zip(&self.uses)
            .map(|(figure, uses)| {
                let uses = match uses {
                    Ok(uses) => joined(uses),
                    Err(unused) => unused.to_string(),
                };
                let (name, words) = (selector(figure), worded(figure).to_string());
                format!(
                    "{:>4}  {}  {}  {uses}",
                    figure.line,
                    pad(&name, 44),
                    pad(&words, 20)
                )
            })
            .collect();
        let board = &self.board;
        let columns: Vec<String> = board.columns.iter().map(|column| column.label()).collect();
        let size = format!("{} 行，{} 列", board.rows.len(), columns.len());
        lines.push(format!("对照表：{size}（{}）", columns.join("，")));
        lines.extend(self.left_out());
        lines.join("\n")
    }

    /// A line for each rate without a row; the other figures by their kind.
    fn left_out(&self) -> impl Iterator<Item = String> {
        let mut kinds: BTreeMap<Kind, (String, usize)> = BTreeMap::new();
        let mut lines = Vec::new();
        for LeftOut { figure, reason } in &self.board.left_out {
            let words = reason.words();
            if let LeftOutReason::NoRate(kind) = reason {
                kinds.entry(*kind).or_insert((words, 0)).1 += 1;
            } else {
                let figure = selector(&self.loaded.reading.figures[*figure]);
                lines.push(format!("  没有放 {figure}：{words}"));
            }
        }
        let kinds = kinds.into_values();
        let kinds = kinds.map(|(words, count)| format!("  没有放 {count} 个数据：{words}"));
        lines.into_iter().chain(kinds)
    }

    /// The same for programs.
    pub(super) fn to_json(&self) -> Value {
        let reason = |at: usize| {
            let mut out = self.board.left_out.iter();
            out.find(|out| out.figure == at)
                .map(|out| out.reason.words())
        };
        let figures = self
            .loaded
            .reading
            .figures
            .iter()
            .zip(&self.uses)
            .enumerate();
        let figures: Vec<Value> = figures
            .map(|(at, (figure, uses))| {
                json!({
                    "id": at + 1,
                    "line": figure.line,
                    "selector": selector(figure),
                    "said": worded(figure).to_string(),
                    "drawn": uses.iter().flatten().map(Use::to_string).collect::<Vec<_>>(),
                    "not_drawn": uses.as_ref().err().map(Unused::to_string),
                    "not_on_scoreboard": reason(at),
                })
            })
            .collect();
        json!({ "figures": figures, "others": self.others() })
    }
}

fn joined(uses: &[Use]) -> String {
    let words: Vec<String> = uses.iter().map(Use::to_string).collect();
    words.join("，")
}
