//! Numbers as Word writes them: 一, 1, Ⅰ, a, ①.

const DIGITS: [char; 10] = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const FORMAL: [char; 10] = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'];
const STEMS: &str = "甲乙丙丁戊己庚辛壬癸";
const ROMAN: [(usize, &str); 9] = [
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
];

/// A number in one of Word's formats; `None` where the format writes none.
pub(super) fn number(format: &str, value: usize) -> Option<String> {
    let letter = |first: u8| {
        let place = (value.max(1) - 1) % 26;
        char::from(first + u8::try_from(place).unwrap_or_default()).to_string()
    };
    Some(match format {
        "bullet" | "none" => return None,
        "chineseCounting"
        | "chineseCountingThousand"
        | "japaneseCounting"
        | "taiwaneseCounting"
        | "taiwaneseCountingThousand"
        | "koreanDigital" => counted(value, DIGITS),
        "chineseLegalSimplified" | "ideographLegalTraditional" => counted(value, FORMAL),
        "ideographDigital" | "taiwaneseDigital" | "japaneseDigitalTenThousand" => digitwise(value),
        "ideographTraditional" => STEMS.chars().nth(value.max(1) - 1)?.to_string(),
        "decimalEnclosedCircle" | "decimalEnclosedCircleChinese" => circled(value),
        "decimalFullWidth" | "decimalFullWidth2" => {
            value.to_string().chars().map(full_width).collect()
        }
        "decimalZero" => format!("{value:02}"),
        "upperRoman" => roman(value),
        "lowerRoman" => roman(value).to_lowercase(),
        "upperLetter" => letter(b'A'),
        "lowerLetter" => letter(b'a'),
        _ => value.to_string(),
    })
}

/// Up to 99 as they are said; more as digits.
fn counted(value: usize, digits: [char; 10]) -> String {
    let ten = if digits == FORMAL { '拾' } else { '十' };
    let (tens, ones) = (value / 10, value % 10);
    if value > 99 {
        return value.to_string();
    }
    let mut words = String::new();
    if tens > 1 {
        words.push(digits[tens]);
    }
    if tens > 0 {
        words.push(ten);
    }
    if ones > 0 || tens == 0 {
        words.push(digits[ones]);
    }
    words
}

fn digitwise(value: usize) -> String {
    let digit = |c: char| c.to_digit(10).map_or(c, |digit| DIGITS[digit as usize]);
    value.to_string().chars().map(digit).collect()
}

fn full_width(c: char) -> char {
    c.to_digit(10)
        .and_then(|digit| char::from_u32(0xff10 + digit))
        .unwrap_or(c)
}

fn circled(value: usize) -> String {
    let place = u32::try_from(value)
        .ok()
        .filter(|value| (1..=20).contains(value));
    let circle = place.and_then(|value| char::from_u32(0x245f + value));
    circle.map_or_else(|| value.to_string(), String::from)
}

fn roman(value: usize) -> String {
    if value > 399 {
        return value.to_string();
    }
    let (mut left, mut words) = (value, String::new());
    for (worth, letters) in ROMAN {
        while left >= worth {
            words.push_str(letters);
            left -= worth;
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_word_does() {
        for (format, value, written) in [
            ("chineseCountingThousand", 1, "一"),
            ("chineseCounting", 10, "十"),
            ("japaneseCounting", 21, "二十一"),
            ("ideographDigital", 12, "一二"),
            ("decimal", 12, "12"),
            ("decimalEnclosedCircleChinese", 3, "③"),
            ("upperRoman", 14, "XIV"),
            ("lowerLetter", 2, "b"),
        ] {
            assert_eq!(number(format, value).as_deref(), Some(written), "{format}");
        }
        assert_eq!(number("bullet", 1), None);
    }
}
