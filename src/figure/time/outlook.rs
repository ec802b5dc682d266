//! Words that tell a review from a plan: in headings, in labels, before numbers.

use std::ops::Range;
use std::sync::LazyLock;

use crate::figure::Status;
use crate::figure::Status::{Actual, Target};
use crate::figure::lexicon::Lexicon;
use crate::figure::text::Text;

/// A list of words with nothing more to say.
type Words = LazyLock<Lexicon<()>>;

/// Reviews, whatever else the heading says: 主要目标任务全面完成, 计划执行情况.
static REVIEWS: Words = LazyLock::new(|| {
    Lexicon::new(&[(
        (),
        "回顾 过去 年来 完成情况 执行情况 落实情况 进展情况 工作进展 工程进展 项目进展 \
    推进情况 办理情况 运行情况 收支情况 实施情况 兑现情况 工作情况 全面完成 圆满完成 \
    总结 公报 履职 年度报告 年度工作报告 责任报告 快报 通报 决算 述职 答卷 以来 \
    述评 综述 预算执行 计划执行 审计",
    )])
});
/// Plans, unless one of [`REVIEWS`] stands beside them.
static PLANS: Words = LazyLock::new(|| {
    Lexicon::new(&[(
        (),
        "今后 未来 重点工作 工作安排 预算安排 安排意见 工作打算 打算 展望 下一步 下一阶段 \
    工作思路 发展思路 总体要求 草案 工作要点 工作计划 工作举措 工作重点 设想 \
    主要目标 预期目标 奋斗目标 目标任务 部门预算 年预算 预算公开",
    )])
});
/// Words of plans that a theme of a review may hold too: 落实重点任务.
static THEMES: Words =
    LazyLock::new(|| Lexicon::new(&[((), "目标 任务 部署 计划 规划 清单 方案 建议 谋划")]));
/// What was done, where nothing speaks of a plan.
static DONE: Words = LazyLock::new(|| {
    Lexicon::new(&[(
        (),
        "成就 取得 成效 成绩 情况 主要工作 主要做法 亮点 迈出 成果 分析 简报 进展 概况 经济运行 成绩单 统计 数据 回眸 盘点 简介",
    )])
});
/// Lists of what will be done for citizens; their progress is a review.
static PROMISED: Words = LazyLock::new(|| {
    Lexicon::new(&[((), "民生实事 实事项目 为民办实事 惠民实事 为民实事 件实事")])
});

/// Words that turn the outlook of what is around a heading, wherever in it.
static TURNS_BACK: Words = LazyLock::new(|| {
    Lexicon::new(&[((), "工作回顾 执行情况 完成情况 落实情况 进展情况 工作总结")])
});
static TURNS_AHEAD: Words = LazyLock::new(|| {
    Lexicon::new(&[(
        (),
        "下一步 下一阶段 下半年工作 工作安排 工作打算 工作计划 工作思路 工作设想",
    )])
});
/// The same at its end only.
const TURNS_AT_END: &str = "预期目标 主要目标 奋斗目标 打算 安排";

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

/// Whether a title is that of a plan.
pub(super) fn plans(words: &str) -> bool {
    let chars: Vec<char> = words.chars().collect();
    PLANS.anywhere(&chars) || THEMES.anywhere(&chars)
}

/// Review or plan, as a heading tells it.
pub(super) fn outlook(words: &str, known: Known) -> Option<Status> {
    let chars: Vec<char> = words.chars().collect();
    let has = |list: &Words| list.anywhere(&chars);
    let by_year = match (known.year, known.given) {
        (Some((last, _)), Some(given)) if last < given => Some(Actual),
        (Some((last, _)), Some(given)) if last > given => Some(Target),
        _ => None,
    };
    if known.year.is_none() && known.around.is_some() {
        // A theme may speak of tasks and results all it likes.
        if has(&TURNS_BACK) {
            return Some(Actual);
        }
        let ends = TURNS_AT_END.split(' ').any(|end| words.ends_with(end));
        let ahead = ends || words.starts_with("今后") || words.starts_with("未来");
        return (has(&TURNS_AHEAD) || ahead).then_some(Target);
    }
    if has(&REVIEWS) {
        return Some(Actual);
    }
    if by_year.is_some() {
        return by_year;
    }
    let theme = known.year.is_none() && known.before == Some(Actual);
    if has(&PLANS) || has(&THEMES) && !theme {
        return Some(Target);
    }
    let own_year = known
        .year
        .filter(|_| !known.reviews && known.given.is_some());
    match own_year {
        Some((_, false)) if !words.contains("情况") => Some(Target),
        _ if has(&DONE) => Some(Actual),
        Some((_, true)) => Some(Actual),
        _ if known.reviews && known.year.is_some() => Some(Actual),
        _ if has(&PROMISED) => Some(Target),
        _ => None,
    }
}

/// Review or plan, as the words before a colon tell it: 任务目标：, 完成情况：.
pub(in crate::figure) fn label(words: &str) -> Option<Status> {
    const AIMS: [&str; 8] = [
        "目标",
        "任务",
        "计划",
        "安排",
        "打算",
        "指标",
        "目标值",
        "年度目标",
    ];
    const RESULTS: [&str; 7] = ["情况", "进展", "成效", "结果", "完成", "进度", "现状"];
    let words = words.trim_end_matches(['是', '为', '有']);
    let words = words.trim_end_matches("如下");
    let ends = |list: &[&str]| list.iter().any(|word| words.ends_with(word));
    if ends(&RESULTS) {
        return Some(Actual);
    }
    (ends(&AIMS) && !words.contains("完成")).then_some(Target)
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
    match word {
        "拟" | "拟按" | "力争" | "争取" => Some(Target),
        "已" | "已达" | "已达到" | "已有" | "现有" => Some(Actual),
        _ => None,
    }
}
