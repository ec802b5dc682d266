//! Pictures: the same records as on the page, as files that travel.
//!
//! A poster (海报) for each card and section, the long picture (长图) of the whole
//! report in pieces, and what a shared link shows. Each is composed as SVG from the
//! report's words, its figures and its drawn charts, then rasterised with the faces
//! that the program carries, so it looks the same wherever it is made. Lengths are
//! pixels of the picture.
//!
//! What is set is a [`Block`](block::Block); [`words`] breaks lines, [`card`] sets a
//! card, [`sheet`] puts blocks on paper. Read [`mod@poster`] first.

mod block;
mod card;
mod faces;
mod head;
mod ink;
mod long;
mod palette;
mod poster;
mod raster;
mod sentence;
mod share;
mod sheet;
mod sketch;
mod style;
mod tiles;
mod words;

pub use faces::Faces;
pub use long::long;
pub use poster::{HIGHEST, poster};
pub use raster::raster;
pub use share::{share, square};
pub use sheet::Drawn;

/// The width of posters and of the long picture: three pixels for each of a phone's.
pub const WIDTH: u32 = 1080;
