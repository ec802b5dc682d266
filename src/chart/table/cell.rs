//! Rows and cells.

use crate::story::{Aside, Point};

/// A table with one row of heads above and one head a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What the numbers are.
    pub caption: String,
    /// The heads of the columns (`th scope="col"`), the first over the names.
    pub head: Vec<String>,
    /// As many cells each as there are heads, less one.
    pub rows: Vec<TableRow>,
}

/// One row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableRow {
    /// Its head (`th scope="row"`).
    pub name: String,
    /// One for each further column.
    pub cells: Vec<Cell>,
}

/// One cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// A figure with its unit and qualifiers.
    Figure {
        /// Index into the figures.
        figure: usize,
        /// Its wording.
        text: String,
    },
    /// Words of the report, with the line they stand in.
    Words {
        /// 1-based line of the source.
        line: usize,
        /// Verbatim.
        text: String,
    },
    /// Arithmetic; the column's head says so.
    Computed(String),
    /// The report says nothing here.
    Empty,
}

impl Cell {
    /// A point of the axis.
    pub(super) fn of(point: &Point) -> Self {
        Self::Figure {
            figure: point.figure,
            text: point.wording.to_string(),
        }
    }

    /// What stands beside the axis.
    pub(super) fn beside(aside: &Aside) -> Self {
        let text = aside.text.clone();
        match aside.figure {
            Some(figure) => Self::Figure { figure, text },
            None => Self::Words {
                line: aside.line,
                text,
            },
        }
    }
}
