//! The words around what is meant in a long line: a paragraph of a report fills a
//! screen, and a mark below it would stand far from its words.

use std::ops::Range;

use miette::{MietteError, MietteSpanContents, SourceCode, SourceSpan, SpanContents};

use crate::diagnostic::line_and_column;

/// A longer line (in bytes) is cut around the words meant.
const LONG: usize = 210;
/// So many bytes are shown on either side of them.
const AROUND: usize = 75;
/// Stands for what is left out.
const LEFT_OUT: &str = "…";

/// A piece of a line, in the place that it has in its text.
#[derive(Clone, Debug)]
pub(super) struct Excerpt {
    name: String,
    words: String,
    /// Where the words begin, in bytes.
    start: usize,
    line: usize,
    column: usize,
}

impl Excerpt {
    /// What is shown of the text called `name` around a span; `None` where its
    /// line is short enough to be shown whole.
    pub(super) fn of(name: &str, text: &str, span: &Range<usize>) -> Option<Self> {
        let (before, behind) = (&text[..span.start], &text[span.end..]);
        let line = before.rfind('\n').map_or(0, |at| at + 1);
        let end = behind.find('\n').map_or(text.len(), |at| span.end + at);
        if end - line <= LONG {
            return None;
        }
        let from = text.floor_char_boundary(span.start.saturating_sub(AROUND).max(line));
        let to = text.ceil_char_boundary((span.end + AROUND).min(end));
        // What stands for the words left out takes the place of as many bytes.
        let mark = if from > line + LEFT_OUT.len() {
            LEFT_OUT
        } else {
            ""
        };
        let (number, column) = line_and_column(text, span.start);
        Some(Self {
            name: name.to_owned(),
            words: [mark, &text[from..to]].concat(),
            start: from - mark.len(),
            line: number - 1,
            column: column - 1,
        })
    }
}

impl SourceCode for Excerpt {
    fn read_span<'a>(
        &'a self,
        _: &SourceSpan,
        _: usize,
        _: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        Ok(Box::new(MietteSpanContents::new_named(
            self.name.clone(),
            self.words.as_bytes(),
            (self.start, self.words.len()).into(),
            self.line,
            self.column,
            1,
        )))
    }
}
