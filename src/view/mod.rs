//! The page, written to HTML at build time.
//!
//! In comes a [`Page`] (report, figures, pictures); out come the `<head>`'s
//! part and the body, complete without any script. One file a part, in the
//! order a reader meets them: [`cover`], [`scoreboard`], [`section`], [`card`], [`sentence`],
//! [`figure_table`], [`foot`], and the [`dock`] that holds the islands. What other
//! sites show of it comes from [`embed`].

mod card;
mod chart;
mod cover;
mod dock;
mod embed;
mod figure_table;
mod foot;
mod head;
mod icon;
mod page;
mod picture;
mod quantity;
mod scenery;
mod scoreboard;
mod section;
mod sentence;
mod steps;
mod table_head;
mod what_if;
mod words;

pub use embed::{EDITION, Kind, Part, oembed, parts, render_addresses, render_part};
pub use page::{Html, Page, render};
