//! Pictures say what the report says, and nothing else.

mod files;
mod words;

/// Words as they stand in lines that may break anywhere, of characters that are seen.
fn closed(words: &str) -> String {
    let is_seen = |c: &char| !c.is_whitespace() && *c != '\u{200b}';
    words.chars().filter(is_seen).collect()
}
