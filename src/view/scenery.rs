//! The cover's picture: the report's own, or a quiet horizon.
//!
//! A picture brings shapes and no colours: fills are gradients whose stops
//! carry a class of those in `allowed`, and `style/scenery.css` gives the class its
//! colour, by day and by night. `docs/cover.md` tells how to draw one.

mod allowed;

use leptos::prelude::*;
use quick_xml::Reader;
use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesStart, Event};

use self::allowed::{allowed, may_hold};
use crate::diagnostic::Diagnostic;

/// The picture of a place that has none of its own.
const HORIZON: &str = include_str!("horizon.svg");
/// What a reader's phone is given before the first paint has its limits.
const MOST_BYTES: usize = 24 * 1024;

/// A picture, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenery {
    view_box: String,
    aspect: String,
    /// What stands inside the root, without comments and blanks.
    inside: String,
}

impl Scenery {
    /// The quiet horizon.
    pub fn horizon() -> Self {
        // Tested below: the program's own picture follows its own rules.
        Self::read(HORIZON).unwrap_or_else(|_| Self {
            view_box: String::new(),
            aspect: String::new(),
            inside: String::new(),
        })
    }

    /// Reads the text of a `cover.svg`.
    ///
    /// # Errors
    /// It is no SVG, or brings what a cover may not: script, text, pictures,
    /// colours, classes that no style knows, more than 24 KB.
    pub fn read(svg: &str) -> Result<Self, Diagnostic> {
        let mut picture = Self {
            view_box: String::new(),
            aspect: "xMidYMax".to_owned(),
            inside: String::new(),
        };
        let mut reader = Reader::from_str(svg);
        let mut depth = 0;
        loop {
            let from = reader.buffer_position() as usize;
            let event = reader.read_event();
            let span = from..(reader.buffer_position() as usize).max(from);
            let fault = |message: String| fault(span.clone(), message);
            match event.map_err(|error| fault(format!("cover.svg 不是完整的 SVG：{error}")))?
            {
                Event::Eof => break,
                Event::Start(start) => {
                    picture.add(&start, depth, ">").map_err(fault)?;
                    depth += 1;
                }
                Event::Empty(start) => picture.add(&start, depth, "/>").map_err(fault)?,
                Event::End(end) => {
                    depth -= 1;
                    if depth > 0 {
                        let name = end.name();
                        picture.inside += &format!("</{}>", name.as_ref());
                    }
                }
                Event::Text(text) if text.trim().is_empty() => {}
                Event::Comment(_) | Event::Decl(_) => {}
                Event::Text(_)
                | Event::CData(_)
                | Event::PI(_)
                | Event::DocType(_)
                | Event::GeneralRef(_) => {
                    return Err(fault(
                        "cover.svg 里有文字或说明，封面图只能有形状".to_owned(),
                    ));
                }
            }
        }
        if picture.view_box.is_empty() || depth != 0 {
            return Err(fault(0..0, "cover.svg 没有带 viewBox 的 <svg>".to_owned()));
        }
        if picture.inside.len() > MOST_BYTES {
            let size = picture.inside.len().div_ceil(1024);
            let message = format!("cover.svg 有 {size} KB，最多 {} KB", MOST_BYTES / 1024);
            return Err(fault(0..0, message));
        }
        Ok(picture)
    }

    /// Adds an element's tag, or takes what the root says.
    fn add(&mut self, start: &BytesStart<'_>, depth: usize, end: &str) -> Result<(), String> {
        let name = start.name().as_ref().to_owned();
        if !may_hold(&name) || (name == "svg") != (depth == 0) {
            return Err(format!("封面图里不能用 <{name}>"));
        }
        let mut tag = format!("<{name}");
        for attribute in start.attributes() {
            let Attribute { key, value } = attribute.map_err(|error| error.to_string())?;
            let (key, value) = (key.as_ref(), value.as_ref());
            allowed(key, value)?;
            match (depth, key) {
                (0, "viewBox") => self.view_box = value.to_owned(),
                (0, "preserveAspectRatio") => self.aspect = value.to_owned(),
                (0, _) => {}
                _ => tag += &format!(" {key}=\"{value}\""),
            }
        }
        if depth > 0 {
            self.inside += &tag;
            self.inside += end;
        }
        Ok(())
    }

    /// The picture as a drawing, and how high it is for its width.
    pub(crate) fn drawing(&self) -> (String, f32) {
        let mut size = self.view_box.split_whitespace().skip(2).map(str::parse);
        let (width, height) = match (size.next(), size.next()) {
            (Some(Ok(width)), Some(Ok(height))) => (width, height),
            _ => (1.0f32, 1.0f32),
        };
        let drawing = format!(
            "<svg width=\"1\" height=\"{:.4}\" overflow=\"visible\" viewBox=\"{}\">{}</svg>",
            height / width,
            self.view_box,
            self.inside
        );
        (drawing, height / width)
    }

    /// The picture, hidden from screen readers: it says nothing the words do
    /// not.
    pub(super) fn view(&self) -> impl IntoView + use<> {
        view! {
            <svg
                class="scenery"
                viewBox=self.view_box.clone()
                preserveAspectRatio=self.aspect.clone()
                aria-hidden="true"
                focusable="false"
                inner_html=self.inside.clone()
            ></svg>
        }
    }
}

fn fault(span: std::ops::Range<usize>, message: String) -> Diagnostic {
    let hint = "封面图的写法见 docs/cover.md；删掉 cover.svg 就用通用的封面";
    Diagnostic::error("cover::invalid", span, message, hint)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(inside: &str) -> String {
        let svg = format!("<svg viewBox=\"0 0 1 1\">{inside}</svg>");
        Scenery::read(&svg).expect_err(inside).message
    }

    #[test]
    fn both_covers_of_the_project_follow_the_rules() {
        for svg in [HORIZON, include_str!("../../data/beibei-2022/cover.svg")] {
            let picture = Scenery::read(svg).expect("a cover");
            assert_eq!(picture.view_box, "250 0 700 400");
            assert!(!picture.inside.contains("<!--"));
        }
        assert!(!Scenery::horizon().inside.is_empty());
    }

    #[test]
    fn what_acts_speaks_or_brings_colours_of_its_own_is_refused_with_its_words() {
        for (inside, words) in [
            ("<script>1</script>", "<script>"),
            ("<image href=\"x\"/>", "<image>"),
            ("<path onclick=\"x\"/>", "onclick"),
            ("<path style=\"fill:red\"/>", "style"),
            ("<path fill=\"#f00\"/>", "颜色"),
            ("<path class=\"red\"/>", "class=\"red\""),
            ("<g id=\"top\"/>", "scene-"),
            ("字", "文字"),
            ("<path d=\"&quot;\"/>", "d="),
        ] {
            assert!(
                refused(inside).contains(words),
                "{inside}: {}",
                refused(inside)
            );
        }
    }

    #[test]
    fn what_is_cut_off_or_without_a_frame_is_refused() {
        for svg in ["", "<svg viewBox=\"0 0 1 1\"><g>", "<svg/>", "words"] {
            assert!(Scenery::read(svg).is_err(), "{svg}");
        }
    }
}
