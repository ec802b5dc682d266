//! The word behind a number that bounds it: 左右, 以上.

use std::sync::LazyLock;

use smol_str::SmolStr;

use crate::figure::letters::is_word;
use crate::figure::lexicon::{Found, Lexicon, Role};
use crate::figure::text::Text;
use crate::figure::{Qualifier, Side};

/// Words that follow a number, and whether they bound it.
static BEHIND: LazyLock<Lexicon<bool>> =
    LazyLock::new(|| Lexicon::among([(Role::Behind, true), (Role::Barrier, false)]));

/// The bounding word at `at`, if there is one, and where it ends.
pub(in crate::figure) fn after_number(text: &Text<'_>, at: usize) -> (Option<Qualifier>, usize) {
    match text.first(&(at..text.len()), &BEHIND) {
        Some(Found {
            word,
            meaning: bounds,
            length,
        }) if word != "内" || !is_word(text.char(at + 1)) => {
            let word = SmolStr::new_static(word);
            let bound = bounds.then_some(Qualifier {
                word,
                side: Side::After,
            });
            (bound, at + length)
        }
        _ => (None, at),
    }
}
