//! Numbers of pages (- 12 -, —12—, 第 3 页 共 20 页, 3/20, bare ones) and what
//! stands beside them on every page.

use std::collections::HashMap;

use super::line::Line;

/// Bare numbers that stand closer, in lines, are cells of a table.
const PAGE: usize = 10;

/// What stands beside so many numbers of pages is said of each page.
const OFTEN: usize = 3;
/// It has no more characters, and ends with none of these marks.
const LONGEST: usize = 30;
const STOPS: &[char] = &['。', '；', '！', '？', '：'];

/// Which of the lines are the numbers of pages.
pub(super) fn page_numbers(lines: &[Line]) -> Vec<bool> {
    let is_bare = |line: &Line| digits(line.text.trim());
    let bare: Vec<usize> = (0..lines.len()).filter(|at| is_bare(&lines[*at])).collect();
    let is_table = bare.windows(2).any(|pair| pair[1] - pair[0] < PAGE);
    let is_page = |line: &Line| is_page_number(&line.text) && !(is_table && is_bare(line));
    lines.iter().map(is_page).collect()
}

/// Which of the lines stand over or under the numbers of several pages.
pub(super) fn margins(lines: &[Line], pages: &[bool]) -> Vec<bool> {
    let is_beside = |at: usize| {
        let before = at.checked_sub(1).is_some_and(|before| pages[before]);
        before || pages.get(at + 1).copied().unwrap_or(false)
    };
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for at in (0..lines.len()).filter(|at| !pages[*at] && is_beside(*at)) {
        *counts.entry(lines[at].text.as_str()).or_default() += 1;
    }
    let is_margin = |at: usize| {
        let line = &lines[at];
        let often = counts
            .get(line.text.as_str())
            .is_some_and(|count| *count >= OFTEN);
        often && is_beside(at) && line.len() <= LONGEST && !line.text.ends_with(STOPS)
    };
    (0..lines.len()).map(is_margin).collect()
}

fn digits(text: &str) -> bool {
    let is_digit = |c: char| c.is_ascii_digit() || ('０'..='９').contains(&c);
    (1..=3).contains(&text.chars().count()) && text.chars().all(is_digit)
}

/// Whether a line is a number with or without the marks of a page.
pub(super) fn is_page_number(text: &str) -> bool {
    let bare: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let core = bare.trim_matches(['-', '—', '–', '－', '―', '·', '~', '～']);
    let paged = core
        .strip_prefix('第')
        .and_then(|rest| rest.split_once('页'));
    let of = paged.is_some_and(|(page, rest)| {
        let all = rest
            .trim_start_matches(['，', ',', '/'])
            .trim_start_matches('共');
        digits(page) && (rest.is_empty() || all.strip_suffix('页').is_some_and(digits))
    });
    let parts = core
        .split_once('/')
        .is_some_and(|(page, all)| digits(page) && digits(all));
    digits(core) || of || parts
}
