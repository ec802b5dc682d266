//! The story: which figures belong together, and in what picture.
//!
//! In come the report, its figures and what the editor chose; out comes, for
//! every card, its [`Picture`]s. A [`Series`] holds figures that may share an
//! axis and says which; it knows nothing of pixels or the web. Start reading
//! at [`pictures()`], then [`compare`] for what may stand side by side and why
//! not. [`layouts`] says how each sentence is set, [`scoreboard()`] follows the indicators through the whole report,
//! [`glance()`] tells it in a minute.

mod build;
mod choice;
mod clause;
mod computed;
mod count;
mod cover;
mod drawable;
mod faults;
mod glance;
mod growth;
mod headline;
mod keyword;
mod kind_name;
mod ladder;
mod layout;
mod magnitude;
mod name;
mod open;
mod origin;
mod picture;
mod pictures;
mod pledge;
mod rule;
mod scoreboard;
mod section_time;
mod select;
mod series;
mod takeaway;
mod theme;
mod thing;
mod tile;
mod wording;

pub mod compare;

pub use computed::{Computed, points_between, yearly_rate};
pub use count::count;
pub use cover::cover;
pub use drawable::drawable;
pub use glance::{
    Beside, ClauseLine, Excerpt, Glance, GlanceHeading, GlanceHeadings, GlanceSection, Shown, Slip,
    Strip, glance,
};
pub use growth::{Climb, Growth, climbs};
pub use headline::headline;
pub use keyword::keywords;
pub use kind_name::{kind_name, status_name};
pub use layout::{
    Bar, CardLayout, Drawn, Layout, Names, Noun, Piece, Sketch, SketchLine, TitleClause, layouts,
    quoted_names,
};
pub use magnitude::{Magnitude, base_unit, magnitude};
pub use name::key;
pub use picture::{CardPictures, Picture};
pub use pictures::pictures;
pub use pledge::Pledge;
pub use scoreboard::{
    Column, LeftOut, LeftOutReason, PLOT, Scoreboard, ScoreboardEntry, ScoreboardRow, scoreboard,
};
pub use section_time::SectionTime;
pub use select::{find, select, selector};
pub use series::{Aside, Panel, Point, Series, Step};
pub use tile::{Tile, TileGroup, Tiles, tiles};
pub use wording::{Wording, since, when, worded, wording};
