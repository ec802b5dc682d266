//! XML of Word, read as a row of elements: names without their prefix.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

/// What comes next in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Next<'a> {
    /// An element opens; one without contents opens and closes.
    Open(Element<'a>),
    /// An element of this name closes.
    Close(String),
    /// Words.
    Text(String),
}

/// An element that opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Element<'a>(BytesStart<'a>);

impl Element<'_> {
    /// Its name without the prefix.
    pub(super) fn name(&self) -> &str {
        local(self.0.name().into_inner())
    }

    /// One of its attributes, by its name without the prefix.
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        let mut all = self.0.attributes();
        let found = all
            .with_checks(false)
            .flatten()
            .find(|one| local(one.key.as_ref()) == name);
        let value = found?;
        let value = value.normalized_value(XmlVersion::Implicit1_0).ok()?;
        Some(value.into_owned())
    }

    /// Its `val`.
    pub(super) fn value(&self) -> Option<String> {
        self.attribute("val")
    }

    /// Its `val` as a number.
    pub(super) fn number(&self) -> Option<usize> {
        self.value()?.parse().ok()
    }

    /// Whether it turns something on: `<w:vanish/>`, but not `w:val="0"`.
    pub(super) fn is_on(&self) -> bool {
        !matches!(self.value().as_deref(), Some("0" | "false" | "off"))
    }
}

/// Hands everything in a file to `take`; `None` if it is no XML.
pub(super) fn read(text: &str, mut take: impl FnMut(Next<'_>)) -> Option<()> {
    let mut reader = Reader::from_str(text);
    loop {
        match reader.read_event().ok()? {
            Event::Start(element) => take(Next::Open(Element(element))),
            Event::Empty(element) => {
                let element = Element(element);
                let name = element.name().to_owned();
                take(Next::Open(element));
                take(Next::Close(name));
            }
            Event::End(element) => take(Next::Close(local(element.name().into_inner()).to_owned())),
            Event::Text(words) => take(Next::Text(words.to_string())),
            Event::CData(words) => take(Next::Text(words.to_string())),
            Event::GeneralRef(entity) => {
                let named = || quick_xml::escape::resolve_predefined_entity(&entity);
                let character = entity.resolve_char_ref().ok()?.map(String::from);
                // Entities that a file declares itself are not followed.
                take(Next::Text(
                    character.or_else(|| named().map(str::to_owned))?,
                ));
            }
            Event::Eof => return Some(()),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
}

fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}
