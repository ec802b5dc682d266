//! The works that a heading names, of which its first sentence tells how large they are.

use std::sync::LazyLock;

use smol_str::SmolStr;

use crate::figure::acts::OPENERS;
use crate::figure::lexicon::{Lexicon, Opener, Role};

static NO_LABEL: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::NoLabel));

/// What a heading may say of works behind their name.
const TOLD: [&str; 4] = ["完成情况", "进展情况", "实施情况", "推进情况"];

/// The works that a heading names, without its number and verb: （二）实施公路防护工程.
pub(super) fn works(heading: &str) -> Option<&str> {
    const LEAST: usize = 4;
    const LONGEST: usize = 20;
    let words = heading.trim_start_matches(['#', ' ']).trim_end();
    let numeral = |c: char| c.is_ascii_digit() || "(（一二三四五六七八九十".contains(c);
    let marked = words.split_once(['、', '.', ')', '）']);
    let words = match marked {
        Some((mark, rest)) if mark.chars().all(numeral) => rest.trim_start(),
        Some(_) | None => words,
    };
    let verb = OPENERS.begins(words);
    let verb = verb.filter(|verb| verb.meaning == Opener::Light);
    let words = &words[verb.map_or("", |verb| verb.word).len()..];
    let words = TOLD
        .iter()
        .find_map(|told| words.strip_suffix(told))
        .unwrap_or(words);
    let named = (LEAST..=LONGEST).contains(&words.chars().count());
    let plain = words.chars().all(|c| c.is_alphabetic());
    (named && plain && NO_LABEL.find(words).is_none()).then_some(words)
}

/// The name of how large works are: 供水工程总投资, but 竣工项目总投资 where the words
/// say 项目总投资.
pub(super) fn size_of(works: &str, size: &str) -> SmolStr {
    let size = match works.ends_with("项目") {
        true => size.trim_start_matches("项目"),
        false => size,
    };
    SmolStr::from_iter([works, size])
}
