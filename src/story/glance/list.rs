//! A section of a few short sentences, which are their own picture.

use crate::figure::Figure;
use crate::report::Section;

use super::super::clause::marked_clauses;
use super::super::section_time::figures_of;
use super::Excerpt;
use super::excerpt::length;
use super::shared::{Side, shared};

/// More sentences, or longer ones (in characters), are no glance.
const MOST: usize = 4;
const LONGEST: usize = 30;

/// A short sentence in pieces, which are its text in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slip {
    /// The sentence.
    pub words: Excerpt,
    /// Its first clause, of two: how.
    pub first: String,
    /// What the last clauses of all begin with: 建设. May be empty.
    pub opens: String,
    /// What tells it from the others.
    pub key: String,
    /// What the last clauses of all end with: 政府。 May be empty.
    pub closes: String,
}

/// `None` of a section that has more to say, or numbers.
pub(super) fn list(section: &Section, figures: &[Figure]) -> Option<Vec<Slip>> {
    let [card] = &section.cards[..] else {
        return None;
    };
    let few = (2..=MOST).contains(&card.sentences.len());
    if !few || figures_of(section, figures).next().is_some() {
        return None;
    }
    let sentences = card.sentences.iter();
    let words: Vec<Excerpt> = sentences
        .map(|sentence| Excerpt::of(sentence, 0..sentence.text.len()))
        .collect();
    if words
        .iter()
        .any(|one| length(&one.text, &(0..one.text.len())) > LONGEST)
    {
        return None;
    }
    let parted = words.iter().map(|one| {
        let clauses = marked_clauses(&one.text);
        let at = if let [_, last] = &clauses[..] {
            last.start
        } else {
            0
        };
        let (first, last) = one.text.split_at(at);
        (first.to_owned(), last.to_owned())
    });
    let (firsts, lasts): (Vec<String>, Vec<String>) = parted.unzip();
    let opens = shared(&lasts, Side::Front);
    let closes = shared(&lasts, Side::Back);
    let slip = |((words, first), last): ((Excerpt, String), &String)| {
        let inner = last
            .strip_prefix(&opens)
            .and_then(|rest| rest.strip_suffix(&closes));
        let inner = inner.filter(|inner| !inner.is_empty());
        let light = |part: &String| inner.map_or_else(String::new, |_| part.clone());
        Slip {
            words,
            first,
            opens: light(&opens),
            key: inner.unwrap_or(last).to_owned(),
            closes: light(&closes),
        }
    };
    Some(
        words
            .into_iter()
            .zip(firsts)
            .zip(&lasts)
            .map(slip)
            .collect(),
    )
}
