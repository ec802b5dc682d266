//! Cards of a section that has no headings for them: a paragraph's first
//! sentence becomes one.

use super::free::{free, turns};
use super::heading::{Depth, Heading, LISTED, NONE};
use super::line::{Line, Role};
use super::parts::listed;
use super::words::{LONGEST, lead, sentence};

/// A section, or what is free of it, gets cards by its paragraphs if it has
/// more characters.
const LONG: usize = 1_500;
/// A paragraph that is none of a row makes a card from this length on.
const LONG_PARAGRAPH: usize = 200;
/// So many paragraphs that open alike are a row, and so many characters tell.
const KIN: usize = 3;
const OPENING: usize = 4;
/// The first sentence of one of them has no more characters.
const LONGEST_KIN: usize = 60;
/// An opening that a list follows is no longer, if a card is called by it.
const LONGEST_OPENING: usize = 45;
/// The text below a sentence that stands alone as a heading has at least so many.
const BELOW: usize = 40;
/// So many such sentences are headings.
const ALONE: usize = 3;
/// What says of a time no more than any report does.
const EMPTY: [&str; 9] = [
    "不平凡",
    "不寻常",
    "不容易",
    "收官之年",
    "开局之年",
    "关键一年",
    "关键之年",
    "关键时期",
    "重要地位",
];
/// How long the two lines of a verse are.
const VERSES: [usize; 2] = [5, 7];

/// Of each line of a section, where the sentence ends that its card is called
/// by, if it gets one. `depth` is that of the section's cards. Where they have
/// marks of their own, only those paragraphs get one that tell of a time alike
/// (五年来，我们…), and those before and behind the marked cards.
pub(super) fn leads(lines: &[Line], heads: &[Option<Heading>], depth: Depth) -> Vec<Option<usize>> {
    let all = 0..lines.len();
    let openings = |longest| {
        all.clone()
            .map(move |at| opening(lines, heads, at, longest))
    };
    let short: Vec<Option<usize>> = openings(LONGEST).collect();
    let long: Vec<Option<usize>> = openings(LONGEST_KIN).collect();
    let kin = kin(lines, &long);
    let zones = free(lines, heads, depth);
    let zone = |at: usize| zones.iter().find(|zone| zone.contains(&at));
    let is_alone = |at: usize| zone(at).is_some() && short[at] == Some(lines[at].text.len());
    let alone = all.clone().filter(|at| is_alone(*at)).count() >= ALONE;
    let is_long = |lines: &[Line]| lines.iter().map(Line::len).sum::<usize>() >= LONG;
    let by_length = depth >= LISTED && is_long(lines);
    let in_rows = depth != NONE || alone || kin.contains(&true);
    let shortest = if in_rows { LONG_PARAGRAPH } else { 0 };
    let one = |at: usize, is_first: bool| {
        let line = &lines[at];
        let is_free = zone(at).is_some();
        if kin[at] && (is_free || depth >= LISTED || tells_time(line)) {
            return long[at];
        }
        let end = short[at].filter(|_| is_free)?;
        // Below sentences that stand alone paragraphs are their text.
        let is_lead = if alone {
            is_alone(at) || turns(&line.text) && line.len() >= shortest
        } else {
            let is_due = by_length || zone(at).is_some_and(|zone| is_long(&lines[zone.clone()]));
            // Behind cards with marks of their own stand the last words, too.
            let is_last = depth < LISTED && zones[1].contains(&at);
            is_due && !is_alone(at) && line.len() >= shortest && (!is_last || turns(&line.text))
        };
        (is_lead && !is_empty(&line.text[..end], is_first)).then_some(end)
    };
    let mut is_first = true;
    let next = |at: usize| {
        let lead = one(at, is_first);
        is_first &= lead.is_none() && heads[at].is_none();
        lead
    };
    all.map(next).collect()
}

/// Where the first sentence of a paragraph ends, if a card may be called by it.
fn opening(lines: &[Line], heads: &[Option<Heading>], at: usize, longest: usize) -> Option<usize> {
    let line = &lines[at];
    // What stands below a heading is its text.
    let above = at.checked_sub(1).and_then(|above| heads[above].as_ref());
    let is_text = above.is_some_and(|head| head.is_whole(&lines[at - 1]));
    if line.role != Role::Words || heads[at].is_some() || is_text {
        return None;
    }
    // 还存在一些问题：一是……；二是……。
    let list = listed(&line.text);
    let opening = list.get(1).map(|second| &line.text[..second.start]);
    let is_short = |words: &&str| words.ends_with('：') && words.chars().count() <= LONGEST_OPENING;
    let below = lines.get(at + 1).filter(|_| heads[at + 1].is_none());
    let has_text = below.is_some_and(|below| below.len() >= BELOW && below.role == Role::Words);
    lead(&line.text, longest)
        .or_else(|| sentence(&line.text, longest).filter(|_| has_text))
        .or(opening.filter(is_short).map(str::len))
}

/// Whether at least so many paragraphs open as each does.
fn kin(lines: &[Line], leads: &[Option<usize>]) -> Vec<bool> {
    let all = || lines.iter().zip(leads);
    let led: Vec<String> = all()
        .filter(|(_, lead)| lead.is_some())
        .map(|(line, _)| opens(line))
        .collect();
    let count = |line: &Line| {
        let own = opens(line);
        led.iter().filter(|other| **other == own).count()
    };
    all()
        .map(|(line, lead)| lead.is_some() && count(line) >= KIN)
        .collect()
}

fn opens(line: &Line) -> String {
    line.text.chars().take(OPENING).collect()
}

/// 五年来, 过去一年, 我们: not 深入实施, which opens parts of any card.
fn tells_time(line: &Line) -> bool {
    let opening = opens(line);
    opening.contains('年') || opening.starts_with("我们")
}

/// Whether words make a poor heading: a verse, or where no card is above them
/// that a year was no common one.
fn is_empty(words: &str, is_first: bool) -> bool {
    let clauses: Vec<usize> = words
        .trim_end_matches('。')
        .split('，')
        .map(|clause| clause.chars().count())
        .collect();
    let is_verse = matches!(clauses[..], [one, two] if one == two && VERSES.contains(&one));
    is_verse || is_first && EMPTY.iter().any(|empty| words.contains(empty))
}
