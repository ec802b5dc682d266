//! `yitu build`: a whole site, or nothing.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::support::assets_folder;

const REPORT: &str = "# 云溪县2030年政府工作报告\n\n### 工作回顾\n\n- 粮食产量增长5%。\n";
const SETTINGS: &str = "place = \"云溪县\"\nyear = 2030\nissuer = \"云溪县人民政府\"\n";

/// A fresh folder with a small report in `report/`.
fn workplace(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("build")
        .join(name);
    fs::remove_dir_all(&folder).ok();
    fs::create_dir_all(folder.join("report")).expect("a folder");
    fs::write(folder.join("report/report.md"), REPORT).expect("the report");
    fs::write(folder.join("report/report.toml"), SETTINGS).expect("its settings");
    folder
}

/// Builds the report of a folder into its `site/`.
fn build(folder: &Path) -> Output {
    build_into(folder, "site")
}

fn build_into(folder: &Path, out: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_yitu"))
        .current_dir(folder)
        .args(["build", "report", "-o", out, "--no-compress", "--assets"])
        .arg(assets_folder().unwrap_or(Path::new("nowhere")))
        .env("NO_COLOR", "1")
        .output()
        .expect("the program starts")
}

/// Every file of the site, with its bytes.
fn site(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let (mut files, mut folders) = (BTreeMap::new(), vec![folder.join("site")]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let bytes = fs::read(&path).expect("a file");
                files.insert(path, bytes);
            }
        }
    }
    files
}

/// The build fails with these words, and leaves the site as it was.
#[track_caller]
fn assert_fails(folder: &Path, words: &[&str]) {
    let before = site(folder);
    let output = build(folder);
    let complaint = String::from_utf8(output.stderr).expect("it speaks UTF-8");
    assert_eq!(output.status.code(), Some(1), "{complaint}");
    for word in words {
        assert!(complaint.contains(word), "no {word} in:\n{complaint}");
    }
    assert_eq!(site(folder), before);
    let mut beside: Vec<_> = fs::read_dir(folder)
        .expect("a folder")
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .collect();
    beside.retain(|name| name.starts_with("site"));
    assert_eq!(beside, ["site"], "nothing half done lies beside it");
}

#[test]
fn a_folder_of_other_files_is_refused_and_left_alone() {
    let folder = workplace("other");
    fs::create_dir(folder.join("site")).expect("a folder");
    fs::write(folder.join("site/家信.txt"), "亲爱的").expect("a file");
    assert_fails(
        &folder,
        &["不是一图的网站", "请用 -o 指一个新的或空的文件夹"],
    );
}

#[test]
fn a_build_that_fails_leaves_the_last_site_as_it_was() {
    if assets_folder().is_none() {
        return;
    }
    let folder = workplace("last");
    let built = build(&folder);
    let complaint = String::from_utf8_lossy(&built.stderr);
    assert_eq!(built.status.code(), Some(0), "{complaint}");
    let report = folder.join("report/report.md");
    fs::write(&report, format!("{REPORT}\n### 太短\n")).expect("the report");
    assert_fails(&folder, &["report.md:7:", "之下没有一句话"]);
    fs::remove_file(&report).expect("the report goes");
    assert_fails(&folder, &["report.md", "读不到这个文件"]);
    fs::write(&report, REPORT).expect("the report");
    fs::write(folder.join("report/report.toml"), "place = 7").expect("settings");
    assert_fails(&folder, &["report.toml:1:"]);
}

#[test]
fn a_place_where_nothing_can_be_written_is_one_clear_fault() {
    if assets_folder().is_none() {
        return;
    }
    let folder = workplace("unwritable");
    // Even who may write anywhere makes no folder below a file.
    fs::write(folder.join("file"), "").expect("a file");
    let output = build_into(&folder, "file/site");
    let complaint = String::from_utf8(output.stderr).expect("it speaks UTF-8");
    assert_eq!(output.status.code(), Some(1), "{complaint}");
    assert!(complaint.contains("file/site"), "{complaint}");
    assert_eq!(complaint.matches('×').count(), 1, "{complaint}");
}

#[test]
fn words_that_are_not_understood_are_another_failure() {
    for words in [&["build"][..], &["build", "a", "b"], &["bake", "a"], &[]] {
        let output = Command::new(env!("CARGO_BIN_EXE_yitu"))
            .args(words)
            .output()
            .expect("the program starts");
        assert_eq!(output.status.code(), Some(2), "{words:?}");
    }
}

#[test]
fn editions_of_earlier_builds_stay() {
    if assets_folder().is_none() {
        return;
    }
    let folder = workplace("editions");
    let kept = |site: &BTreeMap<PathBuf, Vec<u8>>| {
        let mut site = site.clone();
        site.retain(|path, _| path.starts_with(folder.join("site/v")));
        site
    };
    assert!(build(&folder).status.success());
    let first = kept(&site(&folder));
    assert!(!first.is_empty());
    let report = format!("{REPORT}- 新修农村公路60公里。\n");
    fs::write(folder.join("report/report.md"), report).expect("the report");
    assert!(build(&folder).status.success());
    let second = kept(&site(&folder));
    for (path, bytes) in &first {
        assert_eq!(second.get(path), Some(bytes), "{}", path.display());
    }
    assert!(second.len() > first.len());
}

#[test]
fn an_asset_that_is_not_the_one_that_was_listed_is_refused() {
    let folder = workplace("changed");
    fs::write(folder.join("app.js"), "changed").expect("an asset");
    let list = r#"[{ "name": "app.js", "file": "app.js", "sha256": "00" }]"#;
    fs::write(folder.join("manifest.json"), list).expect("a list");
    let output = Command::new(env!("CARGO_BIN_EXE_yitu"))
        .current_dir(&folder)
        .args(["build", "report", "--assets", "."])
        .output()
        .expect("the program starts");
    let complaint = String::from_utf8(output.stderr).expect("it speaks UTF-8");
    assert_eq!(output.status.code(), Some(1), "{complaint}");
    assert!(complaint.contains("app.js"), "{complaint}");
    assert!(!folder.join("dist").exists());
}

#[test]
fn without_assets_it_says_what_is_missing() {
    let folder = workplace("bare");
    fs::write(folder.join("manifest.json"), "[]").expect("an empty list");
    for (assets, words) in [
        (".", ["app.wasm、", "cargo xtask build"]),
        ("nowhere", ["nowhere/manifest.json", "cargo xtask assets"]),
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_yitu"))
            .current_dir(&folder)
            .args(["build", "report", "--assets", assets])
            .env("NO_COLOR", "1")
            .output()
            .expect("the program starts");
        let complaint = String::from_utf8(output.stderr).expect("it speaks UTF-8");
        assert_eq!(output.status.code(), Some(1), "{complaint}");
        for word in words {
            assert!(complaint.contains(word), "no {word} in:\n{complaint}");
        }
        assert!(!folder.join("dist").exists());
    }
}
