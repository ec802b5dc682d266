//! Years, dates and times of day.

use super::numeral::{digit_by_digit, whole};
use super::said::{
    Rule, Said, before, char_at, ends, is_dash, is_digit, is_link, run, starts, unit_length,
};

/// In the order in which they are asked.
pub(super) const RULES: [Rule; 4] = [date, year, end_of_years, clock];

/// 2026-01-20, 2026/1/20, 2026.1.20.
fn date(text: &[char], at: usize) -> Option<Said> {
    let (year, end) = run(text, at);
    let mark = char_at(text, end);
    if year.len() != 4 || !matches!(mark, '-' | '/' | '.') {
        return None;
    }
    let (month, month_end) = run(text, end + 1);
    let (day, end) = run(text, month_end + 1);
    let within = |digits: &str, most: u32| {
        let value = digits.parse::<u32>();
        digits.len() <= 2 && value.is_ok_and(|value| (1..=most).contains(&value))
    };
    let is_date = char_at(text, month_end) == mark && within(&month, 12) && within(&day, 31);
    is_date.then(|| {
        let year = digit_by_digit(&year);
        Said::new(format!("{year}年{}月{}日", whole(&month), whole(&day)), end)
    })
}

/// 2021年, 2021—2025年, and a year that stands alone: 到2030基本建成.
fn year(text: &[char], at: usize) -> Option<Said> {
    let (digits, end) = run(text, at);
    let value = digits.parse::<u32>().ok().filter(|_| digits.len() == 4)?;
    if before(text, at) == '.' || char_at(text, end) == '.' && is_digit(text, end + 1) {
        return None;
    }
    // 5000年文明 are counted, and so are 2000多年.
    let is_called = (1000..2100).contains(&value) && (value % 1000 != 0 || value == 2000);
    let range_end = run(text, end + 1).1;
    let is_range = is_link(char_at(text, end)) && range_end > end + 1;
    let in_range = is_range && char_at(text, range_end) == '年';
    let is_bare = !matches!(
        char_at(text, end),
        '余' | '多' | '来' | '+' | '%' | '‰' | ':' | '/'
    ) && !is_range
        && unit_length(text, end) == 0;
    let is_alone = (1949..2100).contains(&value) && is_bare;
    let is_year = is_called && (char_at(text, end) == '年' || in_range) || is_alone;
    is_year.then(|| Said::new(digit_by_digit(&digits), end))
}

/// The second of 2021—25年.
fn end_of_years(text: &[char], at: usize) -> Option<Said> {
    let (digits, end) = run(text, at);
    let first = at.checked_sub(5)?;
    let follows = is_dash(before(text, at)) && run(text, first).1 == at - 1;
    let is_year = digits.len() == 2 && char_at(text, end) == '年' && follows;
    is_year.then(|| Said::new(digit_by_digit(&digits), end))
}

/// 9:00, 14:30 where words say that it is a time; 12:40 may as well be a ratio.
fn clock(text: &[char], at: usize) -> Option<Said> {
    const BEFORE: [&str; 10] = [
        "上午", "下午", "早上", "晚上", "凌晨", "中午", "每天", "每日", "时间", "日",
    ];
    let is_said = |at: usize| BEFORE.iter().any(|word| ends(text, at, word));
    let (hours, end) = run(text, at);
    let (minutes, end) = match char_at(text, end) {
        ':' | '：' => run(text, end + 1),
        _ => return None,
    };
    let limit = |digits: &str, most: u32| digits.parse::<u32>().is_ok_and(|value| value <= most);
    if !limit(&hours, 24) || minutes.len() != 2 || !limit(&minutes, 59) {
        return None;
    }
    // 9:00—17:00: what stands before the first tells of both.
    let first = (at.saturating_sub(6)..at)
        .find(|&first| is_digit(text, first) && !is_digit(text, first + 1) || is_said(first));
    let behind_range = is_link(before(text, at)) && first.is_some();
    let begins_range = is_link(char_at(text, end)) && {
        let (_, colon) = run(text, end + 1);
        matches!(char_at(text, colon), ':' | '：')
    };
    if !(is_said(at) || behind_range || begins_range) || starts(text, end, ":") {
        return None;
    }
    let minutes = match &*minutes {
        "00" => String::new(),
        _ if minutes.starts_with('0') => format!("{}分", digit_by_digit(&minutes)),
        _ => format!("{}分", whole(&minutes)),
    };
    let hours = if hours == "2" {
        "两".to_owned()
    } else {
        whole(&hours)
    };
    Some(Said::new(format!("{hours}点{minutes}"), end))
}
