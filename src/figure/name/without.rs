//! A name without what is said inside of it and is no part of it.

use std::borrow::Cow;
use std::sync::LazyLock;

use super::remarks::without_remarks;
use super::spot::Spot;
use crate::figure::characters::Characters;
use crate::figure::lexicon::{Lexicon, Role};
use crate::figure::measures::{MEASURES, is_measure, is_region};

/// What the words looked for inside a name have among them; most names have none.
pub(super) static INSIDE: Characters<15> = Characters::new([
    '现', '成', '计', '全', '共', '达', '年', '(', '从', '由', '除', '与', '目', '确', '[',
]);

/// The name of a number without what is said inside of it.
pub(super) fn without_inside<'a>(spot: &Spot<'a>) -> Cow<'a, str> {
    let mut name = without_remarks(spot.text, &spot.own);
    name = without_verb(spot, name);
    if spot.has('(') {
        name = without_aside(name);
    }
    if spot.has('[') {
        name = without_notes(name);
    }
    // 预算收入扣除减税因素同比增长3%.
    if let Some((thing, taken)) = name.split_once("扣除").or_else(|| name.split_once("剔除"))
        && !thing.is_empty()
        && (taken.ends_with("因素") || taken.ends_with('后'))
    {
        name = thing.to_owned().into();
    }
    // 年度目标为城镇新增就业5万人; 烟叶生产确保种植烟叶8万亩.
    for aim in ["目标为", "目标是", "确保"] {
        if let Some((_, aim)) = name.split_once(aim).filter(|(_, aim)| !aim.is_empty()) {
            name = aim.to_owned().into();
        }
    }
    // 补助标准从年标准1680元提高到2760元.
    if let Some((thing, from)) = name.rsplit_once(['从', '由'])
        && thing.chars().count() > 1
        && (from.ends_with("标准")
            || from.starts_with('原')
            || from.ends_with(['前', '时', '零'])
            || from.ends_with("过去"))
    {
        name = thing.to_owned().into();
    }
    // 事故起数与前两年均比下降8%.
    if let Some((thing, than)) = name.rsplit_once('与')
        && !thing.is_empty()
        && than.starts_with('前')
        && than.ends_with('比')
    {
        name = thing.to_owned().into();
    }
    // 大棚蔬菜全镇达到300亩.
    if spot.has('全')
        && let Some(at) = name.rfind('全').filter(|at| *at > 0)
        && spot.said.linked
        && is_region(&name[at..])
        // 占全省达40%: it is a share of that.
        && !name[..at].ends_with(['于', '占', '盖'])
    {
        name = name[..at].to_owned().into();
    }
    name
}

/// A name without what stands between an owner and what is told of it.
fn without_verb<'a>(spot: &Spot<'a>, mut name: Cow<'a, str>) -> Cow<'a, str> {
    // 工业企业实现营业收入: the verb says nothing where a measure follows.
    // 完成投资 is what was spent of a plan.
    let verb = [('现', "实现"), ('成', "完成")]
        .into_iter()
        .find(|(last, verb)| spot.has(*last) && name.contains(verb));
    if let Some((owner, measure)) = verb.and_then(|(_, verb)| name.split_once(verb))
        && let measure = measure.trim_start_matches('了')
        && !owner.is_empty()
        && !owner.ends_with('未')
        && (ends_with_measure(measure) || measure.ends_with("总收入"))
        && measure != "投资"
        && !measure.starts_with('后')
    {
        let time = WHOLE_TIMES.ends(owner).map_or("", |found| found.word);
        let owner = without_months(&owner[..owner.len() - time.len()]).trim_end_matches("实际");
        // 规上企业共完成产值9亿元; 某板块仍然实现利润9亿元.
        let owner = owner.trim_end_matches('共');
        let owner = owner.trim_end_matches(['仍', '依', '然']);
        name = format!("{owner}{measure}").into();
    }
    // 防护工程1—4月完成投资9亿元.
    if spot.has('月')
        && let Some(works) = name.strip_suffix("完成投资")
        && let whole = without_months(works)
        && whole.len() < works.len()
    {
        name = format!("{whole}完成投资").into();
    }
    // 规上企业预计完成产值56亿元: the word is a bound.
    if spot.has('计') {
        for expected in [
            "预计完成",
            "预计实现",
            "预计",
            "累计完成",
            "累计实现",
            "累计",
        ] {
            // 核定支出预计数 is how much was expected, as a noun.
            if let Some((owner, rest)) = name.split_once(expected)
                && !owner.is_empty()
                && !owner.contains('占')
                && !rest.starts_with('数')
            {
                // 在镇区累计栽树500棵.
                let owner = if owner.starts_with('在') { "" } else { owner };
                let spent = expected.ends_with("完成") && rest == "投资";
                let verb = if spent { "完成" } else { "" };
                name = format!("{owner}{verb}{rest}").into();
            }
        }
    }
    // 水利项目共完成投资9亿元.
    if spot.has('共')
        && let Some((owner, spent)) = name.split_once("共完成投资")
        && !owner.is_empty()
    {
        name = format!("{owner}完成投资{spent}").into();
    }
    // 城区共发生火灾9起.
    if spot.has('共')
        && let Some((place, what)) = name.split_once("共发生")
        && !place.is_empty()
        && !what.is_empty()
    {
        name = format!("{place}{what}").into();
    }
    // 某型客车全年销售5万辆.
    if spot.has('全')
        && let Some((owner, rest)) = name.split_once("全年")
        && owner.chars().count() > 1
        && !rest.is_empty()
        // 完成全年任务 is what was planned for it.
        && !(owner.ends_with(['成', '到', '占', '于', '为']) && PLANNED.ends(rest).is_some())
    {
        name = format!("{owner}{rest}").into();
    }
    name
}

/// An owner without the months in which something was done: 某公司 of 某公司3月份.
fn without_months(owner: &str) -> &str {
    let month = owner.trim_end_matches('份').strip_suffix('月');
    let numbers = |c: char| c.is_ascii_digit() || matches!(c, '-' | '—' | '至');
    let name = month.map(|month| month.trim_end_matches(numbers));
    name.filter(|name| !name.is_empty() && Some(*name) != month)
        .unwrap_or(owner)
}

/// Whether words are the name of a measure, or a short one with its thing:
/// 货物吞吐量.
fn ends_with_measure(words: &str) -> bool {
    const LONGEST: usize = 6;
    let measured = || MEASURES.ends(words).is_some() || words.ends_with(['值', '额', '量']);
    is_measure(words) || (2..=LONGEST).contains(&words.chars().count()) && measured()
}

/// A name without the marks of notes: 主导产业`[2]`占比.
fn without_notes(name: Cow<'_, str>) -> Cow<'_, str> {
    let marked = |c: char| matches!(c, '[' | ']' | '［' | '］');
    let mut parts = name.split(marked);
    let digits = |part: &str| {
        part.chars()
            .all(|c| c.is_ascii_digit() || ('０'..='９').contains(&c))
    };
    let words = || name.split(marked).step_by(2).collect::<String>();
    match parts.by_ref().skip(1).step_by(2).all(digits) {
        true => words().into(),
        false => name,
    }
}

/// A name without a bracket that explains what stands before it:
/// 系统企业(重点企业，下同).
fn without_aside(name: Cow<'_, str>) -> Cow<'_, str> {
    let bracket = name.find(['(', '（']).zip(name.find([')', '）']));
    let Some((open, close)) = bracket.filter(|(open, close)| open < close && *open > 0) else {
        return name;
    };
    let length = |at: usize| name[at..].chars().next().map_or(0, char::len_utf8);
    let words = &name[open + length(open)..close];
    let explains = words.contains([',', '，']) || words == "下同" || words.starts_with("以下简称");
    match explains {
        true => format!("{}{}", &name[..open], &name[close + length(close)..]).into(),
        false => name,
    }
}

static PLANNED: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Planned));
/// Times that an owner and its verb may hold between them: 某集团全年实现利润.
static WHOLE_TIMES: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::WholeTime));
