//! Honours a sentence names, won or sought.

use std::ops::Range;

use crate::figure::Status;
use crate::report::Sentence;

use super::clause::{clauses, outside_quotes};

/// An honour, won or sought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Badge {
    /// Its name, verbatim, outer quotation marks left out.
    pub name: String,
    /// The report's verb: 获评, 入选, 成功创建, 争创.
    pub verb: String,
    /// Who or what holds it, if the sentence names someone.
    pub holder: Option<String>,
    /// Won or sought.
    pub status: Status,
    /// Where the name stands: a byte range of the source.
    pub span: Range<usize>,
}

/// Verbs that bring an honour, and whether it is won. A verb inside another
/// stands behind it.
const VERBS: &[(&str, Status)] = &[
    ("成功创建", Status::Actual),
    ("加快创建", Status::Target),
    ("争创", Status::Target),
    ("创建", Status::Target),
    ("获评", Status::Actual),
    ("荣获", Status::Actual),
    ("入选", Status::Actual),
];

/// The longest name that still reads as a badge, in characters.
const LONGEST: usize = 28;
/// The longest subject that is taken as the holder.
const HOLDER: usize = 10;

/// The honours of a sentence, in order.
pub fn badges(sentence: &Sentence) -> Vec<Badge> {
    let mut badges = Vec::new();
    for (words, span) in clauses(sentence) {
        let Some((at, verb, status)) = verb(words) else {
            continue;
        };
        let holder = words[..at].trim();
        let counts = holder.contains(|c: char| c.is_ascii_digit());
        let holder = (1..=HOLDER)
            .contains(&holder.chars().count())
            .then_some(holder)
            .filter(|_| !counts)
            .map(str::to_owned);
        let start = at + verb.len();
        for part in outside_quotes(&words[start..], &['、']) {
            let name = &words[start..][part.clone()];
            let bare = uncounted(unquoted(name));
            if bare.is_empty() || bare.chars().count() > LONGEST {
                continue;
            }
            // Where in the clause it stands; its address tells.
            let skipped = bare.as_ptr() as usize - words.as_ptr() as usize;
            let from = span.start + skipped;
            badges.push(Badge {
                name: bare.to_owned(),
                verb: verb.to_owned(),
                holder: holder.clone(),
                status,
                span: from..from + bare.len(),
            });
        }
    }
    badges
}

/// The first verb of a clause, the longest if several begin there.
fn verb(words: &str) -> Option<(usize, &'static str, Status)> {
    let found = VERBS
        .iter()
        .filter_map(|(verb, status)| Some((words.find(verb)?, *verb, *status)));
    found.min_by_key(|(at, verb, _)| (*at, usize::MAX - verb.len()))
}

/// A name without the quotation marks around the whole of it.
fn unquoted(name: &str) -> &str {
    let inner = name
        .strip_prefix('“')
        .and_then(|rest| rest.strip_suffix('”'));
    inner.filter(|inner| !inner.contains('“')).unwrap_or(name)
}

/// A name without the years, counts and 等 glued to it: 2023年全国文明城市3个.
fn uncounted(name: &str) -> &str {
    let is_count = |c: char| c.is_ascii_digit();
    let years = name.trim_start_matches(|c: char| is_count(c) || "年度—-至和、".contains(c));
    let name = if name.starts_with(is_count) && years.len() < name.len() {
        years
    } else {
        name
    };
    let behind = name.trim_end_matches(['个', '项', '家', '名', '人', '所', '件']);
    let bare = behind.trim_end_matches(is_count);
    let name = if bare.len() < behind.len() {
        bare
    } else {
        name
    };
    name.trim_end_matches('等')
}
