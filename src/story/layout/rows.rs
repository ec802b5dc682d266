//! Sentences of one build (一是坚持甲,乙。二是坚持丙,丁。) as rows.

use std::ops::Range;

use crate::report::Sentence;
use crate::story::clause::marked_clauses;

use super::Piece;

/// Fewer rows than this are sentences like any others.
const FEWEST: usize = 3;
/// How many characters the clauses of a build may differ by.
const LIKE: usize = 2;
/// The longest clauses that are read at a glance, in characters.
const LONGEST: usize = 18;
/// How many characters of its first clause may be what all begin with.
const OPENING: std::ops::RangeInclusive<usize> = 2..=4;

/// Slips stand side by side: so many at most, with clauses of so many
/// characters, marks among them.
const SLIPS: usize = 5;
const SLIP: (usize, usize) = (7, 10);

/// Neighbouring sentences of one build.
pub(super) struct Rows {
    /// Which sentences of the card.
    pub(super) at: Range<usize>,
    /// A row for each.
    pub(super) parts: Vec<Piece>,
    /// Whether they are short enough to stand side by side.
    pub(super) are_slips: bool,
}

/// A sentence of two clauses, cut.
struct Build<'a> {
    text: &'a str,
    start: usize,
    star: &'a str,
    /// Where the number behind the star begins, and the clauses.
    number: usize,
    first: usize,
    second: usize,
}

/// Every run of sentences of one build.
pub(super) fn rows(sentences: &[Sentence]) -> Vec<Rows> {
    let builds: Vec<Option<Build<'_>>> = sentences.iter().map(build).collect();
    let mut found = Vec::new();
    let mut at = 0;
    for run in builds.chunk_by(alike) {
        let all: Vec<&Build<'_>> = run.iter().flatten().collect();
        found.extend(of_run(&all, at));
        at += run.len();
    }
    found
}

fn build(sentence: &Sentence) -> Option<Build<'_>> {
    let text = sentence.text.as_str();
    let behind = text.trim_start_matches('★').trim_start();
    let number = text.len() - behind.len();
    let first = text.len() - unnumbered(behind).len();
    let [key, outcome] = &marked_clauses(&text[first..])[..] else {
        return None;
    };
    let (key, outcome) = (&text[first..][key.clone()], &text[first..][outcome.clone()]);
    let whole = key.ends_with([',', '\u{ff0c}']) && outcome.ends_with('。');
    let short = [key, outcome].iter().all(|words| long(words) <= LONGEST);
    let counts = text.contains(|c: char| c.is_ascii_digit());
    (whole && short && !counts).then_some(Build {
        text,
        start: sentence.span.start,
        star: &text[..number],
        number,
        first,
        second: first + key.len(),
    })
}

/// Words without the 一是 in front of them.
fn unnumbered(words: &str) -> &str {
    let digits =
        words.trim_start_matches(['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']);
    match digits.strip_prefix('是') {
        Some(rest) if digits.len() < words.len() => rest,
        Some(_) | None => words,
    }
}

/// Whether two neighbours are of one build.
fn alike(a: &Option<Build<'_>>, b: &Option<Build<'_>>) -> bool {
    let (Some(a), Some(b)) = (a, b) else {
        return false;
    };
    a.star == b.star
        && a.is_numbered() == b.is_numbered()
        && long(a.key()).abs_diff(long(b.key())) <= LIKE
        && long(a.outcome()).abs_diff(long(b.outcome())) <= LIKE
}

fn of_run(all: &[&Build<'_>], at: usize) -> Option<Rows> {
    let first = all.first()?;
    let opening = opening(all);
    let is_marked = !first.star.is_empty() || first.is_numbered() || opening > 0;
    if all.len() < FEWEST || !is_marked {
        return None;
    }
    let row = |build: &&Build<'_>| {
        let place = |at: usize| build.start + at;
        Piece::Row {
            mark: place(0)..place(build.first),
            opening: place(build.first)..place(build.first + opening),
            key: place(build.first + opening)..place(build.second),
            outcome: place(build.second)..place(build.text.len()),
        }
    };
    let is_short = |build: &&Build<'_>| {
        long(&build.key()[opening..]) <= SLIP.0 && long(build.outcome()) <= SLIP.1
    };
    Some(Rows {
        at: at..at + all.len(),
        parts: all.iter().map(row).collect(),
        are_slips: all.len() <= SLIPS && all.iter().all(is_short),
    })
}

/// How many bytes of their first clauses all begin with; none if that is no
/// word, or most of a clause.
fn opening(all: &[&Build<'_>]) -> usize {
    let Some((first, others)) = all.split_first() else {
        return 0;
    };
    let same = |at: usize, c: char| others.iter().all(|other| other.key()[at..].starts_with(c));
    let mut shared = first
        .key()
        .char_indices()
        .take_while(|(at, c)| same(*at, *c));
    let shared: String = shared.by_ref().map(|(_, c)| c).collect();
    let rest = |build: &&Build<'_>| long(build.key()) - long(&shared) > 2;
    if OPENING.contains(&long(&shared)) && all.iter().all(rest) {
        shared.len()
    } else {
        0
    }
}

impl Build<'_> {
    fn is_numbered(&self) -> bool {
        self.number < self.first
    }

    fn key(&self) -> &str {
        &self.text[self.first..self.second]
    }

    fn outcome(&self) -> &str {
        &self.text[self.second..]
    }
}

fn long(words: &str) -> usize {
    words.chars().count()
}
