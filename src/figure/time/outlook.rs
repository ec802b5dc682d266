//! Words that tell a review from a plan: in headings, in labels, before numbers.

use std::ops::Range;
use std::sync::LazyLock;

use crate::figure::Status;
use crate::figure::Status::{Actual, Target};
use crate::figure::lexicon::{Lexicon, Outlook, Role};
use crate::figure::text::Text;

/// A list of words that tell a review from a plan.
type Words = LazyLock<Lexicon<()>>;

/// What words of headings tell.
static HEADINGS: LazyLock<Lexicon<Outlook>> = LazyLock::new(|| {
    Lexicon::of_each(|role| {
        let Role::Heading(outlook) = role else {
            return None;
        };
        Some(outlook)
    })
});
static ENDS_AHEAD: Words = LazyLock::new(|| Lexicon::with(Role::Heading(Outlook::EndsAhead)));
static LOOKS_BACK: Words = LazyLock::new(|| Lexicon::with(Role::LooksBack));
static FINISHES: Words = LazyLock::new(|| Lexicon::with(Role::Finishes));
static TRIES: Words = LazyLock::new(|| Lexicon::with(Role::Tries));
static PLANNED: Words = LazyLock::new(|| Lexicon::with(Role::Planned));
static AIMS: Words = LazyLock::new(|| Lexicon::with(Role::Aims));

/// Words that end a label, and what they tell.
static LABELS: LazyLock<Lexicon<Status>> = LazyLock::new(|| {
    Lexicon::of(|role| {
        let Role::Label(status) = role else {
            return None;
        };
        Some(status)
    })
});

/// Whether a paragraph compares what was done with the year before.
pub(super) fn compares(words: &[char]) -> bool {
    let has = |list: &Words| (0..words.len()).any(|at| list.first(&words[at..]).is_some());
    has(&LOOKS_BACK) && !has(&AIMS)
}

/// Whether a paragraph tells what courts, prosecutors or police did.
pub(super) fn tries(words: &[char]) -> bool {
    (0..words.len()).any(|at| TRIES.first(&words[at..]).is_some())
}

/// Whether a paragraph says that what was planned is done: 超额完成年度任务.
pub(super) fn finishes(words: &[char]) -> bool {
    let mut places = 0..words.len();
    let done = places.any(|at| FINISHES.first(&words[at..]).is_some());
    // The plan that was met is no aim.
    let aims = |at: usize| {
        AIMS.first(&words[at..])
            .filter(|aim| !PLANNED.has(aim.word))
    };
    done && !(0..words.len()).any(|at| aims(at).is_some())
}

/// What is known when a heading is read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Known {
    /// Last year and whether only a part of it, as the heading itself says.
    pub(super) year: Option<(u16, bool)>,
    /// The year the report was given in.
    pub(super) given: Option<u16>,
    /// Whether the report as a whole looks back on that year too.
    pub(super) reviews: bool,
    /// The outlook of what it stands in: a card's section, a report that looks
    /// back as a whole.
    pub(super) around: Option<Status>,
    /// The outlook of the section before it.
    pub(super) before: Option<Status>,
}

/// All that the words of a heading tell.
struct Told(u16);

impl Told {
    fn by(words: &str) -> Self {
        let told = HEADINGS.every(words);
        Self(told.fold(0, |all, outlook| all | 1 << outlook as u8))
    }

    fn has(&self, outlook: Outlook) -> bool {
        self.0 & 1 << outlook as u8 != 0
    }
}

/// Whether a title is that of a plan.
pub(super) fn plans(words: &str) -> bool {
    let told = Told::by(words);
    told.has(Outlook::Plan) || told.has(Outlook::Theme)
}

/// A title without its number: 今后工作 of 二、今后工作.
fn unnumbered(words: &str) -> &str {
    const LONGEST: usize = 2;
    let parted = words.split_once('、');
    let numbered = parted.filter(|(mark, _)| mark.chars().count() <= LONGEST);
    numbered.map_or(words, |(_, title)| title)
}

/// Review or plan, as a heading tells it.
pub(super) fn outlook(words: &str, known: Known) -> Option<Status> {
    let told = Told::by(words);
    let has = |outlook| told.has(outlook);
    let by_year = match (known.year, known.given) {
        (Some((last, _)), Some(given)) if last < given => Some(Actual),
        (Some((last, _)), Some(given)) if last > given => Some(Target),
        _ => None,
    };
    if known.year.is_none() && known.around.is_some() {
        // A theme may speak of tasks and results all it likes.
        if has(Outlook::TurnsBack) {
            return Some(Actual);
        }
        let ends = ENDS_AHEAD.ends(words).is_some();
        let title = unnumbered(words);
        let ahead = ends || title.starts_with("今后") || title.starts_with("未来");
        return (has(Outlook::TurnsAhead) || ahead).then_some(Target);
    }
    if has(Outlook::Review) {
        return Some(Actual);
    }
    if by_year.is_some() {
        return by_year;
    }
    // 2024年主要工作举措 of a summary of that year was done.
    let own = known.year.filter(|(year, _)| Some(*year) == known.given);
    let ahead = || has(Outlook::TurnsAhead) || ENDS_AHEAD.ends(words).is_some();
    if known.reviews && own.is_some() && !ahead() {
        return Some(Actual);
    }
    let theme = known.year.is_none() && known.before == Some(Actual);
    // 代表建议办理总体情况 tells what was done.
    let theme = theme || words.ends_with("情况");
    if has(Outlook::Plan) || has(Outlook::Theme) && !theme {
        return Some(Target);
    }
    let own_year = known
        .year
        .filter(|_| !known.reviews && known.given.is_some());
    match own_year {
        Some((_, false)) if !has(Outlook::Outcome) => Some(Target),
        _ if has(Outlook::Result) => Some(Actual),
        Some((_, true)) => Some(Actual),
        _ if known.reviews && known.year.is_some() => Some(Actual),
        _ if has(Outlook::Promise) => Some(Target),
        _ => None,
    }
}

/// Review or plan, as the words before a colon tell it: 任务目标：, 完成情况：.
pub(in crate::figure) fn label(words: &str) -> Option<Status> {
    let words = words.trim_end_matches(['是', '为', '有']);
    let words = words.trim_end_matches("如下");
    match LABELS.ends(words)?.meaning {
        Actual => Some(Actual),
        Target => (!words.contains("完成")).then_some(Target),
    }
}

/// Review or plan, as the words behind a number tell it: 13个项目均已开工,
/// 5个项目将建成; `acts` says whether a verb follows a place.
pub(in crate::figure) fn words_behind(
    text: &Text<'_>,
    range: &Range<usize>,
    acts: impl Fn(usize) -> bool,
) -> Option<Status> {
    const NEAREST: usize = 20;
    let end = range.end.min(range.start + NEAREST);
    (range.start..end).find_map(|at| match text.char(at) {
        '已' => Some(Actual),
        '将' if acts(at + 1) => Some(Target),
        _ => None,
    })
}

/// Review or plan, as a leading word tells it; `acts` says whether a verb follows.
pub(in crate::figure) fn lead_word(word: &str, acts: impl Fn() -> bool) -> Option<Status> {
    match word {
        "拟" | "拟按" | "力争" | "力争达到" | "争取达到" | "今年将" => Some(Target),
        "计划" | "将" if acts() => Some(Target),
        "已" | "已有" | "现有" | "已经" => Some(Actual),
        _ => None,
    }
}

/// Review or plan, as a word between name and number tells it.
pub(in crate::figure) fn said_word(word: &str) -> Option<Status> {
    // Most words begin otherwise.
    if !word.starts_with(['拟', '力', '争', '已', '现']) {
        return None;
    }
    match word {
        "拟" | "拟按" | "力争" | "争取" => Some(Target),
        "已" | "已达" | "已达到" | "已有" | "现有" => Some(Actual),
        _ => None,
    }
}
