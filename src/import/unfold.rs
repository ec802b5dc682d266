//! A text whose line breaks are lost, or a paragraph that is a long list: parted
//! again where its marks follow one another.

use super::bare::TIMED_WORDS;
use super::guess::{Guess, What};
use super::line::{Line, Lines, Role};
use super::mark::{Rank, mark};
use super::parts::listed;
use super::words::{LONGEST, lead};

/// Shorter lines are paragraphs.
const FOLDED: usize = 600;
/// So many marks follow one another, and so many items make a list of cards.
const FEWEST: usize = 2;
const ITEMS: usize = 3;
/// Behind what a mark may stand in the middle of a line.
const STOPS: [char; 5] = ['。', '！', '？', '：', '”'];
/// What begins a paragraph where nothing else tells.
const OPENINGS: [&str; 5] = ["各位代表", "五年来，", "这五年，", "一年来，", "过去一年，"];
/// What ends the heading of a section, besides words of a time.
const ENDS: &str = "主要考虑|主要任务|重大任务|重点任务|重大举措|战略举措|重要要求";
/// What goes on with the words of a heading, or ends it by itself.
const JOINS: &str = "和与及暨、的，。；：！任安举工";
/// A title, and when it was given, end within so many bytes.
const HEAD: usize = 600;

/// Parts the lines that need it.
pub(super) fn unfold(read: Lines) -> Lines {
    let Lines { lines, mut guesses } = read;
    let mut parted: Vec<Line> = Vec::new();
    for line in lines {
        let pieces = if line.role == Role::Words && line.len() >= FOLDED {
            pieces(&line.text)
        } else {
            Vec::new()
        };
        if pieces.len() < FEWEST {
            parted.push(line);
            continue;
        }
        guesses.push(Guess::source(What::Parted, line.number, &line.text));
        let piece = |(text, role): (&str, Role)| Line {
            indented: line.indented,
            ..Line::new(text, line.number, role)
        };
        parted.extend(pieces.into_iter().map(piece));
    }
    Lines {
        lines: parted,
        guesses,
    }
}

/// The paragraphs of a folded line.
fn pieces(text: &str) -> Vec<(&str, Role)> {
    let sections = cut(text, &sequence(text, Rank::Numeral));
    let is_text = sections.len() > 1;
    let sections = sections
        .into_iter()
        .enumerate()
        .flat_map(|(at, section)| match at {
            0 if is_text => head(section),
            _ if is_text => heading(section),
            _ => vec![section],
        });
    let cards = sections.flat_map(|section| cut(section, &sequence(section, Rank::Bracketed)));
    let cards: Vec<&str> = cards.collect();
    let is_folded = cards.len() > 1;
    let paragraphs = cards.into_iter().flat_map(|card| match is_folded {
        true => cut(card, &openings(card)),
        false => vec![card],
    });
    paragraphs
        .flat_map(items)
        .filter(|(text, _)| !text.trim().is_empty())
        .collect()
}

/// Cut before each of these places.
fn cut<'a>(text: &'a str, places: &[usize]) -> Vec<&'a str> {
    let starts = [0]
        .into_iter()
        .chain(places.iter().copied().filter(|at| *at > 0));
    let starts: Vec<usize> = starts.collect();
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    starts
        .iter()
        .zip(ends)
        .map(|(start, end)| &text[*start..end])
        .collect()
}

/// Where sentences may begin.
fn begins(text: &str) -> impl Iterator<Item = usize> {
    let behind = text.match_indices(STOPS).map(|(at, stop)| at + stop.len());
    [0].into_iter().chain(behind)
}

/// Where marks of one rank stand that count on, each 一、 from anew.
fn sequence(text: &str, rank: Rank) -> Vec<usize> {
    let marked = |at: usize| {
        let found = mark(&text[at..]).filter(|mark| mark.rank == rank)?;
        Some((at, found.value))
    };
    let all: Vec<(usize, u32)> = begins(text).filter_map(marked).collect();
    let last_second = all.iter().rfind(|(_, value)| *value == 2);
    let mut wanted = 1;
    let mut found = Vec::new();
    for (at, value) in &all {
        let begins_anew = *value == 1 && last_second.is_some_and(|(second, _)| second > at);
        if *value == wanted || begins_anew {
            found.push(*at);
            wanted = value + 1;
        }
    }
    if found.len() < FEWEST {
        Vec::new()
    } else {
        found
    }
}

/// Where paragraphs begin that tell of a time, or call the deputies.
fn openings(text: &str) -> Vec<usize> {
    let opens = |at: &usize| {
        let rest = &text[*at..];
        let is_dash = mark(rest).is_some_and(|mark| mark.rank == Rank::Dash);
        // 各位代表！五年来，
        let is_called = text[..*at].trim_end_matches('！').ends_with(OPENINGS[0]);
        is_dash || !is_called && OPENINGS.iter().any(|opening| rest.starts_with(opening))
    };
    begins(text).filter(opens).collect()
}

/// A section's heading, which ended its line: 一、2030年工作回顾.
fn heading(section: &str) -> Vec<&str> {
    let clause = section.find(['。', '，', '；', '：', '！']);
    let clause = &section[..clause.unwrap_or(section.len())];
    let end_of = |words: &str| {
        let ends = clause.match_indices(words).map(|(at, _)| at + words.len());
        ends.filter(|end| !section[*end..].starts_with(|c| JOINS.contains(c)))
            .min()
    };
    let words = TIMED_WORDS.split('|').chain(ENDS.split('|'));
    let end = words.filter_map(end_of).min();
    cut(section, end.as_slice())
}

/// What stands before the first section: the title, when it was given and by
/// whom, the greeting.
fn head(text: &str) -> Vec<&str> {
    let first = text.char_indices().map(|(at, _)| at).find(|at| *at >= HEAD);
    let first = &text[..first.unwrap_or(text.len())];
    let behind = |words: &str| first.find(words).map(|at| at + words.len());
    let title = behind("报告").filter(|end| {
        first[*end..]
            .starts_with(|c: char| ['—', '―', '（', '('].contains(&c) || c.is_ascii_digit())
    });
    let given = behind("会议上").map(|end| {
        let rest = &first[end..];
        end + rest.len() - rest.trim_start_matches(['）', ')']).len()
    });
    let call = first.find("各位代表");
    let called =
        call.and_then(|call| Some(call + first[call..].find(['：', '！'])? + '：'.len_utf8()));
    let mut places: Vec<usize> = [title, given, call, called].into_iter().flatten().collect();
    places.sort_unstable();
    places.dedup();
    cut(text, &places)
}

/// A long list whose items each open with a heading, an item a line.
fn items(text: &str) -> Vec<(&str, Role)> {
    let list = listed(text);
    let marked = list
        .iter()
        .filter(|item| mark(&text[item.start..]).is_some());
    let led = marked.filter(|item| {
        let item = &text[item.start..item.end];
        mark(item).is_some_and(|mark| lead(&item[mark.end..], LONGEST).is_some())
    });
    let is_list = text.chars().count() >= FOLDED && led.count() >= ITEMS;
    if !is_list {
        return vec![(text, Role::Words)];
    }
    let role = |item: &str| match mark(item) {
        Some(_) => Role::Item,
        None => Role::Words,
    };
    list.into_iter()
        .map(|item| (&text[item.clone()], role(&text[item])))
        .collect()
}
