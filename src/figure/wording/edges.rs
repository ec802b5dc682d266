//! Names that begin or end in the middle of a phrase.

use std::sync::LazyLock;

use super::is_long;
use crate::figure::acts::begins_act;
use crate::figure::lexicon::{Lexicon, Role};

/// Words that begin no name (`true`), and those that begin like one and do.
static OPENERS: LazyLock<Lexicon<bool>> =
    LazyLock::new(|| Lexicon::among([(Role::BeginsNoName, true), (Role::BeginsName, false)]));

/// Words that end no name (`true`), and those that end like one and do.
static CLOSERS: LazyLock<Lexicon<bool>> =
    LazyLock::new(|| Lexicon::among([(Role::EndsNoName, true), (Role::EndsName, false)]));

/// A name that begins in the middle of a sentence: 对经济增长贡献率.
pub(super) fn is_opened(name: &str) -> bool {
    // 6、7、8三个月: the last of a list of months.
    let mut first = name.chars();
    let months = first.next().is_some_and(|c| c.is_ascii_digit())
        && first
            .next()
            .is_some_and(|c| "一二三四五六七八九十".contains(c));
    // 对东盟出口.
    let traded = name.starts_with('对') && TRADE.iter().any(|trade| name.ends_with(trade));
    let opens = || OPENERS.begins(name).is_some_and(|found| found.meaning);
    months || !traded && opens() && !tells_towards(name)
}

/// Whether a name tells towards what or with what an act is done, and so is whole:
/// 对生效裁判提出抗诉, 以虚假诉讼罪提起公诉.
fn tells_towards(name: &str) -> bool {
    const LEAST: usize = 3 * "对".len();
    // 以置换方式新建用房: how it was done is no part of the name.
    let towards = name.starts_with(['对', '以']) && !name.contains("方式");
    let act = || {
        name.char_indices()
            .any(|(at, _)| at >= LEAST && begins_act(&name[at..]).is_some())
    };
    towards && act()
}

/// What a country is traded with.
const TRADE: [&str; 5] = ["出口", "进口", "进出口", "进出口总额", "投资"];

/// Whether a name is the last of several that 等 gathers as indicators, and stands for all:
/// 税收等主要指标增幅.
pub(super) fn is_gathered(name: &str) -> bool {
    const LEAST: usize = 6 * "等".len();
    name.len() > LEAST && name.contains('等') && name.contains("指标")
}

/// Whether a name holds a time that another may be told of: 某市去年发案率.
pub(super) fn holds_time(name: &str) -> bool {
    const TIMES: [&str; 5] = ["去年", "上半年", "下半年", "季度", "截至"];
    TIMES
        .iter()
        .any(|time| name.find(time).is_some_and(|at| at > 0))
}

/// A name that stops before its end: 民生实事中, 工业和.
pub(super) fn is_left_open(name: &str) -> bool {
    is_long(name, 1) && CLOSERS.ends(name).is_some_and(|found| found.meaning)
}

/// Whether a name has but the end of a quotation: 服务站”企业.
pub(super) fn is_unquoted(name: &str) -> bool {
    name.find('”').is_some_and(|end| !name[..end].contains('“'))
}
