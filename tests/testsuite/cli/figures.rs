//! `yitu figures` from a shell.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

fn figures(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_yitu"))
        .arg("figures")
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("yitu runs");
    child
        .stdin
        .take()
        .expect("a pipe")
        .write_all(input)
        .expect("input is taken");
    child.wait_with_output().expect("yitu ends")
}

fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).expect("UTF-8")
}

/// A folder of its own for a test's files.
fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&folder).expect("a folder");
    folder
}

const REPORT: &str = "# 报告\n\n### 今后五年目标\n\n城镇新增就业5万人以上。\n";

#[test]
fn standard_input_is_read_for_a_dash() {
    let output = figures(
        &["-", "--format", "jsonl", "--year", "2022"],
        REPORT.as_bytes(),
    );
    let row: serde_json::Value = serde_json::from_str(stdout(&output)).expect("one JSON object");
    assert_eq!(row["name"], "城镇新增就业");
    assert_eq!(row["value"], "5");
    assert_eq!(row["unit"], "万人");
    assert_eq!(row["qualifiers"], serde_json::json!(["以上"]));
    assert_eq!(row["kind"], "cumulative");
    assert_eq!(row["status"], "target");
    assert_eq!(row["period"]["words"], "2022—2026年");
    assert_eq!(row["line"], 5);
}

#[test]
fn json_is_one_array_and_csv_has_a_header() {
    let json = figures(&["-", "--format", "json"], REPORT.as_bytes());
    let rows: serde_json::Value = serde_json::from_str(stdout(&json)).expect("JSON");
    assert_eq!(rows.as_array().map(Vec::len), Some(1));
    let csv = figures(&["-", "--format", "csv"], REPORT.as_bytes());
    let lines: Vec<&str> = stdout(&csv).lines().collect();
    assert!(
        lines[0].starts_with("id,line,name,value,value_max,unit,sign,qualifiers,kind"),
        "{}",
        lines[0]
    );
    assert!(
        lines[1].starts_with("1,5,城镇新增就业,5,,万人,,以上,cumulative"),
        "{}",
        lines[1]
    );
}

#[test]
fn the_settings_beside_a_report_give_its_year() {
    let folder = folder("settings");
    std::fs::write(folder.join("report.md"), REPORT).expect("written");
    let settings = "place = \"某区\"\nyear = 2031\nissuer = \"某处\"\n";
    std::fs::write(folder.join("report.toml"), settings).expect("written");
    let path = folder.join("report.md");
    let output = figures(&[path.to_str().expect("UTF-8"), "--format", "csv"], b"");
    assert!(
        stdout(&output).contains("2031—2035年"),
        "{}",
        stdout(&output)
    );
}

#[test]
fn a_missing_file_is_told_and_fails() {
    let output = figures(&["没有这个文件.md"], b"");
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        told.contains("没有这个文件.md") && told.contains("file::unreadable"),
        "{told}"
    );
}

#[test]
fn text_that_is_not_utf8_is_told_with_its_line() {
    let output = figures(&["-"], b"# \xe6\x8a\xa5\n\xff\xfe");
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1));
    assert!(told.contains("第 2 行") && told.contains("UTF-8"), "{told}");
}

#[test]
fn broken_settings_are_told_with_their_place() {
    let folder = folder("broken-settings");
    std::fs::write(folder.join("report.md"), REPORT).expect("written");
    std::fs::write(folder.join("report.toml"), "year = \"then\"\n").expect("written");
    let path = folder.join("report.md");
    let output = figures(&[path.to_str().expect("UTF-8")], b"");
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1));
    assert!(told.contains("report.toml"), "{told}");
}
