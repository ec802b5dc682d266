//! Makes the characters of a block plain, and finds its quotations.

use std::ops::Range;

use super::Text;
use crate::figure::letters::{QUOTES, is_blank, is_han, plain};

/// A quotation longer than this is speech, not a name.
const LONGEST_NAME: usize = 30;

impl<'a> Text<'a> {
    /// Reads `source[span]` into this text, reusing its memory.
    pub(in crate::figure) fn load(&mut self, source: &'a str, span: Range<usize>) {
        self.source = source;
        self.chars.clear();
        self.at.clear();
        self.marks.clear();
        (self.gaps, self.quotes) = (false, false);
        // Three bytes a character, and digits.
        self.chars.reserve(span.len() / 2);
        self.at.reserve(span.len() / 2);
        let mut blank = None;
        let mut rest = source[span.clone()].chars();
        while let (at, Some(c)) = (span.end - rest.as_str().len(), rest.next()) {
            // The most frequent first.
            let c = match c {
                _ if is_han(c) => {
                    blank = None;
                    c
                }
                '0'..='9' => {
                    self.part(blank.take());
                    c
                }
                _ if is_blank(c) => {
                    blank = Some(at);
                    self.gaps = true;
                    continue;
                }
                _ => {
                    let blank = blank.take();
                    self.quotes |= QUOTES.has(c);
                    let c = self.lowered(plain(c));
                    if c.is_ascii_digit() {
                        self.part(blank);
                    }
                    self.marks.push(self.chars.len());
                    c
                }
            };
            self.chars.push(c);
            self.at.push(at);
        }
        self.mark_quotes();
    }

    /// A space between two digits parts two numbers.
    fn part(&mut self, blank: Option<usize>) {
        if let Some(blank) = blank
            && self.chars.last().is_some_and(char::is_ascii_digit)
        {
            self.marks.push(self.chars.len());
            self.chars.push(' ');
            self.at.push(blank);
        }
    }

    /// A digit set below the line behind a letter: PM₂.₅ is PM2.5.
    fn lowered(&self, c: char) -> char {
        let behind = |c: &char| c.is_ascii_alphanumeric() || *c == '.';
        match c {
            '₀'..='₉' if self.chars.last().is_some_and(behind) => {
                char::from_u32(c as u32 - '₀' as u32 + '0' as u32).unwrap_or(c)
            }
            _ => c,
        }
    }

    fn mark_quotes(&mut self) {
        self.quoted.clear();
        if !self.quotes {
            return;
        }
        self.quoted.resize(self.chars.len(), false);
        let mut open: Vec<usize> = Vec::new();
        let Self {
            chars,
            quoted,
            marks,
            ..
        } = self;
        let mut close = |open: &mut Vec<usize>, at: usize| {
            // “我们有信心，就业率达到90%以上。” is speech as well.
            let speaks = |start: usize| chars[at - 1] == '。' && chars[start..at].contains(&',');
            if let Some(start) = open.pop()
                && at - start <= LONGEST_NAME
                && !speaks(start)
            {
                quoted[start..=at].fill(true);
            }
        };
        for &at in marks.iter() {
            match chars[at] {
                '"' if open.last().is_some_and(|&at| chars[at] == '"') => close(&mut open, at),
                '“' | '‘' | '「' | '『' | '《' | '〈' | '"' => open.push(at),
                '”' | '’' | '」' | '』' | '》' | '〉' => close(&mut open, at),
                _ => {}
            }
        }
    }
}
