//! Characters that are not the ones meant, though they look so or are not
//! seen: one table of repairs. Each is told with its line, and none is made
//! where the text is to stay as it is written (`--as-written`).

use super::line::Line;
use crate::report::{hidden_kind, outline, usual};

/// One line's repairs of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repair {
    /// What was put right.
    pub kind: RepairKind,
    /// The line (of Word: the paragraph) of the file that was handed in.
    pub line: usize,
    /// The characters that were there.
    pub was: String,
    /// The characters in their place; none where they were left out.
    pub now: String,
}

/// What is put right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RepairKind {
    /// Radicals that a PDF puts in the place of characters.
    Radical,
    /// Digits and Latin letters of full width.
    FullWidth,
    /// Characters that are not seen.
    Unseen,
    /// Marks that Markdown would take for its own.
    Markdown,
}

impl RepairKind {
    /// What an editor is told of it.
    pub fn told(self) -> &'static str {
        match self {
            Self::Radical => "部首字符换成通用的字",
            Self::FullWidth => "全角的数字、字母换成半角",
            Self::Unseen => "看不见的字符删去",
            Self::Markdown => "会被当作 Markdown 记号的符号换成全角",
        }
    }
}

/// Marks of Markdown and what looks like them.
const MARKS: [(char, char); 10] = [
    ('*', '＊'),
    ('_', '＿'),
    ('`', '｀'),
    ('<', '＜'),
    ('>', '＞'),
    ('&', '＆'),
    ('\\', '＼'),
    ('[', '［'),
    (']', '］'),
    ('#', '＃'),
];

/// Puts the characters of lines right, and tells which.
pub(super) fn mend(lines: &mut [Line]) -> Vec<Repair> {
    let mut repairs = Vec::new();
    for line in lines {
        let mut text = String::with_capacity(line.text.len());
        let mut before = None;
        let mut rest = line.text.chars().peekable();
        while let Some(c) = rest.next() {
            let between =
                before.is_some_and(is_digit) && rest.peek().copied().is_some_and(is_digit);
            match mended(c, between) {
                Some((kind, now)) => {
                    note(&mut repairs, kind, line.number, c, now);
                    text.extend(now);
                }
                None => text.push(c),
            }
            before = Some(c);
        }
        line.text = text.trim().to_owned();
        if is_marked(&line.text) {
            line.text = unmarked(&line.text, line.number, &mut repairs);
        }
    }
    repairs
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || ('０'..='９').contains(&c)
}

/// What a character should be; `between` two digits a full-width stop is a
/// decimal point.
fn mended(c: char, between: bool) -> Option<(RepairKind, Option<char>)> {
    if let Some(usual) = usual(c) {
        return Some((RepairKind::Radical, Some(usual)));
    }
    match c {
        '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' => {
            Some((RepairKind::FullWidth, char::from_u32(u32::from(c) - 0xfee0)))
        }
        '．' if between => Some((RepairKind::FullWidth, Some('.'))),
        // What was lost cannot be brought back.
        '\u{fffd}' => None,
        _ => hidden_kind(c).map(|_| (RepairKind::Unseen, None)),
    }
}

fn note(repairs: &mut Vec<Repair>, kind: RepairKind, line: usize, was: char, now: Option<char>) {
    let of_line = repairs
        .iter()
        .rposition(|repair| repair.line != line)
        .map_or(0, |at| at + 1);
    let known = repairs[of_line..]
        .iter()
        .position(|repair| repair.kind == kind);
    let at = known.map_or(repairs.len(), |at| of_line + at);
    if known.is_none() {
        let (was, now) = (String::new(), String::new());
        repairs.push(Repair {
            kind,
            line,
            was,
            now,
        });
    }
    repairs[at].was.push(was);
    repairs[at].now.extend(now);
}

/// Whether Markdown would read a line as other than its words.
fn is_marked(text: &str) -> bool {
    if !text.contains(MARKS.map(|(mark, _)| mark)) {
        return false;
    }
    let read = outline(text);
    let is_whole = |words: &str| words == text;
    let refused = read
        .faults
        .iter()
        .any(|fault| matches!(fault.code, "report::markup" | "report::no-heading"));
    refused || !matches!(&read.blocks[..], [block] if is_whole(&block.text))
}

fn unmarked(text: &str, line: usize, repairs: &mut Vec<Repair>) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        let twin = MARKS
            .iter()
            .find(|(mark, _)| *mark == c)
            .map(|(_, twin)| *twin);
        if twin.is_some() {
            note(repairs, RepairKind::Markdown, line, c, twin);
        }
        plain.push(twin.unwrap_or(c));
    }
    plain
}
