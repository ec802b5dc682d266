//! What a reader looks for, and where a text has it.

use std::ops::Range;

use super::Sounds;

/// So many characters are looked for; what is longer is cut.
pub const LONGEST: usize = 40;

/// Words that must all be in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query(Vec<Term>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Term {
    /// As it is written, or another of the same sound.
    Words(Vec<Vec<char>>),
    /// Letters that say how it sounds.
    Sound(Vec<char>),
}

impl Query {
    /// What these `words` ask for. Letters may be those of a known word
    /// (`vocabulary`): then it alone is meant. `None` where nothing is asked for.
    pub fn new(words: &str, vocabulary: &[&str], sounds: &Sounds) -> Option<Self> {
        let asked: String = words.trim().chars().take(LONGEST).collect();
        let letters: Vec<char> = asked
            .chars()
            .filter(|c| !is_between(*c))
            .map(plain)
            .collect();
        let is_sound = letters.len() > 1 && letters.iter().all(char::is_ascii_lowercase);
        if is_sound {
            return Some(Self(vec![sound(letters, vocabulary, sounds)]));
        }
        let words = asked.split_whitespace();
        let terms = words.map(|word| Term::Words(vec![word.chars().map(plain).collect()]));
        let terms: Vec<Term> = terms.collect();
        (!terms.is_empty()).then_some(Self(terms))
    }

    /// The places in a text, by its characters, in order and apart from each
    /// other; none unless it has all that is asked for.
    pub fn find(&self, text: &[char], sounds: &Sounds) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        let has = |term: &Term| (0..text.len()).any(|at| term.at(&text[at..], sounds).is_some());
        if !self.0.iter().all(has) {
            return found;
        }
        let mut at = 0;
        while at < text.len() {
            let lengths = self
                .0
                .iter()
                .filter_map(|term| term.at(&text[at..], sounds));
            let length = lengths.max();
            if let Some(length) = length {
                found.push(at..at + length);
            }
            at += length.unwrap_or(1);
        }
        found
    }
}

/// A text as it is looked through: marks and letters of one form.
pub fn characters(text: &str) -> Vec<char> {
    text.chars().map(plain).collect()
}

/// What stands between the letters of syllables, while they are being typed.
fn is_between(c: char) -> bool {
    c == '\'' || c.is_whitespace()
}

/// Wide forms as narrow ones, capitals as small letters.
fn plain(c: char) -> char {
    const WIDE: u32 = '！' as u32 - '!' as u32;
    let narrow = match c {
        '！'..='～' => char::from_u32(c as u32 - WIDE).unwrap_or(c),
        'ü' => 'v',
        other => other,
    };
    narrow.to_ascii_lowercase()
}

fn sound(letters: Vec<char>, vocabulary: &[&str], sounds: &Sounds) -> Term {
    let words = vocabulary.iter().map(|word| characters(word));
    let is_meant = |word: &Vec<char>| spelled(word, &letters, sounds) == Some(word.len());
    let mut meant: Vec<Vec<char>> = words.filter(is_meant).collect();
    if meant.is_empty() {
        return Term::Sound(letters);
    }
    // Of a name in letters, its own: GDP.
    meant.push(letters);
    Term::Words(meant)
}

impl Term {
    /// How many characters at the beginning of a text it is.
    fn at(&self, text: &[char], sounds: &Sounds) -> Option<usize> {
        match self {
            Self::Words(words) => words.iter().find_map(|word| written(text, word)),
            Self::Sound(letters) if text.starts_with(letters) => Some(letters.len()),
            Self::Sound(letters) => spelled(text, letters, sounds),
        }
    }
}

/// How many characters at the beginning of a text a word is, with the blanks in between:
/// 「1.修路」 is in 「1. 修路」.
fn written(text: &[char], word: &[char]) -> Option<usize> {
    let mut at = 0;
    for (place, letter) in word.iter().enumerate() {
        let blanks = text[at..].iter().take_while(|c| c.is_whitespace());
        at += if place == 0 { 0 } else { blanks.count() };
        if text.get(at) != Some(letter) {
            return None;
        }
        at += 1;
    }
    Some(at)
}

/// How many characters at the beginning of a text the letters spell: each by its
/// whole sound or by its initial; the last by any beginning of its sound.
fn spelled(text: &[char], letters: &[char], sounds: &Sounds) -> Option<usize> {
    if letters.is_empty() {
        return Some(0);
    }
    let (&first, rest) = text.split_first()?;
    sounds.of(first).find_map(|sound| {
        let same = sound
            .chars()
            .zip(letters)
            .take_while(|(a, b)| a == *b)
            .count();
        let is_last = same == letters.len();
        if is_last {
            return Some(1);
        }
        let two = same > 1 && sound[1..].starts_with('h');
        let taken = [
            (same == sound.len()).then_some(same),
            two.then_some(2),
            (same > 0).then_some(1),
        ];
        let mut ways = taken.into_iter().flatten();
        ways.find_map(|taken| spelled(rest, &letters[taken..], sounds))
            .map(|more| more + 1)
    })
}
