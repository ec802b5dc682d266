//! What every kind of file is read as first: its paragraphs, in order.

use super::guess::Guess;

/// What a file says of a paragraph besides its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Nothing.
    Words,
    /// It is a heading of this level, from 1.
    Heading(u8),
    /// It stands in a list.
    Item,
    /// It is a row of a table.
    Row,
}

/// A paragraph, or a line of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// Its words, without blanks around them.
    pub(super) text: String,
    /// Where it stands in the file: the line or the paragraph, from 1.
    pub(super) number: usize,
    /// What the file says of it.
    pub(super) role: Role,
    /// Whether blanks stood in front of it.
    pub(super) indented: bool,
    /// Whether it is a paragraph of its own for certain.
    pub(super) apart: bool,
}

impl Line {
    /// A paragraph of its own.
    pub(super) fn new(text: &str, number: usize, role: Role) -> Self {
        Self {
            text: text.trim().to_owned(),
            number,
            role,
            indented: false,
            apart: true,
        }
    }

    /// How many characters it has.
    pub(super) fn len(&self) -> usize {
        self.text.chars().count()
    }
}

/// What a file was read as.
#[derive(Clone, Debug, Default)]
pub(super) struct Lines {
    /// Its paragraphs, none of them empty.
    pub(super) lines: Vec<Line>,
    /// What was left out or made while reading it.
    pub(super) guesses: Vec<Guess>,
}

/// The longest head of a column.
const HEAD: usize = 8;

/// The cells of a row as a sentence: `3. 修路：新修9公里；交通局`.
pub(super) fn row<'a>(cells: impl Iterator<Item = &'a str>) -> String {
    let cells: Vec<&str> = cells
        .map(str::trim)
        .filter(|cell| !cell.is_empty())
        .collect();
    let is_number = |cell: &str| cell.chars().all(|c| c.is_ascii_digit());
    let is_head = |cell: &&str| cell.chars().count() <= HEAD && !cell.contains(char::is_numeric);
    match cells[..] {
        [] => String::new(),
        _ if cells.iter().all(is_head) => cells.join("、"),
        [number, ref rest @ ..] if is_number(number) && !rest.is_empty() => {
            format!("{number}. {}", named(rest))
        }
        _ => named(&cells),
    }
}

fn named(cells: &[&str]) -> String {
    match cells {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [name, rest @ ..] => format!("{name}：{}", rest.join("；")),
    }
}
