//! Headings without a mark: short lines without a stop among lines that have one.

use super::annex::ANNEX;
use super::heading::{Heading, PLAIN, TIMED, whole};
use super::line::{Line, Role};
use super::mark::mark;
use super::preface::is_giver;
use super::words::counts;
use crate::report::is_glossary;

/// One has no more characters.
const LONGEST: usize = 32;
/// Words of sections.
pub(super) const TIMED_WORDS: &str = "\
    回顾|主要工作|重点工作|目标任务|主要目标|预期目标|奋斗目标|总体要求|\
    工作安排|工作建议|工作任务|工作打算|工作部署|自身建设|发展成就|主要成就|\
    主要成绩|五年来|过去五年|今后五年|未来五年|今后工作|下一步|结束语|\
    民生实事|工作总结|工作计划|工作思路|存在问题|存在的问题|问题和不足|\
    指导思想";

/// A heading without a mark: short, without a stop, among lines that have one.
pub(super) fn bare(lines: &[Line], at: usize) -> Option<Heading> {
    let line = &lines[at];
    let words = line.text.as_str();
    if line.role != Role::Words || line.len() > LONGEST || line.len() < 2 {
        return None;
    }
    if is_glossary(words) || words.starts_with(ANNEX) && !words.contains('。') {
        let found = whole(line, TIMED);
        return Some(Heading {
            is_guessed: true,
            ..found
        });
    }
    let stops = ['。', '；', '！', '？', '：', ':', '!', '?', ';', '…', '|'];
    if words.contains(stops)
        || words.ends_with(['，', '、', ','])
        || counts(words)
        || mark(words).is_some()
        || is_giver(words) && !lines[..at].iter().any(|line| line.text.contains('。'))
    {
        return None;
    }
    let below = lines.get(at + 1)?;
    // Lines without a stop before and behind are a list.
    let is_open = |line: &Line| {
        !line
            .text
            .ends_with(['。', '；', '！', '？', '：', '”', '）', ';'])
    };
    let in_list = at > 0 && is_open(&lines[at - 1]) && is_open(below) && below.len() <= LONGEST;
    if in_list && mark(&below.text).is_none()
        || below.len() <= line.len() && is_open(below) && counts(&below.text)
    {
        return None;
    }
    let depth = if is_timed(words) { TIMED } else { PLAIN };
    Some(Heading {
        is_guessed: true,
        ..whole(line, depth)
    })
}

pub(super) fn is_timed(words: &str) -> bool {
    // 五年来，经济实力跃上新台阶 is one of several.
    let is_named = TIMED_WORDS.split('|').any(|timed| words.contains(timed));
    !words.contains(['，', ',']) && (is_named || words.ends_with("年工作"))
}
