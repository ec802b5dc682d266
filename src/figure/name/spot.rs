//! A number with all that stands around it, for those that word its name.

use std::ops::Range;

use crate::figure::carry::Carried;
use crate::figure::characters::Characters;
use crate::figure::lead::Lead;
use crate::figure::number::Number;
use crate::figure::place::Place;
use crate::figure::predicate::Predicate;
use crate::figure::text::Text;

/// A number with all that stands around it.
pub(super) struct Spot<'a> {
    pub(super) text: &'a Text<'a>,
    pub(super) number: &'a Number,
    pub(super) said: &'a Predicate,
    pub(super) place: &'a Place<'a>,
    pub(super) head: &'a Lead,
    /// The words before the number that may name it.
    pub(super) own: Range<usize>,
    pub(super) carried: &'a Carried,
}

impl Spot<'_> {
    /// Whether one of the characters stands there.
    pub(super) fn has_any<const N: usize>(&self, all: &Characters<N>) -> bool {
        let words = self.text.chars.get(self.own.clone());
        words.is_some_and(|words| words.iter().any(|&c| all.has(c)))
    }

    /// Whether a character stands in the words that may name the number; asked
    /// before a word is looked for, which costs more.
    pub(super) fn has(&self, c: char) -> bool {
        let words = self.text.chars.get(self.own.clone());
        words.is_some_and(|words| words.contains(&c))
    }
}
