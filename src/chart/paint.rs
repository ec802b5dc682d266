//! The colour code: what a mark means and which point it shows, written as
//! the only thing that survives a chart engine unchanged, a colour.
//!
//! `#e2000c` is role 2 of the series' point 11. [`finish`](super::finish) reads it back
//! and writes classes instead.

/// What a drawn thing is; its name is its class in `style/chart.css`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// A mark of what was.
    Actual,
    /// A mark of what is planned.
    Target,
    /// A line that was computed.
    Computed,
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
    /// The line that bars begin at.
    Base,
    /// Parts of a whole, told apart by tint.
    Part(u8),
}

const ROLES: &[(Role, &str)] = &[
    (Role::Actual, "actual"),
    (Role::Target, "target"),
    (Role::Computed, "computed"),
    (Role::Note, "note"),
    (Role::Value, "value"),
    (Role::Name, "name"),
    (Role::Year, "year"),
    (Role::Track, "track"),
    (Role::Base, "base"),
    (Role::Part(0), "part part-1"),
    (Role::Part(1), "part part-2"),
    (Role::Part(2), "part part-3"),
];

const PREFIX: usize = 0xe0;

impl Role {
    /// The class.
    pub(super) fn class(self) -> &'static str {
        ROLES
            .iter()
            .find(|(role, _)| *role == self)
            .map_or("", |(_, class)| class)
    }

    /// The mark of a status.
    pub(super) fn of(status: crate::figure::Status) -> Self {
        match status {
            crate::figure::Status::Actual => Self::Actual,
            crate::figure::Status::Target => Self::Target,
        }
    }

    /// The tint of the nth part; tints come round again.
    pub(super) fn part(n: usize) -> Self {
        Self::Part((n % 3) as u8)
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
            .position(|(role, _)| *role == self)
            .unwrap_or_default();
        format!("#{:02x}{tail:04x}", PREFIX + role)
    }
}

/// What a colour stands for: its role and its point, if it belongs to one.
pub(super) fn read(colour: &str) -> Option<(Role, Option<usize>)> {
    let code = usize::from_str_radix(colour.strip_prefix('#')?, 16).ok()?;
    let (role, _) = ROLES.get((code >> 16).checked_sub(PREFIX)?)?;
    Some((*role, (code & 0xffff).checked_sub(1)))
}
