//! The scoreboard (对照表): one indicator a row, its rates of growth side by
//! side: what was, what is, what is wanted.
//!
//! In come the report and its figures; out comes a [`Scoreboard`]. Columns
//! come from the times that the figures name ([`mod@column`]), rows from the
//! indicators that speak of at least two of them. What else the report says of
//! a row stands in its words beside the axis. Every other figure is left out
//! with a [`LeftOutReason`].

mod board;
mod column;
mod join;
mod left_out;
mod pledged;
mod rate;
mod series;
mod verdict;

pub use board::{Scoreboard, ScoreboardEntry, ScoreboardRow};
pub use column::Column;
pub use join::scoreboard;
pub use left_out::{LeftOut, LeftOutReason};
pub(super) use verdict::verdict;

/// The name of its chart in addresses.
pub const PLOT: &str = "scoreboard-plot";
