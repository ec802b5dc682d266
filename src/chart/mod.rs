//! Charts: series → SVG, with the table and the words that say the same.
//!
//! In come the [`Series`](crate::story::Series) of the story; out comes a [`Chart`] for each. The
//! steps, one file each: [`option`] lays a series out as an ECharts option
//! (charming, patched where it lacks something), what can [`Draw`] has ECharts
//! draw it, [`finish`] turns each drawing into an SVG that takes its colours
//! from the page, [`table`] and [`describe`] say it without a picture.
//! [`paint`] is the colour code by which a mark keeps its meaning and its
//! figure on the way through ECharts.

mod attributes;
mod describe;
mod draw;
mod engine;
mod error;
mod finish;
mod live;
mod option;
mod paint;
mod table;
mod tidy;

pub use draw::{Chart, draw};
pub use engine::{Draw, Memo};
pub use error::Error;
pub use finish::hatch;
pub use option::{Drawing, Size, drawing};
pub use table::{Cell, Table, TableRow};
