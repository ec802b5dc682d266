//! The face of the title: a few kilobytes instead of the millions of a whole
//! Chinese face.

use std::fmt;

use ttf2woff2::{EncodeOptions, encode_with_options};

use super::cut::cut;

/// The most bytes of a face whose outlines are rearranged for compression.
/// Engines put them together again with a little padding, and refuse what then
/// passes the 128 KiB that short offsets reach.
const REARRANGED: usize = 96 * 1024;

/// The face of one title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Face {
    /// The glyphs of the title's characters and no other.
    pub woff2: Vec<u8>,
    /// What the source lacks, in code point order: readers see it in a face of
    /// their system.
    pub missing: Vec<char>,
}

/// Cuts `source`, a TrueType face, to the characters of `text`; white space
/// has no glyph. The same characters give the same bytes, everywhere.
///
/// # Errors
/// The source is no TrueType face.
pub fn title_face(source: &[u8], text: &str) -> Result<Face, FaceError> {
    let characters = text.chars().filter(|character| !character.is_whitespace());
    let cut = cut(source, &characters.collect()).map_err(FaceError)?;
    let options = EncodeOptions {
        transform_glyf_loca: cut.ttf.len() <= REARRANGED,
        ..EncodeOptions::default()
    };
    let woff2 = encode_with_options(&cut.ttf, options);
    Ok(Face {
        woff2: woff2.map_err(|error| FaceError(error.to_string()))?,
        missing: cut.missing,
    })
}

/// Why a face could not be cut.
#[derive(Debug)]
pub struct FaceError(String);

impl fmt::Display for FaceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(said) = self;
        write!(f, "标题的字体裁不出来，原字体可能已损坏：{said}")
    }
}

impl std::error::Error for FaceError {}
