//! The words of time that are no numbers; a new one is one more word in a list.

use std::sync::LazyLock;

use super::mention::Mention;
use crate::figure::lexicon::Lexicon;

/// Words of time that may open a clause or stand before a verb.
pub(super) static TIMES: LazyLock<Lexicon<Mention>> = LazyLock::new(|| {
    Lexicon::new(&[
        (Mention::Given(0), "今年 本年 本年度 今年全年 今年以来"),
        (Mention::Given(-1), "去年 去年全年 去年以来 去年同期"),
        (Mention::Given(-2), "前年"),
        (Mention::Given(1), "明年 来年"),
        (Mention::Later, "下一步 下一阶段 下阶段 接下来 今后"),
        (Mention::Coming, "新的一年 下一年"),
        (
            Mention::PastYear,
            "过去一年 过去的一年 刚刚过去的一年 一年来 一年以来",
        ),
        (Mention::Scope(-1), "上年 上年度 上年末 上年同期 上一年"),
        (Mention::Scope(0), "当年 同年"),
        (
            Mention::Whole,
            "全年 全年预计 年内 报告期内 报告期 本报告期",
        ),
        (
            Mention::Moment,
            "年末 年底 年底前 年底以前 年初 目前 当前 现在 至今 截至目前 截止目前 到目前 到目前为止 截至年底 截至年末 到年底 至年底 到年末",
        ),
        (
            Mention::Earlier,
            "上一个五年 上个五年 五年前 十年前 三年前 两年前",
        ),
        (
            Mention::Vague,
            "近年来 近年 近几年 近几年来 近些年 近些年来 多年来 历年来 长期以来",
        ),
        (Mention::Back(5), "本届政府 本届政府以来 本届政府任期内"),
        // What only begins like a time.
        (
            Mention::None,
            "上年结余 上年结转 本年收入 本年支出 本年结余 年末结余 年终结余 当年预算 当年价 年初预算 年初结转 年初结余 年初余额 年末余额 年初数 年末数 年初确定",
        ),
    ])
});

/// Words that stand before any time and belong to it.
pub(super) static BEFORE: LazyLock<Lexicon<bool>> = LazyLock::new(|| {
    Lexicon::new(&[
        (true, "到 至 为到 截至 截止 截止到 截至到"),
        // Only before a calendar year.
        (false, "自 在 从 于 自从 刚刚过去的 即将过去的"),
    ])
});

/// Words that stand behind a year and belong to it.
pub(super) static AFTER: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    Lexicon::new(&[(
        (),
        "底 底前 底以前 末 末前 年底 年底前 年末 年末前 的 初 以来 度 全年 期间 时 前后 前 同期 内 年内 以前 之前",
    )])
});

/// Words that make a count of years something else than a time: 三年行动.
pub(super) static NO_SPAN: LazyLock<Lexicon<()>> = LazyLock::new(|| {
    Lexicon::new(&[(
        (),
        "行动 计划 规划 期 制 级 以上 以下 内 前 后 免 的 攻坚 滚动 任期 决战 倍增 目标 任务",
    )])
});
