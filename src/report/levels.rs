//! Which heading is what: title, section, card. Texts mark them with whatever
//! levels they like, so a level says only that one heading is below another; the
//! numbers that reports give their headings (一、 （一） 1.) say the rest.

use super::{Block, BlockKind, is_glossary};

/// What a block is in the tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// The report's title.
    Title,
    /// What stands below it, large on the cover.
    Subtitle,
    /// The heading of a section.
    Section,
    /// The heading of a card.
    Card,
    /// A sentence, or a heading below those of cards.
    Sentence,
    /// The heading of the glossary.
    Glossary,
    /// A line of the glossary.
    Term,
}

/// A title without a mark has no more characters.
const LONGEST_TITLE: usize = 40;
/// A text may mark more levels than there are; the third below the title is the
/// one of cards where no numbers say so.
const CARD_DEPTH: usize = 2;

/// The role of each block, in their order. Without a [`Role::Title`] the text has
/// none; without a [`Role::Section`] it has no heading besides.
pub(super) fn roles(blocks: &[Block]) -> Vec<Role> {
    let mut roles = vec![Role::Sentence; blocks.len()];
    let title = title(blocks);
    if let Some(at) = title {
        roles[at] = Role::Title;
    }
    let body = title.map_or(0, |at| at + 1);
    explain(&blocks[body..], &mut roles[body..]);
    let mut headings: Vec<Marked<'_>> = marked(blocks)
        .filter(|heading| heading.at >= body && roles[heading.at] == Role::Sentence)
        .collect();
    if is_subtitle(&headings) && title.is_some() {
        roles[headings.remove(0).at] = Role::Subtitle;
    }
    let card = card_level(&headings);
    for heading in &headings {
        roles[heading.at] = match heading.level.cmp(&card) {
            std::cmp::Ordering::Less if is_card_among(heading, &headings) => Role::Card,
            std::cmp::Ordering::Less => Role::Section,
            std::cmp::Ordering::Equal => Role::Card,
            std::cmp::Ordering::Greater => Role::Sentence,
        };
    }
    roles
}

/// A heading with its level as it is written.
#[derive(Clone, Copy)]
struct Marked<'a> {
    at: usize,
    level: u8,
    text: &'a str,
}

fn marked(blocks: &[Block]) -> impl Iterator<Item = Marked<'_>> {
    let numbered = blocks.iter().enumerate();
    numbered.filter_map(|(at, block)| match block.kind {
        BlockKind::Heading(level) => Some(Marked {
            at,
            level,
            text: &block.text,
        }),
        BlockKind::Bullet | BlockKind::Paragraph => None,
    })
}

/// The first heading, unless it is one of the sections; else a first line that
/// is short and no sentence.
fn title(blocks: &[Block]) -> Option<usize> {
    let heads = |heading: &Marked<'_>| {
        let shallower = marked(blocks).all(|other| heading.level <= other.level);
        shallower && number(heading.text).is_none()
    };
    let first_line = || {
        let text = blocks.first()?.text.as_str();
        let is_name = !text.ends_with(['。', '：', ':', '；', '，', '！']);
        let is_short = text.chars().count() <= LONGEST_TITLE;
        (is_name && is_short && blocks[0].kind == BlockKind::Paragraph).then_some(0)
    };
    let heading = marked(blocks).next().filter(heads);
    heading.map(|heading| heading.at).or_else(first_line)
}

/// Marks the glossary: its heading, and all below it until a heading that is as
/// shallow.
fn explain(blocks: &[Block], roles: &mut [Role]) {
    let mut open = None;
    for (block, role) in blocks.iter().zip(roles) {
        if let BlockKind::Heading(level) = block.kind {
            open = open.filter(|glossary| level > *glossary);
            if open.is_none() && is_glossary(&block.text) {
                open = Some(level);
                *role = Role::Glossary;
                continue;
            }
        }
        if open.is_some() {
            *role = Role::Term;
        }
    }
}

/// Whether the first heading below the title is a second line of it: marked `##`,
/// alone so, and right above a section marked `###`.
fn is_subtitle(headings: &[Marked<'_>]) -> bool {
    let [first, second, rest @ ..] = headings else {
        return false;
    };
    let is_alone = rest.iter().all(|heading| heading.level > first.level);
    (first.level, second.level) == (2, 3) && is_alone && number(first.text).is_none()
}

/// The level of cards: the one whose headings are numbered （一）, else the second
/// or third; past all levels where there is one.
fn card_level(headings: &[Marked<'_>]) -> u8 {
    let mut levels: Vec<u8> = headings.iter().map(|heading| heading.level).collect();
    levels.sort_unstable();
    levels.dedup();
    let deeper = levels.get(1..).unwrap_or_default();
    let numbered = |level: &&u8| {
        let mut here = headings.iter().filter(|heading| heading.level == **level);
        here.any(|heading| number(heading.text) == Some(Number::Card))
    };
    let by_number = deeper.iter().find(numbered);
    let by_depth = || deeper.iter().take(CARD_DEPTH).next_back();
    by_number.or_else(by_depth).copied().unwrap_or(u8::MAX)
}

/// Whether a heading is numbered （一） at a level where others are numbered 一、.
fn is_card_among(heading: &Marked<'_>, headings: &[Marked<'_>]) -> bool {
    let mut before = headings.iter().filter(|other| other.at < heading.at);
    number(heading.text) == Some(Number::Card)
        && before.any(|other| {
            other.level == heading.level && number(other.text) == Some(Number::Section)
        })
}

/// What a heading's number says of it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Number {
    /// 一、 第一部分
    Section,
    /// （一）
    Card,
}

fn number(text: &str) -> Option<Number> {
    const NUMERALS: &[char] = &['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
    let behind = |words: &'_ str| words.trim_start_matches(NUMERALS).chars().next();
    let counts = |words: &str| words.starts_with(NUMERALS);
    if let Some(words) = text.strip_prefix(['（', '(']) {
        let closes = matches!(behind(words), Some('）' | ')'));
        return (counts(words) && closes).then_some(Number::Card);
    }
    let words = text.strip_prefix('第').unwrap_or(text);
    let ends = matches!(behind(words), Some('、' | '．' | '.' | '部' | '章'));
    (counts(words) && ends).then_some(Number::Section)
}
