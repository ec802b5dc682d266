//! What is no part of the report and is left out, each told: page numbers, the
//! list of contents, what a web page and a newspaper put around a text.

use super::around::around;
use super::contents::contents;
use super::guess::{Guess, What};
use super::line::{Line, Lines};
use super::page::{margins, page_numbers};

/// Marks at which sentences end.
const STOPS: &[char] = &['。', '；', '！', '？'];

/// Leaves out what is no part of the report.
pub(super) fn clean(read: Lines) -> Lines {
    let Lines { lines, mut guesses } = read;
    let contents = contents(&lines);
    let pages = page_numbers(&lines);
    let margins = margins(&lines, &pages);
    let around = around(&lines);
    let mut kept: Vec<Line> = Vec::new();
    // Whether the last line was one of the page, and not of its margin.
    let mut in_page = true;
    for (at, mut line) in lines.into_iter().enumerate() {
        let what = if contents.contains(&at) {
            Some(What::Contents)
        } else if pages[at] {
            Some(What::PageNumber)
        } else if margins[at] {
            Some(What::Margins)
        } else {
            around[at]
        };
        match what {
            Some(what) => {
                in_page = !matches!(what, What::PageNumber | What::Margins);
                guesses.push(Guess::source(what, line.number, &line.text));
            }
            None => {
                // Across pages a paragraph goes on without a blank.
                let ends = |last: &Line| last.text.ends_with(STOPS);
                line.apart &= in_page || kept.last().is_none_or(ends);
                in_page = true;
                kept.push(line);
            }
        }
    }
    Lines {
        lines: kept,
        guesses,
    }
}
