//! Cuts a TrueType face to some characters. The chores compile this file too,
//! for the face that every title is cut from.

use std::collections::BTreeSet;

use read_fonts::collections::IntSet;
use read_fonts::types::{NameId, Tag};
use read_fonts::{FontRef, TableProvider};
use skera::{Plan, SubsetFlags, subset_font};

/// The `name` records that stay: copyright, family, style, full and PostScript
/// name, without which a face is not found by its name, and the licence.
const NAMES: [u16; 7] = [0, 1, 2, 4, 6, 13, 14];
/// The language of those records, English of the United States.
const LANGUAGE: u16 = 0x0409;

/// What a line of plain text does not ask for: other forms of glyphs, lines
/// from top to bottom, hints for coarse screens.
const DROPPED: [&[u8; 4]; 13] = [
    b"BASE", b"DSIG", b"GDEF", b"GPOS", b"GSUB", b"STAT", b"VORG", b"cvt ", b"fpgm", b"gasp",
    b"prep", b"vhea", b"vmtx",
];

/// A face with the glyphs of some characters and no other.
pub(crate) struct Cut {
    /// TrueType; the lengths and heights are those of the source.
    pub(crate) ttf: Vec<u8>,
    /// The characters that the source lacks, in code point order.
    pub(crate) missing: Vec<char>,
}

/// Cuts `source` to `characters`. The same characters give the same bytes.
///
/// # Errors
/// The source is no TrueType face, in words.
pub(crate) fn cut(source: &[u8], characters: &BTreeSet<char>) -> Result<Cut, String> {
    let font = FontRef::new(source).map_err(|error| error.to_string())?;
    let known = font.cmap().map_err(|error| error.to_string())?;
    let is_missing = |character: &char| known.map_codepoint(*character).is_none();
    let plan = Plan::new(
        &IntSet::empty(),
        &characters
            .iter()
            .map(|&character| character.into())
            .collect(),
        &font,
        SubsetFlags::SUBSET_FLAGS_NO_HINTING | SubsetFlags::SUBSET_FLAGS_NO_LAYOUT_CLOSURE,
        &DROPPED.iter().map(|&tag| Tag::new(tag)).collect(),
        &IntSet::empty(),
        &IntSet::empty(),
        &NAMES.iter().map(|&id| NameId::new(id)).collect(),
        &[LANGUAGE].into_iter().collect(),
    );
    Ok(Cut {
        ttf: subset_font(&font, &plan).map_err(|error| error.to_string())?,
        missing: characters.iter().copied().filter(is_missing).collect(),
    })
}
