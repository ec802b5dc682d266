//! Where the words of a list are looked for: shelves by their first or last character.

use std::sync::Arc;

/// A word found in a text.
#[derive(Clone, Copy, Debug)]
pub(in crate::figure) struct Found<T> {
    /// The word as the table has it.
    pub(in crate::figure) word: &'static str,
    /// What it means there.
    pub(in crate::figure) meaning: T,
    /// Its length in characters.
    pub(in crate::figure) length: usize,
}

/// A word of a list.
#[derive(Clone)]
pub(super) struct Entry<T> {
    pub(super) letters: Arc<[char]>,
    pub(super) word: &'static str,
    /// The last letter, kept here so that most words are told apart without another
    /// look into memory.
    pub(super) last: char,
    pub(super) meaning: T,
}

/// Words in shelves by the low bits of a character, so that most characters of
/// a report meet an empty shelf; in a shelf the longest word comes first.
pub(super) struct Index<T> {
    /// A bit for each shelf that has words, asked far more often than what they are:
    /// of a hundred lists these stay near the processor, their starts would not.
    filled: [u64; SHELVES / 64],
    starts: [u16; SHELVES + 1],
    entries: Box<[Entry<T>]>,
}

const SHELVES: usize = 1024;

/// The shelf of a character.
#[inline]
pub(super) fn shelf(c: char) -> usize {
    c as usize % SHELVES
}

/// The places of a name, with the shelves of what stands there.
pub(super) fn places(name: &str) -> impl Iterator<Item = (usize, usize)> {
    let mut rest = name.as_bytes();
    std::iter::from_fn(move || {
        let at = name.len() - rest.len();
        let (shelf, behind) = first_shelf(rest)?;
        rest = behind;
        Some((at, shelf))
    })
}

/// The shelf of the character that begins so, and what stands behind it. Its low
/// bits stand in its last two bytes, which spares making a character of all of them.
#[inline]
pub(super) fn first_shelf(bytes: &[u8]) -> Option<(usize, &[u8])> {
    match bytes {
        [0xe0..0xf0, high, low, rest @ ..] => Some((low_bits(*high, *low), rest)),
        [first @ 0..0x80, rest @ ..] => Some(((*first).into(), rest)),
        [0xf0..=0xff, _, high, low, rest @ ..] => Some((low_bits(*high, *low), rest)),
        [high, low, rest @ ..] => Some((low_bits(*high, *low), rest)),
        [] | [_] => None,
    }
}

/// The shelf of the character that ends so.
#[inline]
pub(super) fn last_shelf(bytes: &[u8]) -> Option<usize> {
    match *bytes {
        [.., last @ 0..0x80] => Some(last.into()),
        [.., high, low] => Some(low_bits(high, low)),
        _ => None,
    }
}

/// The low bits of a character, of its last two bytes.
fn low_bits(high: u8, low: u8) -> usize {
    usize::from(high & 0xf) << 6 | usize::from(low & 0x3f)
}

impl<T: Copy> Index<T> {
    /// Files words, of which the longest come first, by the character at one of
    /// their edges.
    pub(super) fn new(words: &[Entry<T>], edge: fn(&[char]) -> Option<&char>) -> Self {
        let of = |entry: &Entry<T>| edge(&entry.letters).map_or(0, |&c| shelf(c));
        // No list has as many words as a u16 counts.
        let mut starts = [0; SHELVES + 1];
        for entry in words {
            starts[of(entry) + 1] += 1;
        }
        for shelf in 1..starts.len() {
            starts[shelf] += starts[shelf - 1];
        }
        let mut free = starts;
        let mut order = vec![0; words.len()];
        for (which, entry) in words.iter().enumerate() {
            let place = &mut free[of(entry)];
            order[usize::from(*place)] = which;
            *place += 1;
        }
        let entries = order.into_iter().map(|which| words[which].clone());
        let mut filled = [0; SHELVES / 64];
        for shelf in (0..SHELVES).filter(|&shelf| starts[shelf] != starts[shelf + 1]) {
            filled[shelf / 64] |= 1 << (shelf % 64);
        }
        Self {
            filled,
            starts,
            entries: entries.collect(),
        }
    }

    /// Whether any word stands on a shelf; most shelves are empty,
    /// and asking is cheap where looking is not.
    #[inline]
    pub(super) fn has(&self, shelf: usize) -> bool {
        self.filled[shelf / 64] >> (shelf % 64) & 1 == 1
    }

    /// The words on a shelf.
    pub(super) fn on(&self, shelf: usize) -> &[Entry<T>] {
        &self.entries[self.starts[shelf].into()..self.starts[shelf + 1].into()]
    }

    /// The longest word on a shelf that fits; many who ask need no more of it than
    /// that there is one.
    #[inline]
    pub(super) fn pick(&self, shelf: usize, fits: impl Fn(&Entry<T>) -> bool) -> Option<Found<T>> {
        self.entry(shelf, fits).map(|entry| Found {
            word: entry.word,
            meaning: entry.meaning,
            length: entry.letters.len(),
        })
    }

    #[inline(never)]
    fn entry(&self, shelf: usize, fits: impl Fn(&Entry<T>) -> bool) -> Option<&Entry<T>> {
        self.on(shelf).iter().find(|entry| fits(entry))
    }
}
