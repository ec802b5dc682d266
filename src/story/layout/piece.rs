//! How the words of a sentence are set.

use std::ops::Range;

use crate::figure::Status;
use crate::report::Sentence;

use super::Sketch;

/// A sentence, laid out: parts that cover it without gap, in its order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    /// At least one.
    pub parts: Vec<Piece>,
    /// What is drawn beside its words.
    pub sketch: Option<Sketch>,
}

/// Some words of a sentence and how they are set. Every range is one of the
/// source's bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words that run on.
    Run(Range<usize>),
    /// What the sentence is about (首句), on a line of its own.
    Lead(Range<usize>),
    /// One thought of a long paragraph, on lines of its own.
    Thought(Range<usize>),
    /// A clause on a line of its own, over the bar of the figure in it.
    Clause {
        /// The clause with its mark.
        words: Range<usize>,
        /// `None` if none of the picture's figures stands in it.
        bar: Option<Bar>,
    },
    /// A clause that tells an honour, on a line of its own.
    Honour {
        /// Who won or seeks it, and the verb: 获评.
        verb: Range<usize>,
        /// The names, with the marks between and behind them.
        names: Range<usize>,
        /// Won or sought.
        status: Status,
    },
    /// A sentence built like its neighbours, whole.
    Row {
        /// Its star and number: ★ 一是. May be empty.
        mark: Range<usize>,
        /// What all begin with: 坚持. May be empty.
        opening: Range<usize>,
        /// The first clause behind it.
        key: Range<usize>,
        /// The second clause.
        outcome: Range<usize>,
    },
}

/// The bar of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bar {
    /// Index into the figures.
    pub figure: usize,
    /// Thousandths of the longest bar of its picture.
    pub length: u16,
    /// Review or plan.
    pub status: Status,
}

impl Piece {
    /// The ranges it sets each in its way, in order; together they are the part.
    pub fn spans(&self) -> Vec<Range<usize>> {
        let all = match self {
            Self::Run(words)
            | Self::Lead(words)
            | Self::Thought(words)
            | Self::Clause { words, .. } => vec![words],
            Self::Honour { verb, names, .. } => vec![verb, names],
            Self::Row {
                mark,
                opening,
                key,
                outcome,
            } => vec![mark, opening, key, outcome],
        };
        all.into_iter().cloned().collect()
    }

    /// All its words.
    fn span(&self) -> Range<usize> {
        let spans = self.spans();
        spans[0].start..spans[spans.len() - 1].end
    }
}

impl Layout {
    /// The sentence as it is written.
    pub fn plain(sentence: &Sentence) -> Self {
        Self {
            parts: vec![Piece::Run(sentence.span.clone())],
            sketch: None,
        }
    }

    /// Whether it is a row among others of its build.
    pub fn is_row(&self) -> bool {
        matches!(self.parts[..], [Piece::Row { .. }])
    }

    /// Its lead; `None` if it has none.
    pub fn lead<'a>(&self, sentence: &'a Sentence) -> Option<&'a str> {
        let start = sentence.span.start;
        match &self.parts[..] {
            [Piece::Lead(lead), ..] => Some(&sentence.text[lead.start - start..lead.end - start]),
            [..] => None,
        }
    }

    /// Whether it has clauses on lines of their own.
    pub fn has_lines(&self) -> bool {
        let is_line = |part: &Piece| matches!(part, Piece::Clause { .. });
        self.parts.iter().any(is_line)
    }

    /// Sets some words of those that still run on. Words that are set already
    /// stay as they are, so no rule can take from another.
    pub(super) fn set(&mut self, part: Piece) {
        let words = part.span();
        let holds = |other: &Piece| match other {
            Piece::Run(run) => run.start <= words.start && words.end <= run.end,
            Piece::Lead(_)
            | Piece::Thought(_)
            | Piece::Clause { .. }
            | Piece::Honour { .. }
            | Piece::Row { .. } => false,
        };
        let Some(at) = self.parts.iter().position(holds) else {
            return;
        };
        let run = self.parts[at].span();
        let (before, behind) = (run.start..words.start, words.end..run.end);
        let pieces = [Piece::Run(before), part, Piece::Run(behind)];
        let pieces = pieces.into_iter().filter(|part| !part.span().is_empty());
        self.parts.splice(at..=at, pieces);
    }
}
