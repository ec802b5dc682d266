//! Going through a sentence, character by character.

use super::counted::counted;
use super::numeral::whole;
use super::said::{Rule, Said, before, char_at, is_dash, is_digit, run, starts, unit_length};
use super::signs::{UNITS, comparing, enclosed, sign};
use super::{dated, named, related};

/// Marks at which a voice pauses.
const PAUSES: &str = "，。、；：！？,;:!?…";

/// The sentence's words.
pub(super) fn read(text: &[char]) -> String {
    let mut voice = Voice {
        text,
        at: 0,
        digits_end: usize::MAX,
        unit_end: usize::MAX,
        out: String::new(),
        pauses: false,
    };
    voice.list_mark();
    while voice.at < text.len() {
        voice.step();
    }
    voice.out
}

struct Voice<'a> {
    text: &'a [char],
    at: usize,
    /// Where the digits of the last number end.
    digits_end: usize,
    /// Where its unit ends.
    unit_end: usize,
    out: String,
    /// Whether a pause is due before the next word.
    pauses: bool,
}

impl Voice<'_> {
    /// `1. 修路`, `1 修路`, `一 修路`: a pause behind the number of a list.
    fn list_mark(&mut self) {
        let (digits, end) = run(self.text, 0);
        let numeral = |at: &usize| "一二三四五六七八九十".contains(char_at(self.text, *at));
        let words_end = (0..self.text.len()).take_while(numeral).count();
        let mark = end.max(words_end);
        let dot = usize::from(char_at(self.text, mark) == '.');
        let is_mark = mark > 0
            && digits.len() <= 2
            && !is_digit(self.text, mark + dot)
            && (dot > 0 || char_at(self.text, mark) == ' ');
        if !is_mark {
            return;
        }
        let words: String = self.text[..words_end].iter().collect();
        self.say(&if digits.is_empty() {
            words
        } else {
            whole(&digits)
        });
        self.at = mark + dot;
        self.pauses = true;
    }

    fn step(&mut self) {
        let c = self.text[self.at];
        if c.is_ascii_digit() {
            self.number();
        } else if let Some(value) = enclosed(c) {
            self.say(&whole(&value.to_string()));
            self.at += 1;
            // Ⅱ级 is one word; ① is a mark of a list.
            self.pauses = !('Ⅰ'..='Ⅻ').contains(&c);
        } else if let Some(unit) = self.unit() {
            self.say(&unit.words);
            self.at = unit.end;
        } else {
            self.sign(c);
        }
    }

    fn number(&mut self) {
        let rules = dated::RULES
            .iter()
            .chain(&named::RULES)
            .chain(&related::RULES);
        let ask = |rule: Rule| rule(self.text, self.at);
        let said = rules.copied().find_map(ask);
        let Said { words, end } = said.unwrap_or_else(|| counted(self.text, self.at));
        self.say(&words);
        self.at = end;
        self.digits_end = end;
        self.unit_end = end + unit_length(self.text, end);
    }

    /// A unit in Latin letters, behind a number and its scale.
    fn unit(&self) -> Option<Said> {
        if !(self.digits_end..=self.unit_end).contains(&self.at) {
            return None;
        }
        UNITS.iter().find_map(|&(unit, words)| {
            let end = self.at + unit.chars().count();
            let ends = !char_at(self.text, end).is_ascii_alphanumeric();
            (starts(self.text, self.at, unit) && ends).then(|| Said::new(words, end))
        })
    }

    fn sign(&mut self, c: char) {
        let (last, next) = (before(self.text, self.at), char_at(self.text, self.at + 1));
        let behind_number = self.at == self.unit_end || self.at == self.digits_end;
        self.at += 1;
        match c {
            _ if is_dash(c) => self.dash(c, behind_number),
            '+' => self.plus(behind_number),
            '×' | 'x' | 'X' if last.is_ascii_digit() && next.is_ascii_digit() => self.say("乘"),
            '/' if self.digits_end <= self.at && self.at <= self.unit_end + 1 => self.say("每"),
            '/' => self.pauses = true,
            '.' if behind_number && next.is_ascii_digit() => self.say("点"),
            '%' => self.say("百分号"),
            '‰' => self.say("千分号"),
            '(' | '（' | '〔' | '[' | '【' | ')' | '）' | '〕' | ']' | '】' => self.bracket(),
            '…' | '·' | '•' => self.pauses = c == '…' || self.pauses,
            ' ' if last.is_ascii_alphanumeric() && next.is_ascii_alphanumeric() => self.say(" "),
            ' ' => {}
            // “零确诊”“零感染” are two.
            '”' | '’' => self.pauses |= matches!(next, '“' | '‘'),
            ',' => self.say("，"),
            ';' => self.say("；"),
            ':' => self.say("："),
            _ if next.is_ascii_digit() && comparing(c).is_some() => {
                self.say(comparing(c).unwrap_or_default());
            }
            _ => match sign(c) {
                Some(words) => self.say(words),
                None => self.say(c.encode_utf8(&mut [0; 4])),
            },
        }
    }

    /// The ends of a range, a minus, a hyphen of a name, or a pause.
    fn dash(&mut self, c: char, behind_number: bool) {
        let last = before(self.text, self.at - 1);
        while is_dash(char_at(self.text, self.at)) {
            self.at += 1;
        }
        let before_number = is_digit(self.text, self.at);
        if behind_number && before_number {
            self.say("到");
        } else if c == '-' && before_number && !last.is_ascii_alphanumeric() {
            self.say("负");
        } else if !(c == '-' && last.is_ascii_alphanumeric()) {
            self.pauses = !self.out.is_empty();
        }
    }

    /// “8+4” and 互联网+ are 加, 300+家 are 多, +3% is 正.
    fn plus(&mut self, behind_number: bool) {
        let next = char_at(self.text, self.at);
        let counts = behind_number && unit_length(self.text, self.at) > 0;
        let word = match before(self.text, self.at - 1) {
            _ if counts => "多",
            last if next.is_ascii_digit() && !last.is_alphanumeric() => "正",
            _ => "加",
        };
        self.say(word);
    }

    /// What is said beside the sentence is parted from it; 西部（重庆）科学城 is one name.
    fn bracket(&mut self) {
        const SHORT: usize = 2;
        const OPEN: &str = "(（〔[【";
        const CLOSE: &str = ")）〕]】";
        let at = self.at - 1;
        let is_edge = |edges: &str, at: usize| edges.contains(char_at(self.text, at));
        let has_short = if is_edge(OPEN, at) {
            (at + 1..=at + 1 + SHORT).any(|far| is_edge(CLOSE, far))
        } else {
            (at.saturating_sub(SHORT + 1)..at).any(|far| is_edge(OPEN, far))
        };
        self.pauses |= !has_short && !self.out.is_empty();
    }

    fn say(&mut self, words: &str) {
        let Some(first) = words.chars().next() else {
            return;
        };
        if std::mem::take(&mut self.pauses)
            && !PAUSES.contains(first)
            && !self.out.ends_with(|last| PAUSES.contains(last))
        {
            self.out.push('，');
        }
        self.out += words;
    }
}
