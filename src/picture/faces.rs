//! The faces that pictures are set in: how wide words are, and what cannot be set.

use std::sync::Arc;

use read_fonts::{FontRef, TableProvider};
use resvg::usvg::fontdb::{Database, Source};

use super::ink::{FaceOf, Ink};

/// Both faces, ready to draw with.
#[derive(Clone, Debug)]
pub struct Faces {
    pub(super) known: Arc<Database>,
    title: Face,
    text: Face,
}

#[derive(Clone, Debug)]
struct Face {
    family: String,
    ttf: Arc<Vec<u8>>,
}

impl Faces {
    /// Takes the faces of headings and of running words; `None` if one of them is
    /// no TrueType face.
    pub fn read(title: &[u8], text: &[u8]) -> Option<Self> {
        let mut known = Database::new();
        let mut add = |ttf: &[u8]| {
            FontRef::new(ttf).ok()?;
            let ttf = Arc::new(ttf.to_vec());
            let ids = known.load_font_source(Source::Binary(ttf.clone()));
            let family = known.face(*ids.first()?)?.families.first()?.0.clone();
            Some(Face { family, ttf })
        };
        let (title, text) = (add(title)?, add(text)?);
        Some(Self {
            known: Arc::new(known),
            title,
            text,
        })
    }

    /// The family of a face, as SVG names it.
    pub(super) fn family(&self, face: FaceOf) -> &str {
        &self.of(face).family
    }

    /// How far each character of some words moves on.
    pub(super) fn advances(&self, words: &str, ink: Ink) -> Vec<f32> {
        let face = FontRef::new(&self.of(ink.face).ttf).ok();
        let widths = face.as_ref().and_then(|face| {
            let em = f32::from(face.head().ok()?.units_per_em());
            Some((face.cmap().ok()?, face.hmtx().ok()?, em))
        });
        let one = |character: char| {
            let (glyphs, advances, em) = widths.as_ref()?;
            let glyph = glyphs.map_codepoint(character)?;
            Some(f32::from(advances.advance(glyph)?) / em)
        };
        let all = words.chars();
        all.map(|character| one(character).unwrap_or(1.0) * ink.size)
            .collect()
    }

    /// How wide some words are on one line.
    pub(super) fn width(&self, words: &str, ink: Ink) -> f32 {
        self.advances(words, ink).iter().sum()
    }

    /// The characters of some words that neither face has, each once.
    pub fn missing(&self, words: &str) -> Vec<char> {
        let faces = [&self.title, &self.text].map(|face| FontRef::new(&face.ttf));
        let has = |character: char| {
            let mut glyphs = faces.iter().flatten().filter_map(|face| face.cmap().ok());
            glyphs.any(|glyphs| glyphs.map_codepoint(character).is_some())
        };
        let mut missing: Vec<char> = words
            .chars()
            .filter(|character| !character.is_whitespace() && !has(*character))
            .collect();
        missing.sort_unstable();
        missing.dedup();
        missing
    }

    fn of(&self, face: FaceOf) -> &Face {
        match face {
            FaceOf::Title => &self.title,
            FaceOf::Text => &self.text,
        }
    }
}
