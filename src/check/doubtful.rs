//! The figures the reader is not sure of, the most prominent first, each with
//! the words by which `report.toml` can speak of it.

use std::cmp::Reverse;
use std::ops::Range;

use crate::figure::{Figure, Status};
use crate::report::Report;
use crate::story::{drawable, headline, magnitude};

/// A figure that is drawn nowhere until the editor has settled it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubtful<'a> {
    /// Index into the figures.
    pub figure: usize,
    /// Its sentence.
    pub sentence: &'a str,
    /// Words of the report that hold its number and no other figure's.
    pub at: &'a str,
    /// Which of these words is meant, counted from 1, if they occur again.
    pub nth: Option<usize>,
}

/// How many characters before a number are offered with it.
const BEFORE: usize = 12;

/// Every doubtful figure: headline indicators, then targets, then large
/// numbers.
pub fn doubtful<'a>(source: &'a str, report: &'a Report, figures: &[Figure]) -> Vec<Doubtful<'a>> {
    let mut unsure: Vec<usize> = (0..figures.len())
        .filter(|&at| !drawable(&figures[at]))
        .collect();
    unsure.sort_by_key(|&at| {
        let figure = &figures[at];
        let rank = headline(&figure.name).unwrap_or(usize::MAX);
        let amount = magnitude(figure).map(|magnitude| magnitude.amount);
        (rank, figure.status == Status::Actual, Reverse(amount))
    });
    // A number said of several names is confirmed once.
    let mut told: Vec<Range<usize>> = Vec::new();
    unsure.retain(|&at| {
        let number = figures[at].number.clone();
        let new = !told.contains(&number);
        told.push(number);
        new
    });
    let one = |figure: usize| {
        let (at, nth) = words(source, figures[figure].number.clone(), figures);
        Doubtful {
            figure,
            sentence: sentence(report, figures[figure].number.start),
            at,
            nth,
        }
    };
    unsure.into_iter().map(one).collect()
}

fn sentence(report: &Report, offset: usize) -> &str {
    let mut sentences = report.sentences();
    let found = sentences.find(|sentence| sentence.span.contains(&offset));
    found.map_or("", |sentence| &sentence.text)
}

/// A number with the words before it in its clause.
fn words<'a>(
    source: &'a str,
    number: Range<usize>,
    figures: &[Figure],
) -> (&'a str, Option<usize>) {
    const ENDS: &[char] = &['，', ',', '。', '；', ';', '：', ':', '、', '\n', '"', ' '];
    let ends = figures.iter().map(|figure| figure.number.end);
    let last = ends.filter(|&end| end <= number.start).max().unwrap_or(0);
    let before = &source[last..number.start];
    let before = before.rsplit(ENDS).next().unwrap_or(before);
    let skipped = before.chars().count().saturating_sub(BEFORE);
    let start = before.char_indices().nth(skipped).map_or(0, |(at, _)| at);
    let from = number.start - (before.len() - start);
    let words = &source[from..number.end];
    let places: Vec<usize> = source.match_indices(words).map(|(at, _)| at).collect();
    let nth = places.iter().position(|&at| at == from).map(|at| at + 1);
    (words, nth.filter(|_| places.len() > 1))
}
