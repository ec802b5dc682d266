//! Columns on a terminal.

/// Fills words to a width in columns, a Chinese character being two.
pub(super) fn pad(words: &str, width: usize) -> String {
    let taken: usize = words
        .chars()
        .map(|c| if c.is_ascii() { 1 } else { 2 })
        .sum();
    words.to_owned() + &" ".repeat(width.saturating_sub(taken))
}
