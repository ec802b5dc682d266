//! Figures that share an axis: what a chart is drawn from.

use rust_decimal::Decimal;

use crate::figure::{Kind, Status};
use crate::settings::ChartForm;

use super::{Computed, Wording};

/// Figures that share an axis, ready to be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// Its name in addresses, of the letters a–z, digits and hyphens.
    pub id: String,
    /// How it is drawn.
    pub form: ChartForm,
    /// What it says, in one sentence drawn from its figures.
    pub takeaway: String,
    /// The axes, each with its points.
    pub panels: Vec<Panel>,
}

impl Series {
    /// The points of all panels, in order.
    pub fn points(&self) -> impl Iterator<Item = &Point> {
        self.panels.iter().flat_map(|panel| &panel.points)
    }
}

/// Points on one axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Panel {
    /// What the points have in common: an indicator, or what is measured.
    pub name: String,
    /// What sort of quantity all points are; rates of growth may be of a year
    /// or of several.
    pub kind: Kind,
    /// The unit of every amount, scale included: 亿元, %.
    pub unit: String,
    /// At least one.
    pub points: Vec<Point>,
    /// Arithmetic between neighbouring points.
    pub steps: Vec<Step>,
    /// What else is said of the same, but has no place on the axis.
    pub asides: Vec<Aside>,
}

impl Panel {
    /// Whether every point is a share of some whole, and can be a ring.
    pub fn is_share(&self) -> bool {
        let part = |point: &Point| (Decimal::ZERO..=Decimal::ONE_HUNDRED).contains(&point.amount);
        self.kind == Kind::Share && self.unit == "%" && self.points.iter().all(part)
    }
}

/// One figure, or one part of a ratio, on an axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// Index into the figures.
    pub figure: usize,
    /// What tells it from its neighbours: an indicator, a part, a year.
    pub label: String,
    /// The number with its unit and qualifiers; of a growth with its verb.
    pub wording: Wording,
    /// The same beside its mark, where an axis of growths has the verb.
    pub mark: Wording,
    /// Its length in the panel's unit, signed; where all fall, how far.
    pub amount: Decimal,
    /// What sort of quantity it is.
    pub kind: Kind,
    /// Review or plan.
    pub status: Status,
    /// The last year it speaks of.
    pub year: Option<u16>,
}

/// What the report says beside an axis: a quantity of another sort, or an aim
/// in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aside {
    /// Of when, as the points of that time are called.
    pub label: String,
    /// Review or plan.
    pub status: Status,
    /// The number with its unit and qualifiers, or the words.
    pub text: String,
    /// Index into the figures; `None` of words.
    pub figure: Option<usize>,
    /// 1-based line of the source.
    pub line: usize,
}

/// The way from one point of a panel to a later one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Index into the panel's points.
    pub from: usize,
    /// Index into the panel's points.
    pub to: usize,
    /// What was computed.
    pub computed: Computed,
}
