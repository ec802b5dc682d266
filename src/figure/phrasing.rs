//! The wording of a single name: what it lacks is put in, what is not part of
//! it left out.

use std::borrow::Cow;
use std::ops::Range;

use smol_str::{SmolStr, format_smolstr};

use super::carry::Carried;
use super::clause::{Gap, LONGEST_NAME};
use super::kind::FALLS;
use super::leads::{Lead, ends_with_verb, verb_first};
use super::measures::{MEASURE_ENDS, is_measure, measure_of, with_head};
use super::nouns::{telling_verb, tells};
use super::number::Number;
use super::place::Place;
use super::predicate::Predicate;
use super::text::Text;
use super::units::Measure;

/// A number with all that stands around it.
pub(super) struct Spot<'a> {
    pub(super) text: &'a Text<'a>,
    pub(super) number: &'a Number,
    pub(super) said: &'a Predicate,
    pub(super) place: &'a Place<'a>,
    pub(super) head: &'a Lead,
    /// The words before the number that may name it.
    pub(super) own: Range<usize>,
    pub(super) carried: &'a Carried,
}

impl Spot<'_> {
    /// Whether a character stands in the words that may name the number; asked
    /// before a word is looked for, which costs more.
    fn has(&self, c: char) -> bool {
        let words = self.text.chars.get(self.own.clone());
        words.is_some_and(|words| words.contains(&c))
    }
}

/// The longest words that only say where those are for whom something is done.
const LONGEST_WHERE: usize = 5;

/// Verbs that tell how many gain from something.
const REACHES: [&str; 5] = ["惠及", "覆盖", "服务", "吸引", "带动"];

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
            format!("{told}{}", text.words(&(noun.start..verb))).into()
        }
        None => text.words(noun),
    };
    if head.empty {
        // 惠及3400万人的引水工程; but 解决3万人的饮水问题.
        let reaches = REACHES
            .iter()
            .any(|verb| text.starts(head.verbs.start, verb));
        if text.char(place.after.start) == '的' && !head.verbs.is_empty() && reaches {
            return Some(text.words(&head.verbs).into());
        }
        let shared = carried
            .verb
            .as_deref()
            .filter(|_| !head.is_act() && carried.waiting.is_none());
        let verb = shared.map_or_else(|| text.words(&head.verbs), Cow::Borrowed);
        return Some(SmolStr::from_iter([&*verb, &*after]));
    }
    // 新建学校3所，其余2所主体封顶.
    if REST.contains(&&*before) {
        return None;
    }
    // 为全区3万名学生购买保险.
    let short = spot.own.len() <= LONGEST_WHERE;
    if short && before.starts_with('为') && number.measure == Measure::Count {
        return Some(after.into());
    }
    // 156个村的5.6万人口.
    let whose = text.char(spot.said.start) == '的' && spot.said.is_plain();
    if whose || before.ends_with("等方面") {
        return Some(after.into());
    }
    // 新开工湖西等2个项目.
    if before.ends_with('等') {
        return Some(SmolStr::from_iter([&*text.words(&head.verbs), &*after]));
    }
    if ends_with_verb(text, &spot.own) {
        let reaches = REACHES.iter().any(|verb| before.ends_with(verb));
        let verb = if reaches { &*before } else { "" };
        // 惠及3400万人的引水工程: the work is not what is reached.
        let other = reaches && text.char(place.after.start) == '的';
        return Some(SmolStr::from_iter([verb, if other { "" } else { &*after }]));
    }
    let counted = number.measure == Measure::Count && !number.unit.starts_with(['万', '亿', '千']);
    (spot.said.has || counted && spot.said.is_plain()).then(|| after.into())
}

/// The name that stands before the number, and where its words end.
pub(super) fn name_before(spot: &Spot<'_>) -> (SmolStr, usize) {
    let Spot {
        text,
        number,
        said,
        place,
        head,
        carried,
        ..
    } = *spot;
    let mut name = without_remarks(text, &spot.own);
    // 工业企业实现营业收入: the verb says nothing where a measure follows.
    if spot.has('实')
        && let Some((owner, measure)) = name.split_once("实现")
        && !owner.is_empty()
        && is_measure(measure)
    {
        let owner = WHOLE_TIMES
            .iter()
            .find_map(|time| owner.strip_suffix(time))
            .unwrap_or(owner);
        name = format!("{owner}{measure}").into();
    }
    // 规上企业预计完成产值56亿元: the word is a bound.
    if spot.has('预') {
        for expected in ["预计完成", "预计实现", "预计"] {
            if let Some((owner, rest)) = name.split_once(expected)
                && !owner.is_empty()
            {
                name = format!("{owner}{rest}").into();
            }
        }
    }
    // 为困难残疾人提供康复救助2539名.
    if let Some((whom, what)) = name
        .strip_prefix('为')
        .and_then(|name| name.split_once("提供"))
        && whom.chars().count() + what.chars().count() <= LONGEST_SERVICE
    {
        name = format!("{whom}{what}").into();
    }
    // 轨道交通里程新增17公里.
    for verb in ["新增", "净增"] {
        if let Some(thing) = name
            .strip_suffix(verb)
            .filter(|thing| thing.chars().count() > 1)
        {
            name = thing.to_owned().into();
        }
    }
    // 15个幸福院建设已完成8个: not the 15 once more.
    let again = carried.unit == number.unit && carried.subject.as_deref() == Some(&name);
    let finished = text.char(said.start) == '已' || text.starts(said.start, "完成");
    if again && !place.opens() && finished {
        let done = text.words(&(said.start..number.range.start));
        return (SmolStr::from_iter([&*name, &*done]), place.after.start);
    }
    let item = place.gap() == Gap::Pause && place.opens();
    let amount = matches!(number.measure, Measure::Count | Measure::Amount);
    // 接待游客5万人次、旅游收入3亿元: what is earned is not received.
    let shared = carried.verb_of_money || !number.is_money();
    // 精简会议30%、文件25%.
    let fallen = number.measure == Measure::Percent
        && carried
            .verb
            .as_deref()
            .is_some_and(|verb| FALLS.contains(&verb));
    if let Some(verb) = carried.verb.as_deref()
        && item
        && (amount || fallen)
        && shared
        && !head.is_act()
        && said.is_plain()
    {
        name = format!("{verb}{name}").into();
    }
    // 服务业支撑作用明显，对经济增长贡献率超60%.
    if let Some(branch) = carried.branch.as_deref()
        && (name.starts_with('对') || is_measure(&name))
    {
        return (SmolStr::from_iter([branch, &*name]), place.after.start);
    }
    let verb = carried.last_verb.as_deref().unwrap_or_default();
    if let Some(subject) = carried.subject.as_deref()
        && let whole = carried.whole.as_deref().unwrap_or(subject)
        && let Some(whole) = completed(&name, (subject, whole), verb, number.measure, item)
    {
        return (whole, place.after.start);
    }
    // 固定资产投资增长9%。分产业看，第一产业下降2%.
    if let Some(measure) = carried.parted.as_deref()
        && number.measure == Measure::Percent
        && said.change.is_some()
        && measure_of(&name).is_none()
        && !name.ends_with(|c| MEASURE_ENDS.contains(c))
    {
        return (SmolStr::from_iter([&*name, measure]), place.after.start);
    }
    if let Some(whole) = name.strip_suffix('占').filter(|whole| !whole.is_empty()) {
        return (format_smolstr!("{whole}占比"), place.after.start);
    }
    if number.measure == Measure::Percent && text.starts(place.after.start, "用于") {
        let purpose = text.words(&place.after);
        return (SmolStr::from_iter([&*name, &*purpose]), place.after.end);
    }
    (name.into(), place.after.start)
}

/// A longer service has a name without those it is for.
const LONGEST_SERVICE: usize = 12;

/// Times that an owner and its verb may hold between them: 某集团全年实现利润.
const WHOLE_TIMES: [&str; 7] = ["全年", "今年", "去年", "上半年", "下半年", "当年", "年内"];

/// The words of a name without what is said in between: a length of time
/// before its verb (中央财政五年投入专项资金), a rank behind it
/// (经济总量成为全区第四个突破2000亿元的地区).
fn without_remarks<'a>(text: &Text<'a>, own: &Range<usize>) -> Cow<'a, str> {
    let mut inside = own.start + 2..own.end;
    if let Some(rank) =
        inside.find(|&at| text.char(at) == '成' && text.char(at + 1) == '为' && !text.is_quoted(at))
    {
        return text.words(&(own.start..rank));
    }
    // 样本量达到常住人口每千人6.8批次.
    let mut inside = own.start + 2..own.end;
    if let Some(reached) = inside.find(|&at| text.char(at) == '达' && text.char(at + 1) == '到') {
        return text.words(&(own.start..reached));
    }
    without_years(text, own)
}

fn without_years<'a>(text: &Text<'a>, own: &Range<usize>) -> Cow<'a, str> {
    let counted = |at: &usize| {
        text.char(*at) == '年' && matches!(text.before(*at), '两' | '三' | '四' | '五')
    };
    let mut inside = own.start + 2..own.end.saturating_sub(1);
    match inside.find(|at| counted(at) && verb_first(text, &(at + 1..own.end))) {
        Some(year) => {
            let after = text.words(&(year + 1..own.end));
            (text.words(&(own.start..year - 1)).into_owned() + &after).into()
        }
        None => text.words(own),
    }
}

/// Whether a bracket follows words that say something is under way: 正在施工中（75%）.
fn is_under_way(text: &Text<'_>, place: &Place<'_>) -> bool {
    let before = place
        .index
        .checked_sub(1)
        .and_then(|at| place.clauses.get(at));
    before.is_some_and(|before| before.range.clone().any(|at| text.starts(at, "正在")))
}

/// Whether points tell how much faster a growth became: 增长7.6%，提高1.2个百分点.
fn is_faster(spot: &Spot<'_>) -> bool {
    let growth = spot.carried.last.as_ref().is_some_and(|(last, measure)| {
        *measure == Measure::Percent && last.change.is_some() && !last.towards
    });
    growth && spot.number.measure == Measure::Points && spot.said.change.is_some()
}

/// Whether the words before points say with what time they are compared.
pub(super) fn is_compared(text: &Text<'_>, than: &Range<usize>, measure: Measure) -> bool {
    measure == Measure::Points
        && than.len() > 2
        && COMPARED.iter().any(|word| text.starts(than.start, word))
}

/// Words for those of the things just counted that are not yet told.
pub(super) const REST: [&str; 4] = ["其余", "剩余", "其他", "余下"];

/// Words that compare a growth with another's.
pub(super) const COMPARED: [&str; 6] = ["高于", "低于", "快于", "优于", "高出", "慢于"];

/// A name that needs words of the `subject` before it; `None` if it is whole.
fn completed(
    name: &str,
    (subject, whole): (&str, &str),
    verb: &str,
    measure: Measure,
    item: bool,
) -> Option<SmolStr> {
    if let Some(whole) = with_head(name, subject, verb) {
        return Some(whole);
    }
    // 30项实事中，其余27项.
    if REST.contains(&name) {
        return Some(SmolStr::from_iter([name, whole]));
    }
    // A级景区36家，其中5A级1家.
    if name.ends_with('级')
        && let Some((_, noun)) = subject.rsplit_once('级')
        && measure == Measure::Count
    {
        return Some(SmolStr::from_iter([name, noun]));
    }
    // 农民收入增长10%，增速高于城镇居民2个百分点.
    let faster = ["增速", "增幅"]
        .iter()
        .any(|growth| name.starts_with(growth));
    if faster && COMPARED.iter().any(|word| name.contains(word)) {
        return Some(SmolStr::from_iter([subject, name]));
    }
    // 高于全国1.3个百分点、全省0.8个百分点.
    if item && measure == Measure::Points {
        let compared = |word: &&str| Some(subject.find(*word)? + word.len());
        if let Some(end) = COMPARED.iter().find_map(compared) {
            return Some(SmolStr::from_iter([&subject[..end], name]));
        }
    }
    // 10亿元以上项目8个、50亿元以上2个.
    let limit = ["以上", "以下"]
        .into_iter()
        .find(|limit| name.ends_with(limit));
    if let Some((_, noun)) = limit.and_then(|limit| subject.rsplit_once(limit)) {
        return Some(SmolStr::from_iter([name, noun]));
    }
    // 第一产业对经济增长的贡献率9%，拉动经济增长0.6个百分点.
    if measure == Measure::Points && name.starts_with("拉动") {
        let (whole, _) = subject.split_once('对').unwrap_or((subject, ""));
        return Some(SmolStr::from_iter([whole, name, "增长"]));
    }
    // 占全国份额, 与国内生产总值之比, 高于全省平均.
    let compared = COMPARED.iter().any(|word| name.starts_with(word));
    let about = name.starts_with('超') && PLANNED.iter().any(|end| name.ends_with(end))
        || name.starts_with('占') && !name.starts_with("占地")
        || is_plan_base(name) && measure == Measure::Percent
        || compared && measure == Measure::Points
        || name.starts_with('与') && name.ends_with("之比");
    about.then(|| {
        let ends = COMPARED
            .iter()
            .chain(&["占", "为年", "完成年", "为预", "完成预"])
            .filter_map(|word| subject.find(word));
        let whole = &subject[..ends.min().unwrap_or(subject.len())];
        let name = if name == "占" { "占比" } else { name };
        // A share is the thing's, not its growth's.
        let rate = if compared { "" } else { "增速" };
        let whole = whole.trim_end_matches("规模").trim_end_matches(rate);
        SmolStr::from_iter([whole, name])
    })
}

/// Ends of what was planned.
const PLANNED: [&str; 9] = [
    "预算",
    "任务",
    "计划",
    "目标",
    "预算数",
    "调整数",
    "指标",
    "总投资",
    "计划数",
];

/// Whether a name tells what was planned, of which a share was reached:
/// 为年预算, 完成年初预算, 达到年度目标.
pub(super) fn is_plan_base(name: &str) -> bool {
    const REACHED: [&str; 5] = ["为", "完成", "达", "相当于", "是"];
    REACHED.iter().any(|verb| name.starts_with(verb))
        && PLANNED.iter().any(|end| name.ends_with(end))
}

/// The name of a number whose clause says none.
pub(super) fn inherited(spot: &Spot<'_>) -> Option<SmolStr> {
    let Spot {
        text,
        said,
        place,
        head,
        carried,
        ..
    } = *spot;
    if said.change.is_none() && tells(text, &place.after) {
        return Some(text.words(&place.after).into());
    }
    // 收入10亿元，完成年初预算20亿元的50%.
    if let (Some(of), Some(subject)) = (&carried.of, &carried.subject) {
        return Some(SmolStr::from_iter([&**subject, &**of]));
    }
    // 15个幸福院建设已完成8个（53%）, 供水工程正在施工中（75%）.
    if place.gap() == Gap::Open && place.opens() && spot.number.measure == Measure::Percent {
        let part = carried.base.as_deref().filter(|base| {
            let done = |subject: &SmolStr| {
                subject
                    .strip_prefix(*base)
                    .map(|done| done.starts_with('已'))
            };
            carried.subject.as_ref().and_then(done) == Some(true)
        });
        let begun = carried.subject.as_deref();
        let begun =
            begun.filter(|_| said.has || carried.unnumbered.is_some() || is_under_way(text, place));
        if let Some(thing) = part.or(begun) {
            return Some(format_smolstr!("{thing}完成率"));
        }
    }
    // 其余27项中，已完成19项.
    let counted = spot.number.measure == Measure::Count && carried.unit == spot.number.unit;
    let done = text.words(&(said.start..spot.number.range.start));
    if let Some(subject) = carried.whole.as_deref().or(carried.subject.as_deref())
        && counted
        && said.has
        && done.starts_with('已')
    {
        return Some(SmolStr::from_iter([&*done, subject]));
    }
    if !head.verbs.is_empty() {
        let verb = text.words(&head.verbs);
        // 高新技术企业120家，新增23家.
        let grown = verb.starts_with(['新', '净']);
        let subject = carried.subject.as_deref();
        let subject = subject.filter(|_| carried.unit == spot.number.unit);
        let whole = subject.filter(|subject| grown && !subject.contains(&*verb));
        // 受理案件870件，审结816件.
        let last = carried.last_verb.as_deref();
        let whole = whole.or_else(|| subject?.strip_prefix(last?));
        return Some(SmolStr::from_iter([&*verb, whole.unwrap_or_default()]));
    }
    // A share's growth is the share's; any other is the thing's own.
    let own = spot.number.measure == Measure::Points
        || said.towards
        || place.gap() == Gap::Pause
        || !place.opens();
    let subject = if own { None } else { carried.base.clone() };
    let (subject, label) = (subject.or(carried.subject.clone()), carried.label.clone());
    let named = if place.gap() == Gap::Colon {
        label.or(subject)
    } else {
        subject.or(label)
    };
    // 增长5.4%，高于上年四季度3.1个百分点.
    let than = said.start..spot.number.range.start;
    if is_compared(text, &than, spot.number.measure)
        && let Some(name) = named.as_deref()
    {
        return Some(SmolStr::from_iter([name, &*text.words(&than)]));
    }
    // 工业增加值增长7.6%，比上年提高1.2个百分点.
    if is_faster(spot)
        && let Some(name) = named.as_deref()
        && !name.ends_with(['率', '速', '幅', '比', '重', '数'])
    {
        return Some(format_smolstr!("{name}增速"));
    }
    // 已完成建设4022公里.
    let named = named.or_else(|| {
        Some(head.light.clone())
            .filter(|light| !light.is_empty())
            .map(|light| text.words(&light).into())
    });
    // 5.5%左右:地区生产总值增速.
    named.or_else(|| {
        let next = place.clauses.get(place.index + 1)?;
        let end = next.range.end.min(next.range.start + LONGEST_NAME);
        (next.gap == Gap::Colon).then(|| text.words(&(next.range.start..end)).into())
    })
}
