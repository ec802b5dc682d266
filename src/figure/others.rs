//! Numbers that are no figures, each with the reason.

use std::ops::Range;

use smol_str::SmolStr;

use super::text::Text;
use crate::report::Block;

/// Digits that are not a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Other {
    /// The digits with what makes them no figure: a byte range of the source.
    pub span: Range<usize>,
    /// The words at `span`.
    pub words: SmolStr,
    /// 1-based line of the source.
    pub line: usize,
    /// Why it is no figure.
    pub reason: Reason,
}

impl Other {
    /// The words at `range`, which are no figure for this reason.
    pub(super) fn new(text: &Text<'_>, range: &Range<usize>, line: usize, reason: Reason) -> Self {
        let span = text.span(range);
        let words = text.source[span.clone()].into();
        Self {
            span,
            words,
            line,
            reason,
        }
    }
}

/// Digits outside all blocks, in Markdown that is not shown as text.
pub(super) fn outside(source: &str, blocks: &[Block]) -> Vec<Other> {
    let mut found: Vec<Other> = Vec::new();
    // The line is counted up to the last digits found: most texts have none.
    let (mut at, mut counted, mut line) = (0, 0, 1);
    let spans = blocks.iter().map(|block| block.span.clone());
    for span in spans.chain(std::iter::once(source.len()..source.len())) {
        for (offset, c) in source.get(at..span.start).unwrap_or("").char_indices() {
            if !matches!(c, '0'..='9' | '０'..='９') {
                continue;
            }
            let (start, end) = (at + offset, at + offset + c.len_utf8());
            let lines = source.get(counted..start).unwrap_or("");
            line += lines.matches('\n').count();
            counted = start;
            match found.last_mut().filter(|last| last.span.end == start) {
                Some(last) => last.span.end = end,
                None => found.push(Other {
                    span: start..end,
                    words: SmolStr::default(),
                    line,
                    reason: Reason::Markup,
                }),
            }
        }
        at = span.end;
    }
    for other in &mut found {
        other.words = source[other.span.clone()].into();
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
    /// In the explanation of a term (名词解释).
    Term,
    /// Digits in Markdown that is not shown as text.
    Markup,
    /// A number without a unit or a verb that would make it a figure.
    Bare,
    /// A figure as read; the editor says that it is none.
    Corrected,
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
            Reason::Term => "名词解释",
            Reason::Markup => "标记",
            Reason::Bare => "没有单位",
            Reason::Corrected => "更正",
        }
    }
}
