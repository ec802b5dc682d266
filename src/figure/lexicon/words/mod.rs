//! Every word, once, with all its roles. A line has words and their roles; a
//! new word goes to the line of one that has just the same roles, or to a line of
//! its own.

mod bounds;
mod headings;
mod lookalikes;
mod measures;
mod particles;
mod times;
mod verbs;

use super::role::Role;

/// Words of one family, parted by spaces, and the roles they have.
type Family = &'static [(&'static str, &'static [Role])];

/// The whole table. Which family holds a word changes nothing but where a person
/// finds it.
pub(super) const FAMILIES: [Family; 7] = [
    verbs::VERBS,
    measures::MEASURES,
    times::TIMES,
    bounds::BOUNDS,
    headings::HEADINGS,
    particles::PARTICLES,
    lookalikes::LOOKALIKES,
];
