//! What is wrong with a report, told so that an editor can mend it.
//!
//! Every stage reports faults as [`Diagnostic`]s that point into the source
//! text; the command line prints them with the file, the line and the words
//! underlined.

use std::ops::Range;

/// How much a fault matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The page is built; an editor should look.
    Warning,
    /// The page is not built.
    Error,
}

/// One fault: what, where, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// How much it matters.
    pub severity: Severity,
    /// A stable name such as `report::no-sentence`.
    pub code: &'static str,
    /// What is wrong, in one Chinese sentence.
    pub message: String,
    /// What to do about it.
    pub hint: String,
    /// The words meant: a byte range of the source.
    pub span: Range<usize>,
}

impl Diagnostic {
    /// A fault that stops the build.
    pub fn error(
        code: &'static str,
        span: Range<usize>,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) -> Self {
        Self {
            severity: Severity::Error,
            code,
            message: message.into(),
            hint: hint.into(),
            span,
        }
    }

    /// A fault that an editor should look at.
    pub fn warning(
        code: &'static str,
        span: Range<usize>,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) -> Self {
        Self {
            severity: Severity::Warning,
            ..Self::error(code, span, message, hint)
        }
    }
}

/// The 1-based line and column (in characters) of a byte offset.
///
/// ```
/// use yitu::diagnostic::line_and_column;
/// assert_eq!(line_and_column("一\n二三", 7), (2, 2));
/// ```
pub fn line_and_column(source: &str, offset: usize) -> (usize, usize) {
    let before = &source[..offset];
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    (
        before.matches('\n').count() + 1,
        before[line_start..].chars().count() + 1,
    )
}
