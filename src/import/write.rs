//! Blocks → the text of `report.md`, and the lines on which guesses stand.

use super::block::{Block, Kind};
use super::guess::{At, Guess};

/// A text, and what was guessed in it.
#[derive(Debug, Default)]
pub(super) struct Written {
    pub(super) text: String,
    pub(super) guesses: Vec<Guess>,
}

/// Writes the blocks, with an empty line between those that are no list.
pub(super) fn write(blocks: &[Block]) -> Written {
    let mut written = Written::default();
    let mut line = 1;
    let mut before: Option<Kind> = None;
    for block in blocks {
        let in_list = before == Some(Kind::Sentence) && block.kind == Kind::Sentence;
        if before.is_some() && !in_list {
            written.text.push('\n');
            line += 1;
        }
        if let Some(what) = block.guess {
            let (at, words) = (At::Report(line), block.text.clone());
            written.guesses.push(Guess { what, at, words });
        }
        written.text.push_str(block.mark());
        written.text.push_str(&block.text);
        written.text.push('\n');
        line += 1;
        before = Some(block.kind);
    }
    written
}
