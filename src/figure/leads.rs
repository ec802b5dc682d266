//! The words a clause opens with before it comes to what is measured.

use std::ops::Range;
use std::sync::LazyLock;

use smol_str::SmolStr;

use super::lexicon::Opener::{Filler, Heavy, Hedge, Light, Manner, Tally, Thing};
use super::lexicon::{Found, Lexicon, Opener, Role};
use super::measures::MEASURES;
use super::text::Text;
use super::time::{Calendar, Compared, Reach, When, lead_word};
use super::wording::is_bare;
use super::{Qualifier, Side, Status};

/// The words that clauses open with.
static LEADS: LazyLock<Lexicon<Opener>> = LazyLock::new(|| {
    Lexicon::of(|role| {
        let Role::Opens(opener) = role else {
            return None;
        };
        Some(opener)
    })
});

/// A name's place with what was said before it.
#[derive(Clone, Debug, Default)]
pub(super) struct Lead {
    /// Where the name begins; verbs that belong to it are inside.
    pub(super) start: usize,
    /// Verbs that are what is measured, for this name and the rest of a list.
    pub(super) verbs: Range<usize>,
    /// Verbs of government that the name does without: 完成建设.
    pub(super) light: Range<usize>,
    /// Bounding words before the name: 预计, 力争, 累计.
    pub(super) bounds: Vec<Qualifier>,
    /// Whether 累计 stood there.
    pub(super) sum: bool,
    /// Whether 共 stood there, which may tell all there is at a moment.
    pub(super) total: bool,
    /// Whether something is done rather than is: 新增, 完成.
    pub(super) flow: bool,
    /// The time said there.
    pub(super) time: Option<When>,
    /// All the times said there, where they are a list: 2021年、2022年分别.
    pub(super) times: Vec<When>,
    /// What is said there of review or plan: 计划, 已.
    pub(super) status: Option<Status>,
    /// What is compared with there: 与2012年相比.
    pub(super) compared: Option<Compared>,
    /// Whether 分别 stood there.
    pub(super) respectively: bool,
    /// Whether no noun was found.
    pub(super) empty: bool,
    /// Whether it begins an item of a list told in sentences: 二是.
    pub(super) item: bool,
    /// Whether items before it that have no number were left out of the name.
    pub(super) alone: bool,
}

/// Reads the leading words of `range`; the name is what is left.
pub(super) fn lead(text: &Text<'_>, range: &Range<usize>, calendar: Calendar) -> Lead {
    let mut found = Lead::default();
    let mut light: Option<Range<usize>> = None;
    let mut joined = false;
    let mut at = range.start;
    while at < range.end {
        let rest = at..range.end;
        let word = text.first(&rest, &LEADS);
        // 上年结余 is a name.
        if word.is_some_and(|found| found.meaning == Thing) {
            break;
        }
        if let Some((length, mut time)) = calendar.time_at(text, &rest) {
            at += length;
            // 争取2024年资金: the time is the thing's, not the act's.
            time.status = time.status.filter(|_| !found.flow);
            // 2021年、2022年分别: each number takes its own.
            let next = at + 1..range.end;
            let listed = matches!(text.char(at), '、' | '和' | '与')
                && calendar.time_at(text, &next).is_some();
            if listed || !found.times.is_empty() {
                found.times.push(time.clone());
            }
            at += usize::from(listed);
            found.note(time);
            continue;
        }
        if let Some(length) = calendar.comparison_at(text, &rest) {
            found.compared = calendar.compared(text, &(at..at + length));
            at += length;
            continue;
        }
        if let Some((length, time)) = calendar.compared_at(text, &rest) {
            found.compared = calendar.compared(text, &rest);
            at += length;
            found.note(time);
            continue;
        }
        if adds(text, at) {
            at += 1;
            continue;
        }
        let Some(Found {
            word,
            meaning,
            length,
        }) = word
        else {
            break;
        };
        let acts = || verb_first(text, &(at + length..range.end));
        found.status = lead_word(word, acts).or(found.status);
        match meaning {
            Thing => break,
            Filler if word == "与" && text.words(range).ends_with("之比") => break,
            // 引进和落地科技成果: two acts of one thing.
            Filler
                if matches!(word, "和" | "与" | "及" | "并")
                    && light.as_ref().is_some_and(|light| light.end == at)
                    && heavy_at(text, &(at + length..range.end)) =>
            {
                let start = light.as_ref().map_or(at, |light| light.start);
                found.verbs = start..verbs_end(text, at + length..range.end);
                at = start;
                break;
            }
            // 引进及合作专家: the second act is no word that is known.
            Filler
                if matches!(word, "和" | "及" | "与")
                    && light.as_ref().is_some_and(|light| light.end == at)
                    && !verb_first(text, &(at + length..range.end)) =>
            {
                joined = true;
                break;
            }
            Filler => {
                found.respectively |= word == "分别";
                found.item |= is_item(word);
                if word.starts_with(['比', '较', '与', '同']) {
                    let with = calendar.compared(text, &(at..at + length));
                    found.compared = found.compared.or(with);
                }
            }
            Manner if !leads_on(text, at + length..range.end, calendar) => break,
            Manner => {}
            // 完成预期的95%.
            Hedge if word == "预期" && at + length == range.end => break,
            Hedge | Tally => {
                // 累计结存 is what is left, and no sum of years.
                let left = text.char(at + length) == '结';
                found.sum |= meaning == Tally && word.starts_with("累计") && !left;
                found.total |= meaning == Tally;
                found.bounds.push(Qualifier {
                    word: SmolStr::new_static(word),
                    side: Side::Before,
                });
            }
            // 组织一般公共预算收入: what comes in is not organised.
            Heavy if word == "组织" && text.words(range).ends_with("收入") => found.flow = true,
            Light => {
                found.flow = true;
                light = Some(light.map_or(at, |light| light.start)..at + length);
            }
            Heavy => {
                found.flow = true;
                found.verbs = at..verbs_end(text, at + length..range.end);
                break;
            }
        }
        at += length;
    }
    found.start = at;
    found.empty = at >= range.end || !found.verbs.is_empty() && found.verbs.end >= range.end;
    found.light = light.clone().unwrap_or_default();
    // 引进项目: a noun of two characters says too little without its verb.
    // 申报投资额 as well.
    let short = |light: &Range<usize>| {
        let reached = ["完成", "实现"]
            .iter()
            .any(|word| text.starts(light.start, word));
        joined || range.end - at <= 2 || !reached && is_bare(&text.words(&(at..range.end)))
    };
    if let Some(light) = light.filter(|light| light.end == at && short(light))
        && !is_result(text, &light, &(at..range.end))
    {
        found.start = light.start + usize::from(text.char(light.start) == '已');
    }
    found
}

/// Whether a word begins an item of a list told in sentences: 二是.
fn is_item(word: &str) -> bool {
    word.strip_suffix('是')
        .is_some_and(|number| "一二三四五六七八九十".contains(number))
}

/// Whether a verb only says that a measure was reached: 完成税收, 实现利润.
fn is_result(text: &Text<'_>, verb: &Range<usize>, noun: &Range<usize>) -> bool {
    let reached = ["完成", "实现"]
        .iter()
        .any(|word| text.starts(verb.start, word));
    let measure = text
        .last(noun, &MEASURES)
        .is_some_and(|found| found.length == noun.len());
    // 完成投资 is what was spent of a plan, no investment of its own.
    reached && measure && !text.starts(noun.start, "投资")
}

/// Whether 加 leads to what a budget gets from others or hands on: 加上级补助.
fn adds(text: &Text<'_>, at: usize) -> bool {
    const SOURCES: [&str; 10] = [
        "上级", "上解", "上年", "上划", "中央", "省级", "市级", "返还", "债务", "调入",
    ];
    text.char(at) == '加' && SOURCES.iter().any(|source| text.starts(at + 1, source))
}

/// Whether another leading word or a time follows.
fn leads_on(text: &Text<'_>, rest: Range<usize>, calendar: Calendar) -> bool {
    let word = text
        .first(&rest, &LEADS)
        .is_some_and(|found| found.meaning != Thing || found.word == "投资");
    word || calendar.time_at(text, &rest).is_some()
}

/// Whether a verb begins the range.
pub(super) fn verb_first(text: &Text<'_>, range: &Range<usize>) -> bool {
    matches!(
        text.first(range, &LEADS),
        Some(Found {
            meaning: Heavy | Light,
            ..
        })
    )
}

/// Whether the range says how something is done, and no more: 全面.
pub(super) fn is_manner(text: &Text<'_>, range: &Range<usize>) -> bool {
    text.first(range, &LEADS)
        .is_some_and(|found| found.meaning == Manner && found.length == range.len())
}

/// Whether 新 and a verb that is no word by itself begin the range: 新转化项目, but not
/// 新产品.
pub(super) fn is_newly(text: &Text<'_>, range: &Range<usize>) -> bool {
    text.first(range, &LEADS)
        .is_some_and(|found| found.word == "新")
}

/// Whether an act that is itself measured begins the range: 新增, 改造.
pub(super) fn heavy_at(text: &Text<'_>, range: &Range<usize>) -> bool {
    text.first(range, &LEADS)
        .is_some_and(|found| found.meaning == Heavy)
}

/// The first act inside a name that is itself measured, and the byte where it begins.
pub(super) fn heavy_in(name: &str) -> Option<(usize, &'static str)> {
    let mut acts = LEADS.all(name);
    let (at, found) = acts.find(|(_, found)| found.meaning == Heavy)?;
    Some((at, found.word))
}

/// The act that a name begins with, whether it is itself measured or not.
pub(super) fn begins_act(name: &str) -> Option<&'static str> {
    let found = LEADS.begins(name)?;
    matches!(found.meaning, Heavy | Light).then_some(found.word)
}

/// Where a run of verbs ends: 开工改造, 新建改建.
fn verbs_end(text: &Text<'_>, mut rest: Range<usize>) -> usize {
    while let Some(Found {
        meaning: Heavy | Light,
        length,
        ..
    }) = text.first(&rest, &LEADS)
    {
        rest.start += length;
    }
    rest.start
}

/// Whether the words end with a verb that wants an object: 中央财政安排.
pub(super) fn ends_with_verb(text: &Text<'_>, range: &Range<usize>) -> bool {
    matches!(
        text.last(range, &LEADS),
        Some(Found {
            meaning: Heavy | Light,
            ..
        })
    )
}

impl Lead {
    fn note(&mut self, time: When) {
        let before = self.time.take();
        // 2021年，全年 …: a time that adds nothing takes nothing away.
        let adds = time.period.is_some() || time.reach == Reach::Years;
        self.time = before.filter(|_| !adds).or(Some(time));
    }

    /// Where the name itself begins, behind its verbs.
    pub(super) fn name_start(&self) -> usize {
        self.start.max(self.verbs.end)
    }

    /// What was said before an actor, and then of the act.
    pub(super) fn with_act(mut self, act: Self) -> Self {
        self.bounds.extend(act.bounds);
        Self {
            bounds: self.bounds,
            sum: self.sum || act.sum,
            total: self.total || act.total,
            flow: self.flow || act.flow,
            time: act.time.or(self.time),
            status: act.status.or(self.status),
            compared: act.compared.or(self.compared),
            ..act
        }
    }

    /// The times said, each by itself.
    pub(super) fn listed_times(&self) -> impl Iterator<Item = &When> {
        let one = self.time.as_ref().filter(|_| self.times.is_empty());
        self.times.iter().chain(one)
    }

    /// Whether a verb opens the clause.
    pub(super) fn is_act(&self) -> bool {
        self.flow || !self.verbs.is_empty()
    }
}
