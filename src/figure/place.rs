//! Where a number stands among the clauses around it.

use std::ops::Range;

use super::Qualifier;
use super::clause::{Clause, Gap};
use super::number::Number;
use super::text::Text;
use super::units::UnitKind;

/// Where a number stands in its clause.
pub(super) struct Place<'a> {
    /// The clauses of the block.
    pub(super) clauses: &'a [Clause],
    /// Which of them this is.
    pub(super) index: usize,
    /// The words before the number, back to the last figure of the clause.
    pub(super) region: Range<usize>,
    /// The words after it and its bounds, up to what leads to the next number.
    pub(super) after: Range<usize>,
    /// The same behind the last of the counts that follow at once:
    /// 发放补贴 of 200户500人发放补贴; else as `after`.
    pub(super) behind: Range<usize>,
    /// The bounding word after it.
    pub(super) bound: Option<Qualifier>,
    /// Whether that word stands behind the last of two numbers and may hold
    /// for both: 5%和7%左右.
    pub(super) shared: bool,
    /// How many numbers follow one another here, this one included.
    pub(super) row: usize,
}

impl Place<'_> {
    /// The mark before the clause.
    pub(super) fn gap(&self) -> Gap {
        self.clauses[self.index].gap
    }

    /// Whether the number only tells what the next one grew from: 较上年8亿元增长9%.
    pub(super) fn is_of_then(&self, text: &Text<'_>) -> bool {
        let compares = matches!(text.char(self.region.start), '较' | '比');
        compares && self.opens() && !text.is_stop(self.after.start)
    }

    /// Whether the number is the first of its clause.
    pub(super) fn opens(&self) -> bool {
        self.region.start == self.clauses[self.index].range.start
    }
}

/// No more counts say how many one thing is.
const MOST_AT_ONCE: usize = 3;

/// How many counts follow the first of `found` at once: 12类45件53个事项.
pub(super) fn at_once(found: &[Number]) -> usize {
    let counts = |number: &Number| number.unit_kind == UnitKind::Count;
    let joined = |pair: &[Number]| {
        counts(&pair[0]) && counts(&pair[1]) && pair[0].range.end == pair[1].range.start
    };
    found
        .windows(2)
        .take(MOST_AT_ONCE)
        .take_while(|pair| joined(pair))
        .count()
}
