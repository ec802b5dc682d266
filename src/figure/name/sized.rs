//! What works cost, told before the works themselves: 投资9亿元的综合楼.

use std::ops::Range;

use smol_str::SmolStr;

use crate::figure::number::Number;
use crate::figure::place::Place;
use crate::figure::text::Text;

/// Words for what is put into works, the longer first.
const INVESTED: [&str; 5] = ["计划总投资", "概算总投资", "总投资", "计划投资", "投资"];

/// How far works have come.
const STAGES: [&str; 10] = [
    "投入使用",
    "主体",
    "建成",
    "竣工",
    "开工",
    "完工",
    "投产",
    "启动",
    "正在",
    "加快",
];

/// The investment in what 的 leads to behind its number, and where those words end.
pub(super) fn size_of_next(
    text: &Text<'_>,
    number: &Number,
    own: &Range<usize>,
    noun: Option<&Range<usize>>,
    place: &Place<'_>,
) -> Option<(SmolStr, usize)> {
    const SHORTEST: usize = 3;
    let led = number.is_money() && text.char(place.after.start) == '的';
    let noun = noun.filter(|noun| led && noun.len() >= SHORTEST)?;
    let words = text.words(own);
    let size = INVESTED.into_iter().find(|size| words.ends_with(size))?;
    // 投资9亿元的综合楼投入使用: how far it has come is no part of the name.
    let stage = |at: &usize| text.starts_one_of(*at, &STAGES);
    let end = (noun.start + SHORTEST..noun.end).find(stage);
    let noun = noun.start..end.unwrap_or(noun.end);
    let works = text.words(&noun);
    // 总投资9亿元的90个项目 are counted themselves.
    let counted = works.starts_with(|c: char| c.is_ascii_digit());
    let whole = !counted && !works.contains('等');
    whole.then(|| (SmolStr::from_iter([&*works, size]), noun.end))
}
