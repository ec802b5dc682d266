//! What was guessed of a text, as an editor is told it: by kind, each with its
//! place, the first of them with their words.

use std::path::Path;

use crate::import::{At, Guess, Imported, Repair};

/// Of each kind, so many are shown with their words.
const SHOWN: usize = 12;
/// So many characters of the words.
const CHARACTERS: usize = 24;

/// What was written, put right and guessed, and what is next.
pub(super) fn told(imported: &Imported, folder: &Path) -> String {
    let unit = if imported.counts_paragraphs {
        "段"
    } else {
        "行"
    };
    let folder = folder.display();
    let mut told = format!("已写好 {folder}/report.md 和 report.toml。\n");
    if !imported.repairs.is_empty() {
        told.push_str("\n改了字符（不要改就加 --as-written）：\n");
    }
    for repairs in imported.repairs.chunk_by(|a, b| a.kind == b.kind) {
        let all = repairs
            .iter()
            .map(|repair| (source(repair.line, unit), changed(repair)));
        told.push_str(&listed(repairs[0].kind.told(), all.collect()));
    }
    if !imported.guesses.is_empty() {
        told.push_str("\n下面是猜的，请看一遍：\n");
    }
    for guesses in imported.guesses.chunk_by(|a, b| a.what == b.what) {
        let all = guesses
            .iter()
            .map(|guess| (place(guess, unit), quoted(&guess.words)));
        told.push_str(&listed(guesses[0].what.told(), all.collect()));
    }
    told + &format!(
        "\n接着：\n  yitu serve {folder}\n    看页面，改了 report.md 会马上更新\n  yitu check {folder}\n    看哪些读懂了，哪些没有\n"
    )
}

fn place(guess: &Guess, unit: &str) -> String {
    match guess.at {
        At::Source(line) => source(line, unit),
        At::Report(line) => format!("report.md 第 {line} 行"),
        At::Whole => String::new(),
    }
}

fn source(line: usize, unit: &str) -> String {
    format!("原文第 {line} {unit}")
}

fn changed(repair: &Repair) -> String {
    match repair.now.as_str() {
        "" => String::new(),
        now => format!("{}→{}", quoted(&repair.was), quoted(now)),
    }
}

fn quoted(words: &str) -> String {
    if words.is_empty() {
        return String::new();
    }
    let short: String = words.chars().take(CHARACTERS).collect();
    let rest = if short.len() < words.len() { "…" } else { "" };
    format!("「{short}{rest}」")
}

/// One kind: its places with their words, and those of the rest alone.
fn listed(what: &str, all: Vec<(String, String)>) -> String {
    let count = match all.len() {
        1 => String::new(),
        many => format!("（{many} 处）"),
    };
    let mut told = format!("  {what}{count}\n");
    let (shown, rest) = all.split_at(all.len().min(SHOWN));
    for (place, words) in shown.iter().filter(|(place, _)| !place.is_empty()) {
        let line = format!("    {place} {words}");
        told.push_str(line.trim_end());
        told.push('\n');
    }
    if !rest.is_empty() {
        let places: Vec<&str> = rest.iter().map(|(place, _)| place.as_str()).collect();
        told.push_str(&format!("    还有 {}\n", places.join("、")));
    }
    told
}
