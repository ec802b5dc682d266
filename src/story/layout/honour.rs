//! Clauses that tell an honour: 入选 · 全国文明城市提名城区.

use crate::figure::Status;
use crate::report::Sentence;
use crate::story::clause::{marked_clauses, outside_quotes};

use super::Piece;

/// Verbs of honours won or sought. 创建 alone may be either, and sets nothing.
const VERBS: &[(&str, Status)] = &[
    ("成功创建", Status::Actual),
    ("获评", Status::Actual),
    ("荣获", Status::Actual),
    ("入选", Status::Actual),
    ("被评为", Status::Actual),
    ("加快创建", Status::Target),
    ("力争创建", Status::Target),
    ("争创", Status::Target),
];

/// What the name of an honour ends in.
const ENDS: &[&str] = &[
    "市", "区", "县", "镇", "乡", "村", "街道", "城", "都", "地", "基地", "中心", "案例", "奖",
    "称号", "名单", "品牌", "单位", "企业", "公园", "家园", "学校", "高校", "医院", "榜", "百强",
    "十强", "试点", "地标", "集体",
];

/// The longest words before a name, and the longest name, in characters.
const VERB: usize = 14;
const NAME: usize = 28;

/// A part for each clause that tells an honour and nothing else.
pub(super) fn honours(sentence: &Sentence) -> Vec<Piece> {
    let clauses = marked_clauses(&sentence.text).into_iter();
    let told = clauses.filter_map(|clause| {
        let words = &sentence.text[clause.clone()];
        let (at, status) = names_at(words)?;
        let start = sentence.span.start + clause.start;
        Some(Piece::Honour {
            verb: start..start + at,
            names: start + at..sentence.span.start + clause.end,
            status,
        })
    });
    told.collect()
}

/// Where the names begin in a clause.
fn names_at(clause: &str) -> Option<(usize, Status)> {
    let found = VERBS
        .iter()
        .filter_map(|(verb, status)| Some((clause.find(verb)? + verb.len(), *status)));
    let (at, status) = found.min_by_key(|(at, _)| *at)?;
    let (before, names) = clause.split_at(at);
    let is_said = |name: &str| {
        let bare = uncounted(name.trim_matches(|c: char| !c.is_alphanumeric()));
        let ends = ENDS.iter().any(|end| bare.ends_with(end));
        ends && bare.chars().count() <= NAME
    };
    let names = outside_quotes(names, &['、']);
    let all_said = names.into_iter().all(|name| is_said(&clause[at..][name]));
    (all_said && before.chars().count() <= VERB).then_some((at, status))
}

/// A name without the count and the 等 behind it: 省级园林村3个.
fn uncounted(name: &str) -> &str {
    let behind = name.trim_end_matches(['个', '项', '家', '名', '人', '所', '件']);
    let bare = behind.trim_end_matches(|c: char| c.is_ascii_digit());
    let name = if bare.len() < behind.len() {
        bare
    } else {
        name
    };
    name.trim_end_matches('等')
}
