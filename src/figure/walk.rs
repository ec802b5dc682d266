//! Clause after clause of a sentence, number by number.

use std::ops::Range;

use super::Reading;
use super::assemble::{Setting, assemble};
use super::carry::Carried;
use super::clause::{Clause, Gap, LONGEST_NAME};
use super::judge::no_figure;
use super::number::Number;
use super::others::Other;
use super::place::{Place, at_once};
use super::predicate::{Predicate, after_number, before_number};
use super::scan::row;
use super::scene::parts as parts_total;

/// Goes through the clauses of a sentence, number by number.
pub(super) fn walk(
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
            let goes_on = parts || parts_total(text, &clause.range);
            carried.times.stop(mark, goes_on && mark != ';');
        }
        let before = index.checked_sub(1).map(|before| clauses[before].range.end);
        if before.is_some_and(|end| text.char(end) == '。') {
            // 服务进出口9亿元。其中，出口5亿元 is that of services.
            let trader = carried.trader.take().filter(|_| parts);
            carried.stop();
            carried.trader = trader;
        }
        // 其中甲区60亿元；乙区51亿元: they are parts of the same.
        let goes_on = clause.gap == Gap::Stop && before.is_some_and(|end| text.char(end) == ';');
        let among = goes_on.then(|| carried.among.clone()).flatten();
        carried.enter(clause);
        carried.among = carried.among.take().or(among);
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
            let row = row(text, &found[at..], said.respectively);
            // 分别增长8%、10%以上: the last of them may be all that is meant.
            let listed = said.respectively || carried.listed.len() > 0;
            let last = found.get(at + row - 1).filter(|_| listed && row > 1);
            let open = last.is_some_and(|last| after_number(text, last.range.end).0.is_some());
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
                shared: bound.is_none() && (open || shared.is_some()),
                bound: bound.or(shared),
                row,
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
