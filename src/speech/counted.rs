//! Any other number: as it is counted, per cent before it.

use super::numeral::{number, two};
use super::said::{Said, before, char_at, is_counted, is_digit, is_link, value};

/// Says the number at `at`. What stands behind it, its unit, is said by itself.
pub(super) fn counted(text: &[char], at: usize) -> Said {
    let (digits, end) = value(text, at);
    if let Some(share) = share(char_at(text, end)) {
        return Said::new(format!("{share}{}", of_hundred(&digits)), end + 1);
    }
    let other_end = other_end(text, end);
    // 5—8%: the sign is of both.
    if let Some(share) = other_end.and_then(|end| share(char_at(text, end))) {
        return Said::new(format!("{share}{}", of_hundred(&digits)), end);
    }
    let counts = is_counted(text, other_end.unwrap_or(end)) && before(text, at) != '第';
    let two = two(&digits).filter(|_| counts);
    Said::new(two.map_or_else(|| number(&digits), str::to_owned), end)
}

/// How a share begins.
fn share(sign: char) -> Option<&'static str> {
    match sign {
        '%' => Some("百分之"),
        '‰' => Some("千分之"),
        '‱' => Some("万分之"),
        _ => None,
    }
}

/// 百分之百.
fn of_hundred(digits: &str) -> String {
    match digits {
        "100" => "百".to_owned(),
        _ => number(digits),
    }
}

/// Where the other end of a range ends, if one follows.
fn other_end(text: &[char], end: usize) -> Option<usize> {
    let follows = is_link(char_at(text, end)) && is_digit(text, end + 1);
    follows.then(|| value(text, end + 1).1)
}
