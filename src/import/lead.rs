//! Cards of a section that has no headings for them: a paragraph's first
//! sentence becomes one.

use super::heading::{Depth, Heading, LISTED, NONE};
use super::line::{Line, Role};
use super::parts::listed;
use super::words::lead;

/// A section with more characters gets cards by its paragraphs.
const LONG: usize = 1_500;
/// A paragraph that is none of a row makes a card from this length on.
const LONG_PARAGRAPH: usize = 200;
/// So many paragraphs that open alike are a row, and so many characters tell.
const KIN: usize = 3;
const OPENING: usize = 4;
/// An opening that a list follows is no longer, if a card is called by it.
const LONGEST_OPENING: usize = 45;

/// Of each line of a section, where the sentence ends that its card is called
/// by, if it gets one. `depth` is that of the section's cards. Where they have
/// marks of their own, only paragraphs that open alike get one: 五年来，我们….
pub(super) fn leads(lines: &[Line], heads: &[Option<Heading>], depth: Depth) -> Vec<Option<usize>> {
    let all = lines.iter().zip(heads);
    let leads: Vec<Option<usize>> = all.map(|(line, head)| opening(line, head)).collect();
    let kin = kin(lines, &leads);
    let length: usize = lines.iter().map(Line::len).sum();
    let by_length = depth >= LISTED && length >= LONG;
    let in_rows = depth != NONE || kin.contains(&true);
    let shortest = if in_rows { LONG_PARAGRAPH } else { 0 };
    let all = lines.iter().zip(leads).zip(kin);
    all.map(|((line, lead), kin)| lead.filter(|_| kin || by_length && line.len() >= shortest))
        .collect()
}

/// Where the first sentence of a paragraph ends, if a card may be called by it.
fn opening(line: &Line, head: &Option<Heading>) -> Option<usize> {
    if line.role != Role::Words || head.is_some() {
        return None;
    }
    // 还存在一些问题：一是……；二是……。
    let list = listed(&line.text);
    let opening = list.get(1).map(|second| &line.text[..second.start]);
    let is_short = |words: &&str| words.ends_with('：') && words.chars().count() <= LONGEST_OPENING;
    lead(&line.text).or(opening.filter(is_short).map(str::len))
}

/// Whether at least so many paragraphs open as each does.
fn kin(lines: &[Line], leads: &[Option<usize>]) -> Vec<bool> {
    let opening = |line: &Line| -> String { line.text.chars().take(OPENING).collect() };
    let all = || lines.iter().zip(leads);
    let led: Vec<String> = all()
        .filter(|(_, lead)| lead.is_some())
        .map(|(line, _)| opening(line))
        .collect();
    let count = |line: &Line| {
        let own = opening(line);
        led.iter().filter(|other| **other == own).count()
    };
    all()
        .map(|(line, lead)| lead.is_some() && count(line) >= KIN)
        .collect()
}
