//! Characters made alike: full-width letters, digits and signs of numbers become
//! half-width; marks of sentences stay Chinese, because a voice pauses at them.

/// The words as they are gone through.
pub(super) fn plain(words: &str) -> Vec<char> {
    words.trim().chars().map(one).collect()
}

fn one(c: char) -> char {
    match c {
        '０'..='９'
        | 'Ａ'..='Ｚ'
        | 'ａ'..='ｚ'
        | '％'
        | '＋'
        | '－'
        | '．'
        | '／'
        | '＜'
        | '＝'
        | '＞'
        | '＊'
        | '＆'
        | '＃' => narrow(c, 0xFEE0),
        // PM₂.₅
        '₀'..='₉' => narrow(c, '₀' as u32 - '0' as u32),
        '⁰' | '⁴'..='⁹' => narrow(c, '⁰' as u32 - '0' as u32),
        '¹' => '1',
        // A sign for an address, typed for per cent.
        '℅' => '%',
        '∶' | '︰' | '﹕' => ':',
        '−' => '-',
        '–' | '―' | '～' | '〜' | '~' | '‐' | '‑' => '—',
        '✕' | '✖' => '×',
        'μ' | 'µ' => 'μ',
        _ if c.is_whitespace() => ' ',
        _ => c,
    }
}

fn narrow(c: char, by: u32) -> char {
    char::from_u32(c as u32 - by).unwrap_or(c)
}
