//! Markdown of any dialect: its words, without its marks.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

use super::guess::{Guess, What};
use super::html;
use super::line::{Line, Lines, Role, row};
use super::plain;

/// Its paragraphs.
pub(super) fn lines(source: &str) -> Lines {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let mut reader = Reader {
        source,
        found: Lines::default(),
        text: String::new(),
        role: Role::Words,
        at: None,
        apart: true,
        items: Vec::new(),
        cells: None,
        page: String::new(),
        counted: (0, 1),
    };
    for (event, span) in Parser::new_ext(source, options).into_offset_iter() {
        reader.take(event, span);
    }
    reader.finish();
    reader.found
}

struct Reader<'a> {
    source: &'a str,
    found: Lines,
    text: String,
    role: Role,
    /// Where the words of the line begin in the source.
    at: Option<usize>,
    apart: bool,
    /// For each open list, whether it has numbers.
    items: Vec<bool>,
    /// The cells of the open row.
    cells: Option<Vec<String>>,
    /// HTML between the words.
    page: String,
    /// So far into the source, and the line there.
    counted: (usize, usize),
}

impl Reader<'_> {
    fn take(&mut self, event: Event<'_>, span: Range<usize>) {
        if !matches!(event, Event::Html(_)) {
            self.finish_page();
        }
        match event {
            Event::Start(tag) => self.start(&tag, span),
            Event::End(tag) => self.end(tag),
            Event::Text(text) | Event::Code(text) => {
                self.at.get_or_insert(span.start);
                self.text.push_str(&text);
            }
            Event::SoftBreak | Event::HardBreak => {
                self.finish();
                self.apart = false;
            }
            Event::InlineHtml(tag) if tag.to_lowercase().starts_with("<br") => self.finish(),
            Event::Html(page) => {
                self.at.get_or_insert(span.start);
                self.page.push_str(&page);
            }
            Event::Rule => self.finish(),
            // Tags between words; the words are events of their own.
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, span: Range<usize>) {
        match tag {
            Tag::Heading { level, .. } => {
                self.finish();
                self.role = Role::Heading(*level as u8);
            }
            Tag::Paragraph => self.finish(),
            Tag::List(first) => {
                self.finish();
                self.items.push(first.is_some());
            }
            Tag::Item => {
                self.finish();
                self.role = Role::Item;
                if self.items.last() == Some(&true) {
                    let mark = &self.source[span.clone()];
                    let digits = mark.trim_start_matches(|c: char| c.is_ascii_digit());
                    self.text = format!("{} ", &mark[..mark.len() - digits.len() + 1]);
                    self.at = Some(span.start);
                }
            }
            Tag::TableHead | Tag::TableRow => {
                self.finish();
                self.cells = Some(Vec::new());
                self.at = Some(span.start);
            }
            Tag::Image { .. } => {
                let line = self.line(span.start);
                self.found
                    .guesses
                    .push(Guess::source(What::Picture, line, ""));
            }
            // Four blanks in front are no code in a report.
            Tag::CodeBlock(CodeBlockKind::Indented | CodeBlockKind::Fenced(_)) => self.finish(),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::TableCell => {
                let cell = std::mem::take(&mut self.text);
                if let Some(cells) = &mut self.cells {
                    cells.push(cell);
                }
            }
            TagEnd::TableHead | TagEnd::TableRow => {
                let cells = self.cells.take().unwrap_or_default();
                self.text = row(cells.iter().map(String::as_str));
                self.role = Role::Row;
                self.finish();
            }
            TagEnd::List(_) => {
                self.finish();
                self.items.pop();
            }
            TagEnd::Heading(_) | TagEnd::Paragraph | TagEnd::Item | TagEnd::CodeBlock => {
                self.finish();
            }
            _ => {}
        }
    }

    fn finish_page(&mut self) {
        if self.page.is_empty() {
            return;
        }
        let number = self.at.take().map_or(1, |at| self.line(at));
        let page = html::lines(&std::mem::take(&mut self.page));
        let lines = page.lines.into_iter();
        self.found
            .lines
            .extend(lines.map(|line| Line { number, ..line }));
    }

    /// Ends a line; code brings several at once.
    fn finish(&mut self) {
        let text = std::mem::take(&mut self.text);
        let role = std::mem::replace(&mut self.role, Role::Words);
        let apart = std::mem::replace(&mut self.apart, true);
        let Some(at) = self.at.take() else {
            self.role = role;
            return;
        };
        let first = self.line(at);
        for (below, text) in text.split('\n').enumerate() {
            if let Some(line) = plain::line(text, first + below, apart) {
                let role = if role == Role::Words { line.role } else { role };
                self.found.lines.push(Line { role, ..line });
            }
        }
    }

    /// The line of a place; places come in order.
    fn line(&mut self, at: usize) -> usize {
        let (from, line) = self.counted;
        if at < from {
            return line;
        }
        self.counted = (at, line + self.source[from..at].matches('\n').count());
        self.counted.1
    }
}
