//! Every path of a site, and what its bytes are made from.

mod made;

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::assets::{Assets, name};
use super::content::{Content, Fault, Source, Text};
use super::entry::{Entry, copied, own};
use super::face::{Face, title_face};
use super::named::NamedFiles;
use super::options::Options;
use super::pictures::{Pictures, pictures};
use super::shell::shell;
use super::{edition, page};
use crate::chart::Draw;
use crate::diagnostic::Diagnostic;
use crate::picture::Drawn;
use crate::view::{self, EDITIONS, Edition, Page, Part, Shell};

/// Every path of a site, with a pure function for its bytes ([`Plan::bytes`]).
#[derive(Debug)]
pub struct Plan<'a> {
    assets: &'a Assets,
    source: String,
    page: Page,
    parts: Vec<Part>,
    shell: Shell,
    edition: String,
    named: NamedFiles<'a>,
    without_glyph: Vec<char>,
    pictures: Pictures,
    /// What lies in the site's folder and, once more, in its edition's.
    copied: BTreeMap<String, Entry>,
    /// What lies in the site's folder alone.
    own: BTreeMap<String, Entry>,
}

/// Plans the site of a report.
///
/// # Errors
/// Whatever keeps it from being made: faults of the texts, and what stopped the
/// drawing.
pub fn publish<'a>(
    source: &Source,
    options: Options,
    assets: &'a Assets,
    draw: &dyn Draw,
) -> Result<Plan<'a>, Vec<Fault>> {
    let mut page = page(Content::read(source)?, source.cover.as_deref(), draw)?;
    let offline = options.offline && page.settings.site.keeps_offline();
    let options = Options { offline, ..options };
    let face = face(&page, assets)?;
    let (shell, named) = shell(assets, &page, &source.report, face.woff2, options);
    let parts = view::parts(&page);
    let pictures = pictures(&page, &parts, assets)?;
    page.posters = pictures.names().collect();
    Ok(Plan {
        edition: edition::name(source, assets, options.names),
        copied: copied(&page, &parts, &named),
        own: own(&parts, &pictures, offline, options.preview),
        source: source.report.clone(),
        assets,
        page,
        parts,
        shell,
        named,
        without_glyph: face.missing,
        pictures,
    })
}

/// The face of what is set in the title's face.
fn face(page: &Page, assets: &Assets) -> Result<Face, Vec<Fault>> {
    let face = title_face(assets.bytes(name::FACE), &view::face_words(page));
    face.map_err(|error| {
        let hint = "字体随程序一起来；请重新安装程序，或重新生成 --assets 的文件夹";
        let fault = Diagnostic::error("assets::no-face", 0..0, error.to_string(), hint);
        Fault::of_whole(Text::Report, fault)
    })
}

impl<'a> Plan<'a> {
    /// Every path, from the site's folder, in order.
    pub fn paths(&self) -> Vec<String> {
        let way = self.frozen().way();
        let frozen = self.copied.keys().map(|path| format!("{way}{path}"));
        let here = self.copied.keys().chain(self.own.keys()).cloned();
        let mut paths: Vec<String> = here.chain(frozen).collect();
        paths.sort();
        paths
    }

    /// The bytes at a path; `None` where the site has none.
    pub fn bytes(&self, path: &str) -> Option<Cow<'_, [u8]>> {
        if let Some(rest) = path.strip_prefix(&self.frozen().way()) {
            return Some(self.made(rest, *self.copied.get(rest)?, self.frozen()));
        }
        let entry = self.copied.get(path).or_else(|| self.own.get(path))?;
        Some(self.made(path, *entry, Edition::Live(&self.edition)))
    }

    /// What the pages are written from.
    pub fn page(&self) -> &Page {
        &self.page
    }

    /// The characters of the title and the headings that the title's face
    /// lacks; readers see them in a face of their system.
    pub fn without_glyph(&self) -> &[char] {
        &self.without_glyph
    }

    /// Every picture as it is drawn, with the name of its file.
    pub fn pictures(&self) -> impl Iterator<Item = (&str, &Drawn)> {
        self.pictures.all()
    }

    /// The characters for which there is no glyph, and for which posters were left
    /// out: each that would show one of them.
    pub fn without_picture(&self) -> &[char] {
        &self.pictures.without_glyph
    }

    /// The titles of cards and sections that are too long for a poster.
    pub fn too_long_for_posters(&self) -> &[String] {
        &self.pictures.too_long
    }

    /// The name of the edition: a hash of all it is made of.
    pub fn edition(&self) -> &str {
        &self.edition
    }

    /// The folder of the edition: `v/HASH`.
    pub fn edition_folder(&self) -> String {
        format!("{EDITIONS}/{}", self.edition)
    }

    fn frozen(&self) -> Edition<'_> {
        Edition::Frozen(&self.edition)
    }
}
