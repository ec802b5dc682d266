//! A report with faults: the program says where and what to do, and ends with
//! a failure.

use std::path::Path;
use std::process::Command;

use crate::support::expect_golden;

/// What `yitu check` says about a report of `tests/fixtures`.
fn complaint(fixture: &str) -> String {
    let folder = Path::new("tests/fixtures").join(fixture);
    let output = Command::new(env!("CARGO_BIN_EXE_yitu"))
        .arg("check")
        .arg(folder)
        .env("NO_COLOR", "1")
        .output()
        .expect("the program starts");
    let complaint = String::from_utf8(output.stderr).expect("it speaks UTF-8");
    assert_eq!(output.status.code(), Some(1), "{complaint}");
    complaint
}

#[track_caller]
fn assert_says(fixture: &str, words: &[&str]) {
    let complaint = complaint(fixture);
    for word in words {
        assert!(complaint.contains(word), "no {word} in:\n{complaint}");
    }
}

#[test]
fn a_missing_report_is_named() {
    assert_says("no-report", &["no-report/report.md", "请确认文件在这里"]);
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    assert_says("nowhere", &["nowhere", "请确认文件在这里"]);
}

#[test]
fn a_file_in_another_encoding_is_refused_with_its_line() {
    assert_says(
        "not-utf8",
        &["not-utf8/report.md", "第 6 行", "请用 UTF-8 编码另存"],
    );
}

#[test]
fn a_second_card_of_the_same_name_is_shown_with_both_lines() {
    assert_says(
        "two-cards-of-one-name",
        &[
            "two-cards-of-one-name/report.md:9:",
            "#### 茶园连成片",
            "与第 5 行的标题同名",
            "同一篇章里每张卡片的名字都不同",
        ],
    );
}

#[test]
fn markdown_that_word_made_is_told_alone() {
    expect_golden("from-word.txt", &complaint("from-word"));
}
