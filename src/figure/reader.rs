//! Block → numbers → figures and others, one sentence after another.

use std::ops::Range;

use smol_str::SmolStr;

use super::Reading;
use super::assemble::Setting;
use super::carry::Carried;
use super::clause::{Clause, clauses};
use super::label::{label, run_in};
use super::letters::is_word;
use super::nouns::begins_noun;
use super::number::Number;
use super::others::{Other, Reason};
use super::plain::plain_reason;
use super::scan::numbers;
use super::text::Text;
use super::time::Scopes;
use super::units::UnitKind;
use super::walk::walk;
use crate::report::{Block, BlockKind};

/// Reads one block after another, reusing its memory.
#[derive(Default)]
pub(super) struct Reader<'a> {
    source: &'a str,
    text: Text<'a>,
    numbers: Vec<Number>,
    clauses: Vec<Clause>,
    /// What the blocks above speak of, for one that begins with a number.
    label: Option<SmolStr>,
    /// Where the last heading stands, until a block below it was read.
    above: Range<usize>,
    pub(super) reading: Reading,
}

impl<'a> Reader<'a> {
    pub(super) fn new(source: &'a str) -> Self {
        Self {
            source,
            ..Self::default()
        }
    }

    /// Reads a heading, whose digits are no figures; gives its words made plain.
    pub(super) fn heading(&mut self, block: &Block) -> String {
        self.text.load(self.source, block.span.clone());
        numbers(&self.text, &mut self.numbers);
        for number in &self.numbers {
            let leads = number.range.start == 0 && number.unit_kind == UnitKind::None;
            let reason = plain_reason(&self.text, number).unwrap_or(if leads {
                Reason::Mark
            } else {
                Reason::Heading
            });
            self.reading
                .others
                .push(Other::new(&self.text, &number.range, block.line, reason));
        }
        self.label = label(&block.text);
        self.above = block.span.clone();
        let mut words = String::with_capacity(block.span.len());
        words.extend(&self.text.chars);
        words
    }

    /// Reads a sentence that explains a term; its digits are no figures of the
    /// year.
    pub(super) fn term(&mut self, block: &Block) {
        self.text.load(self.source, block.span.clone());
        numbers(&self.text, &mut self.numbers);
        for number in &self.numbers {
            let digits = self.text.chars[number.range.clone()]
                .iter()
                .any(char::is_ascii_digit);
            if digits {
                let other = Other::new(&self.text, &number.range, block.line, Reason::Term);
                self.reading.others.push(other);
            }
        }
    }

    /// Reads a sentence below headings.
    pub(super) fn sentence(&mut self, block: &Block, scopes: &mut Scopes) {
        self.text.load(self.source, block.span.clone());
        numbers(&self.text, &mut self.numbers);
        let start = self.set_aside(block.line);
        scopes.open_block(&self.text, start);
        let paragraph = block.kind == BlockKind::Paragraph;
        // 连续3年 counts nothing.
        let lasts = |kind| matches!(kind, UnitKind::Duration | UnitKind::Year);
        let counts = |number: &Number| !lasts(number.unit_kind);
        let numbers = self.numbers.iter().any(counts);
        scopes.turn(&self.text, start, paragraph, numbers);
        if self.numbers.is_empty() {
            self.label = label(&block.text);
            return;
        }
        clauses(&self.text, start, &self.numbers, &mut self.clauses);
        let mut setting = Setting {
            text: &self.text,
            line: block.line,
            scope: &scopes.here,
            calendar: scopes.calendar(),
        };
        let before = self.reading.figures.len();
        let mut carried = Carried::default();
        carried.label.clone_from(&self.label);
        carried.heading = std::mem::take(&mut self.above);
        walk(
            &mut setting,
            &self.numbers,
            &self.clauses,
            &mut carried,
            &mut self.reading,
        );
        let first = self.reading.figures.get(before);
        if let Some(period) = first.and_then(|figure| figure.period.as_deref()) {
            scopes.spanned(period);
        }
    }

    /// Takes out the numbers that are plainly no figures; returns where the
    /// words begin behind a list mark.
    fn set_aside(&mut self, line: usize) -> usize {
        let Self {
            text,
            numbers,
            reading,
            ..
        } = self;
        let mut start = 0;
        let mut counted = None;
        numbers.retain(|number| {
            // In 3个100万亩工程 the second number belongs to the name; in
            // 3条126公里 it does not.
            // Nor does it in 12类45件.
            // 2个1类新药 are of the first class.
            let inside = counted == Some(number.range.start)
                && (number.unit_kind != UnitKind::Count || number.unit == "类")
                && begins_noun(text, number.range.end);
            let reason = plain_reason(text, number).or(inside.then_some(Reason::Name));
            counted = (number.unit_kind == UnitKind::Count).then_some(number.range.end);
            let Some(reason) = reason else {
                return true;
            };
            if reason == Reason::Mark && number.range.start <= 1 {
                start = number.range.end + usize::from(!is_word(text.char(number.range.end)));
            }
            reading
                .others
                .push(Other::new(text, &number.range, line, reason));
            false
        });
        start.min(text.len()) + run_in(text, start)
    }
}
