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

/// Words with a meaning.
pub(super) struct Lexicon<T> {
    by_first: Index<T>,
    by_last: Index<T>,
}

impl<T: Copy> Lexicon<T> {
    /// Reads groups of words: a meaning, and the words that have it, parted by spaces.
    pub(super) fn new(groups: &[(T, &'static str)]) -> Self {
        let words: Vec<Entry<T>> = groups
            .iter()
            .flat_map(|&(meaning, words)| {
                words.split_whitespace().map(move |word| Entry {
                    letters: word.chars().collect(),
                    word,
                    meaning,
                })
            })
            .collect();
        Self {
            by_first: Index::new(&words, |letters| letters.first()),
            by_last: Index::new(&words, |letters| letters.last()),
        }
    }

    /// Every word with its meaning.
    #[cfg(test)]
    pub(super) fn words(&self) -> impl Iterator<Item = (T, &'static str)> {
        let entries = self.by_first.entries.iter();
        entries.map(|entry| (entry.meaning, entry.word))
    }

    /// The longest word that `text` begins with.
    #[inline]
    pub(super) fn first(&self, text: &[char]) -> Option<Found<T>> {
        let edge = *text.first()?;
        let fits = |word: &[char]| text.starts_with(word);
        self.by_first
            .has(edge)
            .then(|| self.by_first.pick(edge, fits))?
    }

    /// Whether a word of the list stands anywhere in `text`.
    pub(super) fn anywhere(&self, text: &[char]) -> bool {
        (0..text.len()).any(|at| self.first(&text[at..]).is_some())
    }

    /// The longest word that `text` ends with.
    #[inline]
    pub(super) fn last(&self, text: &[char]) -> Option<Found<T>> {
        let edge = *text.last()?;
        let fits = |word: &[char]| text.ends_with(word);
        self.by_last
            .has(edge)
            .then(|| self.by_last.pick(edge, fits))?
    }
}

#[derive(Clone)]
struct Entry<T> {
    letters: Box<[char]>,
    word: &'static str,
    meaning: T,
}

/// Words in shelves by the low bits of a character, so that most characters of
/// a report meet an empty shelf; in a shelf the longest word comes first.
struct Index<T> {
    starts: [u16; SHELVES + 1],
    entries: Box<[Entry<T>]>,
}

const SHELVES: usize = 512;

fn shelf(c: char) -> usize {
    c as usize % SHELVES
}

impl<T: Copy> Index<T> {
    fn new(words: &[Entry<T>], edge: fn(&[char]) -> Option<&char>) -> Self {
        let of = |entry: &Entry<T>| edge(&entry.letters).map_or(0, |&c| shelf(c));
        let mut entries = words.to_vec();
        entries.sort_by_key(|entry| (of(entry), Reverse(entry.letters.len())));
        let starts = std::array::from_fn(|shelf| {
            // No list has as many words as a u16 counts.
            entries.partition_point(|entry| of(entry) < shelf) as u16
        });
        Self {
            starts,
            entries: entries.into(),
        }
    }

    /// Whether any word stands on a character's shelf; most shelves are empty,
    /// and asking is cheap where looking is not.
    #[inline]
    fn has(&self, edge: char) -> bool {
        let shelf = shelf(edge);
        self.starts[shelf] != self.starts[shelf + 1]
    }

    #[inline(never)]
    fn pick(&self, edge: char, fits: impl Fn(&[char]) -> bool) -> Option<Found<T>> {
        let shelf = shelf(edge);
        let (start, end) = (self.starts[shelf], self.starts[shelf + 1]);
        let entry = self.entries[start.into()..end.into()]
            .iter()
            .find(|entry| fits(&entry.letters))?;
        Some(Found {
            word: entry.word,
            meaning: entry.meaning,
            length: entry.letters.len(),
        })
    }
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
