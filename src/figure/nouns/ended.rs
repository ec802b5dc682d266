//! The verb that ends a noun phrase: 13家企业入围名单.

use std::ops::Range;
use std::sync::LazyLock;

use crate::figure::acts::{ends_with_verb, verb_first};
use crate::figure::lexicon::{Lexicon, Role};
use crate::figure::text::Text;

/// Verbs that end a noun phrase before them: whether they tell what those
/// counted did, or that and what follows say something else of them. Nouns
/// that look like one end nothing.
static PHRASE_ENDS: LazyLock<Lexicon<End>> = LazyLock::new(|| {
    Lexicon::among([
        (Role::Tells, Told),
        (Role::Cuts, Cut),
        (Role::UncutNoun, End::Noun),
    ])
});

/// What a verb behind a noun does to the name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    /// It tells what those counted did: 13家企业入围名单.
    Told,
    /// It and what follows say something else of them: 5轮磋商取得积极成果.
    Cut,
    /// It is part of a noun: 支持性.
    Noun,
}

use End::{Cut, Told};

/// Verbs that tell which ones are counted: 上市企业.
static WHICH: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Which));
static HOW: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Adverb));

/// Verbs of one character that 了 follows: 通了.
const ONE_CHARACTER: &str = "通用建有装修办种养得喝住买开吃走看学打成";

/// Where the verb that tells which ones are counted begins in a noun.
pub(in crate::figure) fn telling_verb(text: &Text<'_>, noun: &Range<usize>) -> Option<usize> {
    (noun.start + 2..noun.end).find(|&at| {
        !text.is_quoted(at) && text.first(&(at..text.len()), &WHICH).is_some()
            // 上市企业 begins with one; so may what follows the noun.
            && noun.end - at <= LONGEST_TELLING
            // 企业主板上市: where they are listed stands between.
            && text.before(at) != '板'
            // 新药获批上市 tells of one thing.
            && !ends_with_verb(text, &(noun.start..at))
            && !(noun.start + 2..at).any(|verb| verb_at(text, &(verb..at)))
    })
}

/// What is told of many at once is longer.
const LONGEST_TELLING: usize = 8;

/// Where the first verb inside a range begins.
pub(super) fn verb_in(text: &Text<'_>, range: &Range<usize>) -> Option<usize> {
    (range.start + 1..range.end).find(|&at| {
        let unknown = || at > range.start + 1 && is_act(text, at, range);
        !text.is_quoted(at) && (verb_at(text, &(at..range.end)) || unknown())
    })
}

/// Whether what stands around `at` shows a verb there, known or not.
fn is_act(text: &Text<'_>, at: usize, range: &Range<usize>) -> bool {
    is_over(text, at, range)
        || is_tallied(text, at, range.end)
        || goes_on(text, at)
        || is_how(text, at, range.end)
        || is_of_all(text, at)
}

/// 村庄通了燃气, 群众用上了沼气; but 学生领取了教科书.
fn is_over(text: &Text<'_>, at: usize, range: &Range<usize>) -> bool {
    let one = |c: char| ONE_CHARACTER.contains(c);
    let short = one(text.char(at)) || at <= range.start + 2;
    let reached = matches!(
        text.char(at + 1),
        '上' | '到' | '完' | '好' | '成' | '起' | '掉'
    );
    // 乡镇建设了工作站.
    let known = || verb_first(text, &(at..range.end));
    let over = text.char(at + 1) == '了' && short
        || text.char(at + 2) == '了' && (!one(text.char(at + 1)) || reached || known());
    over && at + 1 < range.end
}

/// 乡镇共认领问题.
fn is_tallied(text: &Text<'_>, at: usize, end: usize) -> bool {
    text.char(at) == '共' && verb_first(text, &(at + 1..end))
}

/// 停车区域并提供服务.
fn goes_on(text: &Text<'_>, at: usize) -> bool {
    text.char(at) == '并'
        && !"网购轨行列发联".contains(text.char(at + 1))
        && !"合兼归一".contains(text.before(at))
}

/// 治安卡点全时战备, but not 安全.
fn is_of_all(text: &Text<'_>, at: usize) -> bool {
    text.char(at) == '全'
        && matches!(text.char(at + 1), '时' | '域' | '天' | '程' | '员')
        && !matches!(text.before(at), '安' | '健' | '保' | '完' | '齐' | '双')
}

/// Whether a word at `at` tells how something was done to what stands before it, and a
/// verb follows: 小区全面改造.
pub(super) fn is_how(text: &Text<'_>, at: usize, end: usize) -> bool {
    let how = text.first(&(at..end), &HOW);
    how.is_some_and(|how| verb_first(text, &(at + how.length..end)))
}

/// What is told of, without the word behind it that tells how: 线路 of 线路同步入驻.
pub(in crate::figure) fn before_how(text: &Text<'_>, thing: Range<usize>) -> Range<usize> {
    let how = text.last(&thing, &HOW).map_or(0, |found| found.length);
    thing.start..thing.end - how
}

fn end_at(text: &Text<'_>, range: &Range<usize>) -> Option<End> {
    text.first(range, &PHRASE_ENDS).map(|found| found.meaning)
}

/// Whether a verb begins the range with which something else is said of those counted.
pub(super) fn cuts(text: &Text<'_>, range: &Range<usize>) -> bool {
    end_at(text, range) == Some(Cut)
}

/// Whether a verb that ends noun phrases begins the range.
pub(super) fn verb_at(text: &Text<'_>, range: &Range<usize>) -> bool {
    matches!(end_at(text, range), Some(Told | Cut))
}

/// Whether a verb that tells what those counted did begins the range: 3万人受益.
pub(in crate::figure) fn tells(text: &Text<'_>, range: &Range<usize>) -> bool {
    let told =
        end_at(text, range) == Some(Told) || text.starts_one_of(range.start, &["取得", "处于"]);
    told && !text.starts(range.start, "用于")
}
