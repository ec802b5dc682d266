//! The colour code: what a mark means and which point it shows, written as
//! the only thing that survives a chart engine unchanged, a colour.
//!
//! `#e2000c` is role 2 of the series' point 11. [`finish`](super::finish) reads it back
//! and writes classes instead.

use crate::figure::Status;

/// What a drawn thing is; its name is its class in `style/chart.css`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MarkRole {
    /// A mark of what was.
    Actual,
    /// A mark of what is planned.
    Target,
    /// A ring of what was.
    ActualRing,
    /// A ring of what is planned.
    TargetRing,
    /// A line that was computed.
    Computed,
    /// The head of such a line.
    Arrow,
    /// The words of a computed number.
    Note,
    /// A number with unit and qualifiers.
    Value,
    /// An indicator's name.
    Name,
    /// A year.
    Year,
    /// The whole that a share is part of.
    Track,
    /// Parts of a whole, told apart by tint.
    Part(u8),
    /// A small mark of what was.
    ActualDot,
    /// A small mark of what is planned, too small for a texture: open.
    TargetDot,
    /// A line that marks are read against.
    Rule,
    /// Words beside an axis, of what was.
    ActualAside,
    /// Words beside an axis, of what is planned.
    TargetAside,
}

/// Stands for the texture of what is planned.
const HATCH: &str = "hatch";

/// Each with its class, and its colour: a property of `style/tokens.css`, or
/// [`HATCH`].
const ROLES: &[(MarkRole, &str, &str)] = &[
    (MarkRole::Actual, "actual", "--actual"),
    (MarkRole::Target, "target", HATCH),
    (MarkRole::ActualRing, "ring actual", "--actual"),
    (MarkRole::TargetRing, "ring target", HATCH),
    (MarkRole::Computed, "computed", "--computed"),
    (MarkRole::Arrow, "arrow", "--computed"),
    (MarkRole::Note, "note", "--computed"),
    (MarkRole::Value, "value", "--ink"),
    (MarkRole::Name, "name", "--ink"),
    (MarkRole::Year, "year", "--muted"),
    (MarkRole::Track, "track", "--track"),
    (MarkRole::Part(0), "part part-1", "--actual"),
    (MarkRole::Part(1), "part part-2", "--actual"),
    (MarkRole::ActualDot, "dot actual", "--actual"),
    (MarkRole::TargetDot, "dot target", "--card"),
    (MarkRole::Rule, "rule", "--line"),
    (MarkRole::ActualAside, "aside actual", "--actual"),
    (MarkRole::TargetAside, "aside target", "--target"),
];

const PREFIX: usize = 0xe0;

impl MarkRole {
    /// The class.
    pub(super) fn class(self) -> &'static str {
        self.look().0
    }

    /// The page's colour, as `src/web/engine/engine.js` reads it.
    pub(super) fn colour(self) -> &'static str {
        self.look().1
    }

    fn look(self) -> (&'static str, &'static str) {
        let found = ROLES.iter().find(|(role, ..)| *role == self);
        found.map_or(("", ""), |&(_, class, colour)| (class, colour))
    }

    /// The mark of a status.
    pub(super) fn of(status: Status) -> Self {
        match status {
            Status::Actual => Self::Actual,
            Status::Target => Self::Target,
        }
    }

    /// The ring of a status.
    pub(super) fn ring(status: Status) -> Self {
        match status {
            Status::Actual => Self::ActualRing,
            Status::Target => Self::TargetRing,
        }
    }

    /// The small mark of a status.
    pub(super) fn dot(status: Status) -> Self {
        match status {
            Status::Actual => Self::ActualDot,
            Status::Target => Self::TargetDot,
        }
    }

    /// The words beside an axis of a status.
    pub(super) fn aside(status: Status) -> Self {
        match status {
            Status::Actual => Self::ActualAside,
            Status::Target => Self::TargetAside,
        }
    }

    /// Whether it is filled with the texture of what is planned.
    pub(super) fn hatched(self) -> bool {
        self.colour() == HATCH
    }

    /// The tint of the nth part; neighbours differ.
    pub(super) fn part(n: usize) -> Self {
        Self::Part((n % 2) as u8)
    }

    /// The colour that stands for this role, belonging to a point; points are
    /// counted through all panels of a series.
    pub(super) fn of_point(self, point: usize) -> String {
        self.code(point + 1)
    }

    /// The colour that stands for this role, belonging to no point.
    pub(super) fn plain(self) -> String {
        self.code(0)
    }

    fn code(self, tail: usize) -> String {
        let role = ROLES
            .iter()
            .position(|(role, ..)| *role == self)
            .unwrap_or_default();
        format!("#{:02x}{tail:04x}", PREFIX + role)
    }
}

/// What a colour stands for: its role and its point, if it belongs to one.
pub(super) fn read(colour: &str) -> Option<(MarkRole, Option<usize>)> {
    let code = usize::from_str_radix(colour.strip_prefix('#')?, 16).ok()?;
    let (role, ..) = ROLES.get((code >> 16).checked_sub(PREFIX)?)?;
    Some((*role, (code & 0xffff).checked_sub(1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_comes_back_from_its_colour() {
        for (role, ..) in ROLES {
            assert_eq!(read(&role.plain()), Some((*role, None)));
            assert_eq!(read(&role.of_point(41)), Some((*role, Some(41))));
        }
    }

    #[test]
    fn a_colour_of_the_engines_own_means_nothing() {
        assert_eq!(read("#5070dd"), None);
        assert_eq!(read("rgb(0,0,0)"), None);
    }
}
