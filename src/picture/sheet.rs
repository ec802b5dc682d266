//! The paper of a picture.

use std::borrow::Cow;

use quick_xml::escape::unescape;

use super::block::{Block, at, height, panel, stack};
use super::faces::Faces;
use super::ink::day;
use super::style::style;

/// A picture as SVG.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawn {
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// All of it.
    pub svg: String,
}

impl Drawn {
    /// Its words, in the order in which they are drawn.
    pub fn words(&self) -> String {
        let mut words = String::new();
        for part in self.svg.split("<text").skip(1) {
            let (text, _) = part.split_once("</text>").unwrap_or((part, ""));
            let (_, text) = text.split_once('>').unwrap_or_default();
            let mut is_tag = false;
            for character in text.chars() {
                match character {
                    '<' => is_tag = true,
                    '>' => is_tag = false,
                    _ if !is_tag => words.push(character),
                    _ => {}
                }
            }
        }
        unescape(&words).map_or_else(|_| words.clone(), Cow::into_owned)
    }
}

/// Inside the border of a card.
pub(super) const PADDING: f32 = 48.0;
/// From the edge of the paper to a card.
pub(super) const EDGE: f32 = 36.0;
/// How wide what stands in a card is.
pub(super) const INSIDE: f32 = super::WIDTH as f32 - 2.0 * (EDGE + PADDING);

/// What stands in a card, on its ground.
pub(super) fn panelled(blocks: &[Block]) -> Block {
    let inside = stack(blocks);
    let high = inside.height + 2.0 * PADDING;
    let wide = INSIDE + 2.0 * PADDING;
    let ground = panel(wide, high, 28.0, day("card"));
    let svg = ground + &at(PADDING, PADDING, &inside.svg);
    Block::new(high, svg).indented(EDGE)
}

/// How high a card of these blocks is.
pub(super) fn panel_height(blocks: &[Block]) -> f32 {
    height(blocks) + 2.0 * PADDING
}

/// A whole picture on paper.
pub(super) fn sheet(faces: &Faces, [width, height]: [u32; 2], inside: &str) -> Drawn {
    let paper = day("paper");
    let style = style(faces);
    Drawn {
        width,
        height,
        svg: format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\"><style>{style}</style>\
             <rect width=\"{width}\" height=\"{height}\" fill=\"{paper}\"/>{inside}</svg>"
        ),
    }
}
