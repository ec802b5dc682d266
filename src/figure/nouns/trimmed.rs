//! A noun without what only leads on from it.

use std::ops::Range;

use crate::figure::text::Text;
use crate::figure::time::Calendar;

/// A noun without the years in brackets behind it: 公路改造(2023—2025年).
pub(in crate::figure) fn without_years(
    text: &Text<'_>,
    noun: Range<usize>,
    calendar: Calendar,
) -> Range<usize> {
    let open = noun.clone().rev().find(|&at| text.char(at) == '(');
    let years = |open: &usize| {
        let inside = open + 1..noun.end - 1;
        let time = calendar.time_at(text, &inside);
        time.is_some_and(|(length, _)| length == inside.len())
    };
    let end = open.filter(|open| text.before(noun.end) == ')' && years(open));
    noun.start..end.unwrap_or(noun.end)
}

/// A noun without the place of what the next number counts: 点位和东路 in
/// 42个点位和东路沿线18个点位.
pub(super) fn before_next(text: &Text<'_>, noun: Range<usize>) -> Range<usize> {
    let find = |words: [char; 2]| {
        let mut inside = (noun.start + 2..noun.end).rev();
        let part = |at| text.starts(at, "和美") || text.starts(at, "和谐");
        inside.find(|&at| words.contains(&text.char(at)) && !text.is_quoted(at) && !part(at))
    };
    // 27名法官和助理在全县27所学校.
    noun.start
        ..find(['在', '于'])
            .or(find(['和', '与']))
            .unwrap_or(noun.end)
}

/// A noun without what only leads on from it: 引领性改革和, 民生实事中.
pub(super) fn bare_noun(text: &Text<'_>, noun: Range<usize>) -> Range<usize> {
    let sums = ["合计", "共计", "总计"];
    let sum = text.starts_one_of(noun.end.saturating_sub(2), &sums);
    let noun = noun.start..noun.end - if sum && noun.len() > 3 { 2 } else { 0 };
    // 35个县及12个部门.
    let mut inside = noun.start + 1..noun.end;
    let end = inside.find(|&at| {
        let leads_on = match text.char(at) {
            '已' => at > noun.start + 1,
            '中' => at > noun.start + 1 && at + 1 == noun.end,
            '及' if text.starts(at + 1, "所属") || text.starts(at + 1, "所辖") => true,
            '并' if matches!(text.before(at), '合' | '兼' | '归') => false,
            '和' | '与' | '及' | '并' | '以' => at + 1 == noun.end || text.starts(at, "以及"),
            _ => false,
        };
        leads_on && !text.is_quoted(at)
    });
    noun.start..end.unwrap_or(noun.end)
}
