//! Markdown → a flat list of headings and sentences.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::glyphs::lookalikes;
use super::hidden::hidden;
use super::lines::misleading;
use super::markup::{Markup, refused};
use super::{Block, BlockKind};
use crate::diagnostic::Diagnostic;

/// What [`outline`] found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    /// Headings and sentences in source order.
    pub blocks: Vec<Block>,
    /// Markdown that is neither; each would lose or change words on the page.
    pub faults: Vec<Diagnostic>,
}

/// Reads Markdown as headings and sentences, one for each line of text.
///
/// A report is plain words. Whatever Markdown would swallow, run or restyle
/// (HTML, images, links, tables, emphasis, escapes) is kept out of the blocks
/// or kept as written, and told as a fault: `block.text == source[block.span]`
/// holds for every block.
pub fn outline(source: &str) -> Outline {
    let mut reader = Reader {
        source,
        kind: BlockKind::Paragraph,
        lists: Vec::new(),
        item_start: None,
        run: None,
        skipping: 0,
        lines: Lines::default(),
        markup: Vec::new(),
        outline: Outline::default(),
    };
    let mut events = Parser::new_ext(source, Options::empty()).into_offset_iter();
    for (event, span) in events.by_ref() {
        reader.take(event, span);
    }
    reader.finish_run();
    // Nothing of a link's definition would be shown.
    for (_, definition) in events.reference_definitions().iter() {
        reader.fault(definition.span.clone(), Markup::Definition);
    }
    let mut outline = reader.outline;
    outline.faults.extend(refused(source, reader.markup));
    outline.faults.extend(hidden(source));
    outline.faults.extend(lookalikes(source));
    let is_heading = |block: &&Block| matches!(block.kind, BlockKind::Heading(_));
    let headings = outline.blocks.iter().filter(is_heading);
    let headings: Vec<usize> = headings.map(|block| block.line).collect();
    outline.faults.extend(misleading(source, &headings));
    outline.faults.sort_by_key(|fault| fault.span.start);
    outline
}

/// Counts lines once, as the reader moves forward.
#[derive(Default)]
struct Lines {
    at: usize,
    passed: usize,
}

impl Lines {
    fn line(&mut self, source: &str, offset: usize) -> usize {
        let bytes = &source.as_bytes()[self.at..offset];
        self.passed += bytes.iter().filter(|&&byte| byte == b'\n').count();
        self.at = offset;
        self.passed + 1
    }
}

struct Reader<'a> {
    source: &'a str,
    kind: BlockKind,
    /// For each open list, whether its numbers are part of the words.
    lists: Vec<bool>,
    item_start: Option<usize>,
    /// The words of the current line so far.
    run: Option<Range<usize>>,
    /// Depth inside something that is not text, such as an image.
    skipping: usize,
    lines: Lines,
    /// What is no text, and where.
    markup: Vec<(Range<usize>, Markup)>,
    outline: Outline,
}

impl Reader<'_> {
    fn take(&mut self, event: Event<'_>, span: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(&tag, span),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(&text, span),
            Event::SoftBreak | Event::HardBreak => self.finish_run(),
            Event::Rule => self.finish_run(),
            Event::Html(_) | Event::InlineHtml(_) => self.refuse(span, Markup::Html),
            Event::Code(_) => self.refuse(span, Markup::Code),
            _ => self.refuse(span, Markup::Other),
        }
    }

    fn start(&mut self, tag: &Tag<'_>, span: Range<usize>) {
        match tag {
            Tag::Heading { level, .. } => {
                self.finish_run();
                self.kind = BlockKind::Heading(level_number(*level));
            }
            Tag::Paragraph => {
                self.finish_run();
                self.kind = self.outer_kind();
            }
            Tag::List(first_number) => {
                self.finish_run();
                self.lists.push(first_number.is_some());
            }
            Tag::Item => {
                self.finish_run();
                self.kind = BlockKind::Bullet;
                // A number in front of an item is one of the report's words.
                self.item_start = self
                    .lists
                    .last()
                    .filter(|&&shown| shown)
                    .map(|_| span.start);
            }
            Tag::Emphasis | Tag::Strong => self.fault(span, Markup::Emphasis),
            Tag::Image { .. } => {
                self.refuse(span, Markup::Image);
                self.skipping += 1;
            }
            Tag::Link { .. } => self.fault(span, Markup::Link),
            Tag::CodeBlock(_) => {
                self.refuse(span, Markup::CodeBlock);
                self.skipping += 1;
            }
            Tag::HtmlBlock => {}
            _ => self.fault(span, Markup::Other),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) | TagEnd::Paragraph | TagEnd::Item => {
                self.finish_run();
                self.item_start = None;
                self.kind = self.outer_kind();
            }
            TagEnd::List(_) => {
                self.finish_run();
                self.lists.pop();
            }
            TagEnd::Image | TagEnd::CodeBlock => self.skipping -= 1,
            _ => {}
        }
    }

    fn outer_kind(&self) -> BlockKind {
        if self.lists.is_empty() {
            BlockKind::Paragraph
        } else {
            BlockKind::Bullet
        }
    }

    fn text(&mut self, text: &str, span: Range<usize>) {
        if self.skipping > 0 {
            return;
        }
        // An entity reads otherwise than it is written; an escape is left out.
        if self.source[span.clone()] != *text {
            self.fault(span.clone(), Markup::Entity);
        } else if self.source[..span.start].ends_with('\\') {
            self.fault(span.start - 1..span.start, Markup::Escape);
        }
        let start = self.item_start.take().unwrap_or(span.start);
        let run = self.run.get_or_insert(start..start);
        run.end = run.end.max(span.end);
    }

    fn finish_run(&mut self) {
        let Some(run) = self.run.take() else { return };
        let words = &self.source[run.clone()];
        let start = run.start + (words.len() - words.trim_start().len());
        let text = words.trim();
        if text.is_empty() {
            return;
        }
        // The last line of a paragraph shows what broke the others.
        if text.ends_with('\\') {
            let end = start + text.len();
            self.fault(end - 1..end, Markup::Escape);
        }
        self.outline.blocks.push(Block {
            kind: self.kind,
            text: text.to_owned(),
            span: start..start + text.len(),
            line: self.lines.line(self.source, start),
        });
    }

    /// Says of something that it is no text.
    fn refuse(&mut self, span: Range<usize>, what: Markup) {
        // The words go on behind it; they are not a second fault.
        if let Some(run) = &mut self.run {
            run.end = run.end.max(span.end);
        }
        if self.skipping == 0 {
            self.fault(span, what);
        }
    }

    fn fault(&mut self, span: Range<usize>, what: Markup) {
        self.markup.push((span, what));
    }
}

fn level_number(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}
