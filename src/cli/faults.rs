//! A fault with the file it speaks of: line, the words underlined, what to do.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use miette::{LabeledSpan, NamedSource, SourceCode};

use super::excerpt::Excerpt;
use crate::diagnostic::{Diagnostic, Severity};

/// A [`Diagnostic`] with the file it speaks of.
#[derive(Clone, Debug)]
pub(super) struct FileFault {
    diagnostic: Diagnostic,
    file: PathBuf,
    source: Option<Arc<NamedSource<String>>>,
    /// What is shown of a line that is too long to be shown whole.
    excerpt: Option<Excerpt>,
}

impl FileFault {
    /// Faults in the text of a file.
    pub(super) fn in_text(file: &Path, text: &str, diagnostics: Vec<Diagnostic>) -> Vec<Self> {
        let name = file.display().to_string();
        let source = Arc::new(NamedSource::new(&name, text.to_owned()));
        diagnostics
            .into_iter()
            .map(|diagnostic| Self {
                excerpt: Excerpt::of(&name, text, &diagnostic.span),
                diagnostic,
                file: file.to_owned(),
                source: Some(Arc::clone(&source)),
            })
            .collect()
    }

    /// The same with more words behind what is wrong.
    pub(super) fn saying(&self, more: &str) -> Self {
        let mut told = self.clone();
        told.diagnostic.message += more;
        told
    }

    /// A fault of a file as a whole.
    pub(super) fn of_file(
        file: &Path,
        code: &'static str,
        message: impl fmt::Display,
        hint: &str,
    ) -> Self {
        let message = format!("{}：{message}", file.display());
        Self {
            diagnostic: Diagnostic::error(code, 0..0, message, hint),
            file: file.to_owned(),
            source: None,
            excerpt: None,
        }
    }

    /// Whether the page cannot be built.
    pub(super) fn is_error(&self) -> bool {
        self.diagnostic.severity == Severity::Error
    }

    /// What is wrong.
    pub(super) fn diagnostic(&self) -> &Diagnostic {
        &self.diagnostic
    }

    /// The text its span points into.
    pub(super) fn text(&self) -> Option<&str> {
        self.source.as_ref().map(|source| source.inner().as_str())
    }

    /// The file it speaks of.
    pub(super) fn file(&self) -> &Path {
        &self.file
    }
}

impl fmt::Display for FileFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.diagnostic.message)
    }
}

impl std::error::Error for FileFault {}

impl miette::Diagnostic for FileFault {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(self.diagnostic.code))
    }

    fn severity(&self) -> Option<miette::Severity> {
        Some(match self.diagnostic.severity {
            Severity::Warning => miette::Severity::Warning,
            Severity::Error => miette::Severity::Error,
        })
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(&self.diagnostic.hint))
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        match &self.excerpt {
            Some(excerpt) => Some(excerpt),
            None => Some(self.source.as_ref()?.as_ref()),
        }
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        self.source.as_ref()?;
        let span = self.diagnostic.span.clone();
        Some(Box::new(std::iter::once(LabeledSpan::underline(span))))
    }
}
