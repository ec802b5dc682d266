//! How characters sound: pinyin without tones, `v` for ü.

#[cfg(feature = "ssr")]
use std::collections::{BTreeMap, BTreeSet};

/// The sounds of the characters of one report. A character may have two.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sounds {
    sounds: Vec<String>,
    /// Of each character from [`FIRST`] on the places of its sounds, counted from
    /// one: a table is smaller than what would look things up.
    known: Vec<[u16; MOST]>,
}

/// Where the unified ideographs begin, and how many they are.
const FIRST: usize = 0x4e00;
const COUNT: usize = 0x5200;
/// Of more sounds than these, the others are of old books.
const MOST: usize = 2;

impl Sounds {
    /// Reads what [`written`] wrote; what is not of its form is passed over.
    pub fn read(written: &str) -> Self {
        let mut read = Self {
            sounds: Vec::new(),
            known: vec![[0; MOST]; COUNT],
        };
        for part in written.split(' ') {
            let (sound, characters) = part.split_at(letters(part));
            read.sounds.push(sound.to_owned());
            let at = read.sounds.len() as u16;
            for character in characters.chars() {
                let places = read.known.get_mut((character as usize).wrapping_sub(FIRST));
                let free = places.and_then(|places| places.iter_mut().find(|place| **place == 0));
                if let Some(free) = free {
                    *free = at;
                }
            }
        }
        read
    }

    /// The sounds of a character.
    pub(super) fn of(&self, character: char) -> impl Iterator<Item = &str> {
        let places = self.known.get((character as usize).wrapping_sub(FIRST));
        let places = places.into_iter().flatten();
        places.filter_map(|&place| {
            let sound = self.sounds.get(usize::from(place).checked_sub(1)?)?;
            Some(sound.as_str())
        })
    }
}

fn letters(part: &str) -> usize {
    let other = |c: char| !c.is_ascii_lowercase();
    part.find(other).unwrap_or(part.len())
}

/// The sounds of a text's characters: `ai爱 an安案 …`.
#[cfg(feature = "ssr")]
pub(super) fn written(text: &str) -> String {
    use pinyin::ToPinyinMulti;

    let mut by_sound: BTreeMap<String, BTreeSet<char>> = BTreeMap::new();
    for character in text.chars() {
        let sounds = character.to_pinyin_multi().into_iter().flatten();
        let mut plain: Vec<String> = sounds.map(|one| one.plain().replace('ü', "v")).collect();
        plain.dedup();
        for sound in plain.into_iter().take(MOST) {
            by_sound.entry(sound).or_default().insert(character);
        }
    }
    let parts = by_sound
        .into_iter()
        .map(|(sound, characters)| sound + &String::from_iter(characters));
    parts.collect::<Vec<_>>().join(" ")
}
