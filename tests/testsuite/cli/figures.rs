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

/// A report of one sentence below a heading that tells its year.
fn report(year: u16, sentence: &str) -> String {
    format!("# 报告\n\n### {year}年工作回顾\n\n- {sentence}\n")
}

/// A folder of three reports, one with settings and something beside it, with
/// what is no report around them.
fn corpus(name: &str) -> PathBuf {
    let folder = folder(name);
    for inner in ["云溪县", ".hidden", "空"] {
        std::fs::create_dir_all(folder.join(inner)).expect("a folder");
    }
    let settings = "place = \"某县\"\nyear = 2031\nissuer = \"某处\"\n\n[[figure]]\nat = \"修路9公里\"\nname = \"乡村公路\"\n";
    for (file, text) in [
        ("b.md", report(2030, "粮食产量75万吨。").as_str()),
        ("a.md", &report(2029, "粮食产量73万吨。")),
        ("notes.txt", "种树3万亩。"),
        (".hidden/c.md", &report(2030, "种树3万亩。")),
        ("云溪县/report.md", &report(2030, "修路9公里。")),
        ("云溪县/README.md", "本县种树3万亩。"),
        ("云溪县/report.toml", settings),
    ] {
        std::fs::write(folder.join(file), text).expect("written");
    }
    folder
}

/// Each row as its file, name and value.
fn rows(output: &Output) -> Vec<[String; 3]> {
    let lines = stdout(output).lines();
    let row = |line| {
        let row: serde_json::Value = serde_json::from_str(line).expect("JSON");
        ["file", "name", "value"].map(|key| row[key].as_str().unwrap_or_default().to_owned())
    };
    lines.map(row).collect()
}

#[test]
fn the_reports_of_a_folder_are_rows_of_one_table_in_the_order_of_their_names() {
    let folder = corpus("corpus");
    let path = |file: &str| folder.join(file).display().to_string();
    let named = folder.to_str().expect("UTF-8");
    let output = figures(&[named, "--format", "jsonl"], b"");
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!((output.status.code(), &*told), (Some(0), ""));
    let wanted = [
        [path("a.md"), "粮食产量".to_owned(), "73".to_owned()],
        [path("b.md"), "粮食产量".to_owned(), "75".to_owned()],
        // As its editor corrects it.
        [
            path("云溪县/report.md"),
            "乡村公路".to_owned(),
            "9".to_owned(),
        ],
    ];
    assert_eq!(rows(&output), wanted);
    for format in ["csv", "json", "table"] {
        let output = figures(&[named, "--format", format], b"");
        let places = wanted
            .each_ref()
            .map(|[file, ..]| stdout(&output).find(file));
        assert!(
            places[0].is_some() && places.is_sorted(),
            "{format}: {places:?}"
        );
    }
    let csv = figures(&[named, "--format", "csv"], b"");
    let heads = stdout(&csv)
        .lines()
        .filter(|line| line.starts_with("file,id,line,name,"));
    assert_eq!((heads.count(), stdout(&csv).lines().count()), (1, 4));
    let json = figures(&[named, "--format", "json"], b"");
    let all: serde_json::Value = serde_json::from_str(stdout(&json)).expect("one array");
    assert_eq!(all.as_array().map(Vec::len), Some(3));
}

#[test]
fn files_come_in_the_order_given_and_a_single_one_has_no_column() {
    let folder = corpus("corpus-files");
    let [a, b] = ["a.md", "b.md"].map(|file| folder.join(file).display().to_string());
    let output = figures(&[&b, &a, "--format", "jsonl"], b"");
    let files: Vec<String> = rows(&output).into_iter().map(|[file, ..]| file).collect();
    assert_eq!(files, [b.clone(), a]);
    let output = figures(&[&b, "--format", "csv"], b"");
    assert!(stdout(&output).starts_with("id,line,name,"), "{output:?}");
}

#[test]
fn a_file_that_cannot_be_read_is_told_and_passed_over() {
    let folder = corpus("corpus-bad");
    std::fs::write(folder.join("aa.md"), b"\xff\xfe").expect("written");
    let named = folder.to_str().expect("UTF-8");
    let empty = folder.join("空").display().to_string();
    let output = figures(&[named, &empty, "--format", "jsonl"], b"");
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(rows(&output).len(), 3, "the others are there");
    for part in ["aa.md", "file::not-utf8", "空", "file::no-report"] {
        assert!(told.contains(part), "{told}");
    }
}

#[test]
fn a_number_in_characters_has_its_words_beside_it() {
    let report = report(2030, "三分之一的村通了客车，城乡居民收入比为2.1:1。");
    let csv = figures(&["-", "--format", "csv"], report.as_bytes());
    let lines: Vec<&str> = stdout(&csv).lines().collect();
    assert!(
        lines[0].ends_with(",sure,written,measure,base"),
        "{}",
        lines[0]
    );
    assert!(lines[1].ends_with(",三分之一,stock,"), "{}", lines[1]);
    // No spreadsheet takes it for a time of day.
    assert!(lines[2].contains(",'2.1:1,"), "{}", lines[2]);
}
