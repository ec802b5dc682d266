//! What words say by themselves: where their first sentence ends, whether they
//! count anything.

/// A first sentence that is a heading has no more characters.
pub(super) const LONGEST: usize = 45;
/// The text behind it has at least so many.
const SHORTEST_TEXT: usize = 6;

/// The first sentence of words that go on behind it, if it has up to `longest`
/// characters and holds no number but that of a year: its length in bytes.
pub(super) fn lead(words: &str, longest: usize) -> Option<usize> {
    let end = sentence(words, longest)?;
    (words[end..].trim().chars().count() >= SHORTEST_TEXT).then_some(end)
}

/// The same, whether or not words go on.
pub(super) fn sentence(words: &str, longest: usize) -> Option<usize> {
    let (at, stop) = words
        .char_indices()
        .find(|(_, c)| matches!(c, '。' | '！' | '？' | '；'))?;
    let mut end = at + stop.len_utf8();
    end += words[end..].len() - words[end..].trim_start_matches(['”', '’', '）']).len();
    let first = &words[..end];
    let is_short =
        stop == '。' && first.chars().count() <= longest && !counts(first) && balanced(first);
    is_short.then_some(end)
}

/// Whether every quotation and bracket closes.
pub(super) fn balanced(text: &str) -> bool {
    let count = |c: char| text.matches(c).count();
    [('“', '”'), ('（', '）'), ('《', '》')]
        .iter()
        .all(|(open, close)| count(*open) == count(*close))
}

/// Whether words hold a number that may be a figure: not that of a year, not
/// one of a name (5G, 8+4).
pub(super) fn counts(words: &str) -> bool {
    let mut rest = words;
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
        let from = &rest[at..];
        let after = from.trim_start_matches(|c: char| c.is_ascii_digit());
        let length = from.len() - after.len();
        let year = length == 4 && after.starts_with(['年', '—', '-', '－', '～', '~', '、', '和']);
        let named = after.starts_with(|c: char| c.is_ascii_alphabetic() || c == '+' || c == '”');
        if !year && !named {
            return true;
        }
        rest = after;
    }
    false
}
