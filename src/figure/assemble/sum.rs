//! Whether a number is a sum of what was done, or what there is at a moment.

use std::sync::LazyLock;

use crate::figure::carry::Carried;
use crate::figure::lead::Lead;
use crate::figure::lexicon::{Lexicon, Role};
use crate::figure::measures::{ECONOMY, MEASURES};
use crate::figure::predicate::Predicate;

/// Words in names that tell how many are reached, which is a state (`false`),
/// and in those that tell of things done rather than of a state (`true`).
static DONE: LazyLock<Lexicon<bool>> =
    LazyLock::new(|| Lexicon::among([(Role::Done, true), (Role::State, false)]));

/// Whether a number is a sum; `several` tells that it is of several years,
/// `within_year` that its words say 全年 or the like.
pub(super) fn is_sum(
    name: &str,
    said: &Predicate,
    head: &Lead,
    carried: &Carried,
    several: bool,
    within_year: bool,
) -> bool {
    // 移送起诉数从6万人上升至8万人 was so many before.
    if said.from {
        return false;
    }
    let done = said.is_plain() && (head.flow || carried.verb.is_some() || carried.flow);
    // 实现地区生产总值900亿元: no place adds up those of its years.
    // 认证产品总数达到900个 as little.
    let done = done && ECONOMY.ends(name).is_none() && !name.ends_with("总数");
    let flow = several && (done && !has_done(name, false) || has_done(name, true));
    // 现有企业共34户 is all there is; 五年来共完成 is a sum.
    let total = several && (head.total || said.total) && (head.flow || said.has);
    // 批捕60人，司法救助90人: what follows a sum is one.
    let counted = || said.is_plain() && MEASURES.ends(name).is_none();
    let flow = flow || several && carried.summed && counted() && !has_done(name, false);
    flow || (head.sum || said.sum || total) && !within_year
}

/// Whether a name has a word of [`DONE`] with that meaning.
fn has_done(name: &str, meaning: bool) -> bool {
    DONE.all(name).any(|(_, found)| found.meaning == meaning)
}
