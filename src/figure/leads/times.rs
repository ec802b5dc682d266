//! The times and comparisons that a clause opens with.

use std::ops::Range;
use std::sync::Arc;

use crate::figure::lead::Lead;
use crate::figure::text::Text;
use crate::figure::time::{Calendar, Period, Reach, When};

/// Notes a time or a comparison that begins the range, and tells its length.
pub(super) fn time_said(
    text: &Text<'_>,
    rest: &Range<usize>,
    calendar: Calendar,
    found: &mut Lead,
) -> Option<usize> {
    if let Some((length, mut time)) = calendar.time_at(text, rest) {
        let at = rest.start + length;
        // 争取2024年资金: the time is the thing's, not the act's.
        time.status = time.status.filter(|_| !found.flow);
        // 2021年、2022年分别: each number takes its own.
        let next = at + 1..rest.end;
        // 2022年与2018年相比 is told of the first alone.
        let compared = calendar.comparison_at(text, &(at..rest.end)).is_some();
        let listed = matches!(text.char(at), '、' | '和' | '与')
            && !compared
            && calendar.time_at(text, &next).is_some();
        // 2014年、2015年两年 are those two.
        if time.reach == Reach::Years && !listed {
            time.period = span_of(&found.times).or(time.period);
        }
        if listed || !found.times.is_empty() {
            found.times.push(time.clone());
        }
        found.note(time);
        return Some(length + usize::from(listed));
    }
    if let Some(length) = calendar.comparison_at(text, rest) {
        found.compared = calendar.compared(text, &(rest.start..rest.start + length));
        return Some(length);
    }
    let (length, time) = calendar.compared_at(text, rest)?;
    found.compared = calendar.compared(text, rest);
    found.note(time);
    Some(length)
}

/// The years from the first to the last of those listed.
fn span_of(times: &[When]) -> Option<Arc<Period>> {
    let year = |time: &When| {
        time.period
            .as_ref()
            .map(|period| (period.first, period.last))
    };
    let ((first, _), (_, last)) = (year(times.first()?)?, year(times.last()?)?);
    let words = format!("{first}—{last}年");
    (first < last).then(|| When::years(first, last, None, words, None).period)?
}
