//! Rows of tables, and tables that only lay a page out: a row of short cells
//! is one line, what stands in long cells stays paragraphs.

use super::limits::DEPTH;
use super::line::{Line, Role, row};

/// A cell of a table of words has no more characters.
const LONGEST_CELL: usize = 200;

/// The rows that are open, the inmost last, each with its cells.
#[derive(Debug, Default)]
pub(super) struct Tables {
    rows: Vec<Vec<Vec<Line>>>,
    /// Rows that are too deep to be told apart.
    deeper: usize,
}

impl Tables {
    pub(super) fn open_row(&mut self) {
        if self.rows.len() < DEPTH {
            self.rows.push(Vec::new());
        } else {
            self.deeper += 1;
        }
    }

    pub(super) fn open_cell(&mut self) {
        if let (Some(cells), 0) = (self.rows.last_mut(), self.deeper) {
            cells.push(Vec::new());
        }
    }

    /// Puts a line into the open cell; gives it back if there is none.
    pub(super) fn put(&mut self, line: Line) -> Option<Line> {
        let Some(cells) = self.rows.last_mut() else {
            return Some(line);
        };
        if cells.is_empty() {
            cells.push(Vec::new());
        }
        cells.last_mut()?.push(line);
        None
    }

    /// Ends the inmost row: its lines, which belong where the row stood.
    pub(super) fn close_row(&mut self) -> Vec<Line> {
        if self.deeper > 0 {
            self.deeper -= 1;
            return Vec::new();
        }
        let mut cells = self.rows.pop().unwrap_or_default();
        cells.retain(|cell| !cell.is_empty());
        let words: Vec<String> = cells.iter().map(|cell| joined(cell)).collect();
        let is_row = words.len() > 1
            && words
                .iter()
                .all(|words| words.chars().count() <= LONGEST_CELL);
        match cells.first().and_then(|cell| cell.first()) {
            Some(first) if is_row => {
                let text = row(words.iter().map(String::as_str));
                vec![Line::new(&text, first.number, Role::Row)]
            }
            Some(_) | None => cells.into_iter().flatten().collect(),
        }
    }

    pub(super) fn is_open(&self) -> bool {
        !self.rows.is_empty()
    }
}

fn joined(cell: &[Line]) -> String {
    let lines: Vec<&str> = cell.iter().map(|line| line.text.as_str()).collect();
    lines.join(" ")
}
