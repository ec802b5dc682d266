//! Sentence → figures: each number gets its name, kind, period and bounds.

use std::ops::Range;

use super::clause::{Clause, Gap, clauses};
use super::lists::part;
use super::names::{Calendar, Lead, ends_with_verb, lead, noun_after};
use super::others::{Other, Reason, plain_reason};
use super::period::stated_year;
use super::predicate::{Predicate, after_number, before_number};
use super::scan::{Number, numbers};
use super::scope::Scope;
use super::text::Text;
use super::units::Measure;
use super::{Figure, Kind, Period, Qualifier, Reading, Sign, Status};
use crate::report::Block;

/// Reads one block after another, reusing its memory.
#[derive(Default)]
pub(super) struct Reader<'a> {
    source: &'a str,
    text: Text<'a>,
    numbers: Vec<Number>,
    clauses: Vec<Clause>,
    years: Vec<Range<usize>>,
    /// The words of the last block without a figure: a label for the next.
    label: Option<String>,
    pub(super) reading: Reading,
}

/// What one sentence carries from number to number.
#[derive(Default)]
struct Carried {
    /// The last name, for figures that say none.
    subject: Option<String>,
    /// The names of the last 分别 list.
    listed: Vec<String>,
    /// How many of them have had their number; `None` outside a list.
    given: Option<usize>,
    /// How the numbers of the list were introduced.
    list_predicate: Predicate,
    /// A verb that the items of a list share: 新增.
    verb: Option<Range<usize>>,
    /// Whether the last named figure was done rather than was.
    flow: bool,
    /// A time said at the head of the sentence.
    time: Option<Period>,
    within_year: bool,
    /// Items of a list that have had no number yet.
    waiting: Option<Range<usize>>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(source: &'a str) -> Self {
        Self {
            source,
            ..Self::default()
        }
    }

    /// Every digit of a heading is no figure.
    pub(super) fn heading(&mut self, block: &Block) {
        self.load(block);
        let found = std::mem::take(&mut self.numbers);
        for number in &found {
            let reason = match plain_reason(&self.text, number) {
                Some(reason) => reason,
                None if number.range.start == 0 && number.measure == Measure::None => Reason::Mark,
                None => Reason::Heading,
            };
            self.other(&number.range, block.line, reason);
        }
        self.numbers = found;
        self.label = Some(block.text.clone());
    }

    /// Reads a sentence.
    pub(super) fn sentence(&mut self, block: &Block, scope: &Scope, report_year: Option<u16>) {
        self.load(block);
        let mut found = std::mem::take(&mut self.numbers);
        self.years.clear();
        found.retain(|number| match plain_reason(&self.text, number) {
            Some(reason) => {
                if reason == Reason::Year {
                    self.years.push(number.range.clone());
                }
                self.other(&number.range, block.line, reason);
                false
            }
            None => true,
        });
        if found.is_empty() {
            self.label = Some(block.text.clone());
        } else {
            let mut cut = std::mem::take(&mut self.clauses);
            clauses(&self.text, &found, &mut cut);
            let years = std::mem::take(&mut self.years);
            let calendar = Calendar {
                years: &years,
                report: report_year,
                current: scope.years.map(|(_, last)| last),
            };
            self.walk(block, scope, calendar, &found, &cut);
            self.years = years;
            self.clauses = cut;
        }
        self.numbers = found;
    }

    fn load(&mut self, block: &Block) {
        self.text.load(self.source, block.span.clone());
        numbers(&self.text, &mut self.numbers);
    }

    fn other(&mut self, range: &Range<usize>, line: usize, reason: Reason) {
        let span = self.text.span(range);
        let words = self.source[span.clone()].to_owned();
        self.reading.others.push(Other {
            span,
            words,
            line,
            reason,
        });
    }

    fn walk(
        &mut self,
        block: &Block,
        scope: &Scope,
        calendar: Calendar<'_>,
        found: &[Number],
        cut: &[Clause],
    ) {
        let mut carried = Carried::default();
        let mut next = 0;
        for clause in cut {
            carried.enter(clause);
            let first = next;
            while found
                .get(next)
                .is_some_and(|n| n.range.start < clause.range.end)
            {
                next += 1;
            }
            let inside = &found[first..next];
            if inside.is_empty() {
                carried.pass(&self.text, clause, calendar);
                continue;
            }
            let mut cursor = clause.range.start;
            for (i, number) in inside.iter().enumerate() {
                let end = inside
                    .get(i + 1)
                    .map_or(clause.range.end, |n| n.range.start);
                let place = Place {
                    region: cursor.min(number.range.start)..number.range.start,
                    after: number.range.end..end,
                    more: i + 1 < inside.len(),
                    counted: count_ahead(&self.text, found, first + i),
                    gap: clause.gap,
                    opens: i == 0,
                };
                if let Some(end) = self.number(block, scope, calendar, number, &place, &mut carried)
                {
                    cursor = end;
                }
            }
            carried.waiting = None;
        }
    }
}

/// Where a number stands in its clause.
struct Place {
    /// The words before it, back to the last figure of the clause.
    region: Range<usize>,
    /// The words after it, up to the next number of the clause.
    after: Range<usize>,
    /// Whether the clause has another number.
    more: bool,
    /// How many numbers follow one another here, this one included.
    counted: usize,
    gap: Gap,
    /// Whether it is the first number of its clause.
    opens: bool,
}

/// How many numbers stand in a row from `index` on, with nothing between
/// them but marks, 和 and bounding words: 49.8%、11.9%、36.4%.
fn count_ahead(text: &Text<'_>, found: &[Number], index: usize) -> usize {
    let linked = |pair: &[Number]| {
        let (_, start) = after_number(text, pair[0].range.end);
        let end = pair[1].range.start;
        start <= end
            && end - start <= 3
            && text.chars[start..end].iter().all(|c| {
                matches!(
                    c,
                    '、' | ',' | '和' | '与' | '及' | '以' | '近' | '超' | '约'
                )
            })
            && start < end
    };
    1 + found[index..]
        .windows(2)
        .take_while(|pair| linked(pair))
        .count()
}

impl Carried {
    fn enter(&mut self, clause: &Clause) {
        match clause.gap {
            Gap::Pause => {}
            Gap::Stop => {
                self.waiting = None;
                self.verb = None;
                self.time = None;
                self.within_year = false;
            }
            _ => self.waiting = None,
        }
    }

    /// A clause without a number: a list item, a time or a label.
    fn pass(&mut self, text: &Text<'_>, clause: &Clause, calendar: Calendar<'_>) {
        let start = self
            .waiting
            .as_ref()
            .map_or(clause.range.start, |w| w.start);
        self.waiting = Some(start..clause.range.end);
        let lead = lead(text, &clause.range, calendar);
        if let Some(time) = lead.time {
            self.time = Some(time);
        }
        self.within_year |= lead.within_year && lead.empty;
        if !lead.empty && self.subject.is_none() && clause.range.len() <= 20 {
            self.subject = Some(text.words(&(lead.start..clause.range.end)));
        }
    }
}

impl Reader<'_> {
    /// Makes the figures of one number; returns where its words end.
    fn number(
        &mut self,
        block: &Block,
        scope: &Scope,
        calendar: Calendar<'_>,
        number: &Number,
        place: &Place,
        carried: &mut Carried,
    ) -> Option<usize> {
        let text = &self.text;
        let mut said = before_number(text, &place.region, calendar.years);
        let (mut bounds_after, end) = after_number(text, number.range.end);
        let name_range = place.region.start..said.start;
        if let Some(reason) = no_figure(text, number, &said, &name_range, end, place) {
            self.other(&number.range, block.line, reason);
            return None;
        }
        let whole = match &carried.waiting {
            Some(waiting) if place.opens && place.gap == Gap::Pause => waiting.start..said.start,
            _ => name_range.clone(),
        };
        let mut head = lead(text, &name_range, calendar);
        let mut list_head = lead(text, &whole, calendar);
        if said.each
            || said.respectively
            || (head.verbs.is_empty()
                && !head.flow
                && list_head.verbs.is_empty()
                && !list_head.flow)
        {
            // Names before a 、 without a number of their own belong to this one.
            if whole.start < name_range.start {
                head = std::mem::take(&mut list_head);
            }
        }
        let own = head.start..said.start;
        let noun = noun_after(text, &(end..place.after.end.max(end)));
        let mut names: Vec<String> = Vec::new();
        if carried
            .given
            .is_some_and(|given| given < carried.listed.len())
            && head.empty
            && noun.is_none()
            && !said.respectively
        {
            let given = carried.given.unwrap_or(0);
            names.push(carried.listed[given].clone());
            carried.given = Some(given + 1);
            if said.change.is_none() && !said.linked {
                said = Predicate {
                    start: said.start,
                    bounds: carried.list_predicate.bounds.clone(),
                    ..carried.list_predicate.clone()
                };
            }
        } else if said.respectively {
            if !head.empty {
                carried.listed = part(text, &own, Some(place.counted));
            }
            carried.list_predicate = said.clone();
            let first = carried.listed.first().cloned();
            carried.given = (carried.listed.len() > 1).then_some(1);
            names.extend(first);
        } else {
            carried.given = None;
            if said.each && !head.empty {
                names = part(text, &own, None);
            } else {
                names.extend(self.name(&head, &own, noun.as_ref(), number, &said, place, carried));
            }
        }
        if names.is_empty() {
            let fallback = carried.subject.clone().or_else(|| self.label.clone());
            names.push(fallback.unwrap_or_default());
        }
        let shared = carried.verb.clone();
        if !head.empty || noun.is_some() {
            carried.flow =
                head.flow || shared.is_some_and(|_| place.gap == Gap::Pause && !said.linked);
            if place.gap != Gap::Pause && place.opens || !head.verbs.is_empty() {
                carried.verb = (!head.verbs.is_empty()).then(|| head.verbs.clone());
            }
        }
        if let Some(last) = names.last().filter(|_| !head.empty || noun.is_some()) {
            carried.subject = Some(last.clone());
        }
        if let Some(time) = &head.time
            && place.gap == Gap::Stop
            && place.opens
        {
            carried.time = Some(time.clone());
        }
        carried.within_year |= head.within_year && place.gap == Gap::Stop;

        let within_year = head.within_year || carried.within_year || carried.time.is_some();
        let several = (scope.several || head.several) && !(head.within_year || carried.within_year);
        let mut bounds = head.bounds.clone();
        if head.within_year {
            bounds.retain(|q| q.word != "共");
        }
        bounds.append(&mut said.bounds);
        if let Some(more) = &number.more {
            bounds.push(Qualifier {
                word: more.clone(),
                after: true,
            });
        }
        bounds.append(&mut bounds_after);
        let stated = said.time.as_ref().and_then(|time| {
            calendar
                .years
                .iter()
                .find(|y| y.start == time.start)
                .and_then(|y| stated_year(text, time, y))
        });
        let status = scope.status.unwrap_or(Status::Actual);
        let span_start = if head.empty {
            said.start.min(number.range.start)
        } else {
            place.region.start
        };
        let span_end = noun
            .as_ref()
            .filter(|_| head.empty)
            .map_or(end, |noun| noun.end);
        let span = text.span(&(span_start..span_end));
        for name in names {
            let sum = (head.sum || said.sum) && !within_year;
            let flow = carried.flow || name.contains("新增") || name.contains("新建");
            let (kind, sign) = kind(
                number,
                &said,
                &head,
                &name,
                sum,
                flow && several && !said.towards,
            );
            let period = stated
                .clone()
                .or_else(|| head.time.clone())
                .or_else(|| carried.time.clone())
                .filter(|_| kind != Kind::AvgGrowth)
                .or_else(|| scope.period(matches!(kind, Kind::Cumulative | Kind::AvgGrowth)));
            self.reading.figures.push(Figure {
                name,
                value: number.value.clone(),
                value_max: number.value_max.clone(),
                unit: number.unit.clone(),
                sign,
                qualifiers: bounds.clone(),
                kind,
                period: if said.from && stated.is_none() {
                    None
                } else {
                    period
                },
                status,
                span: span.clone(),
                number: text.span(&number.range),
                line: block.line,
            });
        }
        Some(end)
    }

    /// The name of a single figure; `None` if it says none of its own.
    #[allow(clippy::too_many_arguments)]
    fn name(
        &self,
        head: &Lead,
        own: &Range<usize>,
        noun: Option<&Range<usize>>,
        number: &Number,
        said: &Predicate,
        place: &Place,
        carried: &Carried,
    ) -> Option<String> {
        let text = &self.text;
        let counting = matches!(number.measure, Measure::Count | Measure::Percent);
        if let Some(noun) = noun {
            let verb_last = ends_with_verb(text, own);
            let listed = text.before(own.end) == '等' || text.words(own).ends_with("等方面");
            if head.empty || listed {
                let verbs = text.words(&head.verbs);
                return Some(verbs + &text.words(noun));
            }
            if verb_last {
                let keeps = ["惠及", "覆盖", "服务", "吸引"]
                    .iter()
                    .any(|verb| text.words(own).ends_with(verb));
                let before = if keeps {
                    text.words(own)
                } else {
                    String::new()
                };
                return Some(before + &text.words(noun));
            }
            if number.measure == Measure::Count
                && !said.linked
                && said.change.is_none()
                && !number.unit.starts_with(['万', '亿'])
            {
                return Some(text.words(noun));
            }
        }
        if head.empty {
            let verb_only = !head.verbs.is_empty() && (head.verbs.start >= own.start);
            let heavy = verb_only
                && (carried.subject.is_none()
                    || head.start == head.verbs.start && head.verbs.end == own.end);
            return heavy.then(|| text.words(&head.verbs)).or_else(|| {
                let after = place.after.start..place.after.end;
                (carried.subject.is_none() && !after.is_empty()).then(|| text.words(&after))
            });
        }
        let mut name = text.words(own);
        if let Some(verb) = carried.verb.as_ref().filter(|_| {
            place.gap == Gap::Pause
                && place.opens
                && head.verbs.is_empty()
                && !head.flow
                && !said.towards
                && said.change.is_none()
                && counting | (number.measure == Measure::Amount)
        }) {
            name = text.words(verb) + &name;
        }
        if name.starts_with('占')
            && let Some(subject) = &carried.subject
        {
            name = subject.trim_end_matches("规模").to_owned() + &name;
        }
        Some(name)
    }
}

/// Why a number is no figure where it stands; `None` if it is one.
fn no_figure(
    text: &Text<'_>,
    number: &Number,
    said: &Predicate,
    name: &Range<usize>,
    end: usize,
    place: &Place,
) -> Option<Reason> {
    let next = text.char(end);
    let led = said.linked || said.change.is_some();
    let name_ends = |words: &[&str]| {
        let name = &text.chars[name.clone()];
        words
            .iter()
            .any(|word| super::lexicon::ends_with(name, word))
    };
    match number.measure {
        Measure::Duration | Measure::Year => {
            let measured = led
                || name_ends(&[
                    "天数", "时间", "时长", "年限", "寿命", "周期", "时限", "工期",
                ]);
            (!measured).then_some(Reason::Duration)
        }
        Measure::Age => {
            let measured = led || name_ends(&["寿命", "年龄"]);
            (!measured || end > number.range.end && next.is_alphanumeric())
                .then_some(Reason::Threshold)
        }
        Measure::None if !number.value.contains(':') => {
            let ends = !next.is_alphanumeric() || said.from || end > number.range.end;
            let scored = name_ends(&["指数", "系数", "比", "倍差", "值", "满意度"]);
            if (led || !said.bounds.is_empty() || said.from || scored) && ends {
                None
            } else if next.is_alphanumeric() {
                Some(Reason::Name)
            } else {
                Some(Reason::Bare)
            }
        }
        Measure::Amount | Measure::Count
            if end > number.range.end && (next.is_alphanumeric() || next == '“') && place.more =>
        {
            Some(Reason::Threshold)
        }
        _ => None,
    }
}

fn kind(
    number: &Number,
    said: &Predicate,
    head: &Lead,
    name: &str,
    sum: bool,
    flow: bool,
) -> (Kind, Option<Sign>) {
    let change = said.change.filter(|_| !said.towards);
    let ends = |words: &[&str]| words.iter().any(|word| name.ends_with(word));
    let minus = number.negative.then_some(Sign::Minus);
    match number.measure {
        Measure::Points => {
            let lower = name.contains("低于");
            (
                Kind::Change,
                change.or(Some(if lower { Sign::Minus } else { Sign::Plus })),
            )
        }
        Measure::Times => (Kind::Multiple, None),
        Measure::Percent => {
            let falls = starts_with_fall(name);
            match change.or(falls.then_some(Sign::Minus)) {
                Some(sign) if said.yearly => (Kind::AvgGrowth, minus.or(Some(sign))),
                Some(sign) => (Kind::Growth, minus.or(Some(sign))),
                None if ends(&["降幅"]) => (Kind::Growth, Some(Sign::Minus)),
                None if ends(&["增速", "增幅", "涨幅"]) => {
                    (Kind::Growth, minus.or(Some(Sign::Plus)))
                }
                None => (Kind::Share, minus),
            }
        }
        Measure::None if number.value.contains(':') || ends(&["倍差", "收入比", "之比"]) => {
            (Kind::Ratio, None)
        }
        _ if change.is_some() => (Kind::Change, change),
        _ if sum || flow && !head.within_year => (Kind::Cumulative, None),
        _ => (Kind::Level, None),
    }
}

/// 压减…项目30%: the verb stands before the name.
fn starts_with_fall(name: &str) -> bool {
    ["压减", "削减", "减少", "降低", "缩减", "精简"]
        .iter()
        .any(|verb| name.starts_with(verb))
}
