//! Words of the report, cut out at its own marks and never altered.

use std::ops::Range;

use crate::figure::Figure;
use crate::report::Sentence;

use super::super::clause::{marked_clauses, thoughts};
use super::super::key;

/// A thought of so many characters is shown whole; of a longer one the clauses
/// that matter are.
const WHOLE: usize = 40;
/// Longer words are nothing for a glance.
const LONGEST: usize = 64;

/// Marks that end a clause and leave it open: they are left out at its end.
const OPEN_MARKS: [char; 6] = [',', '\u{ff0c}', ';', '\u{ff1b}', ':', '\u{ff1a}'];

/// Words of one sentence, as they stand there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// The words: a slice of the report.
    pub text: String,
    /// Where they stand: a byte range of the source.
    pub span: Range<usize>,
    /// 1-based line of the source.
    pub line: usize,
}

impl Excerpt {
    /// The words of a range of the sentence's text, without what bullets and
    /// blanks stand around them.
    pub(super) fn of(sentence: &Sentence, range: Range<usize>) -> Self {
        let words = &sentence.text[range.clone()];
        let rest = words.trim_start_matches(|c: char| c == '★' || c.is_whitespace());
        let start = sentence.span.start + range.end - rest.len();
        let text = rest.trim_end();
        Self {
            text: text.to_owned(),
            span: start..start + text.len(),
            line: sentence.line,
        }
    }

    /// As [`of`](Self::of), without the mark that leads on to what is not shown.
    fn closed(sentence: &Sentence, range: Range<usize>) -> Option<Self> {
        let kept = sentence.text[range.clone()]
            .trim_end()
            .trim_end_matches(OPEN_MARKS);
        let excerpt = Self::of(sentence, range.start..range.start + kept.len());
        let fits = 1..=LONGEST;
        fits.contains(&excerpt.text.chars().count())
            .then_some(excerpt)
    }
}

/// The words in which a sentence states a figure: its thought if that is
/// short, else the clause, and those behind it that go on with the same
/// indicator. `None` if even that is long.
pub(super) fn around(sentence: &Sentence, figure: &Figure, figures: &[Figure]) -> Option<Excerpt> {
    let text = sentence.text.as_str();
    let local = |at: usize| at.saturating_sub(sentence.span.start);
    let number = local(figure.number.start)..local(figure.number.end);
    let thought = over(&thoughts(text), &number)?;
    if length(text, &thought) <= WHOLE {
        return Excerpt::closed(sentence, thought);
    }
    let words = local(figure.span.start).max(thought.start)..number.end;
    let clauses = marked_clauses(text);
    let mut range = over(&clauses, &words)?;
    let goes_on = |clause: &Range<usize>| {
        figures.iter().any(|other| {
            let own = other.line == figure.line && clause.contains(&local(other.number.start));
            own && key(&other.name) == key(&figure.name)
        })
    };
    let said = range.end;
    for clause in clauses.iter().filter(|clause| clause.start >= said) {
        let longer = range.start..clause.end;
        if clause.start >= thought.end || !goes_on(clause) || length(text, &longer) > WHOLE {
            break;
        }
        range = longer;
    }
    Excerpt::closed(sentence, range)
}

/// The clauses that hold `words`.
pub(super) fn holding(sentence: &Sentence, words: &str) -> Option<Excerpt> {
    let at = sentence.text.find(words)?;
    let range = over(&marked_clauses(&sentence.text), &(at..at + words.len()))?;
    Excerpt::closed(sentence, range)
}

/// What a sentence begins with: its first thought, or as many clauses as a
/// glance can hold.
pub(super) fn opening(sentence: &Sentence) -> Option<Excerpt> {
    let text = sentence.text.as_str();
    let thought = thoughts(text).into_iter().next()?;
    let clauses = marked_clauses(text);
    let short = |clause: &&Range<usize>| length(text, &(0..clause.end)) <= WHOLE;
    let within = clauses
        .iter()
        .take_while(|clause| clause.end <= thought.end);
    let end = within
        .clone()
        .take_while(short)
        .last()
        .or(within.clone().next());
    Excerpt::closed(sentence, 0..end?.end)
}

/// From the first to the last of the pieces that share something with `range`.
fn over(pieces: &[Range<usize>], range: &Range<usize>) -> Option<Range<usize>> {
    let mut touched = pieces
        .iter()
        .filter(|piece| piece.start < range.end && range.start < piece.end);
    let first = touched.next()?;
    let last = touched.next_back().unwrap_or(first);
    Some(first.start..last.end)
}

/// In characters.
pub(super) fn length(text: &str, range: &Range<usize>) -> usize {
    text[range.clone()].chars().count()
}
