//! The words of a topic, looked for in a text.

use super::{More, Topic};

/// The words of a topic, with those that an editor has added.
pub(super) struct Words {
    pub(super) topic: &'static str,
    words: Vec<String>,
    but: Vec<&'static str>,
}

impl Words {
    pub(super) fn of(topic: &'static Topic, more: &[More<'_>]) -> Self {
        let own = topic.words.split_whitespace().map(str::to_owned);
        let more = more.iter().filter(|(of, _)| *of == topic);
        Self {
            topic: topic.name,
            words: own
                .chain(more.flat_map(|(_, words)| words.iter().cloned()))
                .collect(),
            but: topic.but.split_whitespace().collect(),
        }
    }

    /// Whether one of them stands in a text, and not within a longer word that
    /// means something else.
    pub(super) fn are_in(&self, text: &str) -> bool {
        let others: Vec<_> = (self.but.iter())
            .flat_map(|but| text.match_indices(but).map(|(at, _)| at..at + but.len()))
            .collect();
        let is_meant = |at: usize, end: usize| {
            let within = |other: &std::ops::Range<usize>| other.start <= at && end <= other.end;
            !others.iter().any(within)
        };
        self.words.iter().any(|word| {
            let mut places = text.match_indices(word.as_str());
            places.any(|(at, _)| is_meant(at, at + word.len()))
        })
    }
}
