//! The story: which figures belong together, and in what picture.
//!
//! In come the report, its figures and what the editor chose; out comes, for
//! every card, its [`Picture`]s. A [`Series`] holds figures that may share an
//! axis and says which; it knows nothing of pixels or the web. Start reading
//! at [`pictures`], then [`compare`] for what may stand side by side and why
//! not. [`scoreboard()`] follows the indicators through the whole report.

mod badge;
mod build;
mod computed;
mod faults;
mod growth;
mod keyword;
mod ladder;
mod name;
mod open;
mod picture;
mod quantity;
mod rule;
mod said;
mod scoreboard;
mod select;
mod takeaway;
mod tile;

pub mod compare;

use std::ops::Range;

use rust_decimal::Decimal;

pub use badge::badges;
pub use computed::{Computed, points_between, yearly_rate};
pub use growth::{Climb, Growth, climbs};
pub use keyword::keywords;
pub use name::key;
pub use picture::{CardPictures, pictures};
pub use quantity::{Quantity, base_unit, quantity};
pub use said::{Said, kind_name, said, selector, when};
pub use scoreboard::{Column, Entry, LeftOut, PLOT, Reason, Row, Scoreboard, scoreboard};
pub use select::{find, select};
pub use tile::tiles;

use crate::figure::{Kind, Status};
use crate::settings::ChartForm;

/// What a card shows beside its sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Picture {
    /// Figures that may be compared.
    Chart(Series),
    /// Large numbers, each by itself.
    Tiles(Tiles),
    /// Honours the sentences name.
    Badges(Vec<Badge>),
    /// Key words of a card without numbers, verbatim; may be empty.
    Icon(Vec<String>),
}

impl Picture {
    /// What is drawn as a chart.
    pub fn series(&self) -> Option<&Series> {
        match self {
            Self::Chart(series) => Some(series),
            Self::Tiles(_) | Self::Badges(_) | Self::Icon(_) => None,
        }
    }
}

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
    /// The number with its unit and qualifiers.
    pub said: Said,
    /// Its length in the panel's unit, signed.
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

/// Large numbers, grouped by kind and unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tiles {
    /// In order of first appearance.
    pub groups: Vec<TileGroup>,
    /// Aims the report puts in words, verbatim.
    pub pledges: Vec<Pledge>,
}

/// Tiles that count the same thing: 亩, or 公里.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TileGroup {
    /// The unit without its scale.
    pub unit: String,
    /// In source order.
    pub tiles: Vec<Tile>,
}

/// One large number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tile {
    /// Index into the figures.
    pub figure: usize,
    /// The indicator's name.
    pub label: String,
    /// The number with its unit and qualifiers.
    pub said: Said,
}

/// An aim without a number: 居民收入增长与经济增长基本同步.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pledge {
    /// The words, verbatim.
    pub words: String,
    /// Where they stand: a byte range of the source.
    pub span: Range<usize>,
}

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
