//! Lines → the blocks of a report in house form: preface, sections, cards,
//! sentences, glossary.

use std::ops::Range;

use super::annex;
use super::block::{Block, Kind};
use super::free::cards;
use super::glossary;
use super::guess::What;
use super::heading::{Depth, Heading, LISTED, NONE, NUMERAL, PART, TIMED};
use super::headings::headings;
use super::lead::leads;
use super::line::{Line, Role};
use super::mark::{Rank, mark};
use super::parts::{listed, pieces, sentences};
use super::preface::{self, is_call};
use super::settle::{order, settle};

/// What a section is called that the text gives no heading.
pub(super) const MADE: &str = "报告正文";

/// Makes the blocks.
pub(super) fn tree(lines: Vec<Line>) -> Vec<Block> {
    let mut heads = headings(&lines);
    let is_glossary = |head: &Option<Heading>| head.as_ref().is_some_and(|head| head.is_glossary);
    let glossary = heads.iter().position(is_glossary);
    let mut cuts = annex::starts(&lines, &heads);
    cuts.extend(glossary);
    cuts.push(lines.len());
    cuts.sort_unstable();
    cuts.dedup();
    for range in ranges(&cuts).filter(|range| Some(range.start) != glossary) {
        let first = range.start + usize::from(range.start > 0);
        settle(&lines[first..range.end], &mut heads[first..range.end]);
        order(&mut heads[first..range.end]);
    }
    let mut builder = Builder {
        lines: &lines,
        heads: &heads,
        blocks: Vec::new(),
    };
    for range in ranges(&cuts) {
        match range.start {
            0 => builder.body(range),
            start if Some(start) == glossary => {
                builder.blocks.extend(glossary::blocks(&lines[range]))
            }
            _ => builder.annex(range),
        }
    }
    builder.blocks
}

/// The lines up to the first of these places, and from each up to the next.
fn ranges(cuts: &[usize]) -> impl Iterator<Item = Range<usize>> {
    let starts = [0].into_iter().chain(cuts.iter().copied());
    starts.zip(cuts).map(|(start, end)| start..*end)
}

struct Builder<'a> {
    lines: &'a [Line],
    heads: &'a [Option<Heading>],
    blocks: Vec<Block>,
}

impl Builder<'_> {
    /// Sections, and before the first of the text what precedes them.
    fn body(&mut self, range: Range<usize>) {
        let top = self.top(range.clone());
        let is_section = |at: &usize| {
            let head = self.heads[*at].as_ref();
            head.is_some_and(|head| head.depth <= top || head.depth == TIMED && head.mark.is_none())
        };
        let mut starts: Vec<usize> = range.clone().filter(is_section).collect();
        let first = starts.first().copied().unwrap_or(range.end);
        let has_section = first < range.end;
        let preface = if self.blocks.is_empty() {
            preface::end(self.lines, range.start..first, has_section)
        } else {
            range.start
        };
        for at in range.start..preface {
            self.paragraph(at);
        }
        if preface < first {
            if self.blocks.iter().all(|block| block.kind != Kind::Section) {
                let made = Block::made(Kind::Section, MADE, What::SectionMade);
                self.blocks.push(made);
            }
            self.section(preface..first);
        }
        starts.push(range.end);
        for pair in starts.windows(2) {
            let kind = if self.is_part(pair[0]) {
                Kind::Part
            } else {
                Kind::Section
            };
            self.heading(pair[0], kind);
            self.section(pair[0] + 1..pair[1]);
        }
    }

    /// The depth of sections: the highest, but 第一部分 only stands over them
    /// where each is right above 一、.
    fn top(&self, range: Range<usize>) -> Depth {
        let all = || {
            range
                .clone()
                .filter_map(|at| Some((at, self.heads[at].as_ref()?.depth)))
        };
        let highest = all().map(|(_, depth)| depth).min();
        let is_numeral = |head: &Heading| head.depth == NUMERAL;
        let is_over =
            |at: usize| self.is_part(at) && self.heads[at + 1].as_ref().is_some_and(is_numeral);
        let parts = || all().filter(|(_, depth)| *depth == PART);
        match highest.filter(|top| *top < LISTED) {
            Some(PART) if parts().all(|(at, _)| is_over(at)) => NUMERAL,
            Some(top) => top,
            None => 0,
        }
    }

    /// Whether a numbered heading is right above one of its sections.
    fn is_part(&self, at: usize) -> bool {
        let (Some(head), Some(Some(below))) = (&self.heads[at], self.heads.get(at + 1)) else {
            return false;
        };
        let is_section = below.depth == NUMERAL || below.depth == TIMED && below.mark.is_none();
        head.is_whole(&self.lines[at])
            && head.mark.is_some()
            && head.depth < below.depth
            && is_section
    }

    /// The cards and sentences below a section's heading.
    fn section(&mut self, range: Range<usize>) {
        let depths = self.heads[range.clone()]
            .iter()
            .flatten()
            .map(|head| head.depth);
        let depth = depths.min().unwrap_or(NONE);
        let (lines, heads) = (&self.lines[range.clone()], &self.heads[range.clone()]);
        let leads = leads(lines, heads, depth);
        let cards = cards(lines, heads, depth);
        for ((at, lead), is_card) in range.zip(leads).zip(cards) {
            match lead {
                _ if is_card => self.heading(at, Kind::Card),
                Some(end) => self.led(at, end, Some(What::Lead)),
                None => self.sentences(at, 0),
            }
        }
    }

    /// A card's heading, and the text that follows it in its line.
    fn led(&mut self, at: usize, end: usize, guess: Option<What>) {
        let line = &self.lines[at];
        let title = line.text[..end].trim_end_matches('。');
        self.blocks.push(Block {
            guess,
            ..Block::new(Kind::Card, title, line.number)
        });
        for sentence in sentences(&line.text[end..]) {
            self.blocks
                .push(Block::new(Kind::Sentence, sentence, line.number));
        }
    }

    /// A heading with its text, if that stands in its line.
    fn heading(&mut self, at: usize, kind: Kind) {
        let (line, Some(head)) = (&self.lines[at], &self.heads[at]) else {
            return;
        };
        let guess = head.is_guessed.then_some(What::Heading);
        if kind == Kind::Card && !head.is_whole(line) {
            return self.led(at, head.end, guess);
        }
        let title = line.text[..head.end].trim_end_matches('。');
        self.blocks.push(Block {
            guess,
            ..Block::new(kind, title, line.number)
        });
        self.sentences(at, head.end);
    }

    /// The lines of a paragraph from a place on: whole if it is short.
    fn sentences(&mut self, at: usize, from: usize) {
        let line = &self.lines[at];
        let pieces = pieces(&line.text[from..]);
        let is_list = line.role == Role::Item || pieces.len() > 1;
        let in_list = listed(&line.text[from..]).len() > 1;
        for piece in pieces {
            // The number of an item is its mark.
            let numbered = mark(piece).is_some_and(|mark| mark.rank == Rank::Digit);
            // 各位代表 ends the card above.
            let opens = piece.ends_with('：') || in_list && mark(piece).is_none() || is_call(piece);
            let kind = if is_list && !numbered && !opens {
                Kind::Sentence
            } else {
                Kind::Paragraph
            };
            let guess = (line.role == Role::Row).then_some(What::Row);
            self.blocks.push(Block {
                guess,
                ..Block::new(kind, piece, line.number)
            });
        }
    }

    fn paragraph(&mut self, at: usize) {
        let line = &self.lines[at];
        self.blocks
            .push(Block::new(Kind::Paragraph, &line.text, line.number));
    }

    /// An annex: a section, under its mark where that has a line of its own.
    fn annex(&mut self, range: Range<usize>) {
        let has_title = annex::has_title(&self.lines[range.clone()]);
        let title = range.start + usize::from(has_title);
        for (at, kind) in [(range.start, Kind::Part), (title, Kind::Section)] {
            if kind == Kind::Section || has_title {
                let line = &self.lines[at];
                let block = Block::new(kind, &line.text, line.number);
                self.blocks.push(block.guessed(What::Heading));
            }
        }
        self.section(title + 1..range.end);
    }
}
