//! The words that the reader knows, and finding them in a text.
//!
//! `words` is the table: each word stands once, with all its roles. `role`
//! says what the roles are, `meaning` what some of them tell. A room that asks
//! for words makes a [`Lexicon`] of those that have a role; its rules stand in
//! the room, its words do not. Only units, and pairs of words that belong
//! together, are tables of their own.

mod index;
mod list;
mod meaning;
mod role;
mod words;

pub(super) use index::Found;
pub(super) use list::Lexicon;
pub(super) use meaning::{Leader, Opener, Outlook, Way};
pub(super) use role::Role;

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

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::words::FAMILIES;
    use super::{Leader, Opener, Role};

    fn entries() -> impl Iterator<Item = (&'static str, &'static [Role])> {
        let lines = FAMILIES.iter().copied().flatten();
        lines.flat_map(|&(words, roles)| words.split_whitespace().map(move |word| (word, roles)))
    }

    #[test]
    fn every_word_stands_once() {
        let mut seen = HashSet::new();
        let again: Vec<_> = entries().filter(|(word, _)| !seen.insert(*word)).collect();
        assert!(
            again.is_empty(),
            "give each its roles in one line: {again:?}"
        );
    }

    #[test]
    fn every_bounding_word_says_what_it_opens() {
        let bounding = |role: &Role| match *role {
            Role::Opens(opener) => matches!(opener, Opener::Hedge | Opener::Tally),
            Role::Before(leader) => matches!(leader, Leader::Bound | Leader::Sum),
            role => role == Role::Behind,
        };
        for (word, roles) in entries().filter(|(_, roles)| roles.iter().any(bounding)) {
            let opens = roles.iter().any(|role| matches!(role, Role::Bounds(_)));
            assert!(opens, "{word} opens nothing that is known");
        }
    }
}
