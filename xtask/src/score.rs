//! `cargo xtask score`: how well figures are read, against gold made by hand.
//!
//! The gold lies beside the project, not in it: `../shared/gold` holds one
//! `CASE.gold.tsv` for each case, its report as `CASE.md`, and `score.py`. Case
//! 00 is the report that ships with the project.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use xshell::cmd;

use crate::command::{cargo, root, shell};

/// The levels of a match, each stricter than the one before.
const LEVELS: [&str; 4] = ["VU", "+name", "+kind", "+qual"];

/// The result of one case.
struct Score {
    case: String,
    core: String,
    /// F1 for each of [`LEVELS`].
    f1: Vec<String>,
    /// How often status and period are right.
    status: String,
    when: String,
    /// The share of figures without doubt; of them, those right in every field.
    sure: String,
    /// How many rows fail first at each of [`LEVELS`].
    misses: BTreeMap<String, usize>,
    false_alarms: usize,
}

/// Scores every case and prints one table; says so if there is no gold.
///
/// Fails if the figures cannot be read or `score.py` cannot be run.
pub(crate) fn run() -> Result<()> {
    let gold = root().join("../shared/gold");
    if !gold.join("score.py").is_file() {
        println!("no gold at {}: nothing to score", gold.display());
        return Ok(());
    }
    let mut cases: Vec<PathBuf> = fs::read_dir(&gold)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.to_string_lossy().ends_with(".gold.tsv"))
        .collect();
    cases.sort();
    let mut scores = Vec::new();
    for case in cases {
        scores.push(score(&gold, &case)?);
    }
    print(&scores);
    Ok(())
}

fn score(gold: &Path, rows: &Path) -> Result<Score> {
    let file = rows.file_name().unwrap_or_default().to_string_lossy();
    let case = file.trim_end_matches(".gold.tsv").to_owned();
    let report = match gold.join(format!("{case}.md")) {
        report if report.is_file() => report,
        _ => root().join("data/beibei-2022/report.md"),
    };
    let shell = shell()?;
    let year = year_in(&case).map(|year| ["--year", year]);
    let figures = cargo(&shell)
        .args(["run", "--quiet", "--bin", "yitu", "--", "figures"])
        .arg(&report)
        .args(["--format", "jsonl"])
        .args(year.into_iter().flatten())
        .quiet()
        .read()?;
    let found = env::temp_dir().join(format!("yitu-score-{}-{case}.jsonl", std::process::id()));
    fs::write(&found, figures).with_context(|| format!("writing {}", found.display()))?;
    let score = gold.join("score.py");
    let scored = cmd!(shell, "python3 {score} {rows} {found}").quiet().read();
    fs::remove_file(&found)?;
    read(case, &scored.context("score.py needs python3")?)
}

/// The year in a case's name: 02-national-2018.
fn year_in(case: &str) -> Option<&str> {
    case.rsplit('-')
        .find(|part| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Reads what `score.py` prints.
fn read(case: String, printed: &str) -> Result<Score> {
    let mut score = Score {
        case,
        core: String::new(),
        f1: Vec::new(),
        status: String::new(),
        when: String::new(),
        sure: String::new(),
        misses: BTreeMap::new(),
        false_alarms: 0,
    };
    for line in printed.lines() {
        let mut cells = line.split('\t');
        match (cells.next(), cells.nth(1)) {
            (Some("miss"), Some(level)) => *score.misses.entry(level.to_owned()).or_default() += 1,
            (Some("false"), _) => score.false_alarms += 1,
            _ => {
                let words: Vec<&str> = line.split_whitespace().collect();
                match words.as_slice() {
                    ["core", core, ..] => score.core = (*core).to_owned(),
                    ["status", share, ..] => score.status = (*share).to_owned(),
                    ["when", share, ..] => score.when = (*share).to_owned(),
                    ["sure", share, "of", "all,", right, ..] => {
                        score.sure = format!("{share}; {right}");
                    }
                    [level, .., f1] if LEVELS.contains(level) => score.f1.push((*f1).to_owned()),
                    _ => {}
                }
            }
        }
    }
    if score.f1.len() != LEVELS.len() {
        bail!("score.py printed no scores for {}: {printed}", score.case);
    }
    Ok(score)
}

fn print(scores: &[Score]) {
    println!(
        "| case | core rows | VU F1 | +name | +kind | +qual | status | when | sure; of it right | \
         missed: VU | name | kind | qual | false alarms |"
    );
    println!("|{}", " --- |".repeat(14));
    for score in scores {
        let misses = LEVELS.map(|level| score.misses.get(level).copied().unwrap_or(0).to_string());
        println!(
            "| {} | {} | {} | {} | {} | {} | {} | {} |",
            score.case,
            score.core,
            score.f1.join(" | "),
            score.status,
            score.when,
            score.sure,
            misses.join(" | "),
            score.false_alarms
        );
    }
}
