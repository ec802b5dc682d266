//! Numbers that only their clause shows to be no figures.

use std::ops::Range;
use std::sync::LazyLock;

use super::letters::is_word;
use super::lexicon::{Lexicon, Role, ends_with_any};
use super::number::Number;
use super::others::Reason;
use super::predicate::Predicate;
use super::text::Text;
use super::units::UnitKind;

static TIMED: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Timed));
static SCORED: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Scored));
static SIZED: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Sized));
static BECAME: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Became));
static RANKS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Ranks));

/// Why a number is no figure where it stands; `None` if it is one.
///
/// `said` is what stands before it, `name` the words before that, `after` the
/// bounding word behind it and where that ends, and `more` tells whether its
/// clause has another number.
pub(super) fn no_figure(
    text: &Text<'_>,
    number: &Number,
    said: &Predicate,
    name: &Range<usize>,
    (bounded, end): (bool, usize),
    more: bool,
) -> Option<Reason> {
    let name = &text.chars[name.clone()];
    let next = text.char(end);
    let goes_on = is_word(next) || matches!(next, '“' | '《');
    let led = !said.is_plain();
    match number.unit_kind {
        UnitKind::Duration | UnitKind::Year => {
            let measured = (led || TIMED.last(name).is_some())
                && (bounded || !goes_on || follows_verb(text, end));
            (!measured).then_some(Reason::Duration)
        }
        UnitKind::Age => {
            // 重点为13岁女生接种 tells who they are.
            let aged = ends_with_any(name, &["寿命", "年龄", "身高"]);
            let measured = (aged || led && !goes_on) && !(bounded && goes_on);
            (!measured).then_some(Reason::Threshold)
        }
        UnitKind::None if number.value.contains(':') => None,
        // 以上年为100: what an index counts from.
        UnitKind::None if said.linked && name.first() == Some(&'以') => Some(Reason::Base),
        UnitKind::None => {
            let stands = led || !said.bounds.is_empty() || said.from || SCORED.last(name).is_some();
            if stands && (bounded || said.from || !goes_on || follows_verb(text, end)) {
                None
            } else {
                Some(if goes_on { Reason::Name } else { Reason::Bare })
            }
        }
        // 接诊量超过1000人次的卫生站35个: the first says which ones.
        UnitKind::Amount | UnitKind::Count
            if (more || matches!(name.first(), Some('对' | '为' | '给' | '向')))
                && next == '的'
                && (led || !said.bounds.is_empty())
                && !said.has
                && bounds_a_noun(text, end) =>
        {
            Some(Reason::Threshold)
        }
        // 50-100万元的村2个, 10至50亿元项目完成投资9亿元.
        UnitKind::Amount
            if more
                && number.value_max.is_some()
                && (next == '的' || name.is_empty() && number.is_money() && is_word(next)) =>
        {
            Some(Reason::Threshold)
        }
        // 1亿元或1000万美元以上项目9个.
        UnitKind::Amount if next == '或' && is_one_of_limits(text, end) => Some(Reason::Threshold),
        // 单体投资超10亿元项目28个.
        UnitKind::Amount
            if more && number.is_money() && !said.bounds.is_empty() && sizes_works(text, end) =>
        {
            Some(Reason::Threshold)
        }
        // 50个超10亿元服务业项目.
        UnitKind::Amount
            if number.is_money()
                && name.is_empty()
                && !said.bounds.is_empty()
                && !led
                && is_word(next)
                && follows_count(text, number) =>
        {
            Some(Reason::Threshold)
        }
        // 20万人口以上的县.
        UnitKind::Count if text.starts(end, "人口以上") || text.starts(end, "人口以下") => {
            Some(Reason::Threshold)
        }
        // 跨过3个千亿级台阶, 3个万亿元大关.
        UnitKind::Amount | UnitKind::Count if is_step(text, number) => Some(Reason::Name),
        // 在全省13个市中排名第3.
        UnitKind::Count if ranks_among(text, number, end) => Some(Reason::Rank),
        // 十亿元企业3家 are of that size.
        UnitKind::Amount
            if more && !led && number.unit.ends_with('元') && sizes_a_noun(text, end) =>
        {
            Some(Reason::Threshold)
        }
        UnitKind::Amount | UnitKind::Count if bounded && goes_on => {
            // 50人以上的企业 tells which ones.
            let which = (name.is_empty() || number.unit_kind == UnitKind::Amount) && next == '的';
            // 关停10万千瓦及以下机组; 覆盖20万人口以上的县.
            let which = which || text.char(number.range.end) == '及';
            // 无连片2亩以上抛荒 tells of none.
            let none = name.first() == Some(&'无');
            // 海拔4500米以上县城 are so high.
            let high = ends_with_any(name, &["海拔"]);
            // 300个以上排口和20个站点: both are counted.
            let more = more && !counts_both(text, number, end);
            // 30户以上自然寨全覆盖 are all of that size.
            let all = || covers(text, end);
            let limit = more || all() || which || none || high || number.unit.ends_with('元');
            limit.then_some(Reason::Threshold)
        }
        _ => None,
    }
}

/// Whether things are counted that only say how large something has become, one after
/// another.
fn is_step(text: &Text<'_>, number: &Number) -> bool {
    const NEAR: usize = 5;
    let end = number.range.end;
    // 处于2万亿梯队.
    if text.starts(end, "梯队") || text.starts(end, "俱乐部") {
        return true;
    }
    let counts = number.range.clone().any(|at| text.char(at) == '个');
    let step = |at: usize| text.starts_one_of(at, &["大关", "台阶", "关口"]);
    counts && (end..end + NEAR).any(step)
}

/// Whether the clause behind a number tells of all that are so large: 自然寨全覆盖.
pub(super) fn covers(text: &Text<'_>, end: usize) -> bool {
    const NEAR: usize = 14;
    let near = end..text.len().min(end + NEAR);
    let mut near = near.take_while(|&at| !text.is_stop(at));
    near.any(|at| text.starts(at, "全覆盖"))
}

/// Whether 的 behind a number leads to a noun, and not to a share of it: 20亿元的5%.
fn bounds_a_noun(text: &Text<'_>, end: usize) -> bool {
    is_word(text.char(end + 1)) && !text.char(end + 1).is_ascii_digit()
}

/// Whether money stands before what is counted next and says how large it is:
/// 十亿元企业3家.
fn sizes_a_noun(text: &Text<'_>, at: usize) -> bool {
    let Some(noun) = text.first(&(at..text.len()), &SIZED) else {
        return false;
    };
    sizes(text, at + noun.length)
}

/// Whether works are counted behind money that says how large each is: 超10亿元重大项目9个.
fn sizes_works(text: &Text<'_>, end: usize) -> bool {
    const NEAR: usize = 4;
    let works = (end..=end + NEAR).find(|&at| text.starts(at, "项目"));
    works.is_some_and(|works| sizes(text, works + 2))
}

/// Whether the bounding word before a number stands right behind what is counted.
fn follows_count(text: &Text<'_>, number: &Number) -> bool {
    const NEAR: usize = 4;
    let start = number.range.start;
    let mut near = (start.saturating_sub(NEAR)..start).rev();
    near.any(|at| "个家项户".contains(text.char(at)) && text.before(at).is_ascii_digit())
}

/// Whether another amount and 以上 or the like stand behind 或.
fn is_one_of_limits(text: &Text<'_>, or: usize) -> bool {
    const NEAR: usize = 14;
    let limit = |at: usize| text.starts_one_of(at, &["以上", "以下", "以内"]);
    text.char(or + 1).is_ascii_digit() && (or + 2..or + NEAR).any(limit)
}

/// Whether those of a size are counted from `at` on.
fn sizes(text: &Text<'_>, at: usize) -> bool {
    text.char(at).is_ascii_digit() || matches!(text.char(at), '达' | '有' | '增')
}

/// Whether a number only says among how many something has its rank.
fn ranks_among(text: &Text<'_>, number: &Number, end: usize) -> bool {
    const WHERE: usize = 5;
    const NEAR: usize = 8;
    let start = number.range.start;
    let among = (start.saturating_sub(WHERE)..start).any(|at| text.char(at) == '在');
    // 退出全国168个重点城市空气质量“后十位”.
    let last = |at: usize| text.starts_one_of(at, &["后十", "前十", "后二十", "前二十"]);
    let country = text.starts(start.saturating_sub(2), "全国");
    let ranked = country && (end..end + 2 * NEAR).any(last);
    ranked || among && (end..end + NEAR + 4).any(|at| text.starts_any(at, &RANKS))
}

/// Whether things are counted before others that 和 joins to them.
fn counts_both(text: &Text<'_>, number: &Number, at: usize) -> bool {
    let next = (at..text.len()).find(|&at| text.is_stop(at) || text.char(at).is_ascii_digit());
    let counted = next.filter(|&next| text.char(next).is_ascii_digit());
    let joined = counted.is_some_and(|next| matches!(text.before(next), '和' | '及' | '与'));
    joined && number.unit_kind == UnitKind::Count && number.unit != "人"
}

/// Whether the words after a number go on to what it became: 由3天压缩至0.5天.
fn follows_verb(text: &Text<'_>, at: usize) -> bool {
    text.first(&(at..text.len()), &BECAME).is_some()
}
