//! Numbers that stand in a relation: ratios and fractions.

use super::numeral::number;
use super::said::{Rule, Said, char_at, is_digit, value};

/// In the order in which they are asked.
pub(super) const RULES: [Rule; 2] = [ratio, fraction];

/// 2.6:48.8:48.6.
fn ratio(text: &[char], at: usize) -> Option<Said> {
    let (first, mut end) = value(text, at);
    let mut parts = vec![number(&first)];
    while matches!(char_at(text, end), ':' | '：') && is_digit(text, end + 1) {
        let (next, next_end) = value(text, end + 1);
        parts.push(number(&next));
        end = next_end;
    }
    (parts.len() > 1).then(|| Said::new(parts.join("比"), end))
}

/// 1/3, and rates as 8.6/10万.
fn fraction(text: &[char], at: usize) -> Option<Said> {
    let (above, end) = value(text, at);
    if char_at(text, end) != '/' || !is_digit(text, end + 1) {
        return None;
    }
    let (below, mut end) = value(text, end + 1);
    let mut below = number(&below);
    while matches!(char_at(text, end), '百' | '千' | '万' | '亿') {
        below.push(char_at(text, end));
        end += 1;
    }
    Some(Said::new(format!("{below}分之{}", number(&above)), end))
}
