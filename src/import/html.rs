//! A web page: its paragraphs, headings, lists and tables. Scripts, styles and
//! what a page does not show are passed over, never run and never kept.

use html5gum::emitters::default::{DefaultEmitter, StartTag, Token};
use html5gum::{HtmlString, Tokenizer};

use super::guess::{Guess, What};
use super::limits::DEPTH;
use super::line::{Line, Lines, Role};
use super::plain;
use super::table::Tables;

/// Elements whose contents are no text of a report.
const PASSED_OVER: [&str; 20] = [
    "script", "style", "noscript", "template", "head", "title", "svg", "math", "iframe", "object",
    "canvas", "select", "textarea", "button", "nav", "footer", "form", "audio", "video", "rt",
];
/// Elements that stand on lines of their own.
const BLOCKS: [&str; 26] = [
    "p",
    "div",
    "section",
    "article",
    "main",
    "header",
    "aside",
    "ul",
    "ol",
    "dl",
    "dt",
    "dd",
    "li",
    "table",
    "thead",
    "tbody",
    "tfoot",
    "caption",
    "blockquote",
    "pre",
    "figure",
    "figcaption",
    "address",
    "hr",
    "body",
    "center",
];

/// Its paragraphs.
pub(super) fn lines(page: &str) -> Lines {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut reader = Reader {
        number: 1,
        ..Reader::default()
    };
    for token in Tokenizer::new_with_emitter(page, emitter) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => reader.start(&tag),
            Token::EndTag(tag) => reader.end(&name(&tag.name)),
            Token::String(text) => reader.text(&String::from_utf8_lossy(&text.value)),
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    reader.finish();
    while reader.tables.is_open() {
        reader.end_row();
    }
    reader.found
}

#[derive(Default)]
struct Reader {
    found: Lines,
    /// How many paragraphs there were, and one.
    number: usize,
    /// The element that is passed over, and how many of its name are open.
    passed: Option<(String, usize)>,
    text: String,
    /// How many links are open, and how many words stand outside of them.
    links: usize,
    unlinked: usize,
    role: Option<Role>,
    /// For each open list, the number of its last item if it has numbers.
    lists: Vec<Option<usize>>,
    tables: Tables,
}

impl Reader {
    fn start(&mut self, tag: &StartTag<()>) {
        let name = name(&tag.name);
        if let Some((passed, depth)) = &mut self.passed {
            *depth += usize::from(*passed == name && !tag.self_closing);
            return;
        }
        if PASSED_OVER.contains(&name.as_str()) || is_hidden(tag) {
            if !tag.self_closing && !is_void(&name) {
                self.passed = Some((name, 1));
            }
            return;
        }
        match name.as_str() {
            "br" => self.finish(),
            "a" => self.links += 1,
            "tr" => {
                self.finish();
                self.tables.open_row();
            }
            "td" | "th" => {
                self.finish();
                self.tables.open_cell();
            }
            "ul" | "ol" => {
                self.finish();
                let first = attribute(tag, "start").and_then(|start| start.parse().ok());
                let numbered = (name == "ol").then(|| first.unwrap_or(1usize).saturating_sub(1));
                if self.lists.len() < DEPTH {
                    self.lists.push(numbered);
                }
            }
            "li" => self.item(),
            _ => match level(&name) {
                Some(level) => {
                    self.finish();
                    self.role = Some(Role::Heading(level));
                }
                None if BLOCKS.contains(&name.as_str()) => self.finish(),
                None => {}
            },
        }
    }

    fn end(&mut self, name: &str) {
        if let Some((passed, depth)) = &mut self.passed {
            *depth -= usize::from(passed == name);
            if *depth == 0 {
                self.passed = None;
            }
            return;
        }
        match name {
            "tr" => self.end_row(),
            "a" => self.links = self.links.saturating_sub(1),
            "ul" | "ol" => {
                self.finish();
                self.lists.pop();
            }
            _ if level(name).is_some() || BLOCKS.contains(&name) => self.finish(),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if self.passed.is_some() {
            return;
        }
        // Blanks of the source are one blank; those of Chinese are words'.
        for c in text.chars() {
            let blank = c.is_ascii_whitespace() || c == '\u{a0}';
            if !blank {
                self.text.push(c);
                self.unlinked += usize::from(self.links == 0);
            } else if !self.text.ends_with(' ') {
                self.text.push(' ');
            }
        }
    }

    fn item(&mut self) {
        self.finish();
        self.role = Some(Role::Item);
        if let Some(Some(number)) = self.lists.last_mut() {
            *number += 1;
            self.text = format!("{number}. ");
            let made = Guess::source(What::Numbered, self.number, self.text.trim());
            self.found.guesses.push(made);
        }
    }

    fn end_row(&mut self) {
        self.finish();
        for line in self.tables.close_row() {
            self.keep(line);
        }
    }

    /// Ends a paragraph.
    fn finish(&mut self) {
        let text = std::mem::take(&mut self.text);
        let role = self.role.take().unwrap_or(Role::Words);
        self.push(&text, role);
    }

    fn push(&mut self, text: &str, role: Role) {
        let unlinked = std::mem::take(&mut self.unlinked);
        // Lists without their element begin with a bullet.
        if let Some(line) = plain::line(text, self.number, true) {
            self.number += 1;
            // A line that is all links is a menu.
            let is_heading = matches!(role, Role::Heading(_));
            if unlinked == 0 && !is_heading {
                let menu = Guess::source(What::Web, line.number, &line.text);
                return self.found.guesses.push(menu);
            }
            let role = if role == Role::Words { line.role } else { role };
            self.keep(Line { role, ..line });
        }
    }

    fn keep(&mut self, line: Line) {
        self.found.lines.extend(self.tables.put(line));
    }
}

fn name(name: &HtmlString) -> String {
    String::from_utf8_lossy(name).into_owned()
}

fn level(name: &str) -> Option<u8> {
    let level = name.strip_prefix('h')?.parse().ok()?;
    (1..=6).contains(&level).then_some(level)
}

fn is_void(name: &str) -> bool {
    ["img", "br", "hr", "input", "meta", "link", "wbr"].contains(&name)
}

fn attribute(tag: &StartTag<()>, name: &str) -> Option<String> {
    let value = tag.attributes.get(name.as_bytes())?;
    Some(String::from_utf8_lossy(value).into_owned())
}

fn is_hidden(tag: &StartTag<()>) -> bool {
    let style = attribute(tag, "style").unwrap_or_default();
    let style: String = style.to_lowercase().split_whitespace().collect();
    style.contains("display:none")
        || style.contains("visibility:hidden")
        || attribute(tag, "hidden").is_some()
}
