//! Who does something, told before what is done: 甲镇已新改建污水处理设施,
//! 中欧班列累计开行.

use std::ops::Range;
use std::sync::LazyLock;

use super::acts::{ends_with_verb, is_manner, verb_first};
use super::lead::Lead;
use super::leads::{is_reached, lead};
use super::lexicon::{Lexicon, Role};
use super::measures::MEASURES;
use super::text::Text;
use super::time::Calendar;

/// Words between who does something and what is done: whether an act follows,
/// or what the actor has.
static ACTS: LazyLock<Lexicon<bool>> =
    LazyLock::new(|| Lexicon::among([(Role::Acts, true), (Role::Owns, false)]));

/// Words that lead to a list of what stands before them.
static LISTS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Lists));

/// How far works have come.
static STAGES: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Stage));

/// Verbs that tell how many gain from something.
static REACHES: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Reaches));

static REGIONS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Region));
static ORGANS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Organ));

/// Those for whom something is done, in as few words, are no part of it: 为民, 为企业.
const LONGEST_WHOM: usize = 4;

/// An actor and an act have a character each, at the least.
const SHORTEST: usize = 2;

/// A longer actor is a sentence of its own.
const LONGEST_ACTOR: usize = 16;

/// What is done in `own`, the words of a name, and who does it; `None` if the
/// words name no actor.
pub(super) fn act(
    text: &Text<'_>,
    own: &Range<usize>,
    calendar: Calendar,
) -> Option<(Range<usize>, Lead)> {
    // Nearly half of the numbers have no such words.
    if own.len() < SHORTEST {
        return None;
    }
    if let Some(at) = list_start(text, own) {
        return Some((own.start..at, lead(text, &(at..own.end), calendar)));
    }
    if let Some(at) = after_stage(text, own) {
        return Some((own.start..at, lead(text, &(at..own.end), calendar)));
    }
    if let Some(at) = organ_end(text, own) {
        return Some((own.start..at, lead(text, &(at..own.end), calendar)));
    }
    if let Some(at) = place_end(text, own) {
        return Some((own.start..at, lead(text, &(at..own.end), calendar)));
    }
    let last = own.end.min(own.start + LONGEST_ACTOR + 1);
    let mut acts = text.all(own.start + 2..last, own.end, &ACTS);
    acts.find_map(|(at, found)| {
        let verb = at + found.length..own.end;
        // 公共, 共同 and what a quotation holds are parts of names.
        // 年度计划, 行动计划, and the plan in 发放雨露计划补助 as well.
        let planned = found.word == "计划" && is_noun(text, at, own);
        let part = text.is_quoted(at) || text.before(at) == '公' || planned;
        let total = matches!(found.word, "共" | "一共");
        let tally = total && tallies(text, at, own);
        let done = !found.meaning || tally || verb_first(text, &verb);
        let from = if found.meaning { at } else { verb.start };
        let act = (done && !part).then(|| lead(text, &(from..own.end), calendar))?;
        // 国有企业累计实现利润, 景区累计接待游客人数: what is measured is theirs.
        // 规上企业共完成产值 as well.
        let sums = found.word == "累计" || total && is_reached(text, verb.start);
        let measured = sums && ends_with_measure(text, &(act.name_start()..own.end));
        (!measured).then_some((own.start..at, act))
    })
}

/// Whether the 计划 at `at` is a noun, and no verb as in 水利实事计划完成.
fn is_noun(text: &Text<'_>, at: usize, own: &Range<usize>) -> bool {
    const PARTS: &str = "年度按超动初与该各大资产划总原为占成才育项程";
    // 营养计划惠及学生.
    let reaches = || text.first(&(at + 2..own.end), &REACHES).is_some();
    PARTS.contains(text.before(at)) || reaches() || acts_first(text, own)
}

/// Whether a verb opens the words, or stands right before them.
fn acts_first(text: &Text<'_>, own: &Range<usize>) -> bool {
    const LONGEST: usize = 4;
    let before = own.start.saturating_sub(LONGEST)..own.start;
    verb_first(text, own) || ends_with_verb(text, &before)
}

/// Whether what is done ends with the name of a measure.
fn ends_with_measure(text: &Text<'_>, done: &Range<usize>) -> bool {
    text.last(done, &MEASURES).is_some()
}

/// Whether 共 says behind who did it that all of it is counted, whatever was
/// done: 县医疗队共接诊群众. What happens is counted where it does: 城区共发生火灾.
fn tallies(text: &Text<'_>, at: usize, own: &Range<usize>) -> bool {
    const BEHIND: &str = "同享建青产富管治识性有赢用体生济振和通";
    const BEFORE: &str = "公中一总合累统";
    at + 2 < own.end
        && !BEHIND.contains(text.char(at + 1))
        && !BEFORE.contains(text.before(at))
        && !text.starts(at + 1, "发生")
}

/// Where a list begins that is told of what stands before it: 前三位的依次是粮食.
fn list_start(text: &Text<'_>, own: &Range<usize>) -> Option<usize> {
    let mut lists = text.all(own.start + 2..own.end, own.end, &LISTS);
    lists.find_map(|(at, found)| {
        let start = at + found.length;
        (!text.is_quoted(at) && start + 1 < own.end).then_some(start)
    })
}

/// Where the words begin of what works will bring when they are done: 投用后新增学位.
pub(super) fn after_stage(text: &Text<'_>, own: &Range<usize>) -> Option<usize> {
    const LONGEST: usize = 8;
    let last = own.end.min(own.start + LONGEST + 1);
    let words = text.chars.get(own.start..last)?;
    if !words.contains(&'后') {
        return None;
    }
    let mut behind = words
        .iter()
        .enumerate()
        .skip(2)
        .filter(|(_, c)| **c == '后');
    let done = |at: usize| text.last(&(own.start..at), &STAGES).is_some();
    behind.find_map(|(nth, _)| done(own.start + nth).then_some(own.start + nth + 1))
}

/// Where the act begins behind the organs of a whole place: 全市法院受理,
/// 检察机关提出.
fn organ_end(text: &Text<'_>, own: &Range<usize>) -> Option<usize> {
    let region = text.first(own, &REGIONS).map_or(0, |found| found.length);
    let region = match region {
        0 => own.start + named_region(text, own),
        _ => own.start + region,
    };
    let organ = region + text.first(&(region..own.end), &ORGANS)?.length;
    // 警方成功破获.
    let act = manner_end(text, &(organ..own.end));
    verb_first(text, &(act..own.end)).then_some(organ)
}

/// The length of the name of a city or county before an organ: 东江市警方.
fn named_region(text: &Text<'_>, own: &Range<usize>) -> usize {
    const LONGEST: usize = 6;
    let last = own.end.min(own.start + LONGEST);
    let mut inside = own.start + 2..last;
    let region = inside.find(|&at| {
        let ends = matches!(text.before(at), '市' | '县' | '区' | '省' | '州');
        ends && text.first(&(at..own.end), &ORGANS).is_some()
    });
    region.map_or(0, |at| at - own.start)
}

/// Where words end that only say how something is done: 主动向.
fn manner_end(text: &Text<'_>, words: &Range<usize>) -> usize {
    const LONGEST: usize = 4;
    let last = words.end.min(words.start + LONGEST);
    (words.start + 1..=last)
        .rev()
        .find(|&end| is_manner(text, &(words.start..end)))
        .unwrap_or(words.start)
}

/// Where the act begins behind where or towards whom it is done: 在园区设立.
fn place_end(text: &Text<'_>, own: &Range<usize>) -> Option<usize> {
    const NOUNS: &str = "校建册职岗押线园役外孵库读编港手";
    // 主动向群众公开.
    let adverb = || is_manner(text, &(own.start..own.start + 2));
    let behind = matches!(text.char(own.start + 2), '在' | '向') && adverb();
    let start = own.start + if behind { 2 } else { 0 };
    let first = text.char(start);
    let place = matches!(first, '在' | '向') && !NOUNS.contains(text.char(start + 1));
    let opens = place || first == '针' && text.char(start + 1) == '对';
    if !opens && first != '为' {
        return None;
    }
    let acts = |at: &usize| !text.is_quoted(*at) && verb_first(text, &(*at..own.end));
    // 在环境整治中投入: the verb behind 中 is the act.
    let inside = || own.start + 3..own.end;
    let within = |at: &usize| matches!(text.before(*at), '中' | '上' | '里' | '内' | '下');
    let act = || inside().find(|at| within(at) && acts(at));
    // 为群众挽回损失, 为民办理加装: whose it was is no part of the name.
    let saved = |at: &usize| text.starts_one_of(*at, &["挽回", "追回"]);
    let near = |at: &usize| *at <= own.start + LONGEST_WHOM && !text.starts(*at, "提供");
    if !opens {
        let mut words = own.start + 2..own.end;
        // 为提供线索的群众兑现奖励: the verb behind those for whom it is done.
        let gives = verb_first(text, &(own.start + 1..own.end));
        let whose = inside().find(|at| gives && text.char(*at) == '的');
        let behind = |at: &usize| whose.is_some_and(|whose| *at > whose + 1);
        return words.find(|at| saved(at) || (near(at) || behind(at)) && acts(at));
    }
    // 针对企业服务的9条措施: so short an act is what the measures are for.
    let short = |act: &usize| first == '针' && own.end - act <= 3;
    // 在镇区累计栽树: 累计 belongs to the act.
    let sum = |act: usize| {
        if text.starts(act - 2, "累计") {
            act - 2
        } else {
            act
        }
    };
    act()
        .or_else(|| inside().find(acts))
        .filter(|act| !short(act))
        .map(sum)
}
