//! Dates in digits and dashes, told apart from ranges.

use smol_str::SmolStr;

use super::number::Number;
use super::text::Text;
use super::units::UnitKind;

/// 2021-12-31, 2021/12/31, 2021-12: the year, and the rest of the date.
pub(super) fn date_at(text: &Text<'_>, start: usize) -> Option<[Number; 2]> {
    let mark = text.char(start + 4);
    // Most numbers are told apart by one character.
    if !matches!(mark, '-' | '/' | '.') {
        return None;
    }
    let digits = |from: usize| {
        let run = (from..from + 5).map_while(|at| text.char(at).to_digit(10));
        run.fold((0, 0), |(length, value), digit| {
            (length + 1, value * 10 + digit)
        })
    };
    let (length, year) = digits(start);
    if length != 4 || !(1949..2100).contains(&year) {
        return None;
    }
    let (length, month) = digits(start + 5);
    let mut end = start + 5 + length;
    let (days, day) = digits(end + 1);
    let full = text.char(end) == mark && (1..=2).contains(&days) && (1..=31).contains(&day);
    if full {
        end += 1 + days;
    }
    // 2021-25年 and 2021-12% are no months.
    let ends =
        matches!(text.char(end), '起' | '止' | '至' | ')') || text.is_stop(end) && mark != '.';
    let month = (1..=12).contains(&month) && length == 2 && ends && text.char(end) != '%';
    let date = full && (1..=2).contains(&length) || month;
    let value = SmolStr::from(year.to_string());
    date.then(|| {
        [
            Number {
                unit_kind: UnitKind::Year,
                ..Number::bare(start..start + 4, value.clone())
            },
            Number {
                unit_kind: UnitKind::Calendar,
                ..Number::bare(start + 4..end, SmolStr::default())
            },
        ]
    })
}
