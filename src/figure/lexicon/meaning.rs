//! What words mean where they open a clause, stand before a number or in a heading.

use crate::figure::Sign;
use crate::figure::time::Base;

/// What a word at the start of a clause does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::figure) enum Opener {
    /// Says nothing of what is measured: 其中, 并.
    Filler,
    /// A manner or a place; dropped only before another leading word: 全面, 全市.
    Manner,
    /// A bounding word, kept with the number: 力争.
    Hedge,
    /// 累计, 共.
    Tally,
    /// An act of government that the measured thing does not need: 完成, 实施.
    Light,
    /// An act that is what is measured: 新增, 改造.
    Heavy,
    /// A noun that only looks like one of the others: 保障性.
    Thing,
}

/// What a word before a number does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::figure) enum Leader {
    /// A growth or a fall.
    Change(Sign),
    /// A verb that leads to the number: 达到, 为.
    Link,
    /// A verb that leads to what is counted, before or behind the number: 有, 建成.
    Has,
    /// A word that tells how or when and changes nothing: 同比, 稳步.
    How,
    /// As [`How`](Self::How), and says what a growth is reckoned from: 同比.
    Since(Base),
    /// A bounding word, kept with the number.
    Bound,
    /// 年均.
    Yearly,
    /// 分别.
    Respectively,
    /// 均, 各.
    Each,
    /// 累计, 共: a sum; also a bounding word.
    Sum,
    /// 从, 由: begins a from–to pair.
    From,
    /// The end of a name that looks like one of the others: 公共, 发达.
    Name,
}

/// Where a count of years lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::figure) enum Way {
    /// 过去五年.
    Back,
    /// 今后五年.
    Ahead,
}

/// How a word in a heading tells a review from a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::figure) enum Outlook {
    /// A review, whatever else the heading says: 计划执行情况.
    Review,
    /// A plan, unless a word of a review stands beside it.
    Plan,
    /// A word of plans that a theme of a review may hold too: 落实重点任务.
    Theme,
    /// What was done, where nothing speaks of a plan.
    Result,
    /// What no heading of a plan for its year has: 2024年工作亮点与成效.
    Outcome,
    /// What will be done for citizens; its progress is a review.
    Promise,
    /// Turns back from what is around the heading, wherever it stands in it.
    TurnsBack,
    /// Turns ahead in the same way.
    TurnsAhead,
    /// The same, at its end only.
    EndsAhead,
}
