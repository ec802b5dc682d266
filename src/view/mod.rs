//! The page, written to HTML at build time.
//!
//! In comes a [`Page`] (report, figures, pictures) with its [`Shell`] (what
//! pages name besides their words); out comes a [`whole()`] document, complete
//! without any script. One file a part, in the
//! order a reader meets them: [`cover`], [`glance`], [`section`], [`card`], [`sentence`],
//! [`scoreboard`], [`figure_table`], [`foot`], and the [`dock`] that holds the islands. What other
//! sites show of it comes from [`embed`].

mod card;
mod chart;
mod code;
pub mod colours;
mod cover;
mod dock;
mod document;
mod embed;
mod faults;
mod figure_table;
mod find;
mod foot;
mod glance;
mod glossary;
mod gov;
mod head;
mod icon;
mod lead_icon;
mod link;
mod marked;
mod missing;
pub(crate) mod numbers;
mod page;
mod paper;
mod picture;
mod plain;
mod poster;
mod quantity;
mod reader_choices;
mod ruler;
mod scenery;
mod scoreboard;
mod section;
mod sentence;
mod shell;
pub(crate) mod sketch;
mod small_page;
mod steps;
mod table_head;
mod terms;
mod title;
mod topics;
mod what_if;
mod whole;
mod words;

pub(crate) use code::code;
pub(crate) use cover::halves;
pub(crate) use embed::cards_before;
pub use embed::{OEMBED, Part, PartKind, addresses, oembed, part_page, parts};
pub use faults::{FaultLine, ToldFault, faults};
pub use link::PLAIN;
pub use missing::missing;
pub use page::Page;
pub use paper::edge;
pub use plain::{places, plain};
pub use poster::{LONG, PASS_ON, SHARE, SHARE_SIZE, SQUARE, picture_file, poster_page_file};
pub use scenery::Scenery;
pub use shell::{App, EDITIONS, Edition, File, Shell};
pub use small_page::{long_page, poster_page};
pub use terms::explained;
pub use topics::{TOPICS_PAGE, topics};
pub use whole::{face_words, whole};
pub(crate) use words::{large_title, page_title, pieces, status_class, sure_period_words};
