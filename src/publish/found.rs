//! Where the words of an entry of `report.toml` stand in the report; or what the
//! editor is told instead: the very words that do not match, and what is near.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, line_and_column};
use crate::figure::Reading;

/// What ends a clause of the report.
const ENDS: &[char] = &['，', ',', '。', '；', ';', '：', ':', '！', '\n'];
/// So many numbers are told.
const MOST: usize = 4;

/// The number that stands in the words.
///
/// # Errors
/// The words are gone, stand in several places, or do not hold one number.
pub(super) fn number(
    source: &str,
    words: &str,
    nth: Option<usize>,
    reading: &Reading,
) -> Result<Range<usize>, Diagnostic> {
    let place = place(source, words, nth)?;
    let mut inside: Vec<&Range<usize>> = (reading.figures.iter().map(|figure| &figure.number))
        .filter(|number| place.start <= number.start && number.end <= place.end)
        .collect();
    inside.dedup();
    match inside[..] {
        [only] => Ok(only.clone()),
        [] => {
            let told = format!("report.toml 更正「{words}」，这几个字里没有读出数据");
            let hint = format!(
                "{}；请把要更正的数字连同单位写进 at；若已不用更正，请删去这一条",
                on_line(source, place.start, reading)
            );
            Err(lapsed(told, place, hint))
        }
        _ => {
            let numbers = quoted(source, &inside);
            let told = format!("report.toml 更正「{words}」，这几个字里不止一个数据：{numbers}");
            Err(lapsed(told, place, "请把 at 写短些，只含一个数字"))
        }
    }
}

fn place(source: &str, words: &str, nth: Option<usize>) -> Result<Range<usize>, Diagnostic> {
    let places: Vec<usize> = match words {
        "" => Vec::new(),
        words => source.match_indices(words).map(|(at, _)| at).collect(),
    };
    let count = places.len();
    let start = match (&places[..], nth) {
        ([], _) => return Err(gone(source, words)),
        (places, Some(nth)) => nth
            .checked_sub(1)
            .and_then(|at| places.get(at).copied())
            .ok_or_else(|| format!("report.toml 更正第 {nth} 处「{words}」，原文有 {count} 处")),
        ([only], None) => Ok(*only),
        (_, None) => Err(format!("report.toml 更正「{words}」，原文有 {count} 处")),
    };
    let start = start.map_err(|told| {
        let line = |&at: &usize| line_and_column(source, at).0.to_string();
        let lines: Vec<String> = places.iter().take(MOST).map(line).collect();
        let hint = format!(
            "它在第 {} 行；请把 at 写长些，让它只出现一次，或写明是第几处，如 nth = 2",
            lines.join("、")
        );
        lapsed(told, places[0]..places[0] + words.len(), hint)
    })?;
    Ok(start..start + words.len())
}

/// The report does not have the words.
fn gone(source: &str, words: &str) -> Diagnostic {
    let told = format!("report.toml 更正「{words}」，原文没有这几个字");
    let rest = "原文若已改，请照新的原文改写 at，或删去这一条";
    match near(source, words) {
        Some(near) => {
            let line = line_and_column(source, near.start).0;
            let hint = format!("相近的是第 {line} 行「{}」；{rest}", &source[near.clone()]);
            lapsed(told, near, hint)
        }
        None => lapsed(told, 0..0, rest),
    }
}

/// The clause that shares the most pairs of neighbouring characters with the
/// words, at least half of theirs.
fn near(source: &str, words: &str) -> Option<Range<usize>> {
    let characters: Vec<char> = words.chars().collect();
    let pairs: Vec<String> = characters.windows(2).map(String::from_iter).collect();
    let shared = |clause: &str| {
        let pairs = pairs.iter().filter(|pair| clause.contains(*pair));
        pairs.count()
    };
    let clauses = source
        .split(ENDS)
        .map(|clause| clause.trim_start_matches(['-', '#', ' ']));
    // Of equally near ones the first.
    let counted = clauses.map(|clause| (shared(clause), clause));
    let (most, clause) = counted.reduce(|a, b| if b.0 > a.0 { b } else { a })?;
    // Where in the text a piece of it stands, its address tells.
    let start = clause.as_ptr() as usize - source.as_ptr() as usize;
    (most > 0 && most * 2 >= pairs.len()).then_some(start..start + clause.len())
}

/// The numbers that were read on the line of a place.
fn on_line(source: &str, at: usize, reading: &Reading) -> String {
    let line = line_and_column(source, at).0;
    let figures = reading.figures.iter().filter(|figure| figure.line == line);
    let mut numbers: Vec<&Range<usize>> = figures.map(|figure| &figure.number).collect();
    numbers.dedup();
    if numbers.is_empty() {
        format!("第 {line} 行没有读出数据")
    } else {
        format!("第 {line} 行读出的有{}", quoted(source, &numbers))
    }
}

fn quoted(source: &str, numbers: &[&Range<usize>]) -> String {
    let words = |number: &&Range<usize>| format!("「{}」", &source[(*number).clone()]);
    numbers.iter().take(MOST).map(words).collect()
}

/// An entry that no longer speaks of a figure; `near` is where to look.
pub(super) fn lapsed(told: String, near: Range<usize>, hint: impl Into<String>) -> Diagnostic {
    let told = format!("{told}；这一条不起作用");
    Diagnostic::warning("settings::lapsed-correction", near, told, hint)
}
