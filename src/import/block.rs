//! A block of the report that is being made, and how it is written.

use super::guess::What;

/// What a block is in the house form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// `#`, the first heading.
    Title,
    /// `##`, the title where something stands over it.
    Subtitle,
    /// `##`, over sections that follow at once.
    Part,
    /// `###`.
    Section,
    /// `####`.
    Card,
    /// `###` over explanations.
    Glossary,
    /// A bullet.
    Sentence,
    /// Free text.
    Paragraph,
}

/// One line of `report.md`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Block {
    pub(super) kind: Kind,
    pub(super) text: String,
    /// Where it stands in the file that was handed in; 0 if it was made.
    pub(super) number: usize,
    pub(super) guess: Option<What>,
}

impl Block {
    pub(super) fn new(kind: Kind, text: &str, number: usize) -> Self {
        Self {
            kind,
            text: text.trim().to_owned(),
            number,
            guess: None,
        }
    }

    /// A heading that the text does not have.
    pub(super) fn made(kind: Kind, text: &str, what: What) -> Self {
        Self::new(kind, text, 0).guessed(what)
    }

    pub(super) fn guessed(self, what: What) -> Self {
        Self {
            guess: Some(what),
            ..self
        }
    }

    /// Whether it is words below a heading.
    pub(super) fn is_text(&self) -> bool {
        matches!(self.kind, Kind::Sentence | Kind::Paragraph)
    }

    /// What stands in front of its words.
    pub(super) fn mark(&self) -> &'static str {
        match self.kind {
            Kind::Title => "# ",
            Kind::Subtitle | Kind::Part => "## ",
            Kind::Section | Kind::Glossary => "### ",
            Kind::Card => "#### ",
            Kind::Sentence => "- ",
            Kind::Paragraph => "",
        }
    }
}
