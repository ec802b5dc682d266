//! What is searched and how: pure, the same where the index is made and where it
//! is asked.
//!
//! The words of the report stand in the page already, so the index holds none of
//! them: it tells how their characters sound, which words a reader may mean by
//! sounds, and which sentences concern whom. In come the letters of a reader and
//! a text of the page; out come the places where it has them ([`Query::find`]).
//! Read [`query`] first.

#[cfg(feature = "ssr")]
mod index;
mod query;
mod sounds;

#[cfg(feature = "ssr")]
pub use index::index;
pub use query::{LONGEST, Query, characters};
pub use sounds::Sounds;
