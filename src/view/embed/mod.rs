//! Parts of the page by themselves, for other sites to show in a frame.
//!
//! In comes a [`Page`](super::Page); out come its [`parts`] (each section,
//! card and chart), the complete page of each ([`part_page()`]), the list of
//! all addresses ([`addresses()`]) and what oEmbed says of each
//! ([`oembed()`]). Read [`part`] first.

mod addresses;
mod oembed;
mod offer;
mod panel;
mod part;
mod part_page;

pub use addresses::addresses;
pub(super) use oembed::embed_head;
pub use oembed::{FOLDER as OEMBED, oembed};
pub(super) use offer::embed_foot;
pub(super) use panel::embed_panel;
pub(crate) use part::cards_before;
pub use part::{Part, PartKind, parts};
pub use part_page::part_page;
