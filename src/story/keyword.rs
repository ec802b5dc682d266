//! Key words for a card without numbers, taken verbatim from its sentences.

use crate::report::Sentence;

use super::clause::clauses;

/// Words that open a sentence and say how, not what.
pub(super) const OPENERS: &[&str] = &[
    "★", "一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是", "坚持",
    "全面", "深度", "扎实", "有效", "持续", "积极", "大力", "加快", "推动", "推进", "抓好", "提升",
    "提高", "实施", "深化", "加强", "完善", "统筹", "做好", "做优", "打造", "力争", "培育", "发展",
    "开展",
];

/// Words after which a clause says how far, not what.
const CLOSERS: &[&str] = &["取得", "达到", "更加", "保持"];

/// Words that turn to somebody or say when; a clause that opens with them is about
/// nothing yet.
const TURNS: &[&str] = &[
    "各位",
    "在",
    "面对",
    "过去",
    "今年",
    "一年来",
    "五年来",
    "同时",
    "与此同时",
    "当前",
    "为此",
    "这",
    "我们",
    "回望",
    "展望",
    "越是",
    "只有",
    "如果",
    "实践",
    "事实",
    "经验",
    "必须",
    "要",
    "实际",
    "那",
    "主要",
    // What is left of two verbs: 坚持和落实….
    "和",
    "与",
    "并",
];

/// Who speaks: 五年的实践启示我们 is yet to say what.
const SPEAKERS: &str = "我们";

/// Marks of a list of names, which is no name.
const LISTS: char = '、';

/// Names of years: what they are of says more.
const PLANS: &[&str] = &["十三五", "十四五", "十五五"];

/// The longest and the shortest key word, in characters, and how many.
const LENGTH: std::ops::RangeInclusive<usize> = 3..=12;
const MOST: usize = 4;

/// At most four key words: of each sentence its first clause without the
/// opening verb, if that is short enough, else a quoted term.
pub fn keywords(sentences: &[Sentence]) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for sentence in sentences {
        let turns = |word: &str| TURNS.iter().any(|turn| word.starts_with(turn));
        let is_word = |word: &str| {
            let counts = word.contains(|c: char| c.is_ascii_digit());
            let speaks = word.contains(SPEAKERS);
            let lists = word.contains(LISTS);
            !counts && !speaks && !lists && !PLANS.iter().any(|plan| word.contains(plan))
        };
        let fits =
            |word: &&str| LENGTH.contains(&word.chars().count()) && !turns(word) && is_word(word);
        let first = clauses(sentence).next().map(|(words, _)| opened(words));
        let word = first
            .filter(fits)
            .or_else(|| quoted(&sentence.text).filter(fits));
        words.extend(word.map(str::to_owned).filter(|word| !words.contains(word)));
    }
    words.truncate(MOST);
    words
}

/// What a clause is about, without the words that open and close it.
fn opened(mut words: &str) -> &str {
    let rest = |words: &str| -> Option<usize> {
        let opener = OPENERS.iter().find(|opener| words.starts_with(**opener))?;
        Some(opener.len()).filter(|&at| at < words.len())
    };
    words = words.trim_start();
    while let Some(at) = rest(words) {
        words = words[at..].trim_start();
    }
    let end = CLOSERS
        .iter()
        .filter_map(|closer| words.find(closer))
        .filter(|&at| at > 0)
        .min();
    &words[..end.unwrap_or(words.len())]
}

fn quoted(text: &str) -> Option<&str> {
    let (_, rest) = text.split_once('“')?;
    rest.split_once('”').map(|(inner, _)| inner)
}
