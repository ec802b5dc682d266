//! What all headings of a section begin with is set light: 狠抓, 聚力.

use std::ops::Range;

use crate::report::Section;
use crate::story::clause::with_ends;

/// A clause of a title; byte ranges of the title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TitleClause {
    /// What it shares with the others. May be empty.
    pub opening: Range<usize>,
    /// Its own words, with its mark.
    pub words: Range<usize>,
}

/// Marks at which a title may be cut.
const COMMAS: &[char] = &[',', '\u{ff0c}'];
/// A clause that says only when: what follows says what.
const TIMES: &[&str] = &[
    "五年来",
    "一年来",
    "过去五年",
    "过去一年",
    "这五年",
    "这一年",
];
/// Fewer headings than this share nothing.
const FEWEST: usize = 4;
/// Of so many headings (in per cent) it must be the opening, and so long, in
/// characters.
const MOST_OF: usize = 80;
const SHORTEST: usize = 2;

/// The clauses of each card's title; none of a card without one.
pub(super) fn titles(section: &Section) -> Vec<Vec<TitleClause>> {
    let titles: Vec<&str> = section
        .cards
        .iter()
        .map(|card| card.heading.as_ref().map_or("", |heading| &heading.title))
        .collect();
    let cut: Vec<Vec<Range<usize>>> = titles
        .iter()
        .map(|title| with_ends(title, COMMAS))
        .collect();
    let of = |title: &str, clauses: &[Range<usize>]| {
        let clauses = clauses.iter().enumerate();
        let all = clauses.map(|(n, clause)| {
            let same: Vec<&str> = titles
                .iter()
                .zip(&cut)
                .filter_map(|(title, cut)| Some(&title[cut.get(n)?.clone()]))
                .collect();
            let words = &title[clause.clone()];
            let opening = if TIMES.contains(&words.trim_end_matches(COMMAS)) {
                words.len()
            } else {
                shared(words, &same)
            };
            TitleClause {
                opening: clause.start..clause.start + opening,
                words: clause.start + opening..clause.end,
            }
        });
        joined(title, all.collect())
    };
    titles
        .iter()
        .zip(&cut)
        .map(|(title, cut)| of(title, cut))
        .collect()
}

/// A clause without words of its own opens the next: 五年来,我们持续 · 改善民生. What
/// follows the second runs on with it: four lines of a clause each are no title.
fn joined(title: &str, clauses: Vec<TitleClause>) -> Vec<TitleClause> {
    let has_words =
        |clause: &TitleClause| !title[clause.words.clone()].trim_matches(COMMAS).is_empty();
    let mut all: Vec<TitleClause> = Vec::new();
    for mut clause in clauses {
        if let Some(before) = all.pop_if(|before| !has_words(before)) {
            clause.opening.start = before.opening.start;
        }
        if let [_, second] = &mut all[..] {
            second.words.end = clause.words.end;
        } else {
            all.push(clause);
        }
    }
    all
}

/// How many bytes at the start of a clause most of the others start with too.
fn shared(clause: &str, all: &[&str]) -> usize {
    if all.len() < FEWEST {
        return 0;
    }
    let ends = clause.char_indices().skip(SHORTEST).map(|(at, _)| at);
    let is_shared = |end: &usize| {
        let with = all
            .iter()
            .filter(|other| other.starts_with(&clause[..*end]));
        with.count() * 100 >= all.len() * MOST_OF
    };
    ends.take_while(is_shared).last().unwrap_or(0)
}
