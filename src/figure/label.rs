//! What stands before a paragraph and says what it is about: a heading, or a few words
//! that only a blank parts from it.

use std::sync::LazyLock;

use smol_str::SmolStr;

use super::letters::is_han;
use super::lexicon::{Lexicon, Role};
use super::text::Text;

static NO_LABEL: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::NoLabel));

/// A short heading or line that may name what the next one counts.
pub(super) fn label(words: &str) -> Option<SmolStr> {
    const MARKS: [char; 6] = ['、', ',', '，', '。', '：', ':'];
    const LONGEST: usize = 14;
    let short = words.len() <= 4 * LONGEST && words.chars().count() <= LONGEST;
    let short = short && !words.contains(|c: char| c.is_ascii_digit());
    (short && !words.contains(MARKS) && NO_LABEL.find(words).is_none()).then(|| words.into())
}

/// The length of a heading that only a blank parts from its paragraph:
/// 畜牧业 全年出栏生猪9万头.
pub(super) fn run_in(text: &Text<'_>, start: usize) -> usize {
    const SHORTEST: usize = 2;
    const LONGEST: usize = 8;
    const NEAR: usize = 40;
    if !text.has_gaps() {
        return 0;
    }
    let digit = |at: usize| text.char(at).is_ascii_digit();
    let parts = |at: &usize| text.is_apart(*at) && !(digit(*at - 1) && digit(*at));
    let mut blanks = (start + 1..start + NEAR).filter(parts);
    let end = blanks.next().unwrap_or(start);
    let mut words = start..(end + 1).min(text.len());
    let short = (SHORTEST..=LONGEST).contains(&(end - start));
    // A text with blanks all over has them inside of words, and beside its numbers.
    let alone = short && blanks.next().is_none() && words.all(|at| is_han(text.char(at)));
    if alone { end - start } else { 0 }
}
