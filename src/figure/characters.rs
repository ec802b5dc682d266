//! Sets of characters that are asked for at nearly every character of a report.

/// A set of characters; most characters are told apart by one look at a table,
/// where a chain of comparisons would often guess wrong which way to go.
pub(super) struct Characters<const N: usize> {
    shelves: [bool; SHELVES],
    all: [char; N],
}

const SHELVES: usize = 1024;

impl<const N: usize> Characters<N> {
    /// The set of these characters.
    pub(super) const fn new(all: [char; N]) -> Self {
        let mut shelves = [false; SHELVES];
        let mut at = 0;
        while at < N {
            shelves[all[at] as usize % SHELVES] = true;
            at += 1;
        }
        Self { shelves, all }
    }

    /// Whether a character is one of them.
    #[inline]
    pub(super) fn has(&self, c: char) -> bool {
        self.shelves[c as usize % SHELVES] && self.all.contains(&c)
    }
}

/// Which characters a name may have, at a glance: a look at one bit spares most
/// searches, of which every name is asked several.
#[derive(Clone, Copy)]
pub(super) struct Sketch(u64);

impl Sketch {
    /// The sketch of a name.
    pub(super) fn of(name: &str) -> Self {
        let bits = name.chars().map(|c| 1 << (u32::from(c) % u64::BITS));
        Self(bits.fold(0, |all, bit| all | bit))
    }

    /// Whether the name may have a character; most that it does not have are told
    /// apart.
    #[inline]
    pub(super) fn may_have(self, c: char) -> bool {
        self.0 >> (u32::from(c) % u64::BITS) & 1 != 0
    }
}
