//! Digits as words: 2021 is 两千零二十一, or 二零二一.

const DIGITS: [char; 10] = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/// The longest number that is said as one; what is longer is a name.
const LONGEST: usize = 16;

/// Each digit by itself: 二零二一; other characters are left out.
pub(super) fn digit_by_digit(digits: &str) -> String {
    let values = digits.chars().filter_map(|c| c.to_digit(10));
    values.map(|value| DIGITS[value as usize]).collect()
}

/// A number with its decimal part, as `12` or `2.36`: 二点三六.
pub(super) fn number(value: &str) -> String {
    match value.split_once('.') {
        Some((whole_part, decimals)) => {
            format!("{}点{}", whole(whole_part), digit_by_digit(decimals))
        }
        None => whole(value),
    }
}

/// A whole number: 两千零二十一, 一百一十, 十五. A 2 alone is 二; see [`two`].
pub(super) fn whole(digits: &str) -> String {
    match digits.parse::<u64>() {
        Ok(0) => DIGITS[0].to_string(),
        Ok(value) if digits.len() <= LONGEST => above(value, true),
        Ok(_) | Err(_) => digit_by_digit(digits),
    }
}

/// 两 where a number is two, and something is counted.
pub(super) fn two(value: &str) -> Option<&'static str> {
    (value == "2").then_some("两")
}

/// A number above zero; `leads` if nothing of it was said before.
fn above(value: u64, leads: bool) -> String {
    for (scale, word) in [(100_000_000, '亿'), (10_000, '万')] {
        let (many, rest) = (value / scale, value % scale);
        if many == 0 {
            continue;
        }
        let mut said = match many {
            2 if leads => "两".to_owned(),
            _ => above(many, leads),
        };
        said.push(word);
        if rest > 0 {
            if rest < scale / 10 {
                said.push(DIGITS[0]);
            }
            said += &above(rest, false);
        }
        return said;
    }
    below_ten_thousand(value as usize, leads)
}

fn below_ten_thousand(value: usize, leads: bool) -> String {
    let mut said = String::new();
    let mut passed_zero = false;
    for (scale, word) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
        let digit = value / scale % 10;
        if digit == 0 {
            passed_zero = !said.is_empty();
            continue;
        }
        if passed_zero {
            said.push(DIGITS[0]);
            passed_zero = false;
        }
        match (scale, digit) {
            // 十五, but 一百一十五 and 一万零一十五.
            (10, 1) if said.is_empty() && leads => {}
            (1000, 2) if leads => said.push('两'),
            _ => said.push(DIGITS[digit]),
        }
        said += word;
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_said_as_they_are_counted() {
        for (digits, words) in [
            ("0", "零"),
            ("2", "二"),
            ("10", "十"),
            ("12", "十二"),
            ("20", "二十"),
            ("102", "一百零二"),
            ("110", "一百一十"),
            ("115", "一百一十五"),
            ("200", "二百"),
            ("1000", "一千"),
            ("1010", "一千零一十"),
            ("2000", "两千"),
            ("2021", "两千零二十一"),
            ("2200", "两千二百"),
            ("10015", "一万零一十五"),
            ("12000", "一万二千"),
            ("20000", "两万"),
            ("22020", "两万二千零二十"),
            ("44400", "四万四千四百"),
            ("100000", "十万"),
            ("200000", "二十万"),
            ("1000100", "一百万零一百"),
            ("100000000", "一亿"),
            ("200000002", "两亿零二"),
            ("1020000000", "十亿二千万"),
            ("1000000000000", "一万亿"),
            ("99999999999999999", "九九九九九九九九九九九九九九九九九"),
        ] {
            assert_eq!(whole(digits), words, "{digits}");
        }
        assert_eq!(number("0.5"), "零点五");
        assert_eq!(number("48.60"), "四十八点六零");
        assert_eq!(digit_by_digit("12345"), "一二三四五");
    }
}
