//! The words of time; a new one is one more word in a list.

use std::sync::LazyLock;

use crate::figure::lexicon::Lexicon;

/// How a word of time is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Time {
    /// A year counted from the report's: 去年 is −1.
    Report(i16),
    /// A year counted from the scope's last: 上年 is −1.
    Scope(i16),
    /// Part of the year the scope names: 前三季度.
    Part,
    /// The whole of that year, or its end: adds nothing.
    Whole,
    /// Several years, but which is not said.
    Several,
    /// What something is compared with: 五年前.
    Earlier,
    /// Five years up to the report's.
    Back,
    /// Five years from the report's on.
    Ahead,
    /// A five-year plan that begins in this year.
    Plan(u16),
}

/// Words of time that may open a clause or stand before a verb.
pub(super) static TIMES: LazyLock<Lexicon<Time>> = LazyLock::new(|| {
    Lexicon::new(&[
        (Time::Report(0), "今年 本年 今年以来 今年全年"),
        (Time::Report(-1), "去年 过去一年 去年全年 去年以来"),
        (Time::Report(1), "明年"),
        (Time::Scope(-1), "上年 上年末 上年同期"),
        (
            Time::Whole,
            "全年 年末 年底 年内 当年 一年来 目前 截至目前 截至年底 截至年末 到年底 至年底 到年末 全年预计",
        ),
        (
            Time::Part,
            "一季度 二季度 三季度 四季度 前三季度 前两季度 前三个季度 上半年 下半年",
        ),
        (
            Time::Earlier,
            "上一个五年 上个五年 五年前 十年前 三年前 “十二五”末 “十三五”末 “十四五”末",
        ),
        (Time::Back, "五年来 过去五年 近五年 5年来 过去5年 近5年"),
        (Time::Ahead, "今后五年 未来五年 今后5年 未来5年"),
        (
            Time::Several,
            "五年 五年间 三年 三年来 近三年 5年 四年来 两年来",
        ),
        (Time::Plan(2011), "“十二五”期间 “十二五”时期 “十二五”以来"),
        (Time::Plan(2016), "“十三五”期间 “十三五”时期 “十三五”以来"),
        (Time::Plan(2021), "“十四五”期间 “十四五”时期 “十四五”以来"),
        (Time::Plan(2026), "“十五五”期间 “十五五”时期"),
    ])
});

/// Words that stand before a year and belong to it.
pub(super) static BEFORE_YEAR: LazyLock<Lexicon<()>> =
    LazyLock::new(|| Lexicon::new(&[((), "到 至 截至 截止 截止到 自 在")]));

/// Words that stand behind a year and belong to it.
pub(super) static AFTER_YEAR: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    Lexicon::new(&[(
        (),
        "底 末 年底 年末 的 初 以来 度 全年 前三季度 上半年 下半年 一季度 二季度 三季度 四季度 期间 时 前后",
    )])
});
