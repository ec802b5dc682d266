//! The attributes of one drawn element.

use quick_xml::XmlVersion;
use quick_xml::events::BytesStart;
use quick_xml::events::attributes::{AttrError, Attribute};

use super::paint::{self, MarkRole};

/// The attributes of one element by name.
pub(super) struct Attributes(Vec<(String, String)>);

impl Attributes {
    pub(super) fn of(start: &BytesStart<'_>) -> Result<Self, String> {
        let pair = |attribute: Result<Attribute<'_>, _>| {
            let attribute = attribute.map_err(|e: AttrError| e.to_string())?;
            let key = attribute.key.as_ref().to_owned();
            let value = attribute
                .normalized_value(XmlVersion::Implicit1_0)
                .map_err(|e| e.to_string())?;
            Ok((key, value.into_owned()))
        };
        Ok(Self(
            start
                .attributes()
                .map(pair)
                .collect::<Result<_, String>>()?,
        ))
    }

    pub(super) fn get(&self, key: &str) -> Option<&str> {
        let found = self.0.iter().find(|(known, _)| known == key);
        found.map(|(_, value)| value.as_str())
    }

    pub(super) fn take(&mut self, key: &str) -> Option<String> {
        let at = self.0.iter().position(|(known, _)| known == key)?;
        Some(self.0.swap_remove(at).1)
    }

    pub(super) fn number(&self, key: &str) -> f64 {
        self.get(key)
            .and_then(|value| value.parse().ok())
            .unwrap_or_default()
    }

    /// The code in the fill, else in the stroke; `None` if nothing is drawn.
    pub(super) fn code(&self) -> Result<Option<(MarkRole, Option<usize>)>, String> {
        let colour = |key: &str, hidden: &str| {
            let shown = |&colour: &&str| colour != "none" && self.get(hidden) != Some("0");
            self.get(key).filter(shown)
        };
        let fill = colour("fill", "fill-opacity");
        let Some(colour) = fill.or_else(|| colour("stroke", "stroke-width")) else {
            return Ok(None);
        };
        paint::read(colour)
            .map(Some)
            .ok_or_else(|| format!("颜色 {colour} 没有含义"))
    }
}
