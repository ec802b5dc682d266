//! The marks in what editors and readers are told: Chinese ones beside Chinese
//! words, and every bracket closed.

use std::path::{Path, PathBuf};

use crate::support::root;

/// Words of reports stand in their tables, with the marks that reports have.
const NO_MESSAGES: [&str; 2] = ["src/figure", "src/speech"];

const PAIRS: [[char; 2]; 4] = [['「', '」'], ['（', '）'], ['“', '”'], ['《', '》']];
const HALF_WIDTH: &[char] = &[',', ';', ':', '!', '?', '(', ')', '"', '\''];

#[test]
fn messages_have_chinese_marks_in_pairs() {
    let mut files = Vec::new();
    sources(&root().join("src"), &mut files);
    let mut told = 0;
    for file in files {
        let text = std::fs::read_to_string(&file).expect("a source");
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        for words in literals(text) {
            told += usize::from(words.contains(is_chinese));
            let fault = unpaired(words).or_else(|| half_width(words));
            assert_eq!(fault, None, "{}: {words}", file.display());
        }
    }
    assert!(told > 100, "only {told} messages were found");
}

#[test]
fn slips_are_seen() {
    assert_eq!(unpaired("「甲"), Some('「'));
    assert_eq!(unpaired("甲（乙)"), Some('（'));
    assert_eq!(half_width("甲,乙"), Some(','));
    assert_eq!(half_width("see (甲"), Some('('));
    assert_eq!(half_width("{a}: b, 甲 (b)"), None);
    let source = r#"let a = '"'; // "no"
        f("甲\"乙", "丙");"#;
    assert_eq!(literals(source), ["甲\\\"乙", "丙"]);
}

/// The mark that has no partner.
fn unpaired(words: &str) -> Option<char> {
    let count = |mark: char| words.matches(mark).count();
    let odd = PAIRS.iter().find(|pair| count(pair[0]) != count(pair[1]));
    odd.map(|pair| pair[0])
        .filter(|_| words.chars().count() > 1)
}

/// A half-width mark that touches a Chinese character.
fn half_width(words: &str) -> Option<char> {
    let all: Vec<char> = words.chars().collect();
    all.windows(2).find_map(|pair| match pair {
        [a, b] if is_chinese(*a) && HALF_WIDTH.contains(b) => Some(*b),
        [a, b] if HALF_WIDTH.contains(a) && is_chinese(*b) => Some(*a),
        _ => None,
    })
}

fn is_chinese(c: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&c)
}

/// What stands between quotation marks in Rust, comments left out.
fn literals(source: &str) -> Vec<&str> {
    let (mut found, mut rest) = (Vec::new(), source);
    while let Some(at) = rest.find(['"', '/', '\'']) {
        let (before, from) = rest.split_at(at);
        let length = if from.starts_with("//") {
            from.find('\n').unwrap_or(from.len())
        } else if from.starts_with("'\"'") {
            3
        } else if let Some(inside) = from.strip_prefix('"') {
            let end = if before.ends_with("r#") {
                inside.find("\"#")
            } else {
                end(inside)
            };
            let end = end.unwrap_or(inside.len());
            found.push(&inside[..end]);
            (end + 2).min(from.len())
        } else {
            1
        };
        rest = &from[length..];
    }
    found
}

/// Where a literal ends: at a quotation mark without a backslash.
fn end(inside: &str) -> Option<usize> {
    let mut escaped = false;
    inside.find(|c: char| {
        let ends = c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
        ends
    })
}

fn sources(folder: &Path, files: &mut Vec<PathBuf>) {
    if NO_MESSAGES.iter().any(|room| folder.ends_with(room)) {
        return;
    }
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}
