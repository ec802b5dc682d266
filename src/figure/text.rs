//! One block of the report as plain characters that are easy to compare.
//!
//! Spaces vanish, full-width letters, digits and punctuation become
//! half-width, all dashes become one. Every character remembers where it
//! stands in the source, so that names and spans are always the report's own.

mod load;

use std::borrow::Cow;
use std::ops::Range;

use super::letters::is_word;
use super::lexicon::{Found, Lexicon, starts_with};

/// How many bytes the character has that begins with this one.
fn width(first: u8) -> usize {
    match first {
        0..0x80 => 1,
        0x80..0xe0 => 2,
        0xe0..0xf0 => 3,
        0xf0.. => 4,
    }
}

/// The characters of one block. Positions are indexes into `chars`.
#[derive(Default)]
pub(super) struct Text<'a> {
    pub(super) source: &'a str,
    /// The characters, made plain.
    pub(super) chars: Vec<char>,
    at: Vec<usize>,
    /// Where characters stand that are neither Chinese nor digits, as nearly all are.
    marks: Vec<usize>,
    /// Whether a character stands between quotation marks.
    quoted: Vec<bool>,
    /// Whether the source has blanks that are left out here.
    gaps: bool,
    /// Whether it has quotation marks.
    quotes: bool,
}

impl<'a> Text<'a> {
    /// Where marks, letters and signs stand from a place on: all that is neither
    /// Chinese nor a digit, and some digits written otherwise.
    pub(super) fn marks_from(&self, start: usize) -> &[usize] {
        &self.marks[self.marks.partition_point(|&at| at < start)..]
    }

    pub(super) fn len(&self) -> usize {
        self.chars.len()
    }

    /// The character at a position; a space beyond either end.
    pub(super) fn char(&self, at: usize) -> char {
        self.chars.get(at).copied().unwrap_or(' ')
    }

    /// The character before a position; a space at the start.
    pub(super) fn before(&self, at: usize) -> char {
        at.checked_sub(1).map_or(' ', |at| self.char(at))
    }

    /// The character as the source has it.
    pub(super) fn written(&self, at: usize) -> char {
        self.at
            .get(at)
            .and_then(|&at| self.source[at..].chars().next())
            .unwrap_or(' ')
    }

    /// Whether the source has a blank before the character at `at`.
    pub(super) fn is_apart(&self, at: usize) -> bool {
        let (Some(&own), Some(last)) = (self.at.get(at), at.checked_sub(1)) else {
            return false;
        };
        self.has_gaps() && own > self.at[last] + self.written(last).len_utf8()
    }

    /// Whether the source has blanks that are left out here.
    pub(super) fn has_gaps(&self) -> bool {
        self.gaps
    }

    pub(super) fn is_quoted(&self, at: usize) -> bool {
        self.quoted.get(at).copied().unwrap_or(false)
    }

    /// Whether neither a word nor a quotation goes on at `at`.
    pub(super) fn is_stop(&self, at: usize) -> bool {
        !is_word(self.char(at)) && !matches!(self.char(at), '“' | '《')
    }

    /// Whether the words stand at `at`; most places differ in the first character.
    #[inline]
    pub(super) fn starts(&self, at: usize, words: &str) -> bool {
        let first = words.chars().next();
        first.is_none_or(|first| self.char(at) == first)
            && starts_with(self.chars.get(at..).unwrap_or(&[]), words)
    }

    /// Whether one of a few words stands at `at`.
    pub(super) fn starts_one_of(&self, at: usize, words: &[&str]) -> bool {
        words.iter().any(|word| self.starts(at, word))
    }

    /// Whether a word of a list stands at `at`.
    pub(super) fn starts_any(&self, at: usize, list: &Lexicon<()>) -> bool {
        self.first(&(at..self.len()), list).is_some()
    }

    /// The longest word of a list that stands at the start of a range.
    pub(super) fn first<T: Copy>(
        &self,
        range: &Range<usize>,
        list: &Lexicon<T>,
    ) -> Option<Found<T>> {
        list.first(self.chars.get(range.clone())?)
    }

    /// The longest word of a list at each of some places where one begins, none of
    /// which goes beyond `end`.
    pub(super) fn all<T: Copy>(
        &self,
        places: Range<usize>,
        end: usize,
        list: &Lexicon<T>,
    ) -> impl Iterator<Item = (usize, Found<T>)> {
        let words = self.chars.get(..end).unwrap_or(&[]);
        let start = places.start;
        let chars = words.get(places).unwrap_or(&[]).iter().enumerate();
        let begun = chars.filter(|(_, c)| list.may_begin(**c));
        begun.filter_map(move |(nth, _)| {
            let at = start + nth;
            Some((at, list.first(&words[at..])?))
        })
    }

    /// The longest word of a list that stands at the end of a range.
    pub(super) fn last<T: Copy>(
        &self,
        range: &Range<usize>,
        list: &Lexicon<T>,
    ) -> Option<Found<T>> {
        list.last(self.chars.get(range.clone())?)
    }

    /// Where in the source a range of characters stands.
    pub(super) fn span(&self, range: &Range<usize>) -> Range<usize> {
        let Some(last) = range.end.checked_sub(1).filter(|&last| last >= range.start) else {
            let at = self.at.get(range.start).copied().unwrap_or(0);
            return at..at;
        };
        let at = self.at[last];
        self.at[range.start]..at + width(self.source.as_bytes()[at])
    }

    /// The report's own words, where each is one byte long and nothing stands
    /// between them.
    pub(super) fn ascii(&self, range: Range<usize>) -> Option<&'a str> {
        let (first, last) = (*self.at.get(range.start)?, *self.at.get(range.end - 1)?);
        let bytes = first..last + 1;
        (bytes.len() == range.len()).then(|| self.source.get(bytes))?
    }

    /// The report's own words, without spaces.
    pub(super) fn words(&self, range: &Range<usize>) -> Cow<'a, str> {
        if self.gaps {
            range.clone().map(|at| self.written(at)).collect()
        } else {
            Cow::Borrowed(&self.source[self.span(range)])
        }
    }
}
