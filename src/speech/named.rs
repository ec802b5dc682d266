//! Digits that name something, one by one: telephone numbers, roads, 90后.

use super::numeral::{digit_by_digit, number};
use super::said::{
    Rule, Said, before, char_at, ends, is_dash, is_digit, run, starts, unit_length, value,
};

/// In the order in which they are asked.
pub(super) const RULES: [Rule; 6] = [
    telephone,
    behind_letters,
    behind_a_road,
    generation,
    day_of_memory,
    hotline,
];

/// A number without separators that is longer is no quantity.
const LONGEST: usize = 8;

/// 023-68860000, 400-810-1234, 13800138000, 007.
fn telephone(text: &[char], at: usize) -> Option<Said> {
    let (first, mut end) = run(text, at);
    let mut groups = vec![first];
    while char_at(text, end) == '-' && is_digit(text, end + 1) {
        let (group, group_end) = run(text, end + 1);
        groups.push(group);
        end = group_end;
    }
    let digits = &groups[0];
    let is_whole = char_at(text, end) != '.' || !is_digit(text, end + 1);
    let has_unit = unit_length(text, end) > 0 || char_at(text, end) == '%';
    let has_zero = digits.len() > 1 && digits.starts_with('0');
    let is_long = digits.len() > LONGEST && !has_unit;
    let is_grouped = groups.len() > 2 && !has_unit;
    let is_name = is_whole && (has_zero || is_long || is_grouped);
    let said: Vec<String> = groups.iter().map(|group| digit_by_digit(group)).collect();
    is_name.then(|| Said::new(said.join("，"), end))
}

/// PM2.5, T3, G318: behind letters a road's number, and a long one, is said digit
/// by digit.
fn behind_letters(text: &[char], at: usize) -> Option<Said> {
    const ROADS: [char; 4] = ['G', 'S', 'X', 'Y'];
    let letter = before(text, at);
    if !letter.is_ascii_alphabetic() {
        return None;
    }
    let (digits, end) = value(text, at);
    let is_alone = !before(text, at - 1).is_ascii_alphanumeric();
    let is_road = ROADS.contains(&letter) && is_alone && !digits.contains('.');
    let is_long = digits.len() > 2 && !digits.contains('.');
    let said = if is_road || is_long {
        digit_by_digit(&digits)
    } else {
        number(&digits)
    };
    Some(Said::new(said, end))
}

/// 国道318, 省道203.
fn behind_a_road(text: &[char], at: usize) -> Option<Said> {
    const ROADS: [&str; 4] = ["国道", "省道", "县道", "乡道"];
    let (digits, end) = run(text, at);
    let is_number = unit_length(text, end) > 0 && !starts(text, end, "线");
    let is_road = ROADS.iter().any(|road| ends(text, at, road)) && !is_number;
    is_road.then(|| Said::new(digit_by_digit(&digits), end))
}

/// 90后, 00后.
fn generation(text: &[char], at: usize) -> Option<Said> {
    let (digits, end) = run(text, at);
    let is_decade = digits.len() == 2 && digits.ends_with(['0', '5']);
    let is_first = before(text, at) != '.';
    (is_decade && is_first && char_at(text, end) == '后')
        .then(|| Said::new(digit_by_digit(&digits), end))
}

/// 5·12, 12·9.
fn day_of_memory(text: &[char], at: usize) -> Option<Said> {
    let (month, dot) = run(text, at);
    let (day, end) = run(text, dot + 1);
    let is_day = matches!(char_at(text, dot), '·' | '•') && !day.is_empty();
    is_day.then(|| Said::new(digit_by_digit(&(month + &day)), end))
}

/// 12345热线, 拨打110.
fn hotline(text: &[char], at: usize) -> Option<Said> {
    const BEFORE: [&str; 6] = ["热线", "电话", "拨打", "致电", "热线“", "拨打“"];
    const BEHIND: [&str; 5] = ["热线", "电话", "专线", "急救", "报警"];
    /// Words of a name may stand between: 12345政务服务便民热线.
    const NEAR: usize = 9;
    let (digits, end) = run(text, at);
    let is_counted = unit_length(text, end) > 0 || is_dash(char_at(text, end));
    if !(3..=6).contains(&digits.len()) || is_counted {
        return None;
    }
    let goes_on = |&far: &usize| {
        let c = char_at(text, far);
        !c.is_ascii_digit() && !matches!(c, ' ' | '，' | '。' | '、' | '；' | ',' | ';')
    };
    let mut behind = (end..end + NEAR).take_while(goes_on);
    let is_line = behind.any(|far| BEHIND.iter().any(|word| starts(text, far, word)));
    let is_called = BEFORE.iter().any(|word| ends(text, at, word));
    (is_line || is_called).then(|| Said::new(digit_by_digit(&digits), end))
}
