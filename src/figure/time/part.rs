//! Parts of a year: 一季度, 前11个月, 1至5月, 上半年.

use super::numerals::small;
use super::period::Part;

/// A part of a year at the start of `text`, with its length.
///
/// A day or the end of a month is a moment and no part: 3月5日, 9月底.
pub(super) fn part_at(text: &[char]) -> Option<(usize, Part)> {
    let half = match text {
        ['上', '半', '年', ..] | ['半', '年', '度', ..] => Some((1, 6)),
        ['下', '半', '年', ..] => Some((7, 12)),
        _ => None,
    };
    if let Some((first, last)) = half {
        return Some((3, Part { first, last }));
    }
    if let Some(counted) = counted_months(text) {
        return Some(counted);
    }
    let lead = usize::from(matches!(text.first()?, '前' | '第' | '首'));
    let upto = matches!(text[0], '前');
    let (low, mut at) = match small(&text[lead..]) {
        Some((length, low)) => (low, lead + length),
        // 元至3月, 元月.
        None if matches!(text, ['元', '月' | '至' | '到' | '-', ..]) => (1, 1),
        None if text[0] == '首' => (1, lead),
        None => return None,
    };
    // 1至5月, 1月-5月, 一季度至三季度, 三、四季度.
    let mut high = None;
    let named = unit(&text[at..])
        .filter(|_| !upto)
        .map_or(0, |(length, _)| length);
    let follows = text.get(at + named) == Some(&'、');
    if matches!(text.get(at + named), Some('-' | '至' | '到' | '、'))
        && let Some((length, value)) = small(&text[at + named + 1..])
        && (!follows || value == low + 1)
    {
        at += named + 1 + length;
        high = Some(value);
    }
    let counted = text.get(at) == Some(&'个');
    let (length, months) = unit(&text[at + usize::from(counted)..])?;
    if counted && !upto {
        return None;
    }
    let end = at + usize::from(counted) + length;
    if is_moment(text.get(end..).unwrap_or(&[])) {
        return None;
    }
    let (first, last) = match high {
        Some(high) => (low, high),
        None if upto => (1, low),
        None => (low, low),
    };
    let fits = 1 <= first && first <= last && last <= 12 / months;
    fits.then(|| {
        let part = Part {
            first: (first - 1) * months + 1,
            last: last * months,
        };
        (end, part)
    })
}

/// 6、7、8三个月, or the end of it: the count tells where the list began.
fn counted_months(text: &[char]) -> Option<(usize, Part)> {
    let digits = |text: &[char]| text.first().is_some_and(char::is_ascii_digit);
    let (mut at, mut last) = digits(text).then(|| small(text))??;
    while text.get(at) == Some(&'、')
        && digits(&text[at + 1..])
        && let Some((length, next)) = small(&text[at + 1..])
        && next == last + 1
    {
        (at, last) = (at + 1 + length, next);
    }
    let (counted, count) = small(&text[at..])?;
    let end = at + counted;
    let listed = count > 1 && count <= last && last <= 12;
    (listed && text[end..].starts_with(&['个', '月'])).then(|| {
        let first = last - count + 1;
        (end + 2, Part { first, last })
    })
}

/// 季度 or 月, with its length and how many months it has.
fn unit(text: &[char]) -> Option<(usize, u8)> {
    match text {
        ['季', '度', ..] => Some((2, 3)),
        ['月', '份', ..] => Some((2, 1)),
        ['月', ..] => Some((1, 1)),
        _ => None,
    }
}

/// Whether what follows a month makes it a day or an edge: 5日, 底, 中旬.
fn is_moment(next: &[char]) -> bool {
    let digits = next.iter().take_while(|c| c.is_ascii_digit()).count();
    matches!(
        next,
        ['底' | '末' | '初', ..] | ['上' | '中' | '下', '旬', ..]
    ) || digits > 0 && matches!(next.get(digits), Some('日' | '号'))
}
