//! A line that may be a heading: how deep it stands and how long it is.

use super::line::{Line, Role};
use super::mark::{Mark, Rank, mark};
use super::words::{self, lead};

/// How deep a heading stands: the smaller, the higher.
pub(super) type Depth = u8;

/// A line that may be a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Heading {
    /// How deep it stands.
    pub(super) depth: Depth,
    /// Where the heading ends, in bytes; text of its card may follow.
    pub(super) end: usize,
    /// Its mark.
    pub(super) mark: Option<Mark>,
    /// Whether its words alone say that it is one.
    pub(super) is_guessed: bool,
    /// Whether it opens the glossary.
    pub(super) is_glossary: bool,
}

impl Heading {
    /// Whether it is all that its line says, so that its text stands below.
    pub(super) fn is_whole(&self, line: &Line) -> bool {
        self.end == line.text.len()
    }
}

/// 第一部分
pub(super) const PART: Depth = 10;
/// 一、
pub(super) const NUMERAL: Depth = 20;
/// A heading without a mark that tells of a time or a task of its own, below
/// 一、 and above （一）.
pub(super) const TIMED: Depth = 25;
/// 一 before a blank; deeper ones are equals of those without a mark.
pub(super) const SPACED: Depth = 28;
/// （一）
pub(super) const BRACKETED: Depth = 30;
/// Any other without a mark.
pub(super) const PLAIN: Depth = 35;
/// From here on marks are those of lists, which may be headings.
pub(super) const LISTED: Depth = 40;
/// No heading at all.
pub(super) const NONE: Depth = Depth::MAX;

/// A heading has no more characters.
const LONGEST: usize = 60;
/// One that the file calls so: people style whole paragraphs as headings.
const LONGEST_SAID: usize = 100;

/// How deep a mark stands.
pub(super) fn depth(rank: Rank) -> Depth {
    match rank {
        Rank::Part => PART,
        Rank::Numeral => NUMERAL,
        Rank::Spaced => SPACED,
        Rank::Bracketed => BRACKETED,
        Rank::Digit => LISTED,
        Rank::BracketedDigit => LISTED + 5,
        Rank::First => LISTED + 10,
        Rank::Dash => LISTED + 15,
    }
}

/// A whole line as a heading.
pub(super) fn whole(line: &Line, depth: Depth) -> Heading {
    Heading {
        depth,
        end: line.text.len(),
        mark: mark(&line.text),
        is_guessed: false,
        is_glossary: false,
    }
}

/// How long the heading is that words begin with, in bytes: all of them, or
/// their first sentence.
pub(super) fn length(line: &Line, words: &str) -> Option<usize> {
    let longest = match line.role {
        Role::Heading(_) => LONGEST_SAID,
        Role::Words | Role::Item | Role::Row => LONGEST,
    };
    let inner = words.strip_suffix('。').unwrap_or(words);
    let is_whole = words.chars().count() <= longest
        && !inner.contains(['。', '；', '！', '？', ';'])
        && !words.ends_with(['，', '、', ',']);
    if is_whole {
        Some(words.len())
    } else {
        lead(words, words::LONGEST)
    }
}
