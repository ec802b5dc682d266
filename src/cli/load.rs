//! A report's folder → its texts, settings, tree and figures.

use std::path::{Path, PathBuf};

use super::faults::FileFault;
use super::files::read_text;
use crate::check;
use crate::diagnostic::Diagnostic;
use crate::figure::Reading;
use crate::publish::{self, Content, Source, Text};
use crate::report::{Masthead, Report};
use crate::settings::Settings;

/// Where the texts of a report lie.
#[derive(Clone, Debug)]
pub(super) struct Files {
    /// `report.md`.
    pub(super) report: PathBuf,
    /// `report.toml`.
    pub(super) settings: PathBuf,
    /// `cover.svg`, which need not be there.
    pub(super) cover: PathBuf,
}

impl Files {
    /// The files of a report that is named by its folder, or by its text.
    pub(super) fn of(named: &Path) -> Self {
        let is_text = named.extension().is_some_and(|extension| extension == "md");
        let folder = if is_text {
            named.parent().unwrap_or(Path::new(""))
        } else {
            named
        };
        let report = if is_text {
            named.to_owned()
        } else {
            folder.join("report.md")
        };
        Self {
            report,
            settings: folder.join("report.toml"),
            cover: folder.join("cover.svg"),
        }
    }

    /// The folder they lie in.
    pub(super) fn folder(&self) -> &Path {
        match self.settings.parent() {
            Some(folder) if folder != Path::new("") => folder,
            _ => Path::new("."),
        }
    }

    /// Reads them.
    ///
    /// # Errors
    /// A file that is missing, cannot be read, or is not UTF-8.
    pub(super) fn read(&self) -> Result<Source, Vec<FileFault>> {
        Ok(Source {
            report: read_text(&self.report)?,
            // What an editor did not write is read from the report.
            settings: self
                .settings
                .exists()
                .then(|| read_text(&self.settings))
                .transpose()?
                .unwrap_or_default(),
            cover: self
                .cover
                .exists()
                .then(|| read_text(&self.cover))
                .transpose()?,
        })
    }

    /// Faults of the texts, with the files they are in.
    pub(super) fn faults(&self, source: &Source, faults: Vec<publish::Fault>) -> Vec<FileFault> {
        let told = faults.into_iter().map(|fault| {
            let (file, text) = match fault.text {
                Text::Report => (&self.report, source.report.as_str()),
                Text::Settings => (&self.settings, source.settings.as_str()),
                Text::Cover => (&self.cover, source.cover.as_deref().unwrap_or_default()),
            };
            if fault.is_of_whole {
                FileFault::of_file(
                    file,
                    fault.diagnostic.code,
                    fault.diagnostic.message,
                    &fault.diagnostic.hint,
                )
            } else {
                FileFault::in_text(file, text, vec![fault.diagnostic]).remove(0)
            }
        });
        told.collect()
    }
}

/// Everything read from a folder.
#[derive(Debug)]
pub(super) struct Loaded {
    /// Where it lies.
    pub(super) files: Files,
    /// The texts.
    pub(super) source: Source,
    /// What the editor decided.
    pub(super) settings: Settings,
    /// The tree.
    pub(super) report: Report,
    /// The figures, and the digits that are none.
    pub(super) reading: Reading,
    /// What the settings do not say, and the report does.
    pub(super) guessed: Masthead,
    /// Entries of the settings that no longer speak of the report.
    lapsed: Vec<Diagnostic>,
}

impl Loaded {
    /// What an editor should look at.
    pub(super) fn warnings(&self) -> Vec<Diagnostic> {
        let figures = &self.reading.figures;
        let mut told = self.lapsed.clone();
        told.extend(check::check(
            &self.source.report,
            &self.report,
            figures,
            &self.settings,
        ));
        told
    }
}

/// Reads the report that is named by its folder or by its text.
///
/// # Errors
/// Every fault found, so that an editor can mend them in one go.
pub(super) fn load(named: &Path) -> Result<Loaded, Vec<FileFault>> {
    let files = Files::of(named);
    let source = files.read()?;
    let content = Content::read(&source).map_err(|faults| files.faults(&source, faults))?;
    let Content {
        settings,
        report,
        reading,
        lapsed,
        guessed,
    } = content;
    Ok(Loaded {
        files,
        source,
        settings,
        report,
        reading,
        guessed,
        lapsed,
    })
}
