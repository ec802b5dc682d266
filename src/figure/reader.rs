//! Block → numbers → figures and others, one sentence after another.

use std::ops::Range;

use smol_str::SmolStr;

use super::Reading;
use super::assemble::{Setting, assemble};
use super::carry::Carried;
use super::clause::{Clause, Gap, LONGEST_NAME, clauses};
use super::judge::no_figure;
use super::label::{label, run_in};
use super::letters::is_word;
use super::nouns::begins_noun;
use super::number::Number;
use super::others::{Other, Reason};
use super::place::{Place, at_once};
use super::plain::plain_reason;
use super::predicate::{Predicate, after_number, before_number};
use super::scan::{numbers, row};
use super::text::Text;
use super::time::Scopes;
use super::units::UnitKind;
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

/// Goes through the clauses of a sentence, number by number.
fn walk(
    setting: &mut Setting<'_>,
    found: &[Number],
    clauses: &[Clause],
    carried: &mut Carried,
    reading: &mut Reading,
) {
    let (text, calendar) = (setting.text, setting.calendar);
    let mut next = 0;
    for (index, clause) in clauses.iter().enumerate() {
        let parts = text.starts(clause.range.start, "其中");
        if let Some(before) = index.checked_sub(1).filter(|_| clause.gap == Gap::Stop) {
            let mark = text.char(clauses[before].range.end);
            carried.times.stop(mark, parts && mark != ';');
        }
        let before = index.checked_sub(1).map(|before| clauses[before].range.end);
        if before.is_some_and(|end| text.char(end) == '。') {
            carried.stop();
        }
        carried.enter(clause);
        if parts {
            carried.whole = carried.whole.take().or(carried.subject.clone());
        }
        setting.calendar = calendar.at(carried.times.year());
        let first = next;
        next += found[first..]
            .iter()
            .take_while(|number| number.range.start < clause.range.end)
            .count();
        if next == first {
            carried.pass(text, clause, setting.calendar);
            continue;
        }
        let before_clause = reading.figures.len();
        let mut cursor = clause.range.start;
        // What leads to the next number, and where its words begin.
        let mut ahead: Option<(usize, Predicate)> = None;
        for at in first..next {
            let number = &found[at];
            let (bound, after) = after_number(text, number.range.end);
            let read = |words: Range<usize>, number: &Number| {
                before_number(text, &words, setting.calendar, number.unit_kind)
            };
            let region = cursor.min(number.range.start)..number.range.start;
            let said = match ahead.take() {
                Some((start, said)) if start == region.start => said,
                _ => read(region.clone(), number),
            };
            // What leads up to the next number does not belong to this one.
            let end = match found[..next].get(at + 1) {
                Some(other) if after < other.range.start => {
                    let (_, said) = ahead.insert((after, read(after..other.range.start, other)));
                    said.start
                }
                Some(_) => after,
                None => clause.range.end,
            };
            let name = region.start..said.start;
            if let Some(reason) = no_figure(
                text,
                number,
                &said,
                &name,
                (bound.is_some(), after),
                at + 1 < next,
            ) {
                reading
                    .others
                    .push(Other::new(text, &number.range, setting.line, reason));
                continue;
            }
            let shared = bound.is_none() && said.respectively;
            let behind = found[..next].get(at + 1).filter(|other| {
                shared && other.range.start == after + 1 && matches!(text.char(after), '和' | '与')
            });
            let shared = behind.and_then(|other| after_number(text, other.range.end).0);
            let after = after..end.clamp(after, after + LONGEST_NAME);
            let behind = match at + at_once(&found[at..next]) {
                last if last == at => after.clone(),
                last => {
                    let start = found[last].range.end;
                    let other = found[..next].get(last + 1);
                    let end = other.map_or(clause.range.end, |other| {
                        read(start..other.range.start.max(start), other).start
                    });
                    start..end.clamp(start, start + LONGEST_NAME)
                }
            };
            let place = Place {
                clauses,
                index,
                region,
                after,
                behind,
                shared: shared.is_some(),
                bound: bound.or(shared),
                row: row(text, &found[at..], said.respectively),
            };
            cursor = assemble(setting, number, said, &place, carried, &mut reading.figures);
        }
        if reading.figures.len() == before_clause {
            // 生产总值接连跨过两个台阶，达到638亿元.
            carried.pass(text, clause, setting.calendar);
            continue;
        }
        carried.waiting = None;
        carried.unnumbered = None;
    }
}
