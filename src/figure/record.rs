//! What is kept of a number, as it was read.

use std::ops::Range;
use std::sync::Arc;

use smol_str::SmolStr;

use super::amount::Measure;
use super::doubt::Doubts;
use super::time::{Base, Period};

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
    /// The direction of a growth or change, and of a multiple that tells one: 增长2倍,
    /// but not 是2020年的2倍. Of the other kinds only a value below zero has one:
    /// 自然增长率-1.2‰.
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
