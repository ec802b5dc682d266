//! The figures: every quantity the report states, each read once from its
//! sentence.
//!
//! In comes an outline of headings and sentences; out comes one [`Figure`] for
//! each number with its name, unit, qualifiers, kind, period and the exact
//! words it was read from. Chart, table, description and download are all
//! drawn from these records; nothing else on the page holds a number. What is
//! no figure is told as an [`Other`] with its reason, so that no digit is lost.
//!
//! Read the modules in the order a sentence goes through them: `text` makes
//! its characters comparable, `scan` finds the numbers (`quantity`, `numeral`
//! for those in characters, `dates`, `units`),
//! `plain` sets aside years, ranks and names, `clause` cuts at punctuation, and
//! `reader` walks from number to number: `predicate` reads what leads to it,
//! `judge` says whether it is a figure, `name` finds its name (`leads`, `acts` and
//! `actor` before it, `nouns` behind it, `lists`, `measures`), `assemble` adds
//! kind and period (`time`), `unsure` and `wording` say what gives a name away.
//! `carry` is what one number leaves for the next; `record` is what others ask a
//! figure. The words they all know are one table, `lexicon`.

mod actor;
mod acts;
mod assemble;
mod carry;
mod characters;
mod clause;
mod dates;
mod doubt;
mod judge;
mod kind;
mod lead;
mod leads;
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
mod wording;

use std::ops::Range;
use std::sync::Arc;

pub use doubt::{Doubt, Doubts};
pub use others::{Other, Reason};
pub use record::{Bound, Measure, Opening};
use smol_str::SmolStr;
pub use time::{Base, Part, Period};
pub use units::{is_counted, scale_of, unit_length};

use crate::report::{self, BlockKind, Outline};

/// What sort of quantity a figure is; only equal kinds share an axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// A stock or a flow with a unit: 700亿元.
    Level,
    /// Growth over the year before, in per cent.
    Growth,
    /// Average yearly growth over several years, in per cent.
    AvgGrowth,
    /// Any other per cent or per mille: a share, a rate of coverage.
    Share,
    /// An absolute change: 提高3个百分点.
    Change,
    /// 倍 or 番.
    Multiple,
    /// x:y or x:y:z.
    Ratio,
    /// A sum over several years.
    Cumulative,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 8] = [
        Self::Level,
        Self::Growth,
        Self::AvgGrowth,
        Self::Share,
        Self::Change,
        Self::Multiple,
        Self::Ratio,
        Self::Cumulative,
    ];

    /// The kind of a word in data, selectors or settings; hyphens do for
    /// underscores.
    pub fn of(word: &str) -> Option<Self> {
        let word = word.replace('-', "_");
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// The kind's word in data and selectors.
    pub fn word(self) -> &'static str {
        match self {
            Self::Level => "level",
            Self::Growth => "growth",
            Self::AvgGrowth => "avg_growth",
            Self::Share => "share",
            Self::Change => "change",
            Self::Multiple => "multiple",
            Self::Ratio => "ratio",
            Self::Cumulative => "cumulative",
        }
    }
}

/// Whether the report tells what was or what is planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Status {
    /// From the review.
    Actual,
    /// From the plan.
    Target,
}

/// The direction of a growth or a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sign {
    /// 增长, 提高 …
    Plus,
    /// 下降, 减少 …
    Minus,
}

/// A bounding word (限定词); it is shown wherever the number is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Qualifier {
    /// The word as written: 突破, 左右.
    pub word: SmolStr,
    /// Where it is read.
    pub side: Side,
}

/// Where a bounding word is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// Before the number: 突破.
    Before,
    /// Inside its words, before so many characters of the unit: 2 in 3万余场次,
    /// 0 in 2倍多.
    Inside(u8),
    /// After the unit: 左右, 以上.
    After,
}

/// One quantity the report states (数据).
///
/// A report of a hundred megabytes has millions of them: short words are held
/// in place, and figures below one heading share its period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The indicator's name, an inherited subject filled in: 地区生产总值.
    /// Empty if the report gives none.
    pub name: SmolStr,
    /// The number as written, in half-width digits, unsigned: `6.9`,
    /// `2.6:48.8:48.6`.
    pub value: SmolStr,
    /// The upper end of a range.
    pub value_max: Option<SmolStr>,
    /// The unit as written, its scale included: `亿元`, `%`, empty for a ratio.
    pub unit: SmolStr,
    /// The number as the report has it where it is written in characters:
    /// 三分之一, 七成, 两千亿元; the page shows these words.
    pub written: Option<SmolStr>,
    /// The direction of a growth or change. Of the other kinds only a value
    /// below zero has one: 自然增长率-1.2‰.
    pub sign: Option<Sign>,
    /// Bounding words in reading order; neutral ones (达到) are left out. 多 and
    /// 余 are among them and stand inside the number as written.
    pub qualifiers: Vec<Qualifier>,
    /// What sort of quantity it is.
    pub kind: Kind,
    /// When; `None` if neither sentence nor heading tells, as for the first of
    /// a from–to pair.
    pub period: Option<Arc<Period>>,
    /// What a growth, a change or a multiple is reckoned from; `None` of other
    /// kinds, and of a change that does not say.
    pub base: Option<Base>,
    /// Review or plan.
    pub status: Status,
    /// What it counts: a stock, a flow or work done once.
    pub measure: Measure,
    /// What the reader is not sure of; empty for a figure that may be drawn.
    pub doubts: Doubts,
    /// Why an editor keeps it apart from others: two figures that hold the very
    /// same reason are never compared. Empty as read.
    pub apart: Vec<Arc<str>>,
    /// The number of the figure that it is part of, by an editor's word: six of
    /// nine schools. As read, no figure is part of another.
    pub part_of: Option<Range<usize>>,
    /// The words it was read from, name to qualifier: a byte range of the source.
    pub span: Range<usize>,
    /// The number with its unit, as a byte range of the source: what the page
    /// sets bold. Two figures never overlap here, but may be the very same
    /// number, said of several names: 能耗、水耗均下降20%.
    pub number: Range<usize>,
    /// 1-based line of the source.
    pub line: usize,
}

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
