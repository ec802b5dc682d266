//! `yitu new`: from any text to a folder that builds.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use crate::support::root;

const TEXT: &str = "2031年青禾县政府工作报告\n各位代表：\n一、2030年工作回顾\n（一）修好乡村路\n新修公路30公里，⽣产总值增长5%。\n二、2031年任务\n新建学校3所。\n- 3 -\n";

/// A folder of this name that is not there.
fn nowhere(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("new")
        .join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("removed");
    }
    folder
}

/// Runs `yitu new` on what is written to its standard input.
fn pasted(text: &str, folder: &Path, more: &[&str]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_yitu"))
        .args(["new", "-", "-o"])
        .arg(folder)
        .args(more)
        .env("NO_COLOR", "1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut input = child.stdin.take().expect("its input");
    // What refuses before it reads closes the pipe.
    let _ = input.write_all(text.as_bytes());
    drop(input);
    child.wait_with_output().expect("it ends")
}

#[test]
fn a_pasted_text_becomes_a_folder_that_passes_the_check() {
    let folder = nowhere("pasted");
    let output = pasted(TEXT, &folder, &[]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let told = String::from_utf8(output.stdout).expect("UTF-8");
    for words in [
        "原文第 5 行 「⽣」→「生」",
        "--as-written",
        "report.md 第 1 行 「青禾县」",
        "没有收：页码",
        "原文第 8 行 「- 3 -」",
        "yitu serve",
    ] {
        assert!(told.contains(words), "no {words} in:\n{told}");
    }
    let check = Command::new(env!("CARGO_BIN_EXE_yitu"))
        .arg("check")
        .arg(&folder)
        .output();
    assert!(check.expect("it starts").status.success());
}

#[test]
fn a_report_that_is_there_is_never_overwritten() {
    let folder = nowhere("twice");
    assert!(pasted(TEXT, &folder, &[]).status.success());
    fs::write(folder.join("report.md"), "mine").expect("written");
    let again = pasted(TEXT, &folder, &[]);
    assert_eq!(again.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&again.stderr).contains("已有一份报告"));
    assert_eq!(
        fs::read_to_string(folder.join("report.md")).expect("there"),
        "mine"
    );
}

#[test]
fn as_written_keeps_every_character() {
    let folder = nowhere("as-written");
    assert!(pasted(TEXT, &folder, &["--as-written"]).status.success());
    let report = fs::read_to_string(folder.join("report.md")).expect("there");
    assert!(report.contains("⽣产总值"));
}

#[test]
fn what_is_no_report_leaves_nothing_behind() {
    let folder = nowhere("nothing");
    let output = pasted("", &folder, &[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("没有文字"));
    assert!(!folder.exists());
    let output = Command::new(env!("CARGO_BIN_EXE_yitu"))
        .args(["new", "nowhere.txt", "-o"])
        .arg(&folder)
        .output();
    let output = output.expect("it starts");
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("nowhere.txt"));
    let output = Command::new(env!("CARGO_BIN_EXE_yitu"))
        .args(["new", "a.txt"])
        .output();
    assert_eq!(output.expect("it starts").status.code(), Some(2));
}

/// The lines of a report that are not empty.
fn lines(report: &str) -> Vec<&str> {
    report
        .lines()
        .filter(|line| !line.trim().is_empty())
        .collect()
}

#[test]
fn the_invented_reports_become_what_an_editor_would_write() {
    for (name, percent) in [("county", 100), ("province", 95), ("town", 95)] {
        let report = root().join("tests/reports").join(name);
        let raw = fs::read_to_string(report.join("raw.txt")).expect("a text");
        let wanted = fs::read_to_string(report.join("report.md")).expect("a report");
        let folder = nowhere(name);
        assert!(pasted(&raw, &folder, &[]).status.success(), "{name}");
        let made = fs::read_to_string(folder.join("report.md")).expect("there");
        let (wanted, made) = (lines(&wanted), lines(&made));
        let same = wanted.iter().filter(|line| made.contains(line)).count();
        assert!(
            same * 100 >= wanted.len() * percent,
            "{name}: {same} of {}",
            wanted.len()
        );
        assert!(
            made.len() * percent <= wanted.len() * 100,
            "{name}: {}",
            made.len()
        );
    }
}
