//! The pictures of a site: which there are, and where they lie.

use std::collections::BTreeMap;

use super::assets::{Assets, name};
use super::content::{Fault, Text};
use crate::diagnostic::Diagnostic;
use crate::picture::{self, Drawn, Faces};
use crate::view::{LONG, Page, Part, SHARE, SQUARE, picture_file};

/// Every picture, drawn as SVG, and what makes files of them.
#[derive(Debug)]
pub(super) struct Pictures {
    faces: Faces,
    /// By their names: those of parts, and those of `view`.
    drawn: BTreeMap<String, Drawn>,
    /// The characters that kept pictures from being made, in code point order.
    pub(super) without_glyph: Vec<char>,
    /// What is too long for a poster: the titles of parts, in order.
    pub(super) too_long: Vec<String>,
}

/// Draws all pictures. One with a character that the program has no glyph for is
/// left out: it would show a hole.
///
/// # Errors
/// The faces are none.
pub(super) fn pictures(
    page: &Page,
    parts: &[Part],
    assets: &Assets,
) -> Result<Pictures, Vec<Fault>> {
    let [title, text] = [name::FACE, name::TEXT_FACE].map(|name| assets.bytes(name));
    let faces = Faces::read(title, text).ok_or_else(|| {
        let hint = "请重新安装程序，或重新生成 --assets 的文件夹";
        let message = "图片的字体读不出来，可能已损坏";
        let fault = Diagnostic::error("assets::no-face", 0..0, message, hint);
        Fault::of_whole(Text::Report, fault)
    })?;
    let site = page.settings.site.address.as_ref();
    let whole = site.map(|site| site.as_str());
    let mut too_long = Vec::new();
    let mut posters = Vec::new();
    for part in parts {
        let address = whole.map(|site| format!("{site}{}", part.poster_page()));
        match picture::poster(&faces, page, part, address.as_deref()) {
            Some(one) if one.height > picture::HIGHEST => too_long.push(part.title.clone()),
            Some(one) => posters.push((part.id.clone(), one)),
            None => {}
        }
    }
    let long = picture::long(&faces, page, whole);
    let long = (1..)
        .zip(long)
        .map(|(at, one)| (format!("{LONG}-{at}"), one));
    let shared = [
        (SHARE.to_owned(), picture::share(&faces, page)),
        (SQUARE.to_owned(), picture::square(&faces, page)),
    ];
    let mut without_glyph = Vec::new();
    let mut drawn = BTreeMap::new();
    // The long picture is whole, or none.
    let long: Vec<(String, Drawn)> = long.collect();
    let singly = posters.into_iter().chain(shared).map(|one| vec![one]);
    for group in singly.chain([long]) {
        let words: String = group.iter().map(|(_, one)| one.words()).collect();
        let missing = faces.missing(&words);
        if missing.is_empty() {
            drawn.extend(group);
        }
        without_glyph.extend(missing);
    }
    without_glyph.sort_unstable();
    without_glyph.dedup();
    Ok(Pictures {
        faces,
        drawn,
        without_glyph,
        too_long,
    })
}

impl Pictures {
    /// The names of all that were made; the long picture as a whole.
    pub(super) fn names(&self) -> impl Iterator<Item = String> {
        let is_whole = !self.long().is_empty();
        let long = is_whole.then(|| LONG.to_owned());
        self.drawn.keys().cloned().chain(long)
    }

    /// All of them by their names.
    pub(super) fn all(&self) -> impl Iterator<Item = (&str, &Drawn)> {
        self.drawn
            .iter()
            .map(|(name, drawn)| (name.as_str(), drawn))
    }

    /// Where all of them lie.
    pub(super) fn paths(&self) -> impl Iterator<Item = (String, &str)> {
        let names = self.drawn.keys();
        names.map(|name| (picture_file(name), name.as_str()))
    }

    /// The picture of this name.
    pub(super) fn of(&self, name: &str) -> Option<&Drawn> {
        self.drawn.get(name)
    }

    /// The pieces of the long picture.
    pub(super) fn long(&self) -> Vec<(String, &Drawn)> {
        let pieces = (1..).map(|at| format!("{LONG}-{at}"));
        let pieces = pieces.map_while(|name| Some((name.clone(), self.drawn.get(&name)?)));
        pieces.collect()
    }

    /// A picture as a file; empty of a name that there is not.
    pub(super) fn bytes(&self, name: &str) -> Vec<u8> {
        let drawn = self.drawn.get(name);
        let file = drawn.map(|drawn| picture::raster(&self.faces, drawn));
        // What is composed here is SVG, and no higher than what is drawn.
        file.and_then(Result::ok).unwrap_or_default()
    }
}
