//! Parts of the page by themselves, for other sites to show in a frame.
//!
//! In comes a [`Page`](super::Page); out come its [`parts`] (each section,
//! card and chart), the complete page of each ([`render_part`]), the list of
//! all addresses ([`render_addresses`]) and what oEmbed says of each
//! ([`oembed`]). Read [`part`] first.

mod addresses;
mod code;
mod oembed;
mod part;
mod part_page;

pub use addresses::render_addresses;
pub(super) use code::embed_foot;
pub(super) use oembed::embed_head;
pub use oembed::oembed;
pub use part::{Kind, Part, parts};
pub use part_page::render_part;

/// Stands in addresses for the folder of a frozen edition until the build
/// knows it; in the live page it becomes nothing.
pub const EDITION: &str = "%yitu-edition%";
