//! When: the period of a figure, and whether it was or is planned.
//!
//! In come headings and the words around a number; out come a [`Period`] and a
//! status with the doubts about both. Read `mention` first (a time as the
//! words have it; `numerals`, `part`, `words`), then `calendar` (which years a
//! sentence means by it), `headings` (what title and headings say; `title`,
//! `outlook`), `running` (what a paragraph carries on) and `verdict` (which of
//! them holds for a figure).

mod calendar;
mod headings;
mod mention;
mod numerals;
mod outlook;
mod part;
mod period;
mod running;
mod title;
mod verdict;
mod words;

pub(super) use calendar::{Calendar, Reach, When};
pub(super) use headings::{Scope, Scopes};
pub(super) use outlook::{label, lead_word, said_word};
pub use period::{Part, Period};
pub(super) use running::Running;
pub(super) use verdict::Evidence;
