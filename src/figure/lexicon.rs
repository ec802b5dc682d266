//! Tables of words, and finding the longest of them at a place.

/// Words with what each means here. Order does not matter.
pub(super) struct Table<T: 'static>(pub(super) &'static [(&'static str, T)]);

impl<T: Copy> Table<T> {
    /// The longest word that `text` begins with, with its length in characters.
    pub(super) fn first(&self, text: &[char]) -> Option<(&'static str, T, usize)> {
        self.longest(
            text.first().copied(),
            |word| starts_with(text, word),
            str::chars_first,
        )
    }

    /// The longest word that `text` ends with, with its length in characters.
    pub(super) fn last(&self, text: &[char]) -> Option<(&'static str, T, usize)> {
        self.longest(
            text.last().copied(),
            |word| ends_with(text, word),
            str::chars_last,
        )
    }

    fn longest(
        &self,
        edge: Option<char>,
        fits: impl Fn(&str) -> bool,
        edge_of: impl Fn(&str) -> Option<char>,
    ) -> Option<(&'static str, T, usize)> {
        let edge = edge?;
        self.0
            .iter()
            .filter(|(word, _)| edge_of(word) == Some(edge) && fits(word))
            .max_by_key(|(word, _)| word.len())
            .map(|&(word, meaning)| (word, meaning, word.chars().count()))
    }
}

trait Edges {
    fn chars_first(&self) -> Option<char>;
    fn chars_last(&self) -> Option<char>;
}

impl Edges for str {
    fn chars_first(&self) -> Option<char> {
        self.chars().next()
    }
    fn chars_last(&self) -> Option<char> {
        self.chars().next_back()
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
