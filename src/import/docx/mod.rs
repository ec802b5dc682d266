//! A `.docx`: a zip of XML, of which the words of the document are read, with
//! the numbers that Word makes and what it does not show.

mod body;
mod format;
mod notes;
mod numbering;
mod styles;
mod xml;

use std::io::{Cursor, Read};

use zip::ZipArchive;

use self::body::Body;
use self::numbering::Numbering;
use self::styles::Styles;
use super::guess::{Guess, What};
use super::limits::{PART, PARTS};
use super::line::Lines;
use crate::diagnostic::Diagnostic;

/// A zip with its parts.
#[derive(Debug)]
pub(super) struct Package<'a>(ZipArchive<Cursor<&'a [u8]>>);

impl<'a> Package<'a> {
    /// Opens a zip; nothing of it is unpacked.
    ///
    /// # Errors
    /// It is broken, or has thousands of files.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, Diagnostic> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| broken())?;
        if archive.len() > PARTS {
            return Err(too_large());
        }
        Ok(Self(archive))
    }

    /// Whether it has a file of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.0.index_for_name(name).is_some()
    }

    /// The text of a file in it, if there is one.
    ///
    /// # Errors
    /// It cannot be unpacked, is too large, or is no UTF-8.
    fn text(&mut self, name: &str) -> Result<Option<String>, Diagnostic> {
        if !self.has(name) {
            return Ok(None);
        }
        let file = self.0.by_name(name).map_err(|_| broken())?;
        let mut text = String::new();
        // What the zip says of its size may be a lie.
        file.take(PART + 1)
            .read_to_string(&mut text)
            .map_err(|_| broken())?;
        if text.len() as u64 > PART {
            return Err(too_large());
        }
        Ok(Some(text))
    }

    /// The paragraphs of the document.
    ///
    /// # Errors
    /// It cannot be unpacked, or is no XML.
    pub(super) fn lines(mut self) -> Result<Lines, Diagnostic> {
        let document = self.text("word/document.xml")?.ok_or_else(broken)?;
        let styles = self.text("word/styles.xml")?.unwrap_or_default();
        let numbers = self.text("word/numbering.xml")?.unwrap_or_default();
        let styles = Styles::read(&styles).ok_or_else(broken)?;
        let numbering = Numbering::read(&numbers).ok_or_else(broken)?;
        let body = Body::new(styles, numbering);
        let mut found = body.read(&document).ok_or_else(broken)?;
        for part in ["word/footnotes.xml", "word/endnotes.xml"] {
            if let Some(text) = self.text(part)? {
                notes::append(&text, &mut found).ok_or_else(broken)?;
            }
        }
        let has_margins = self
            .0
            .file_names_raw()
            .any(|name| name.starts_with(b"word/header") || name.starts_with(b"word/footer"));
        if has_margins {
            found.guesses.push(Guess::whole(What::Margins));
        }
        Ok(found)
    }
}

fn broken() -> Diagnostic {
    let hint =
        "文件可能没有下载完整，或者只是改了名字；请用 Word 或 WPS 打开它，另存一份 .docx，再导入";
    Diagnostic::error(
        "import::broken",
        0..0,
        "这个 .docx 文件是坏的，读不出来",
        hint,
    )
}

fn too_large() -> Diagnostic {
    let hint = "请确认它是报告的 Word 稿；也可以全选、复制文字，贴到 .txt 文件里，再导入";
    Diagnostic::error(
        "import::too-large",
        0..0,
        "这个文件解开以后太大了，不是一份报告",
        hint,
    )
}
