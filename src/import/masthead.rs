//! Of what place and year the report is, and whose, as its reader will take it.

use super::block::{Block, Kind};
use super::guess::{At, Guess, What};
use super::write::write;
use crate::report::{Masthead, arrange, outline};

/// What a report is called that has no title.
const TITLE: &str = "政府工作报告";

/// Puts a title in front of a report that has none.
pub(super) fn untitled() -> Block {
    Block::made(Kind::Title, TITLE, What::TitleMade)
}

/// Reads the report that blocks make; a title that was made gets its place and
/// year.
pub(super) fn masthead(blocks: &mut [Block]) -> Masthead {
    let mut read = outline(&write(blocks).text);
    // What is wrong with single words does not hide the rest.
    read.faults.clear();
    let found = arrange(read).map_or_else(|_| Masthead::default(), |report| Masthead::of(&report));
    let made = blocks
        .iter_mut()
        .find(|block| block.guess == Some(What::TitleMade));
    if let Some(title) = made {
        let year = found.year.map(|year| format!("{year}年"));
        let place = found.place.as_deref().unwrap_or_default();
        title.text = [year.as_deref().unwrap_or_default(), place, TITLE].concat();
    }
    found
}

/// What was found, each with the first line of the report that has it.
pub(super) fn guesses(found: &Masthead, report: &str) -> Vec<Guess> {
    let year = found.year.map(|year| year.to_string());
    let all = [
        (What::Place, found.place.clone()),
        (What::Year, year),
        (What::Issuer, found.issuer.clone()),
    ];
    let told = all.into_iter().filter_map(|(what, words)| {
        let words = words?;
        let line = report.lines().position(|line| line.contains(&words));
        let at = line.map_or(At::Whole, |line| At::Report(line + 1));
        Some(Guess { what, at, words })
    });
    told.collect()
}
