//! Markdown other than headings, lists and words, told to the editor: one
//! fault for each cause in a line, however often it stands there.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::diagnostic::Diagnostic;

/// What cannot be shown as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Markup {
    Emphasis,
    Escape,
    Entity,
    Html,
    Code,
    CodeBlock,
    Image,
    Link,
    Definition,
    Other,
}

/// So many lines with marks that nobody types are a file that a program wrote.
const EXPORTED: usize = 3;

impl Markup {
    fn name(self) -> &'static str {
        match self {
            Self::Emphasis => "强调标记（* 或 _）",
            Self::Escape => "转义符（\\）",
            Self::Entity => "字符实体（&…;）",
            Self::Html => "HTML 代码",
            Self::Code => "反引号代码",
            Self::CodeBlock => "代码块（行首四个空格也算）",
            Self::Image => "图片",
            Self::Link => "链接",
            Self::Definition => "链接的定义",
            Self::Other => "特殊标记",
        }
    }

    /// What to do besides, where the words do not stay by themselves.
    fn cure(self) -> &'static str {
        match self {
            Self::Escape => "：只删去 \\，后面的符号不动",
            Self::Entity => "：它代表一个字符（如 &nbsp; 是空格），请改成那个字符",
            Self::Emphasis
            | Self::Html
            | Self::Code
            | Self::CodeBlock
            | Self::Image
            | Self::Link
            | Self::Definition
            | Self::Other => "",
        }
    }

    /// Whether it is what Word and what converts its files leave in Markdown.
    fn is_of_word(self) -> bool {
        matches!(self, Self::Emphasis | Self::Escape | Self::Entity)
    }
}

/// A fault for each cause in each line of what was found, and one more where
/// all of it comes from Word.
pub(super) fn refused(source: &str, found: Vec<(Range<usize>, Markup)>) -> Vec<Diagnostic> {
    let line_of = |at: usize| source[..at].rfind('\n').map_or(0, |end| end + 1);
    let (mut told, mut of_word) = (BTreeSet::new(), BTreeSet::new());
    let mut faults = Vec::new();
    for (span, what) in found {
        let line = line_of(span.start);
        if what.is_of_word() {
            of_word.insert(line);
        }
        if told.insert((line, what)) {
            faults.push(fault(span, what));
        }
    }
    if of_word.len() >= EXPORTED {
        faults.push(exported(of_word.len()));
    }
    faults
}

fn fault(span: Range<usize>, what: Markup) -> Diagnostic {
    Diagnostic::error(
        "report::markup",
        span,
        format!("报告里有{}，不能原样显示", what.name()),
        format!(
            "报告只用标题（#）、列表（-）和文字；请删去这个标记，保留文字{}",
            what.cure()
        ),
    )
}

fn exported(lines: usize) -> Diagnostic {
    Diagnostic::error(
        "report::exported",
        0..0,
        format!("这多半是从 Word 转出的 Markdown：有 {lines} 行带着转换留下的标记"),
        "不必逐行改：在 Word 里另存为「纯文本」，编码选 UTF-8，再加上 # 和 -；或者用编辑器的「全部替换」删去 ** 和 \\",
    )
}
