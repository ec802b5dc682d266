//! Aims that the report puts in words, without a number.

use std::ops::Range;

use crate::figure::Figure;
use crate::report::Sentence;

use super::clause::clauses;

/// Words by which an aim without a number can be told.
const PLEDGES: &[&str] = &["同步", "高于经济增", "快于经济增"];

/// An aim without a number: 居民收入增长与经济增长基本同步.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pledge {
    /// The words, verbatim.
    pub words: String,
    /// Where they stand: a byte range of the source.
    pub span: Range<usize>,
}

/// The clauses of a sentence that name an aim but hold no figure.
pub(super) fn pledges(sentence: &Sentence, figures: &[Figure]) -> Vec<Pledge> {
    let counted = |span: &Range<usize>| {
        let inside = |figure: &Figure| span.contains(&figure.number.start);
        figures.iter().any(inside)
    };
    clauses(sentence)
        .filter(|(words, span)| PLEDGES.iter().any(|p| words.contains(p)) && !counted(span))
        .map(|(words, span)| Pledge {
            words: words.to_owned(),
            span,
        })
        .collect()
}
