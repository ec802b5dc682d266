//! What a line begins with that tells its place: 一、（一）1. 一是 ——.

/// The order in which marks stand under one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    /// 第一部分
    Part,
    /// 一、
    Numeral,
    /// 一 before a blank
    Spaced,
    /// （一）
    Bracketed,
    /// 1.
    Digit,
    /// （1） ①
    BracketedDigit,
    /// 一是 第一， 首先，
    First,
    /// ——
    Dash,
}

/// A mark at the start of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    pub(super) rank: Rank,
    /// Its number; 0 where it has none.
    pub(super) value: u32,
    /// Where the words begin behind it, in bytes.
    pub(super) end: usize,
}

const NUMERALS: &str = "零一二三四五六七八九十";
/// What a part of a report is called.
const PARTS: [&str; 5] = ["部分", "篇", "章", "编", "板块"];
const CIRCLED: &str = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
/// 一是, 一要.
const FIRSTS: [char; 2] = ['是', '要'];

/// The mark that a line begins with, if words follow.
pub(super) fn mark(text: &str) -> Option<Mark> {
    let found = part(text)
        .or_else(|| numeral(text))
        .or_else(|| bracketed(text))
        .or_else(|| digit(text))
        .or_else(|| circled(text))
        .or_else(|| dash(text))?;
    let rest = &text[found.end..];
    let end = found.end + (rest.len() - rest.trim_start().len());
    (end < text.len()).then_some(Mark { end, ..found })
}

fn of(rank: Rank, value: u32, end: usize) -> Option<Mark> {
    Some(Mark { rank, value, end })
}

fn part(text: &str) -> Option<Mark> {
    let rest = text.strip_prefix('第')?;
    let (value, rest) = chinese(rest)?;
    if let Some(rest) = rest.strip_prefix(['，', ',']) {
        return of(Rank::First, value, text.len() - rest.len());
    }
    let rest = PARTS.iter().find_map(|part| rest.strip_prefix(part))?;
    let rest = rest.trim_start_matches(['、', '：', ':', ' ', '\u{3000}']);
    of(Rank::Part, value, text.len() - rest.len())
}

fn numeral(text: &str) -> Option<Mark> {
    let (value, rest) = chinese(text)?;
    let mut after = rest.chars();
    let rank = match after.next()? {
        // 一、二、三产业
        '、' if counts_on(after.as_str()) => return None,
        '、' | '．' | '.' => Rank::Numeral,
        ' ' | '\u{3000}' | '\u{a0}' => Rank::Spaced,
        first if FIRSTS.contains(&first) => Rank::First,
        _ => return None,
    };
    of(rank, value, text.len() - after.as_str().len())
}

/// Whether another numeral follows, and is one of a row, too.
fn counts_on(text: &str) -> bool {
    chinese(text).is_some_and(|(_, rest)| rest.starts_with('、'))
}

fn bracketed(text: &str) -> Option<Mark> {
    let rest = text.strip_prefix(['（', '('])?;
    let (rank, (value, rest)) = match chinese(rest) {
        Some(found) => (Rank::Bracketed, found),
        None => (Rank::BracketedDigit, digits(rest)?),
    };
    let rest = rest.strip_prefix(['）', ')'])?;
    of(
        rank,
        value,
        text.len() - rest.trim_start_matches('、').len(),
    )
}

fn digit(text: &str) -> Option<Mark> {
    let (value, rest) = digits(text)?;
    let mut after = rest.chars();
    let rank = match after.next()? {
        '.' | '．' | '、' | ' ' | '\u{3000}' | '\u{a0}' => Rank::Digit,
        ')' | '）' => Rank::BracketedDigit,
        _ => return None,
    };
    let is_decimal = after.clone().next().is_some_and(|c| c.is_ascii_digit());
    if is_decimal {
        return None;
    }
    of(rank, value, text.len() - after.as_str().len())
}

fn circled(text: &str) -> Option<Mark> {
    let first = text.chars().next()?;
    let value = (1..).zip(CIRCLED.chars()).find(|(_, c)| *c == first)?.0;
    of(Rank::BracketedDigit, value, first.len_utf8())
}

fn dash(text: &str) -> Option<Mark> {
    let rest = text.trim_start_matches(['—', '―', '─', '－', '–']);
    let length = text.len() - rest.len();
    if length < 2 * '—'.len_utf8() {
        return None;
    }
    of(Rank::Dash, 0, length)
}

/// A number of one or two ASCII digits, and what follows.
fn digits(text: &str) -> Option<(u32, &str)> {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let number = &text[..text.len() - rest.len()];
    let value = number.parse().ok().filter(|_| number.len() <= 2)?;
    Some((value, rest))
}

/// A number up to 99 in Chinese numerals, and what follows.
pub(super) fn chinese(text: &str) -> Option<(u32, &str)> {
    let rest = text.trim_start_matches(|c| NUMERALS.contains(c));
    let number = &text[..text.len() - rest.len()];
    let place = |c: char| {
        (0..)
            .zip(NUMERALS.chars())
            .find(|(_, n)| *n == c)
            .map(|(v, _)| v)
    };
    let numerals: Vec<u32> = number.chars().filter_map(place).collect();
    let value = match numerals[..] {
        [one] => one,
        [10, ones] if ones < 10 => 10 + ones,
        [tens, 10] if tens < 10 => tens * 10,
        [tens, 10, ones] if tens < 10 && ones < 10 => tens * 10 + ones,
        _ => return None,
    };
    Some((value, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_told_with_their_number_and_where_the_words_begin() {
        for (text, rank, value, words) in [
            ("第二部分 修路", Rank::Part, 2, "修路"),
            ("十二、修路", Rank::Numeral, 12, "修路"),
            ("（三）修路", Rank::Bracketed, 3, "修路"),
            ("(三) 修路", Rank::Bracketed, 3, "修路"),
            ("7.修路", Rank::Digit, 7, "修路"),
            ("7 修路", Rank::Digit, 7, "修路"),
            ("（7）修路", Rank::BracketedDigit, 7, "修路"),
            ("③修路", Rank::BracketedDigit, 3, "修路"),
            ("二是修路", Rank::First, 2, "修路"),
            ("第二，修路", Rank::First, 2, "修路"),
            ("——修路", Rank::Dash, 0, "修路"),
        ] {
            let mark = mark(text).unwrap_or_else(|| panic!("no mark in {text}"));
            assert_eq!(
                (mark.rank, mark.value, &text[mark.end..]),
                (rank, value, words)
            );
        }
    }

    #[test]
    fn words_that_begin_like_a_mark_are_none() {
        for text in [
            "8.3万亩",
            "2025年修路",
            "一年来，修路",
            "三农工作",
            "十大工程",
            "一、二、三产业",
            "—",
            "一、",
        ] {
            assert_eq!(mark(text), None, "{text}");
        }
    }
}
