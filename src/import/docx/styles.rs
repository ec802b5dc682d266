//! What a paragraph's style says of it: heading, list of contents, numbers.

use std::collections::HashMap;

use super::xml::{Next, read};
use crate::import::limits::DEPTH;

/// The styles of a document by their id.
#[derive(Debug, Default)]
pub(super) struct Styles(HashMap<String, Style>);

/// What one style says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Style {
    /// As Word calls it: `heading 1`, `toc 2`.
    name: String,
    /// The style it goes on from.
    based_on: Option<String>,
    /// The level of an outline, from 0; 9 is none.
    outline: Option<usize>,
    /// The numbers it has, and on which level.
    pub(super) numbers: Option<(usize, usize)>,
    /// Whether its words are hidden.
    pub(super) is_hidden: bool,
}

impl Styles {
    /// Reads `styles.xml`; `None` if it is no XML.
    pub(super) fn read(text: &str) -> Option<Self> {
        let mut found = HashMap::new();
        let mut open: Option<(String, Style)> = None;
        read(text, |next| match next {
            Next::Open(element) if element.name() == "style" => {
                let id = element.attribute("styleId").unwrap_or_default();
                open = Some((id, Style::default()));
            }
            Next::Open(element) => {
                let Some((_, style)) = &mut open else { return };
                let numbers = style.numbers.unwrap_or_default();
                match element.name() {
                    "name" => style.name = element.value().unwrap_or_default().to_lowercase(),
                    "basedOn" => style.based_on = element.value(),
                    "outlineLvl" => style.outline = element.number(),
                    "vanish" => style.is_hidden = element.is_on(),
                    "numId" => style.numbers = element.number().map(|id| (id, numbers.1)),
                    "ilvl" => style.numbers = element.number().map(|level| (numbers.0, level)),
                    _ => {}
                }
            }
            Next::Close(name) if name == "style" => found.extend(open.take()),
            Next::Close(_) | Next::Text(_) => {}
        })?;
        Some(Self(found))
    }

    /// The style and those it goes on from.
    fn line(&self, id: &str) -> impl Iterator<Item = &Style> {
        let above = |style: &&Style| self.0.get(style.based_on.as_deref()?);
        std::iter::successors(self.0.get(id), above).take(DEPTH)
    }

    /// The level of heading that a style makes, from 1.
    pub(super) fn heading(&self, id: &str) -> Option<u8> {
        let level = self.line(id).find_map(|style| {
            let named = style.name.strip_prefix("heading ");
            let named = named.and_then(|level| level.parse().ok());
            let title = (style.name == "title").then_some(1);
            named.or(title).or(style.outline.map(|level| level + 1))
        });
        level.and_then(heading_level)
    }

    /// Whether a style is that of a list of contents.
    pub(super) fn is_contents(&self, id: &str) -> bool {
        self.line(id).any(|style| style.name.starts_with("toc "))
    }

    /// The numbers that a style has.
    pub(super) fn numbers(&self, id: &str) -> Option<(usize, usize)> {
        self.line(id).find_map(|style| style.numbers)
    }

    /// Whether a style hides its words.
    pub(super) fn is_hidden(&self, id: &str) -> bool {
        self.line(id).any(|style| style.is_hidden)
    }
}

/// A level that headings have, from 1.
pub(super) fn heading_level(level: usize) -> Option<u8> {
    u8::try_from(level)
        .ok()
        .filter(|level| (1..=6).contains(level))
}
