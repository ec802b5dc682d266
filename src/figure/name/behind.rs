//! The name where a noun follows the number: 9所中小学建设.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;

use smol_str::SmolStr;

use super::completed::{REST, SORTS, sorted};
use super::spot::Spot;
use crate::figure::acts::{begins_act, ends_with_verb};
use crate::figure::clause::Gap;
use crate::figure::kind::LED;
use crate::figure::lexicon::{Lexicon, Role};
use crate::figure::measures::is_region;
use crate::figure::nouns::{before_how, serves, telling_verb};
use crate::figure::text::Text;
use crate::figure::units::UnitKind;
use crate::figure::wording::is_bare;

/// The longest words that only say where those are for whom something is done.
const LONGEST_WHERE: usize = 5;

/// Verbs that tell how many gain from something.
static REACHES: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Reaches));
/// What is taken up to some end: 措施.
static STEPS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Step));
/// Verbs that say that such steps were taken, behind those who took them.
const TAKEN: [&str; 7] = ["出台", "实施", "推出", "落实", "制定", "印发", "提出"];
static STAGES: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Stage));
static PLACES: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Where));

/// The noun of a level that leaves it to the next: 医疗中心 of 4个国家级、9个省级医疗中心.
fn level_noun<'a>(text: &'a Text<'_>, end: usize) -> Option<Cow<'a, str>> {
    const LONGEST: usize = 40;
    let goes_on = matches!(text.char(end), '、' | '和' | '与');
    if text.before(end) != '级' || !goes_on || !text.char(end + 1).is_ascii_digit() {
        return None;
    }
    let last = text.len().min(end + LONGEST);
    let stop = (end + 1..last).find(|&at| text.char(at) != '、' && text.is_stop(at))?;
    let level = (end + 1..stop).rev().find(|&at| text.char(at) == '级')?;
    let noun = level + 1..stop;
    let digits = text.chars[noun.clone()].iter().any(char::is_ascii_digit);
    (noun.len() > 1 && !digits).then(|| text.words(&noun))
}

/// The name where a noun follows the number; `None` if the words before say it.
pub(super) fn name_with_noun(spot: &Spot<'_>, noun: &Range<usize>) -> Option<SmolStr> {
    let Spot {
        text,
        number,
        head,
        place,
        carried,
        ..
    } = *spot;
    let before = text.words(&spot.own);
    let after = match telling_verb(text, noun) {
        // 企业入驻园区 is 入驻园区企业.
        Some(verb) => {
            let told = text.words(&(verb..noun.end));
            let thing = before_how(text, noun.start..verb);
            format!("{told}{}", text.words(&thing)).into()
        }
        None => text.words(noun),
    };
    // 4个国家级、9个省级医疗中心.
    let after = match level_noun(text, noun.end) {
        Some(noun) => format!("{after}{noun}").into(),
        None => after,
    };
    // 幼儿园51所(30所民办).
    if head.empty
        && SORTS.has(&after)
        && let Some(subject) = carried.subject.as_deref()
    {
        return Some(sorted(&after, subject));
    }
    if head.empty {
        // 惠及3400万人的引水工程; but 解决3万人的饮水问题.
        let reaches = text
            .first(&(head.verbs.start..text.len()), &REACHES)
            .is_some();
        if text.char(place.after.start) == '的' && !head.verbs.is_empty() && reaches {
            return Some(text.words(&head.verbs).into());
        }
        let shared = carried
            .verb
            .as_deref()
            .filter(|_| !head.is_act() && carried.waiting.is_none())
            // 投入68万元完成9所学校改造: the money was put in, not the schools.
            .filter(|_| number.is_money() || !carried.verb_of_money)
            // 安装充电桩9个、建成示范区1个: it has a verb of its own.
            .filter(|_| !spot.said.has);
        let verb = shared.map_or_else(|| text.words(&head.verbs), Cow::Borrowed);
        return Some(SmolStr::from_iter([&*verb, &*after]));
    }
    // 出台稳就业20条政策措施: what stands before the number says which.
    let which = spot.own.end == number.range.start && matches!(&*number.unit, "条" | "项" | "个");
    if which && let Some(measures) = STEPS.begins(&after) {
        // 某县实施稳就业20条措施: who did it is no part of the name.
        let taken = TAKEN.iter().filter_map(|verb| {
            let end = before.rfind(verb)? + verb.len();
            (!before[end..].starts_with("方案")).then_some(end)
        });
        let which = &before[taken.max().unwrap_or(0)..];
        // 从稳增长等6方面提出20条措施.
        let which = if is_bare(which) { "" } else { which };
        return Some(SmolStr::from_iter([which, measures.word]));
    }
    // 新建学校3所，其余2所主体封顶; but 道路13条，其余2条支路.
    if REST.has(&before) {
        const LONGEST: usize = 6;
        let short = (2..=LONGEST).contains(&after.chars().count());
        let thing = short && STAGES.begins(&after).is_none() && begins_act(&after).is_none();
        return thing.then(|| SmolStr::from_iter([&*before, &*after]));
    }
    // 全市近10万名学生享受资助.
    if is_region(&before) {
        return Some(after.into());
    }
    // 为全区3万名学生购买保险.
    let short = spot.own.len() <= LONGEST_WHERE;
    let served = before.starts_with(['为', '对', '向', '给']);
    if short && served && matches!(number.unit_kind, UnitKind::Count | UnitKind::Amount) {
        return Some(after.into());
    }
    // 服务中心为9万群众提供服务.
    if text.char(spot.said.start) == '为' && serves(text, noun.end) {
        return Some(after.into());
    }
    // 156个村的5.6万人口.
    let whose = text.char(spot.said.start) == '的' && spot.said.is_plain();
    // 信众3000余人的教堂: those before it are counted.
    let of_next = text.char(place.after.start) == '的' && number.unit.ends_with('人');
    if of_next && !whose && !head.is_act() && place.gap() == Gap::Pause && place.opens() {
        return None;
    }
    if whose || before.ends_with("等方面") {
        return Some(after.into());
    }
    // 新开工湖西等2个项目.
    if before.ends_with('等') {
        // 出台提高低保标准等10项政策: no policies are raised.
        let verb = text.words(&head.verbs);
        let verb = if LED.meaning(&verb).is_some() {
            ""
        } else {
            &*verb
        };
        return Some(SmolStr::from_iter([verb, &*after]));
    }
    // 收入30万元以上32个村: the limit says which.
    let mut limits = ["以上", "以下", "以内"].iter();
    let bounded = || before.contains(|c: char| c.is_ascii_digit());
    if limits.any(|limit| before.ends_with(limit)) && bounded() {
        return Some(SmolStr::from_iter([&*before, &*after]));
    }
    // 解决某乡等乡镇4万人的饮水问题.
    // 解决山区5万人饮水安全.
    if PLACES.ends(&before).is_some() {
        return Some(SmolStr::from_iter([&*text.words(&head.verbs), &*after]));
    }
    // 农户划分为90个网格.
    if spot.said.linked && before.ends_with('分') && text.before(number.range.start) == '为' {
        return Some(after.into());
    }
    // 东桥至西门3公里道路改造工程.
    if number.unit_kind == UnitKind::Amount && spot.said.is_plain() && before.contains('至') {
        return Some(SmolStr::from_iter([&*before, &*after]));
    }
    if ends_with_verb(text, &spot.own) {
        let reaches = REACHES.ends(&before).is_some();
        let verb = if reaches { &*before } else { "" };
        // 惠及3400万人的引水工程: the work is not what is reached.
        let other = reaches && text.char(place.after.start) == '的';
        return Some(SmolStr::from_iter([verb, if other { "" } else { &*after }]));
    }
    // 累计运送16万农民工返岗: the noun is what is counted.
    if matches!(&*number.unit, "万" | "亿" | "千万") && spot.said.is_plain() {
        let verb = if spot.own.len() <= LONGEST_WHERE {
            &*before
        } else {
            ""
        };
        return Some(SmolStr::from_iter([verb, &*after]));
    }
    // 完成村道9公里沥青铺设.
    let done = spot.number.unit_kind == UnitKind::Amount && text.starts(head.light.start, "完成");
    if done && !head.light.is_empty() && spot.said.is_plain() {
        let thing = before.trim_start_matches("完成");
        return Some(SmolStr::from_iter([thing, &*after]));
    }
    // 周桥村4900亩高标准农田.
    if number.unit_kind == UnitKind::Amount
        && spot.said.is_plain()
        && before.ends_with(['村', '镇', '乡', '县', '区'])
    {
        return Some(after.into());
    }
    let counted =
        number.unit_kind == UnitKind::Count && !number.unit.starts_with(['万', '亿', '千']);
    // 新建7家验证平台和6家孵化器: new as well.
    let both = counted && spot.said.is_plain() && before.ends_with(['和', '与', '及']);
    if let Some(verb) = carried.verb.as_deref().filter(|_| both && !head.is_act()) {
        return Some(SmolStr::from_iter([verb, &*after]));
    }
    // 新增甲、乙、丙3个千亿县 are not all there are.
    let verb = text.words(&head.verbs);
    let new = counted && before.contains('、') && verb.starts_with(['新', '净']);
    let verb = if new { &*verb } else { "" };
    let named = spot.said.has || counted && spot.said.is_plain();
    named.then(|| SmolStr::from_iter([verb, &*after]))
}
