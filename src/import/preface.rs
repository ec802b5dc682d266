//! Where the preface ends: 各位代表： 现在，我代表……请予审议。

use std::ops::Range;

use super::line::Line;

/// Words before the first section beyond this are no preface.
const LONGEST: usize = 1_500;
/// The greeting ends within so many lines.
const FIRST: usize = 8;
/// How the report's greeting and its last words are called out.
const GREETINGS: [&str; 3] = ["各位代表", "同志们", "各位委员"];
/// A line that greets alone has no more characters.
const LONGEST_GREETING: usize = 8;
/// What ends the greeting: 请予审议.
const ASKED: [&str; 4] = ["请予审议", "请予审查", "提出意见", "报告工作"];

/// What the name of who gives a report ends with.
const GIVERS: [&str; 6] = ["人民政府", "管委会", "委员会", "办公室", "法院", "检察院"];

/// Whether words end as the name of who gives a report does: 云溪镇人民政府.
pub(super) fn is_giver(words: &str) -> bool {
    GIVERS.iter().any(|giver| words.ends_with(giver))
}

/// Whether words call the deputies.
pub(super) fn is_call(words: &str) -> bool {
    GREETINGS.iter().any(|call| words.starts_with(call))
}

/// Where the preface ends among the lines before the first section, if there
/// is one: there, or behind the greeting where too many words follow it.
pub(super) fn end(lines: &[Line], range: Range<usize>, has_section: bool) -> usize {
    let length: usize = lines[range.clone()].iter().map(Line::len).sum();
    if has_section && length <= LONGEST {
        return range.end;
    }
    let first = || range.clone().take(FIRST);
    let is_asked = |at: &usize| ASKED.iter().any(|words| lines[*at].text.contains(words));
    let is_head = |at: &usize| {
        is_call(&lines[*at].text) && lines[*at].len() <= LONGEST_GREETING
            || lines[*at].text.starts_with(['—', '（'])
            || is_giver(&lines[*at].text)
    };
    let last = first().filter(is_asked).max();
    let last = last.or_else(|| first().filter(is_head).max());
    last.map_or(range.start, |at| at + 1)
}
