//! Small numbers and years in half-width digits or Chinese characters.

/// A number up to 99 at the start of `text`, with its length: 5, 11, 两, 十二.
pub(super) fn small(text: &[char]) -> Option<(usize, u8)> {
    let digits = text.iter().take_while(|c| c.is_ascii_digit()).count();
    if digits > 0 {
        let value = text[..digits].iter().fold(0u32, |sum, c| {
            sum.saturating_mul(10)
                .saturating_add(c.to_digit(10).unwrap_or(0))
        });
        return (digits <= 2).then_some((digits, value as u8));
    }
    let unit = |at: usize| text.get(at).and_then(|&c| character(c)).filter(|&n| n > 0);
    let first = unit(0);
    let before = usize::from(first.is_some());
    if text.get(before) != Some(&'十') {
        return first.map(|one| (1, one));
    }
    let ones = unit(before + 1);
    let length = before + 1 + usize::from(ones.is_some());
    Some((length, first.unwrap_or(1) * 10 + ones.unwrap_or(0)))
}

/// The four digits of a calendar year at the start of `text`: 2021, 二〇二一.
pub(super) fn year(text: &[char]) -> Option<u16> {
    let four = text.get(..4)?;
    let digit = |&c: &char| match c.to_digit(10) {
        Some(digit) => Some(digit as u16),
        None => character(c).filter(|_| c != '两').map(u16::from),
    };
    // Most words begin with none.
    digit(&four[0])?;
    let same = four.iter().all(char::is_ascii_digit) || !four.iter().any(char::is_ascii_digit);
    let goes_on = text.get(4).is_some_and(char::is_ascii_digit);
    let mut value = 0;
    for c in four.iter().filter(|_| same && !goes_on) {
        value = value * 10 + digit(c)?;
    }
    is_year(value).then_some(value)
}

/// Whether reports speak of this year.
pub(super) fn is_year(value: u16) -> bool {
    (1949..2100).contains(&value)
}

fn character(c: char) -> Option<u8> {
    Some(match c {
        '〇' | '○' | '零' => 0,
        '一' => 1,
        '二' | '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => return None,
    })
}
