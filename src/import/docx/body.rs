//! The paragraphs of `document.xml`, as Word shows them.

use super::numbering::{Numbered, Numbering};
use super::styles::{Styles, heading_level};
use super::xml::{Element, Next, read};
use crate::import::guess::{Guess, What};
use crate::import::limits::DEPTH;
use crate::import::line::{Line, Lines, Role};
use crate::import::plain;
use crate::import::table::Tables;

/// Reads a document.
#[derive(Debug)]
pub(super) struct Body {
    styles: Styles,
    numbering: Numbering,
    found: Lines,
    /// The open paragraphs: a box has its own within that of its place.
    open: Vec<Paragraph>,
    /// The words of boxes, until the paragraph that holds them has ended.
    boxed: Vec<(String, Role)>,
    tables: Tables,
    /// How deep inside what is not shown: struck out, a second copy of a box.
    deleted: usize,
    passed: usize,
    /// How many paragraphs have ended.
    number: usize,
    in_words: bool,
    /// Whether words of the run are hidden.
    is_hidden: bool,
    in_run: bool,
}

#[derive(Debug, Default)]
struct Paragraph {
    text: String,
    hidden: String,
    deleted: String,
    heading: Option<u8>,
    style: Option<String>,
    list: Option<usize>,
    level: Option<usize>,
    is_boxed: bool,
}

/// What Word keeps beside the text: copies for older programs, readings of
/// characters, what a field is made by, how a paragraph was set before.
const PASSED_OVER: [&str; 7] = [
    "Fallback",
    "rt",
    "instrText",
    "delInstrText",
    "binData",
    "pPrChange",
    "rPrChange",
];

impl Body {
    pub(super) fn new(styles: Styles, numbering: Numbering) -> Self {
        Self {
            styles,
            numbering,
            found: Lines::default(),
            open: Vec::new(),
            boxed: Vec::new(),
            tables: Tables::default(),
            deleted: 0,
            passed: 0,
            number: 0,
            in_words: false,
            is_hidden: false,
            in_run: false,
        }
    }

    /// The paragraphs; `None` if the text is no XML.
    pub(super) fn read(mut self, document: &str) -> Option<Lines> {
        read(document, |next| match next {
            Next::Open(element) => self.start(&element),
            Next::Close(name) => self.end(&name),
            Next::Text(text) if self.in_words && self.passed == 0 => self.words(&text),
            Next::Text(_) => {}
        })?;
        Some(self.found)
    }

    fn start(&mut self, element: &Element<'_>) {
        let name = element.name();
        self.passed += usize::from(PASSED_OVER.contains(&name));
        if self.passed > 0 {
            return;
        }
        match name {
            "p" => {
                let is_boxed = !self.open.is_empty();
                if self.open.len() < DEPTH {
                    self.open.push(Paragraph {
                        is_boxed,
                        ..Paragraph::default()
                    });
                }
            }
            "r" => (self.in_run, self.is_hidden) = (true, false),
            "del" | "moveFrom" => self.deleted += 1,
            "t" | "delText" => self.in_words = true,
            "tab" if self.in_run => self.words("\t"),
            "br" if element.attribute("type").is_none() => self.words("\n"),
            "cr" => self.words("\n"),
            "noBreakHyphen" => self.words("-"),
            "sym" => {
                let code = element.attribute("char");
                let code = code.and_then(|code| u32::from_str_radix(&code, 16).ok());
                if let Some(symbol) = code.and_then(char::from_u32) {
                    self.words(symbol.encode_utf8(&mut [0; 4]));
                }
            }
            "drawing" | "pict" => {
                let guess = Guess::source(What::Picture, self.number + 1, "");
                if self.found.guesses.last() != Some(&guess) {
                    self.found.guesses.push(guess);
                }
            }
            "tr" => self.tables.open_row(),
            "tc" => self.tables.open_cell(),
            "vanish" if self.in_run => self.is_hidden = element.is_on(),
            _ => self.property(element),
        }
    }

    /// What is said of the open paragraph.
    fn property(&mut self, element: &Element<'_>) {
        let Some(paragraph) = self.open.last_mut() else {
            return;
        };
        match element.name() {
            "pStyle" => paragraph.style = element.value(),
            "outlineLvl" => {
                let level = element.number().and_then(|level| heading_level(level + 1));
                paragraph.heading = level;
            }
            "numId" => paragraph.list = element.number(),
            "ilvl" => paragraph.level = element.number(),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        if PASSED_OVER.contains(&name) {
            self.passed = self.passed.saturating_sub(1);
            return;
        }
        if self.passed > 0 {
            return;
        }
        match name {
            "t" | "delText" => self.in_words = false,
            "r" => (self.in_run, self.is_hidden) = (false, false),
            "del" | "moveFrom" => self.deleted = self.deleted.saturating_sub(1),
            "p" => self.end_paragraph(),
            "tr" => self.end_row(),
            _ => {}
        }
    }

    fn words(&mut self, text: &str) {
        let Some(paragraph) = self.open.last_mut() else {
            return;
        };
        let styled = paragraph.style.as_deref();
        let place = if self.deleted > 0 {
            &mut paragraph.deleted
        } else if self.is_hidden || styled.is_some_and(|style| self.styles.is_hidden(style)) {
            &mut paragraph.hidden
        } else {
            &mut paragraph.text
        };
        place.push_str(text);
    }

    fn end_paragraph(&mut self) {
        let Some(paragraph) = self.open.pop() else {
            return;
        };
        if !paragraph.is_boxed {
            self.number += 1;
        }
        let here = self.number + usize::from(paragraph.is_boxed);
        for (what, words) in [
            (What::Hidden, &paragraph.hidden),
            (What::Deleted, &paragraph.deleted),
        ] {
            if !words.trim().is_empty() {
                self.found
                    .guesses
                    .push(Guess::source(what, here, words.trim()));
            }
        }
        let (text, role) = self.numbered(&paragraph, here);
        if paragraph.is_boxed {
            if !text.trim().is_empty() {
                self.found
                    .guesses
                    .push(Guess::source(What::TextBox, here, text.trim()));
                self.boxed.push((text, role));
            }
            return;
        }
        if paragraph
            .style
            .as_deref()
            .is_some_and(|style| self.styles.is_contents(style))
        {
            if !text.trim().is_empty() {
                self.found
                    .guesses
                    .push(Guess::source(What::Contents, here, text.trim()));
            }
            return;
        }
        self.push(&text, role);
        for (text, role) in std::mem::take(&mut self.boxed) {
            self.push(&text, role);
        }
    }

    /// A paragraph's words behind its number, and what it is.
    fn numbered(&mut self, paragraph: &Paragraph, here: usize) -> (String, Role) {
        let style = paragraph.style.as_deref();
        let heading = paragraph.heading.or_else(|| self.styles.heading(style?));
        let role = heading.map_or(Role::Words, Role::Heading);
        let styled = style.and_then(|style| self.styles.numbers(style));
        let list = paragraph.list.or(styled.map(|(list, _)| list));
        let level = paragraph.level.or(styled.map(|(_, level)| level));
        let has_words = !paragraph.text.trim().is_empty();
        // List 0 takes the number of the style away.
        let list = list.filter(|list| *list > 0 && has_words);
        match list.and_then(|list| self.numbering.next(list, level.unwrap_or(0))) {
            Some(Numbered::Number(number)) => {
                self.found
                    .guesses
                    .push(Guess::source(What::Numbered, here, &number));
                (number + &paragraph.text, role)
            }
            Some(Numbered::Bullet) if role == Role::Words => (paragraph.text.clone(), Role::Item),
            Some(Numbered::Bullet) | None => (paragraph.text.clone(), role),
        }
    }

    fn end_row(&mut self) {
        for line in self.tables.close_row() {
            self.keep(line);
        }
    }

    fn push(&mut self, text: &str, role: Role) {
        for part in text.split('\n') {
            if let Some(line) = plain::line(part, self.number, true) {
                let role = if role == Role::Words { line.role } else { role };
                self.keep(Line { role, ..line });
            }
        }
    }

    fn keep(&mut self, line: Line) {
        self.found.lines.extend(self.tables.put(line));
    }
}
