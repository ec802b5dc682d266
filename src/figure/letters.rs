//! Which characters are words, marks or nothing, and which are one to a reader.

use super::characters::Characters;

/// Whether a character is Chinese, as nearly all of a report is; asking
/// Unicode what it is would be slow.
#[inline]
pub(super) fn is_han(c: char) -> bool {
    matches!(c, '\u{4e00}'..='\u{9fff}')
}

/// Whether a character is a letter or a digit.
#[inline]
pub(super) fn is_word(c: char) -> bool {
    match c {
        '\0'..='\u{7f}' => c.is_ascii_alphanumeric(),
        // Punctuation of Chinese; 〇 and 々 are among it.
        '\u{3000}'..='\u{303f}' => matches!(c, '〇' | '々' | '〆'),
        '“' | '”' | '‘' | '’' => false,
        _ => is_han(c) || c.is_alphanumeric(),
    }
}

/// Marks of quotation, opening and closing.
pub(super) static QUOTES: Characters<14> = Characters::new([
    '"', '＂', '“', '”', '‘', '’', '「', '」', '『', '』', '《', '》', '〈', '〉',
]);

/// What a reader skips without noticing.
#[inline]
pub(super) fn is_blank(c: char) -> bool {
    match c {
        '\u{200b}'..='\u{200f}' | '\u{feff}' | '*' | '`' | '_' => true,
        // No mark of Chinese is one, nor any behind them.
        '\u{3001}'.. => false,
        _ => c.is_whitespace() || c.is_control(),
    }
}

/// The character that is compared in the place of one that a reader takes for the same.
#[inline]
pub(super) fn plain(c: char) -> char {
    match c {
        '—' | '–' | '―' | '−' | '‐' | '‑' | '～' | '〜' | '~' | '－' => '-',
        '∶' | '︰' | '﹕' => ':',
        // A sign for an address, typed for per cent.
        '℅' => '%',
        '！'..='～' => char::from_u32(c as u32 - 0xFEE0).unwrap_or(c),
        _ => c,
    }
}
