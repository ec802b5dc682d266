//! Acts and other words that clauses open with, asked of a range of words.

use std::ops::Range;
use std::sync::LazyLock;

use super::lexicon::Opener::{Heavy, Light, Manner};
use super::lexicon::{Found, Lexicon, Opener, Role};
use super::text::Text;

/// The words that clauses open with.
pub(super) static OPENERS: LazyLock<Lexicon<Opener>> = LazyLock::new(|| {
    Lexicon::of(|role| {
        let Role::Opens(opener) = role else {
            return None;
        };
        Some(opener)
    })
});

/// Whether a verb begins the range.
pub(super) fn verb_first(text: &Text<'_>, range: &Range<usize>) -> bool {
    matches!(
        text.first(range, &OPENERS),
        Some(Found {
            meaning: Heavy | Light,
            ..
        })
    )
}

/// Whether the range says how something is done, and no more: 全面.
pub(super) fn is_manner(text: &Text<'_>, range: &Range<usize>) -> bool {
    text.first(range, &OPENERS)
        .is_some_and(|found| found.meaning == Manner && found.length == range.len())
}

/// Whether 新 and a verb that is no word by itself begin the range: 新转化项目, but not
/// 新产品.
pub(super) fn is_newly(text: &Text<'_>, range: &Range<usize>) -> bool {
    text.first(range, &OPENERS)
        .is_some_and(|found| found.word == "新")
}

/// Whether an act that is itself measured begins the range: 新增, 改造.
pub(super) fn heavy_at(text: &Text<'_>, range: &Range<usize>) -> bool {
    text.first(range, &OPENERS)
        .is_some_and(|found| found.meaning == Heavy)
}

/// The first act inside a name that is itself measured, and the byte where it begins.
pub(super) fn heavy_in(name: &str) -> Option<(usize, &'static str)> {
    let mut acts = OPENERS.all(name);
    let (at, found) = acts.find(|(_, found)| found.meaning == Heavy)?;
    Some((at, found.word))
}

/// The act that a name begins with, whether it is itself measured or not.
pub(super) fn begins_act(name: &str) -> Option<&'static str> {
    let found = OPENERS.begins(name)?;
    matches!(found.meaning, Heavy | Light).then_some(found.word)
}

/// Where a run of verbs ends: 开工改造, 新建改建.
pub(super) fn verbs_end(text: &Text<'_>, mut rest: Range<usize>) -> usize {
    while let Some(Found {
        meaning: Heavy | Light,
        length,
        ..
    }) = text.first(&rest, &OPENERS)
    {
        rest.start += length;
    }
    rest.start
}

/// Whether the words end with a verb that wants an object: 中央财政安排.
pub(super) fn ends_with_verb(text: &Text<'_>, range: &Range<usize>) -> bool {
    matches!(
        text.last(range, &OPENERS),
        Some(Found {
            meaning: Heavy | Light,
            ..
        })
    )
}
