//! What the reader of reports would refuse, put right: headings without text,
//! headings of one name, no section at all.

use std::collections::HashSet;

use super::block::{Block, Kind};
use super::guess::What;
use super::mark::{Rank, mark};
use crate::report::{is_glossary, torn};

/// Puts the blocks right.
pub(super) fn tidy(blocks: &mut Vec<Block>, made: &str) {
    in_sections(blocks);
    // A list of contents has the names of the sections before they come.
    without_text(blocks);
    same_names(blocks);
    without_text(blocks);
    if !blocks.iter().any(|block| block.kind == Kind::Section) {
        make_section(blocks, made);
    }
    open_ends(blocks);
}

/// Puts a heading above the first text. A glossary that explains no report is
/// the text itself.
fn make_section(blocks: &mut Vec<Block>, made: &str) {
    let glossary = blocks.iter().position(|block| block.kind == Kind::Glossary);
    let first = blocks.iter().position(Block::is_text);
    let start = match (glossary, first) {
        (Some(glossary), Some(first)) if glossary < first => {
            blocks[glossary].kind = Kind::Paragraph;
            Some(glossary)
        }
        (_, first) => first,
    };
    if let Some(start) = start {
        blocks.insert(start, Block::made(Kind::Section, made, What::SectionMade));
    }
}

/// A heading must not be called as a glossary is, and cards stand in a section.
fn in_sections(blocks: &mut [Block]) {
    let mut in_section = false;
    for block in blocks {
        let is_heading = matches!(block.kind, Kind::Part | Kind::Section | Kind::Card);
        if is_heading && is_glossary(&block.text) {
            (block.kind, block.guess) = (Kind::Sentence, Some(What::NoHeading));
        } else if matches!(block.kind, Kind::Section | Kind::Card) && !in_section {
            block.kind = Kind::Section;
            in_section = true;
        }
    }
}

/// Two sections, or two cards of one section, may not share a name.
fn same_names(blocks: &mut [Block]) {
    let (mut sections, mut cards) = (HashSet::new(), HashSet::new());
    for block in blocks {
        let name = || name(&block.text).to_owned();
        let is_new = match block.kind {
            Kind::Section => sections.insert(name()),
            Kind::Card => cards.insert(name()),
            Kind::Title
            | Kind::Subtitle
            | Kind::Part
            | Kind::Glossary
            | Kind::Sentence
            | Kind::Paragraph => continue,
        };
        if !is_new {
            (block.kind, block.guess) = (Kind::Sentence, Some(What::SameName));
        } else if block.kind == Kind::Section {
            cards.clear();
        }
    }
}

/// A heading's words without its number, as the reader of reports tells them.
fn name(text: &str) -> &str {
    let number = mark(text).filter(|mark| match mark.rank {
        Rank::Numeral | Rank::Spaced | Rank::Bracketed | Rank::Digit | Rank::BracketedDigit => true,
        Rank::Part | Rank::First | Rank::Dash => false,
    });
    number.map_or(text, |mark| &text[mark.end..])
}

/// From behind: what is below a heading is settled before the heading is.
fn without_text(blocks: &mut [Block]) {
    let mut below: Option<Kind> = None;
    for block in blocks.iter_mut().rev() {
        let has_text = match block.kind {
            Kind::Part => below == Some(Kind::Section),
            Kind::Section => matches!(below, Some(Kind::Card | Kind::Sentence | Kind::Paragraph)),
            Kind::Card | Kind::Glossary => matches!(below, Some(Kind::Sentence | Kind::Paragraph)),
            Kind::Title | Kind::Subtitle | Kind::Sentence | Kind::Paragraph => true,
        };
        if !has_text {
            (block.kind, block.guess) = (Kind::Paragraph, Some(What::NoHeading));
        }
        below = Some(block.kind);
    }
}

/// What follows a line that ends with a comma is an item, or the two would be
/// taken for one that was cut.
fn open_ends(blocks: &mut [Block]) {
    let mut above = String::new();
    for block in blocks {
        if block.kind == Kind::Paragraph && torn(&above, &block.text) {
            block.kind = Kind::Sentence;
        }
        above = match block.kind {
            Kind::Sentence | Kind::Paragraph => [block.mark(), &block.text].concat(),
            Kind::Title
            | Kind::Subtitle
            | Kind::Part
            | Kind::Section
            | Kind::Card
            | Kind::Glossary => String::new(),
        };
    }
}
