//! Lists of words, and finding the longest of them at a place.

use std::cmp::Reverse;

/// A word found in a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found<T> {
    /// The word as the list has it.
    pub(super) word: &'static str,
    /// What it means there.
    pub(super) meaning: T,
    /// Its length in characters.
    pub(super) length: usize,
}

/// Words with a meaning, ordered so that the longest that fits is met first.
pub(super) struct Lexicon<T> {
    by_first: Vec<(char, Found<T>)>,
    by_last: Vec<(char, Found<T>)>,
}

impl<T: Copy> Lexicon<T> {
    /// Reads groups of words: a meaning, and the words that have it, parted by spaces.
    pub(super) fn new(groups: &[(T, &'static str)]) -> Self {
        let words = groups.iter().flat_map(|&(meaning, words)| {
            words.split_whitespace().map(move |word| Found {
                word,
                meaning,
                length: word.chars().count(),
            })
        });
        let ordered = |edge: fn(&str) -> Option<char>| {
            let mut list: Vec<_> = words
                .clone()
                .filter_map(|found| Some((edge(found.word)?, found)))
                .collect();
            list.sort_by_key(|&(edge, found)| (edge, Reverse(found.length)));
            list
        };
        Self {
            by_first: ordered(|word| word.chars().next()),
            by_last: ordered(|word| word.chars().next_back()),
        }
    }

    /// The longest word that `text` begins with.
    pub(super) fn first(&self, text: &[char]) -> Option<Found<T>> {
        pick(&self.by_first, *text.first()?, |word| {
            starts_with(text, word)
        })
    }

    /// The longest word that `text` ends with.
    pub(super) fn last(&self, text: &[char]) -> Option<Found<T>> {
        pick(&self.by_last, *text.last()?, |word| ends_with(text, word))
    }
}

fn pick<T: Copy>(
    list: &[(char, Found<T>)],
    edge: char,
    fits: impl Fn(&str) -> bool,
) -> Option<Found<T>> {
    let start = list.partition_point(|&(other, _)| other < edge);
    list[start..]
        .iter()
        .take_while(|&&(other, _)| other == edge)
        .map(|&(_, found)| found)
        .find(|found| fits(found.word))
}

/// Whether `text` begins with `word`.
pub(super) fn starts_with(text: &[char], word: &str) -> bool {
    let mut rest = text.iter();
    word.chars().all(|c| rest.next() == Some(&c))
}

/// Whether `text` ends with `word`.
pub(super) fn ends_with(text: &[char], word: &str) -> bool {
    let mut rest = text.iter().rev();
    word.chars().rev().all(|c| rest.next() == Some(&c))
}

/// Whether `text` ends with one of the words.
pub(super) fn ends_with_any(text: &[char], words: &[&str]) -> bool {
    words.iter().any(|word| ends_with(text, word))
}
