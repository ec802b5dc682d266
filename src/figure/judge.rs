//! Numbers that only their clause shows to be no figures.

use std::ops::Range;

use super::lexicon::{Lexicon, ends_with_any};
use super::number::Number;
use super::others::Reason;
use super::predicate::Predicate;
use super::text::{Text, is_word};
use super::units::Measure;

/// Names of what is measured in days or years.
const TIMED: [&str; 13] = [
    "天数",
    "时间",
    "时长",
    "年限",
    "寿命",
    "周期",
    "时限",
    "工期",
    "期限",
    "用时",
    "耗时",
    "时数",
    "住院日",
];
/// Names of what is measured without a unit.
const SCORED: [&str; 10] = [
    "率",
    "指数",
    "系数",
    "比",
    "倍差",
    "值",
    "满意度",
    "得分",
    "评分",
    "热度",
];

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
    match number.measure {
        Measure::Duration | Measure::Year => {
            let measured = (led || ends_with_any(name, &TIMED))
                && (bounded || !goes_on || follows_verb(text, end));
            (!measured).then_some(Reason::Duration)
        }
        Measure::Age => {
            let measured =
                (led || ends_with_any(name, &["寿命", "年龄", "身高"])) && !(bounded && goes_on);
            (!measured).then_some(Reason::Threshold)
        }
        Measure::None if number.value.contains(':') => None,
        // 以上年为100: what an index counts from.
        Measure::None if said.linked && name.first() == Some(&'以') => Some(Reason::Base),
        Measure::None => {
            let stands =
                led || !said.bounds.is_empty() || said.from || ends_with_any(name, &SCORED);
            if stands && (bounded || said.from || !goes_on || follows_verb(text, end)) {
                None
            } else {
                Some(if goes_on { Reason::Name } else { Reason::Bare })
            }
        }
        Measure::Amount | Measure::Count if bounded && goes_on => {
            // 50人以上的企业 tells which ones.
            let which = name.is_empty() && next == '的';
            let limit = more || which || number.unit.ends_with('元');
            limit.then_some(Reason::Threshold)
        }
        _ => None,
    }
}

/// Whether the words after a number go on to what it became: 由3天压缩至0.5天.
fn follows_verb(text: &Text<'_>, at: usize) -> bool {
    static BECAME: std::sync::LazyLock<Lexicon<()>> = std::sync::LazyLock::new(|| {
        Lexicon::new(&[(
            (),
            "提高 提升 增加 增长 上升 跃升 扩大 增至 升至 降至 减至 下降 减少 缩小 缩短 压缩 压减 收窄 调整 优化 左右 变为 和 与 及 以及 延长",
        )])
    });
    text.first(&(at..text.len()), &BECAME).is_some()
}
