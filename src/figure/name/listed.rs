//! One predicate for several names.

use std::ops::Range;
use std::sync::LazyLock;

use smol_str::SmolStr;

use super::completed::is_plan_base;
use super::inherited::grown;
use crate::figure::carry::Carried;
use crate::figure::clause::Gap;
use crate::figure::kind::COMPARED;
use crate::figure::kind::GROWTHS;
use crate::figure::lead::Lead;
use crate::figure::lexicon::{Lexicon, Role};
use crate::figure::lists::{is_list, part};
use crate::figure::measures::{MEASURES, RATES};
use crate::figure::place::Place;
use crate::figure::predicate::Predicate;
use crate::figure::text::Text;
use crate::figure::time::Calendar;

static SUPPORTS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Supports));
static DIVIDES: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Divides));

/// The names of a list that shares one predicate; `None` outside a list.
pub(super) fn listed(
    text: &Text<'_>,
    head: &Lead,
    own: &Range<usize>,
    said: &Predicate,
    place: &Place<'_>,
    carried: &Carried,
) -> Option<Vec<SmolStr>> {
    if head.empty {
        // 契税、房产税等增长较快，分别增长9%、8%.
        if said.respectively
            && let Some(list) = &carried.passed
            && let Some(names) = passed_list(text, list, place.row)
        {
            return Some(names);
        }
        // 分别 without names speaks of the last ones.
        let last = carried.recent.last(place.row)?;
        let joined = carried.recent.joined();
        // 客运量4万人，周转量9万人公里，增长8%、5%: no thing grows twice.
        let twice = place.row > 1 && said.change.is_some() && joined.len() != place.row;
        // 分别从64亿元、43亿元提高到81亿元、72亿元: from each to each.
        let from = || carried.last.as_ref().is_some_and(|(last, _)| last.from);
        let became = place.row > 1 && said.towards && from();
        let twice = twice && place.gap() == Gap::Comma && place.opens();
        return if said.respectively || became || twice {
            Some(so_far(last, said))
        } else if said.each || place.row > 1 && place.row == joined.len() {
            // 收入、支出分别5亿元、6亿元，增长8%、5%: the names once more.
            (joined.len() > 1).then(|| joined.to_vec())
        } else {
            None
        };
    }
    // 城乡居民收入分别增长8%和9%，高于全国1和2个百分点: each by one of them.
    let each = || is_comparison(text, own) && !is_list(text, own);
    let several = place.row > 1 && (said.respectively || head.respectively || each());
    if several
        && !is_list(text, own)
        && let Some(names) = rates_of(&text.words(own), place.row, carried)
    {
        return Some(names);
    }
    if several && is_comparison(text, own) {
        let than = text.words(own);
        // 产值增长9%，分别高于全国、全省1.2和0.8个百分点.
        if let Some(names) = compared_with(text, own, place, carried) {
            return Some(names);
        }
        // 增速8%、9%，分别快于全省1.2和0.8个百分点.
        if let Some(names) = carried.recent.last(place.row) {
            let names = names.iter();
            return Some(
                names
                    .map(|name| SmolStr::from_iter([&**name, &*than]))
                    .collect(),
            );
        }
    }
    // 高于全国、全省6.7和5.2个百分点: the subject is one, those it is compared with two.
    if place.row > 1
        && is_list(text, own)
        && let Some(names) = compared_with(text, own, place, carried)
    {
        return Some(names);
    }
    // 火灾起数和死亡人数分别占总数的9%和8%.
    const EACH: &str = "分别";
    if place.row > 1
        && let Some(each) = own.clone().find(|&at| text.starts(at, EACH))
        && each > own.start
        && let tail = text.words(&(each + EACH.chars().count()..own.end))
        && tail.starts_with('占')
    {
        let names = part(text, &(own.start..each), Some(place.row));
        let whole = names
            .iter()
            .map(|name| SmolStr::from_iter([&**name, &*tail]));
        return (names.len() == place.row).then(|| whole.collect());
    }
    if said.respectively {
        return Some(part(text, own, Some(place.row)));
    }
    // 城镇、乡村零售额各为3亿元和2亿元: with as many numbers it is 分别.
    if (said.each || is_of_all(text, own, said)) && place.row < 2 {
        return Some(part(text, own, None));
    }
    let names = (place.row > 1 && is_list(text, own)).then(|| part(text, own, Some(place.row)))?;
    (names.len() == place.row).then_some(names)
}

/// What the last names have come to, where these say how much was added: 公园、绿道分别新增
/// 3处、4处，累计分别达到30处、40处.
fn so_far(last: &[SmolStr], said: &Predicate) -> Vec<SmolStr> {
    let all = |name: &SmolStr| match grown(name) {
        Some(all) if said.sum => all.into(),
        Some(_) | None => name.clone(),
    };
    last.iter().map(all).collect()
}

/// Whether a growth is that of several measures: 产值、税收增长9%.
pub(super) fn is_of_all(text: &Text<'_>, own: &Range<usize>, said: &Predicate) -> bool {
    if said.change.is_none() || said.towards {
        return false;
    }
    let parts = |at: &usize| matches!(text.char(*at), '、' | '和' | '与') && !text.is_quoted(*at);
    let mut start = own.start;
    let mut measured = own.clone().filter(parts).chain([own.end]).map(|end| {
        let item = start..end;
        start = end + 1;
        item.len() > 1 && text.last(&item, &MEASURES).is_some()
    });
    own.clone().any(|at| parts(&at)) && measured.all(|measured| measured)
}

/// The items of a list that a clause of its own has, if as many are told of: what is said
/// of them all stands behind 等 or a verb.
fn passed_list(text: &Text<'_>, list: &Range<usize>, row: usize) -> Option<Vec<SmolStr>> {
    let parts = |at: &usize| text.char(*at) == '、' && !text.is_quoted(*at);
    let last = list.clone().rev().find(parts)?;
    // 旅游收入、游客人数再创新高 as well.
    let rise = |at: usize| text.starts_one_of(at, &["再创", "双双", "屡创", "齐创"]);
    let ends = |at: &usize| {
        matches!(text.char(*at), '等' | '是')
            || text.first(&(*at..list.end), &SUPPORTS).is_some()
            || rise(*at)
    };
    let end = (last + 2..list.end).find(ends)?;
    // 去年旅游收入、游客人数再创新高: the time is no part of the first.
    let time = Calendar::default().time_at(text, list);
    let list = list.start + time.map_or(0, |(length, _)| length)..list.end;
    let start = list.start + text.first(&list, &DIVIDES).map_or(0, |found| found.length);
    let mut names = part(text, &(start..end), Some(row));
    if let Some(last) = names.last_mut() {
        *last = last.trim_start_matches(['和', '与', '及']).into();
    }
    (row > 1 && names.len() == row).then_some(names)
}

/// Whether the last name of a list is so much longer that the others seem to lack what
/// it ends with: 甲县、乙县和丙县年均降水.
pub(super) fn lacks_head(names: &[SmolStr]) -> bool {
    const SHORT: usize = 4;
    let Some((last, others)) = names.split_last().filter(|(_, others)| !others.is_empty()) else {
        return false;
    };
    let length = |name: &SmolStr| name.chars().count();
    let longest = others.iter().map(length).max().unwrap_or(0);
    if length(last) < longest + SHORT {
        return false;
    }
    // 甲区覆盖率 and 乙县服务中心覆盖率 differ before what they share.
    let shared = others.first().map_or(0, |first| shared_end(first, last));
    let end = |name: &SmolStr| name.chars().rev().nth(shared);
    longest <= SHORT + shared && !others.iter().any(|name| end(name) == end(last))
}

/// How many characters two names have alike at their ends.
fn shared_end(a: &str, b: &str) -> usize {
    let alike = a.chars().rev().zip(b.chars().rev());
    alike.take_while(|(a, b)| a == b).count()
}

/// 道路、托育园、公园等3项完成率分别达38%、64%和85%: a rate of each thing counted before.
/// 甲类、乙类筛查分别完成3万例、4万例，筛查率分别为38%、64% as well.
fn rates_of(rate: &str, row: usize, carried: &Carried) -> Option<Vec<SmolStr>> {
    let act = rate.strip_suffix('率')?;
    let of = |thing: &str| SmolStr::from_iter([thing.strip_suffix(act).unwrap_or(thing), rate]);
    if RATES.has(rate) {
        let things = carried.subject.as_deref()?.split(['、', '和', '与', '及']);
        let names: Vec<SmolStr> = things.map(of).collect();
        if names.len() == row {
            return Some(names);
        }
    }
    let things = carried.recent.last(row).filter(|_| !carried.apart)?;
    let bare = |thing: &SmolStr| MEASURES.ends(thing).is_none() && !thing.ends_with('率');
    let named = things.iter().all(bare);
    named.then(|| things.iter().map(|thing| of(thing)).collect())
}

/// The names where one thing is compared with several.
fn compared_with(
    text: &Text<'_>,
    own: &Range<usize>,
    place: &Place<'_>,
    carried: &Carried,
) -> Option<Vec<SmolStr>> {
    let subject = carried.subject.as_deref()?;
    let words = text.words(own);
    // 增速高于全国、全省.
    let growth = GROWTHS.begins(&words).map_or("", |found| found.word);
    let word = COMPARED.begins(&words[growth.len()..])?.word;
    let own = own.start + growth.chars().count()..own.end;
    let others = part(text, &own, Some(place.row));
    let name = |other: &SmolStr| {
        SmolStr::from_iter([subject, growth, word, other.trim_start_matches(word)])
    };
    (others.len() == place.row).then(|| others.iter().map(name).collect())
}

/// Whether the words only go on with names said before: 快于全省, 完成任务, 增速.
pub(super) fn is_comparison(text: &Text<'_>, own: &Range<usize>) -> bool {
    let words = text.words(own);
    COMPARED.begins(&words).is_some()
        || words.starts_with('占')
        || is_plan_base(&words)
        || GROWTHS.has(&words)
}
