//! Units as they are written: with a scale before them (万元), a rate behind (元/人).

mod table;

pub(super) use self::table::UnitKind;
use self::table::UnitKind::{Amount, Count};
use self::table::{SCALES, UNITS};
use super::letters::is_word;
use super::lexicon::Found;
use super::text::Text;

/// The scale that begins at `at`, with its length; none where the characters
/// belong to a unit (千瓦).
pub(super) fn scale_at(text: &Text<'_>, at: usize) -> Option<(u64, usize)> {
    let Found {
        meaning, length, ..
    } = text.first(&(at..text.len()), &SCALES)?;
    unit_at(text, at).is_none().then_some((meaning, length))
}

/// A written unit's scale and what is left of it.
///
/// ```
/// use yitu::figure::scale_of;
/// assert_eq!(scale_of("万元"), (10_000, "元"));
/// assert_eq!(scale_of("千户"), (1_000, "户"));
/// assert_eq!(scale_of("千瓦"), (1, "千瓦"));
/// ```
pub fn scale_of(unit: &str) -> (u64, &str) {
    let chars: Vec<char> = unit.chars().collect();
    let scaled = UNITS
        .first(&chars)
        .is_none_or(|found| found.meaning == UnitKind::None);
    match SCALES.first(&chars).filter(|_| scaled) {
        Some(found) => (found.meaning, &unit[found.word.len()..]),
        None => (1, unit),
    }
}

/// The unit that begins at `at`, rates (元/人) included, with its length.
pub(super) fn unit_at(text: &Text<'_>, at: usize) -> Option<(UnitKind, usize)> {
    let Found {
        meaning, length, ..
    } = text.first(&(at..text.len()), &UNITS)?;
    if meaning == UnitKind::None {
        return None;
    }
    // 60万人年度任务: so many people, of a year.
    if text.starts(at, "人年度") {
        return Some((Count, 1));
    }
    let next = at + length;
    // 11.5万村民 are no villages, and 12回升 are no circuits of a power line.
    let begins_word = match text.char(at) {
        '村' => text.char(next) == '民',
        '回' => "落升调收暖归馈访".contains(text.char(next)),
        _ => false,
    };
    if length == 1 && begins_word {
        return None;
    }
    // 投入300万对市场进行改造 is no pair.
    let pairs = text.char(at) == '对' && matches!(text.before(at), '万' | '亿');
    if pairs && is_word(text.char(next)) {
        return None;
    }
    // 微克每立方米: only what is itself an amount, since 5户每户 are two words.
    let each = text.char(next) == '每' && meaning == Amount;
    if text.char(next) == '/' || each {
        let scaled = next + 1 + scale_at(text, next + 1).map_or(0, |(_, length)| length);
        let per = text.first(&(scaled..text.len()), &UNITS);
        if let Some(per) = per.filter(|per| per.meaning == Amount || !each) {
            let mut end = scaled + per.length;
            // 元/人·年, 元/人/年.
            if matches!(text.char(end), '·' | '/')
                && let Some(per) = text.first(&(end + 1..text.len()), &UNITS)
            {
                end += 1 + per.length;
            }
            return Some((Amount, end - at));
        }
    }
    // 万套(间): a second counting word in brackets.
    if text.char(next) == '('
        && let Some(Found {
            meaning: Count,
            length: second,
            ..
        }) = text.first(&(next + 1..text.len()), &UNITS)
        && text.char(next + 1 + second) == ')'
    {
        return Some((meaning, length + second + 2));
    }
    Some((meaning, length))
}

/// How many bytes of `words` are the unit that they begin with, its scale
/// included: those of 万吨 in 万吨以上. Nothing of words that begin with none.
pub fn unit_length(words: &str) -> usize {
    let mut text = Text::default();
    text.load(words, 0..words.len());
    let scale = scale_at(&text, 0).map_or(0, |(_, length)| length);
    let unit = unit_at(&text, scale).map_or(0, |(_, length)| length);
    let written = words.chars().take(scale + unit);
    written.map(char::len_utf8).sum()
}

/// Whether `words` begin with something that is counted, so that a voice says 两
/// before it: 两家, 两万, 两公里; but 二级, 二月 and 百分之二.
pub fn is_counted(words: &str) -> bool {
    let mut text = Text::default();
    text.load(words, 0..words.len());
    let by_unit = |(kind, _)| match kind {
        UnitKind::Points
        | UnitKind::Times
        | UnitKind::Count
        | UnitKind::Amount
        | UnitKind::Duration
        | UnitKind::Age
        | UnitKind::Year => true,
        UnitKind::Calendar => text.char(0) == '个',
        UnitKind::Percent | UnitKind::Class | UnitKind::None => false,
    };
    match unit_at(&text, 0) {
        Some(unit) => by_unit(unit),
        None => scale_at(&text, 0).is_some_and(|(factor, _)| factor >= 1_000),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_counted_is_no_class_no_date_and_no_share() {
        for words in ["家企业", "万户", "个季度", "年", "倍", "kW"] {
            assert!(is_counted(words), "{words}");
        }
        for words in ["级", "月", "%", "季度", "号线", "百", "人数", ""] {
            assert!(!is_counted(words), "{words}");
        }
    }

    #[test]
    fn a_unit_is_as_long_as_its_words() {
        for (words, unit) in [
            ("亿元以上", "亿元"),
            ("万吨", "万吨"),
            ("个百分点，", "个百分点"),
            ("元/人左右", "元/人"),
            ("左右", ""),
            ("人数", ""),
        ] {
            assert_eq!(&words[..unit_length(words)], unit);
        }
    }
}
