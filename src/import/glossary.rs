//! The glossary behind a report: a term with its explanation each, also where
//! that stands in the next line.

use super::block::{Block, Kind};
use super::guess::What;
use super::line::Line;
use super::mark::mark;

/// A term that is explained has no more characters.
const LONGEST: usize = 40;
/// What two lines together may make marks of that neither is alone.
const MARKUP: [char; 6] = ['*', '_', '`', '[', '<', '~'];

/// The blocks of a glossary, its heading first.
pub(super) fn blocks(lines: &[Line]) -> Vec<Block> {
    let mut lines = lines.iter().peekable();
    let head = lines.next().map(|line| {
        let block = Block::new(Kind::Glossary, &line.text, line.number);
        block.guessed(What::Glossary)
    });
    let mut blocks = Vec::from_iter(head);
    while let Some(line) = lines.next() {
        let kind = match mark(&line.text) {
            Some(_) => Kind::Paragraph,
            None => Kind::Sentence,
        };
        let mut block = Block::new(kind, &line.text, line.number);
        let is_plain = line.len() <= LONGEST && !line.text.contains(MARKUP);
        let is_term = is_plain && line.text.ends_with('：');
        if let Some(below) = lines.next_if(|_| is_term) {
            block.text += &below.text;
            block.guess = Some(What::Joined);
        }
        blocks.push(block);
    }
    blocks
}
