//! The lead of a sentence (首句): 积极扩大有效投资。

use std::ops::{Range, RangeInclusive};

use crate::report::Sentence;
use crate::story::clause::{FULL_STOPS, with_ends};
use crate::story::keyword::OPENERS;

/// How many characters a lead has, its full stop among them, quotation marks
/// not.
const LENGTH: RangeInclusive<usize> = 4..=15;
/// And behind the number of an item: 1. 修路。
const LENGTH_IN_LIST: RangeInclusive<usize> = 3..=15;
/// What counts the parts of a section; the statement behind it is their theme,
/// with its comma.
const COUNTS: [&str; 12] = [
    "一是",
    "二是",
    "三是",
    "四是",
    "五是",
    "六是",
    "七是",
    "八是",
    "九是",
    "十是",
    "五年来，",
    "过去五年，",
];
/// How many characters the theme of a part has at most.
const LONGEST_THEME: usize = 40;
/// How a statement begins, or ends, that says what year it is.
const YEAR: (&str, &str) = ("今年", "之年。");
/// Where fewer than one in so many sentences has one, a lead has so many characters
/// behind it, or says what is to be done: with a word of [`OPENERS`] or one of these in
/// front.
const FEW: usize = 3;
const FEWEST_BEHIND: usize = 60;
const DO: [&str; 16] = [
    "深入", "不断", "促进", "强化", "健全", "建立", "优化", "扩大", "着力", "坚决", "更好", "更大",
    "全力", "维护", "更加", "守住",
];
/// Marks that a lead does not hold: what has them tells more than a theme.
const NOT_IN_LEAD: &[char] = &[
    ',', '\u{ff0c}', ';', '\u{ff1b}', ':', '\u{ff1a}', '★', '!', '\u{ff01}', '?', '\u{ff1f}',
];

/// The leads of a card's sentences. Where few have one, what has few words behind it
/// may be a statement like the others: 甲铁路建成通车。乙水库开工。 One among many leads
/// nothing, unless it is counted.
pub(super) fn leads(sentences: &[Sentence]) -> Vec<Option<Range<usize>>> {
    let all: Vec<_> = sentences.iter().map(lead).collect();
    let count = all.iter().flatten().count();
    let are_many = count * FEW >= all.len();
    let is_lone = count == 1 && !are_many;
    let stands = |sentence: &Sentence, lead: &Range<usize>| {
        let behind = &sentence.text[lead.end - sentence.span.start..];
        let text = &sentence.text;
        let does = OPENERS.iter().chain(&DO).any(|word| text.starts_with(word));
        let stands = are_many || does || behind.chars().count() >= FEWEST_BEHIND;
        is_counted(text) || stands && !is_lone
    };
    let all = sentences.iter().zip(all);
    all.map(|(sentence, lead)| lead.filter(|lead| stands(sentence, lead)))
        .collect()
}

fn is_counted(words: &str) -> bool {
    COUNTS.iter().any(|count| words.starts_with(count))
}

/// The first statement of a sentence that goes on behind it, if it is short
/// and whole, and holds no number.
pub(super) fn lead(sentence: &Sentence) -> Option<Range<usize>> {
    let text = sentence.text.as_str();
    let [first, _, ..] = &with_ends(text, FULL_STOPS)[..] else {
        return None;
    };
    let (words, lengths) = match behind_number(&text[first.clone()]) {
        Some(words) => (words, LENGTH_IN_LIST),
        None => (&text[first.clone()], LENGTH),
    };
    let long = words.chars().filter(|c| !matches!(c, '“' | '”')).count();
    let counts = words.contains(|c: char| c.is_ascii_digit());
    let is_theme = is_counted(words) && long <= LONGEST_THEME;
    let is_year = words.starts_with(YEAR.0) || words.ends_with(YEAR.1);
    let is_short = lengths.contains(&long) && !words.contains(NOT_IN_LEAD);
    let is_lead = words.ends_with('。')
        && (is_theme || is_short)
        && !counts
        && !is_year
        && !text[first.end..].trim().is_empty();
    is_lead.then(|| sentence.span.start..sentence.span.start + first.end)
}

/// What stands behind the number of an item.
fn behind_number(words: &str) -> Option<&str> {
    let behind = words.trim_start_matches(|c: char| c.is_ascii_digit());
    let named = behind.strip_prefix(['.', '．', '、']);
    named.filter(|_| behind != words).map(str::trim_start)
}
