//! The words of a name without the remarks between them.

use std::borrow::Cow;
use std::ops::Range;

use crate::figure::acts::verb_first;
use crate::figure::measures::MEASURES;
use crate::figure::text::Text;
use crate::figure::time::Calendar;

/// The words of a name without what is said in between: a length of time
/// before its verb (中央财政五年投入专项资金), a rank behind it
/// (经济总量成为全区第四个突破2000亿元的地区).
pub(super) fn without_remarks<'a>(text: &Text<'a>, own: &Range<usize>) -> Cow<'a, str> {
    let words = text.chars.get(own.clone()).unwrap_or(&[]);
    if !words.iter().any(|c| matches!(c, '成' | '达' | '年')) {
        return text.words(own);
    }
    let mut inside = own.start + 2..own.end;
    if let Some(rank) =
        inside.find(|&at| text.char(at) == '成' && text.char(at + 1) == '为' && !text.is_quoted(at))
    {
        // 佛山成为全省第二个工业总产值突破3万亿元的城市: it says what is counted.
        let one = (rank..own.end).find(|&at| text.char(at) == '个');
        let what = one.map(|one| one + 1..own.end);
        let what = what.filter(|what| is_measure_end(text, what));
        return text.words(&what.unwrap_or(own.start..rank));
    }
    // 常住人口与2010年普查的70万人相比.
    let mut inside = own.start + 2..own.end;
    if let Some(compared) = inside.find(|&at| is_compared_at(text, at, own.end)) {
        return text.words(&(own.start..compared));
    }
    // 样本量达到常住人口每千人6.8批次.
    let mut inside = own.start + 2..own.end;
    let whose = || {
        own.clone()
            .any(|at| text.char(at) == '的' && at + 2 < own.end)
    };
    if let Some(reached) = inside.find(|&at| text.char(at) == '达' && text.char(at + 1) == '到')
        && !whose()
    {
        return text.words(&(own.start..reached));
    }
    without_years(text, own)
}

/// Whether a comparison with a year begins here: 与2010年.
fn is_compared_at(text: &Text<'_>, at: usize, end: usize) -> bool {
    matches!(text.char(at), '与' | '同' | '比' | '较')
        && text.char(at + 1).is_ascii_digit()
        && Calendar::default().time_at(text, &(at + 1..end)).is_some()
}

/// Whether words end with the name of a measure.
fn is_measure_end(text: &Text<'_>, words: &Range<usize>) -> bool {
    text.last(words, &MEASURES).is_some()
}

fn without_years<'a>(text: &Text<'a>, own: &Range<usize>) -> Cow<'a, str> {
    let counted = |at: &usize| {
        text.char(*at) == '年' && matches!(text.before(*at), '两' | '三' | '四' | '五')
    };
    let mut inside = own.start + 2..own.end.saturating_sub(1);
    match inside.find(|at| counted(at) && verb_first(text, &(at + 1..own.end))) {
        Some(year) => {
            let after = text.words(&(year + 1..own.end));
            (text.words(&(own.start..year - 1)).into_owned() + &after).into()
        }
        None => text.words(own),
    }
}
