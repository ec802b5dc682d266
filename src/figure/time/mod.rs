//! When: the period of a figure, and whether it was or is planned.
//!
//! In come headings and the words around a number; out come a [`Period`], a
//! status, and the doubts about both. Read in this order:
//!
//! - a time as the words have it: `find` (`mention`, `year`, `span`, `part`,
//!   `numerals`);
//! - in the sentence: `calendar` finds times, `meaning` counts their years
//!   (`several`, `when`);
//! - in headings: `headings` (`title`, `given`, `section`, `named`, `outlook`), and what
//!   they say together: `inherited` (`scope`); `turn`, where a section changes its
//!   time without one;
//! - carried: `running`, what a paragraph goes on with;
//! - `verdict`: which of them holds for a figure, and `base`: since when it
//!   grew.

mod base;
mod calendar;
mod find;
mod given;
mod headings;
mod inherited;
mod meaning;
mod mention;
mod named;
mod numerals;
mod outlook;
mod part;
mod period;
mod running;
mod scope;
mod section;
mod several;
mod span;
mod title;
mod turn;
mod verdict;
mod when;
mod year;

pub use base::Base;
pub(super) use base::{Compared, base};
pub(super) use calendar::Calendar;
pub(super) use headings::Scopes;
pub(super) use mention::Mention;
pub(super) use outlook::{label, lead_word, said_word, words_behind};
pub use period::{Part, Period};
pub(super) use running::Running;
pub(super) use scope::Scope;
pub(super) use span::{ENDS as ENDS_SPAN, LEADS as LEADS_SPAN};
pub(super) use verdict::Evidence;
pub(super) use when::{Reach, When};
