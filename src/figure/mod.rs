//! The figures: every quantity the report states, each read once from its
//! sentence.
//!
//! In comes an outline of headings and sentences; out comes one [`Figure`] for
//! each number with its name, unit, qualifiers, kind, period and the exact
//! words it was read from. Chart, table, description and download are all
//! drawn from these records; nothing else on the page holds a number. What is
//! no figure is told as an [`Other`] with its reason, so that no digit is lost.
//!
//! Read the modules in the order a sentence goes through them: `text` makes its
//! characters comparable (`letters`), `scan` finds the numbers (`quantity`,
//! `numeral` for those in characters, `dates`, `units`), `plain` sets aside
//! years, ranks and names, `clause` cuts at punctuation, `reader` takes block
//! after block and `walk` goes from number to number (`label` says what stands
//! before them): `predicate` reads what leads to it, `judge` says whether it is
//! a figure, `name` finds its name (`leads`, `acts` and `actor` before it,
//! `nouns` behind it, `lists`, `measures`), `assemble` adds kind and period
//! (`time`), `unsure` and `wording` say what gives a name away. `carry` is what
//! one number leaves for the next; `record` is what is kept of a number,
//! `amount` what others ask of it. The words they all know are one table,
//! `lexicon`.

mod actor;
mod acts;
mod amount;
mod assemble;
mod carry;
mod characters;
mod clause;
mod dates;
mod doubt;
mod judge;
mod kind;
mod label;
mod lead;
mod leads;
mod letters;
mod lexicon;
mod lists;
mod measures;
mod name;
mod nouns;
mod number;
mod numeral;
mod origin;
mod others;
mod place;
mod plain;
mod predicate;
mod quantity;
mod reader;
mod record;
mod scan;
mod scene;
mod stock;
mod text;
mod time;
mod units;
mod unsure;
mod walk;
mod wording;

pub use amount::{Bound, Measure, Opening};
pub use doubt::{Doubt, Doubts};
pub use others::{Other, Reason};
pub use record::{Figure, Kind, Qualifier, Side, Sign, Status};
pub use time::{Base, Part, Period};
pub use units::{is_counted, scale_of, unit_length};

use crate::report::{self, BlockKind, Outline};

/// What a report states in numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The figures, in source order.
    pub figures: Vec<Figure>,
    /// The digits that are no figure, in source order.
    pub others: Vec<Other>,
}

/// Reads every number of a report.
///
/// `outline` is the outline of `source`; `year` is the year the report was
/// given in, from which 过去五年 and 今年 are counted. Without it the report's
/// title is asked.
pub fn read(source: &str, outline: &Outline, year: Option<u16>) -> Reading {
    let mut scopes = time::Scopes::new(year);
    let mut reader = reader::Reader::new(source);
    // The heading that the open glossary stands under.
    let mut glossary: Option<u8> = None;
    for block in &outline.blocks {
        if let BlockKind::Heading(level) = block.kind {
            glossary = glossary.filter(|open| level > *open);
            glossary = glossary.or(report::is_glossary(&block.text).then_some(level));
            scopes.enter(level, &reader.heading(block));
        } else if glossary.is_some() {
            reader.term(block);
        } else {
            reader.sentence(block, &mut scopes);
        }
    }
    let mut reading = reader.reading;
    reading
        .others
        .extend(others::outside(source, &outline.blocks));
    reading.others.sort_by_key(|other| other.span.start);
    reading
}
