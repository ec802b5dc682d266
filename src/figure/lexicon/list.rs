//! Finding the longest word of a list at a place.

use std::cmp::Reverse;

use super::index::{Entry, Found, Index, first_shelf, last_shelf, places, shelf};
use super::role::Role;
use super::words::FAMILIES;

/// A list of words with a meaning: those of the table that have a role.
pub(in crate::figure) struct Lexicon<T> {
    by_first: Index<T>,
    by_last: Index<T>,
}

impl Lexicon<()> {
    /// The words that have this role.
    pub(in crate::figure) fn with(role: Role) -> Self {
        Self::among([(role, ())])
    }
}

impl<T: Copy> Lexicon<T> {
    /// The words that have one of these roles, with what it means here.
    pub(in crate::figure) fn among<const N: usize>(roles: [(Role, T); N]) -> Self {
        let meaning = |role| roles.iter().find(|(one, _)| *one == role);
        Self::of(|role| meaning(role).map(|&(_, meaning)| meaning))
    }

    /// The words that have a role with a meaning here; `meaning` tells which.
    pub(in crate::figure) fn of(meaning: impl Fn(Role) -> Option<T>) -> Self {
        let lines = FAMILIES.iter().copied().flatten();
        Self::new(lines.filter_map(|&(words, roles)| {
            let meaning = roles.iter().copied().find_map(&meaning)?;
            Some((meaning, words))
        }))
    }

    /// The same, where a word may have several meanings.
    pub(in crate::figure) fn of_each(meaning: impl Fn(Role) -> Option<T>) -> Self {
        let lines = FAMILIES.iter().copied().flatten();
        Self::new(lines.flat_map(|&(words, roles)| {
            let meanings = roles.iter().copied().filter_map(&meaning);
            meanings.map(move |meaning| (meaning, words))
        }))
    }

    /// A table of units or the like that stands apart: a meaning, and the words
    /// that have it, parted by spaces.
    pub(in crate::figure) fn new(lines: impl IntoIterator<Item = (T, &'static str)>) -> Self {
        let mut words: Vec<Entry<T>> = lines
            .into_iter()
            .flat_map(|(meaning, words)| {
                words.split_whitespace().map(move |word| Entry {
                    letters: word.chars().collect(),
                    word,
                    last: word.chars().next_back().unwrap_or_default(),
                    meaning,
                })
            })
            .collect();
        words.sort_by_key(|entry| Reverse(entry.letters.len()));
        Self {
            by_first: Index::new(&words, |letters| letters.first()),
            by_last: Index::new(&words, |letters| letters.last()),
        }
    }

    /// Whether a word may begin with a character.
    #[inline]
    pub(in crate::figure) fn may_begin(&self, c: char) -> bool {
        self.by_first.has(shelf(c))
    }

    /// The longest word that `text` begins with.
    #[inline]
    pub(in crate::figure) fn first(&self, text: &[char]) -> Option<Found<T>> {
        let shelf = shelf(*text.first()?);
        // Words of a shelf that are longer than what is there differ at their end.
        let far = |word: &Entry<T>| text.get(word.letters.len() - 1) == Some(&word.last);
        let fits = |word: &Entry<T>| far(word) && begins(text, &word.letters);
        self.by_first
            .has(shelf)
            .then(|| self.by_first.pick(shelf, fits))?
    }

    /// The longest word that `text` ends with.
    #[inline]
    pub(in crate::figure) fn last(&self, text: &[char]) -> Option<Found<T>> {
        let shelf = shelf(*text.last()?);
        let fits = |word: &Entry<T>| {
            let rest = text.len().checked_sub(word.letters.len());
            rest.is_some_and(|start| begins(&text[start..], &word.letters))
        };
        self.by_last
            .has(shelf)
            .then(|| self.by_last.pick(shelf, fits))?
    }

    /// The longest word that a name begins with.
    #[inline]
    pub(in crate::figure) fn begins(&self, name: &str) -> Option<Found<T>> {
        let (shelf, _) = first_shelf(name.as_bytes())?;
        let fits = |word: &Entry<T>| opens(name.as_bytes(), word.word);
        self.by_first
            .has(shelf)
            .then(|| self.by_first.pick(shelf, fits))?
    }

    /// The longest word that a name ends with.
    #[inline]
    pub(in crate::figure) fn ends(&self, name: &str) -> Option<Found<T>> {
        let shelf = last_shelf(name.as_bytes())?;
        let fits = |word: &Entry<T>| closes(name, word.word);
        self.by_last
            .has(shelf)
            .then(|| self.by_last.pick(shelf, fits))?
    }

    /// The first word in a name, and the byte where it begins.
    pub(in crate::figure) fn find(&self, name: &str) -> Option<(usize, Found<T>)> {
        self.all(name).next()
    }

    /// The longest word at each place of a name where one begins.
    pub(in crate::figure) fn all(&self, name: &str) -> impl Iterator<Item = (usize, Found<T>)> {
        places(name).filter_map(move |(at, shelf)| {
            let rest = &name.as_bytes()[at..];
            let fits = |word: &Entry<T>| opens(rest, word.word);
            let found = self
                .by_first
                .has(shelf)
                .then(|| self.by_first.pick(shelf, fits));
            Some((at, found??))
        })
    }

    /// What each word of a name means, those inside of others too.
    pub(in crate::figure) fn every(&self, name: &str) -> impl Iterator<Item = T> {
        places(name).flat_map(move |(at, shelf)| {
            let rest = &name.as_bytes()[at..];
            let fits = move |word: &&Entry<T>| opens(rest, word.word);
            let words = self.by_first.on(shelf).iter().filter(fits);
            words.map(|word| word.meaning)
        })
    }

    /// What a name means that is a word of the list.
    pub(in crate::figure) fn meaning(&self, name: &str) -> Option<T> {
        let (shelf, _) = first_shelf(name.as_bytes())?;
        let fits = |word: &Entry<T>| word.word == name;
        let found = self
            .by_first
            .has(shelf)
            .then(|| self.by_first.pick(shelf, fits))?;
        found.map(|found| found.meaning)
    }

    /// Whether a name is a word of the list.
    pub(in crate::figure) fn has(&self, name: &str) -> bool {
        self.meaning(name).is_some()
    }
}

/// Whether `text` begins with `letters`. Most words that are tried differ in
/// their first letter, and a call to compare memory costs more than that.
#[inline]
fn begins(text: &[char], letters: &[char]) -> bool {
    letters.len() <= text.len() && letters.iter().zip(text).all(|(a, b)| a == b)
}

/// Whether a name begins with `word`. Most words that are tried share its first
/// letter, so the far end is asked before memory is compared.
#[inline]
fn opens(name: &[u8], word: &str) -> bool {
    let word = word.as_bytes();
    name.get(word.len() - 1) == word.last() && name.starts_with(word)
}

/// Whether a name ends with `word`, asked in the same way: of its first character
/// the last byte tells most.
#[inline]
fn closes(name: &str, word: &str) -> bool {
    const TELLS: usize = 2;
    let (name, word) = (name.as_bytes(), word.as_bytes());
    let start = name.len().checked_sub(word.len());
    let end = start.map(|start| &name[start..]);
    end.is_some_and(|end| end.get(TELLS) == word.get(TELLS) && end == word)
}
