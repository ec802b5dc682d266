//! The words a clause opens with before it comes to what is measured.

mod times;

use std::ops::Range;
use std::sync::LazyLock;

use smol_str::SmolStr;

use self::times::time_said;
use super::acts::{OPENERS, heavy_at, verb_first, verbs_end};
use super::lead::Lead;
use super::lexicon::Opener::{Filler, Heavy, Hedge, Light, Manner, Tally, Thing};
use super::lexicon::{Found, Lexicon, Role};
use super::measures::MEASURES;
use super::text::Text;
use super::time::{Calendar, lead_word};
use super::wording::is_bare;
use super::{Qualifier, Side, Status};

static WHOSE: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Whose));
static SOURCES: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Source));

/// Reads the leading words of `range`; the name is what is left.
pub(super) fn lead(text: &Text<'_>, range: &Range<usize>, calendar: Calendar) -> Lead {
    let mut found = Lead::default();
    let mut light: Option<Range<usize>> = None;
    let mut joined = false;
    let (mut at, mut timed) = (range.start, range.end);
    while at < range.end {
        let rest = at..range.end;
        let word = text.first(&rest, &OPENERS);
        // 上年结余 is a name.
        if word.is_some_and(|found| found.meaning == Thing) {
            break;
        }
        if let Some(length) = time_said(text, &rest, calendar, &mut found) {
            found.in_a_row |= text.starts(at.saturating_sub(2), "连续");
            if at == range.start {
                timed = at + length;
            }
            at += length;
            continue;
        }
        // “全年新增就业9万人”的目标: the quotation begins with a time.
        let quoted = text.char(at) == '“' && !text.is_quoted(at);
        let quoted = quoted && calendar.time_at(text, &(at + 1..range.end)).is_some();
        if adds(text, at) || quoted {
            at += 1;
            continue;
        }
        // 经审查后（含上期积存）批准逮捕.
        if text.char(at) == '('
            && let Some(close) = rest.clone().find(|&at| text.char(at) == ')')
            && close + 1 < range.end
        {
            at = close + 1;
            continue;
        }
        if at == range.start
            && let Some(length) = organ(text, &rest)
        {
            at += length;
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
        // 将追回的财物返还失主 tells what is done with them.
        let behind = at + length..range.end;
        let taken = || text.char(verbs_end(text, behind.clone())) == '的';
        // 计划完成90条: the verb leads to the number, and is read with it.
        let led = || behind.is_empty() && verb_first(text, &(behind.start..text.len()));
        let acts = || (verb_first(text, &behind) || led()) && (word != "将" || !taken());
        // 今年计划播种面积9万亩: no verb need follow.
        // 计划今年新建学校3所 as well.
        let timed = || timed == at || calendar.time_at(text, &behind).is_some();
        let planned = word == "计划" && text.char(behind.start) != '的' && timed();
        found.status = lead_word(word, || planned || acts()).or(found.status);
        match meaning {
            Thing => break,
            // 新引育人才90人 is not how many there are.
            Manner | Filler if matches!(word, "新" | "再") && verb_first(text, &behind) => {
                found.flow = true;
                found.verbs = at..verbs_end(text, behind.clone());
                break;
            }
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
            // 车辆835辆(其中公司802辆).
            Filler if at + length == range.end && WHOSE.has(word) => break,
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
                // 今年计划播种9万亩，全年共完成9.1万亩.
                let done = meaning == Tally && text.starts(at + length, "完成");
                found.status = found.status.or(done.then_some(Status::Actual));
                found.bounds.push(Qualifier {
                    word: SmolStr::new_static(word),
                    side: Side::Before,
                });
            }
            // 组织一般公共预算收入: what comes in is not organised.
            Heavy if word == "组织" && text.words(range).ends_with("收入") => found.flow = true,
            // 争取实现收入9亿元, but 争取资金9亿元.
            Light if word == "争取" && reaches(text, at + length) => {
                found.status = Some(Status::Target);
                found.bounds.push(Qualifier {
                    word: SmolStr::new_static(word),
                    side: Side::Before,
                });
            }
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
    if let Some(light) = light.filter(|light| light.end == at)
        && (joined || keeps_verb(text, &light, &(at..range.end)))
        && !is_result(text, &light, &(at..range.end))
    {
        found.start = light.start + usize::from(text.char(light.start) == '已');
    }
    found
}

/// Whether a noun says too little without its verb: 引进项目, 申报投资额.
fn keeps_verb(text: &Text<'_>, verb: &Range<usize>, noun: &Range<usize>) -> bool {
    noun.len() <= 2 || !is_reached(text, verb.start) && is_bare(&text.words(noun))
}

/// Whether a verb stands there that says that a measure was reached: 完成, 实现.
pub(super) fn is_reached(text: &Text<'_>, at: usize) -> bool {
    text.starts_one_of(at, &["完成", "实现"])
}

/// Whether a verb stands there that says what number is to be reached: 达到.
fn reaches(text: &Text<'_>, at: usize) -> bool {
    is_reached(text, at) || text.starts_one_of(at, &["达到", "突破"])
}

/// Whether a word begins an item of a list told in sentences: 二是.
fn is_item(word: &str) -> bool {
    word.strip_suffix('是')
        .is_some_and(|number| "一二三四五六七八九十".contains(number))
}

/// Whether a verb only says that a measure was reached: 完成税收, 实现利润.
fn is_result(text: &Text<'_>, verb: &Range<usize>, noun: &Range<usize>) -> bool {
    let measure = text
        .last(noun, &MEASURES)
        .is_some_and(|found| found.length == noun.len());
    // 完成投资 is what was spent of a plan, no investment of its own.
    is_reached(text, verb.start) && measure && !text.starts(noun.start, "投资")
}

/// Whether 加 leads to what a budget gets from others or hands on: 加上级补助.
fn adds(text: &Text<'_>, at: usize) -> bool {
    text.char(at) == '加' && text.starts_any(at + 1, &SOURCES)
}

/// The length of the place whose report it is, if it does what follows: 市下放审批权,
/// 街道实现税收.
fn organ(text: &Text<'_>, rest: &Range<usize>) -> Option<usize> {
    let length = match text.char(rest.start) {
        '省' | '市' | '县' | '区' | '镇' | '乡' => 1,
        '街' if text.char(rest.start + 1) == '道' => 2,
        _ => return None,
    };
    verb_first(text, &(rest.start + length..rest.end)).then_some(length)
}

/// Whether another leading word or a time follows.
fn leads_on(text: &Text<'_>, rest: Range<usize>, calendar: Calendar) -> bool {
    let word = text
        .first(&rest, &OPENERS)
        .is_some_and(|found| found.meaning != Thing || found.word == "投资");
    word || calendar.time_at(text, &rest).is_some()
}
