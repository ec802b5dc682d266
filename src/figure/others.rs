//! Numbers that are no figures, each with the reason.

use std::ops::Range;

use super::scan::Number;
use super::text::Text;
use super::units::Measure;
use crate::report::Block;

/// Digits that are not a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Other {
    /// The digits with what makes them no figure: a byte range of the source.
    pub span: Range<usize>,
    /// The words at `span`.
    pub words: String,
    /// 1-based line of the source.
    pub line: usize,
    /// Why it is no figure.
    pub reason: Reason,
}

impl Other {
    /// The words at `range`, which are no figure for this reason.
    pub(super) fn new(text: &Text<'_>, range: &Range<usize>, line: usize, reason: Reason) -> Self {
        let span = text.span(range);
        let words = text.source[span.clone()].to_owned();
        Self { span, words, line, reason }
    }
}

/// Digits outside all blocks, in Markdown that is not shown as text.
pub(super) fn outside(source: &str, blocks: &[Block]) -> Vec<Other> {
    let mut found: Vec<Other> = Vec::new();
    let (mut at, mut line) = (0, 1);
    for span in blocks.iter().map(|block| block.span.clone()).chain([source.len()..source.len()]) {
        for (offset, c) in source.get(at..span.start).unwrap_or("").char_indices() {
            line += usize::from(c == '\n');
            if !matches!(c, '0'..='9' | '０'..='９') {
                continue;
            }
            let (start, end) = (at + offset, at + offset + c.len_utf8());
            match found.last_mut().filter(|last| last.span.end == start) {
                Some(last) => {
                    last.span.end = end;
                    last.words.push(c);
                }
                None => found.push(Other { span: start..end, words: c.into(), line, reason: Reason::Markup }),
            }
        }
        line += source.get(span.clone()).unwrap_or("").matches('\n').count();
        at = span.end;
    }
    found
}

/// Why digits are not a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Reason {
    /// A calendar year: 2021年, 2021—2025年.
    Year,
    /// A month, a day, a quarter, a time of day.
    Date,
    /// A length of time that measures nothing: 3年行动, 24小时.
    Duration,
    /// 第2, 前10名, 500强.
    Rank,
    /// Part of a name: 5G, PM2.5, “8+4”, 30万吨级.
    Name,
    /// A bound inside a name: 3岁以下婴幼儿, 50万元以上的行政村.
    Threshold,
    /// The base of a rate: 每10万人.
    Base,
    /// The number of a list item, or a note's mark.
    Mark,
    /// A number in a heading; the sentences below tell its figures.
    Heading,
    /// Digits in Markdown that is not shown as text.
    Markup,
    /// A number without a unit or a verb that would make it a figure.
    Bare,
}

impl Reason {
    /// What an editor reads.
    pub fn label(self) -> &'static str {
        match self {
            Reason::Year => "年份",
            Reason::Date => "日期",
            Reason::Duration => "时长",
            Reason::Rank => "位次",
            Reason::Name => "名称",
            Reason::Threshold => "界限",
            Reason::Base => "基数",
            Reason::Mark => "序号",
            Reason::Heading => "标题",
            Reason::Markup => "标记",
            Reason::Bare => "没有单位",
        }
    }
}

/// Why this number can be no figure, whatever the sentence says; `None` if it may be one.
pub(super) fn plain_reason(text: &Text<'_>, number: &Number) -> Option<Reason> {
    let Range { start, end } = number.range;
    let before = text.before(start);
    let after = text.char(end);
    if text.is_quoted(start) {
        return Some(Reason::Name);
    }
    if is_mark(text, number) {
        return Some(Reason::Mark);
    }
    if matches!(before, '第' | '前' | '№')
        && !matches!(
            number.measure,
            Measure::Calendar | Measure::Duration | Measure::Year
        )
    {
        return Some(Reason::Rank);
    }
    if is_year(text, number) {
        return Some(Reason::Year);
    }
    if before == '每' {
        return Some(Reason::Base);
    }
    if before.is_ascii_alphabetic() && !follows_abbreviation(text, number) {
        return Some(Reason::Name);
    }
    if matches!(before, '+' | '×' | '/' | '.' | '_')
        && text.before(start.saturating_sub(1)).is_alphanumeric()
    {
        return Some(Reason::Name);
    }
    if matches!(after, '+' | '×' | '_') || after.is_ascii_alphabetic() {
        return Some(Reason::Name);
    }
    match number.measure {
        Measure::Calendar => Some(Reason::Date),
        Measure::Class if text.starts(end.saturating_sub(1), "强") => Some(Reason::Rank),
        Measure::Class => Some(Reason::Name),
        Measure::None if is_clock(number) => Some(Reason::Date),
        _ if after == '级' || after == '型' => Some(Reason::Name),
        _ => None,
    }
}

/// `1.`, `(2)`, `3、` at the start of a block, or a note's mark `[4]`.
fn is_mark(text: &Text<'_>, number: &Number) -> bool {
    if number.measure != Measure::None || number.value.contains(':') {
        return false;
    }
    let Range { start, end } = number.range;
    let (before, after) = (text.before(start), text.char(end));
    if before == '[' && after == ']' {
        return true;
    }
    match start {
        0 => matches!(after, '.' | '、' | ')'),
        1 => before == '(' && after == ')',
        _ => false,
    }
}

/// 2021年, 2021—2025年, 2021至2025年.
fn is_year(text: &Text<'_>, number: &Number) -> bool {
    let year =
        |value: &str| value.len() == 4 && (value.starts_with("19") || value.starts_with("20"));
    let all = year(&number.value) && number.value_max.as_deref().is_none_or(year);
    let bare_range = number.measure == Measure::None && number.value_max.is_some();
    all && (number.measure == Measure::Year
        || bare_range
        || number.measure == Measure::Calendar
        || text.char(number.range.end) == '-')
}

/// GDP1200亿元: an abbreviation may stand right before its figure; M2, PM2.5 and 5G may not.
fn follows_abbreviation(text: &Text<'_>, number: &Number) -> bool {
    let start = number.range.start;
    let letters = text.chars[..start]
        .iter()
        .rev()
        .take_while(|c| c.is_ascii_alphabetic())
        .count();
    letters >= 3
        && !matches!(
            number.measure,
            Measure::None | Measure::Year | Measure::Class
        )
}

/// 8:30.
fn is_clock(number: &Number) -> bool {
    let Some((hour, minute)) = number.value.split_once(':') else {
        return false;
    };
    minute.len() == 2
        && minute.parse::<u8>().is_ok_and(|m| m < 60)
        && hour.parse::<u8>().is_ok_and(|h| h < 25)
        && minute.ends_with('0')
}
