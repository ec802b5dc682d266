//! Any text becomes a report in house form, or is refused with a clear word.

mod docx;
mod html;
mod joined;
mod layouts;
mod left_out;
mod letters;
mod lists;
mod markdown;
mod refused;
mod repairs;
mod settings;

use yitu::import::{Imported, What, import};
use yitu::report::{arrange, outline};

/// What a text becomes, as a file of this name.
#[track_caller]
fn of_file(bytes: &[u8], name: &str) -> Imported {
    let imported = import(bytes, name, false).unwrap_or_else(|fault| panic!("{fault:?}"));
    let report = arrange(outline(&imported.report));
    assert!(report.is_ok(), "{report:?}\n{}", imported.report);
    imported
}

/// What pasted text becomes.
#[track_caller]
fn pasted(text: &str) -> Imported {
    of_file(text.as_bytes(), "report.txt")
}

/// The lines of the report that pasted text becomes.
#[track_caller]
fn lines(text: &str) -> Vec<String> {
    lines_of(&pasted(text))
}

fn lines_of(imported: &Imported) -> Vec<String> {
    let lines = imported.report.lines().filter(|line| !line.is_empty());
    lines.map(str::to_owned).collect()
}

/// The headings of sections and cards among them.
#[track_caller]
fn headings(text: &str) -> Vec<String> {
    let mut lines = lines(text);
    lines.retain(|line| line.starts_with("###"));
    lines
}

/// The words of every guess of one kind.
fn words(imported: &Imported, what: What) -> Vec<&str> {
    let of_kind = imported.guesses.iter().filter(|guess| guess.what == what);
    of_kind.map(|guess| guess.words.as_str()).collect()
}

/// A sentence of so many characters without a number.
fn long(characters: usize) -> String {
    let words = "全县上下齐心协力修路种树兴学办医".chars().cycle();
    words.take(characters).chain(['。']).collect()
}
