//! What `yitu check` tells of a report's numbers.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn check(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_yitu"))
        .arg("check")
        .arg(folder)
        .args(arguments)
        .env("NO_COLOR", "1")
        .output()
        .expect("the program starts")
}

fn shipped() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data/beibei-2022")
}

fn words(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("UTF-8")
}

/// A folder with a small report and these settings.
fn folder(name: &str, settings: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&folder).expect("a folder");
    let report = "# 报告\n\n### 2031年目标\n\n#### 道路通到村口\n\n- 修路9公里,种树3万亩。\n";
    std::fs::write(folder.join("report.md"), report).expect("written");
    let head = "place = \"某区\"\nyear = 2031\nissuer = \"某处\"\n";
    std::fs::write(folder.join("report.toml"), format!("{head}{settings}")).expect("written");
    folder
}

#[test]
fn every_figure_has_a_line_that_says_where_it_is_drawn_or_why_not() {
    let output = check(&shipped(), &["--figures", "--format", "json"]);
    let told: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let figures = told["figures"].as_array().expect("figures");
    let text = check(&shipped(), &["--figures"]);
    let text = words(&text.stdout);
    for (figure, line) in figures.iter().zip(text.lines()) {
        let part = |key: &str| figure[key].as_str().unwrap_or_default().to_owned();
        assert!(line.contains(&part("selector")), "{line}");
        assert!(line.contains(&part("said")), "{line}");
        let drawn = figure["drawn"].as_array().expect("places");
        // Just one of the two is said.
        assert_ne!(drawn.is_empty(), figure["not_drawn"].is_null(), "{figure}");
        for place in drawn.iter().chain([&figure["not_drawn"]]) {
            assert!(line.contains(place.as_str().unwrap_or_default()), "{line}");
        }
    }
    let line = |selector: &str| {
        text.lines()
            .find(|line| line.contains(selector))
            .expect(selector)
    };
    assert!(line("地区生产总值@level@2021").ends_with("封面，图 gdp-2026，速览"));
    assert!(line("地区生产总值@growth@2022").contains("对照表，图 growth-2022"));
    assert!(line("市场主体@level").contains("卡片「改革开放活力倍增」的数字"));
    assert!(line("固定资产投资@cumulative").contains("几年的累计"));
    assert!(line("没有放 区金库一般公共预算收入").contains("范围不同"));
}

#[test]
fn digits_that_are_no_figures_are_counted_by_reason() {
    let output = check(&shipped(), &[]);
    let text = words(&output.stdout);
    let last = text.lines().last().expect("a line");
    assert!(
        last.contains("处数字是数据") && last.contains("年份"),
        "{last}"
    );
    assert!(!text.contains("@level@"), "figures only when asked: {text}");
}

#[test]
fn the_faults_of_the_story_are_told() {
    let cover = folder("no-cover-figure", "cover = [\"修桥@level\"]\n");
    let chart = "[[chart]]\nid = \"mix\"\ncard = \"道路通到村口\"\nform = \"bar\"\nfigures = [\"修路\", \"种树\"]\n";
    let mixed = folder("mixed-chart", chart);
    for (folder, fault) in [
        (cover, "story::no-such-figure"),
        (mixed, "story::incomparable"),
    ] {
        let output = check(&folder, &[]);
        let told = words(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{told}");
        assert!(told.contains(fault), "{told}");
        let json = check(&folder, &["--format", "json"]);
        let json: serde_json::Value = serde_json::from_slice(&json.stdout).expect("JSON");
        assert_eq!(json["faults"][0]["code"], fault);
    }
}

#[test]
fn a_topic_of_an_older_file_changes_nothing_and_is_told() {
    let card = "[[card]]\ntitle = \"道路通到村口\"\ntopic = \"交通\"\n";
    let output = check(&folder("card-with-topic", card), &[]);
    let told = words(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{told}");
    assert!(told.contains("请删去这一行 topic"), "{told}");
}

#[test]
fn a_theme_without_a_sentence_is_told_until_the_editor_says_that_it_is_so() {
    let folder = folder("bare-theme", "");
    let report =
        "# 某县2031年报告\n\n### 一、任务\n\n#### （一）修路\n\n#### （二）种树\n\n- 种树。\n";
    std::fs::write(folder.join("report.md"), report).expect("written");
    let told = || {
        let output = check(&folder, &[]);
        assert_eq!(output.status.code(), Some(0));
        words(&output.stderr).to_owned()
    };
    assert!(told().contains("bare_cards = [“修路”]"), "{}", told());
    for known in ["修路", "任务/修路"] {
        let settings = format!("year = 2031\nbare_cards = [\"{known}\"]\n");
        std::fs::write(folder.join("report.toml"), settings).expect("written");
        assert_eq!(told(), "", "{known}");
    }
}

#[test]
fn without_settings_what_the_report_says_is_taken_and_told() {
    let folder = folder("no-settings", "");
    let report = "# 政府工作报告\n\n——2031年1月5日在柳湾县第九届人民代表大会上\n\n### 一、2030年工作回顾\n\n- 地区生产总值80亿元，城镇新增就业900人。\n";
    std::fs::write(folder.join("report.md"), report).expect("written");
    std::fs::remove_file(folder.join("report.toml")).expect("removed");
    let output = check(&folder, &[]);
    let told = words(&output.stdout);
    let lines = "place = \"柳湾县\"\nyear = 2031\nissuer = \"柳湾县人民政府\"\ncover = [\"地区生产总值@level@2030\", \"城镇新增就业@level@2030\"]\n";
    assert!(told.contains(lines), "{told}");
    // They are settings as they stand; then nothing is left to tell.
    std::fs::write(folder.join("report.toml"), lines).expect("written");
    let output = check(&folder, &[]);
    assert!(!words(&output.stdout).contains("place ="));
    std::fs::write(folder.join("report.toml"), "").expect("written");
    assert!(words(&check(&folder, &[]).stdout).contains(lines));
}

#[test]
fn what_the_settings_say_and_the_report_does_not_is_told() {
    let section = "[[section]]\ntitle = \"2031年目标\"\nshort = \"目标\"\n\n[[section]]\ntitle = \"回顾\"\nshort = \"回顾\"\n";
    let folder = folder("unmatched", &format!("bare_cards = [\"修桥\"]\n{section}"));
    let report = "# 某区2032年报告\n\n### 2031年目标\n\n#### 道路通到村口\n\n- 修路9公里。\n";
    std::fs::write(folder.join("report.md"), report).expect("written");
    let output = check(&folder, &[]);
    let told = words(&output.stderr);
    for words in ["卡片「修桥」", "篇章「回顾」", "原文看来是 2032 年的"] {
        assert!(told.contains(words), "no {words} in {told}");
    }
    assert!(!told.contains("篇章「2031年目标」"), "{told}");
}

#[test]
fn the_doubtful_are_listed_with_lines_that_settle_them() {
    // No heading says when, nor whether it was or is planned.
    let folder = folder("doubtful-figures", "");
    let report = "# 报告\n\n### 道路交通\n\n- 修路9公里。\n- 全区地区生产总值800亿元。\n";
    std::fs::write(folder.join("report.md"), report).expect("written");
    let output = check(&folder, &[]);
    let told = words(&output.stdout);
    assert_eq!(output.status.code(), Some(0), "{told}");
    let at = |words: &str| {
        told.find(words)
            .unwrap_or_else(|| panic!("{words} in {told}"))
    };
    assert!(at("生产总值800亿元\"") < at("修路9公里\""), "{told}");
    assert!(
        told.contains("存疑 2 处") && told.contains("# 第 5 行：修路9公里。"),
        "{told}"
    );
    let json = check(&folder, &["--format", "json"]);
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).expect("JSON");
    let first = &json["doubtful"][0];
    assert_eq!((&first["id"], &first["line"]), (&2.into(), &6.into()));
    let doubts = first["doubts"].as_array().expect("doubts");
    assert!(doubts.iter().any(|doubt| doubt["code"] == "period-unsaid"));
    // What is printed above the overview is a valid end of report.toml.
    let entries = &told[..at("报告：1 个篇章")];
    let settings = std::fs::read_to_string(folder.join("report.toml")).expect("settings");
    std::fs::write(folder.join("report.toml"), format!("{settings}\n{entries}")).expect("written");
    let output = check(&folder, &[]);
    let told = words(&output.stdout);
    assert!(!told.contains("存疑"), "{told}");
    assert!(told.contains("其中 2 个画成了图或大字"), "{told}");
}

/// What stands on standard error about a folder whose report is `report`.
fn told_of(name: &str, report: &str) -> String {
    let folder = folder(name, "");
    std::fs::write(folder.join("report.md"), report).expect("written");
    words(&check(&folder, &[]).stderr).to_owned()
}

#[test]
fn a_fault_made_many_times_is_told_once_with_its_lines() {
    let cut: String = (0..142)
        .map(|_| "粮食产量达到3\n万吨，再创新高。\n\n")
        .collect();
    let told = told_of("many-faults", &format!("# 报告\n\n### 任务\n\n{cut}"));
    assert!(told.contains("这样的共 142 处，在第 5、8、11、"), "{told}");
    assert_eq!(told.matches("report::cut-line").count(), 1, "{told}");
    let few = told_of(
        "few-faults",
        &format!("# 报告\n\n### 任务\n\n{}", &cut[..cut.len() / 71]),
    );
    assert_eq!(few.matches("report::cut-line").count(), 2, "{few}");
}

#[test]
fn what_explains_the_other_faults_stands_alone() {
    let told = told_of(
        "no-title",
        "各位代表：\n\n### 一、任务\n\n粮食产量达到3\n万吨，再创新高。\n",
    );
    assert!(
        told.contains("没有找到报告的标题（改好这一处，再看其余 1 处）"),
        "{told}"
    );
    assert!(!told.contains("report::cut-line"), "{told}");
}

#[test]
fn of_a_long_line_the_words_around_the_fault_are_shown() {
    let before = "全县上下一心，把每一件小事办好。".repeat(40);
    let told = told_of(
        "long-line",
        &format!("# 报告\n\n### 任务\n\n{before}修路\\*9公里。{before}\n"),
    );
    let line = told
        .lines()
        .find(|line| line.contains("修路"))
        .expect("the words");
    assert!(line.contains('…') && line.chars().count() < 80, "{line}");
    assert!(told.contains("report.md:5:"), "{told}");
}

#[test]
fn the_slips_of_the_settings_are_told_all_at_once() {
    let folder = folder(
        "slips",
        "covers = []\n\n[[section]]\ntitle = \"目标\"\n\n[[chart]]\nid = 7\n",
    );
    let output = check(&folder, &[]);
    let told = words(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{told}");
    for words in [
        "没有叫「covers」的一项",
        "[[section]] 缺少 short",
        "short = \"二至六个字的简称\"",
        "id 的写法不对",
        "[[chart]] 缺少 card、form",
    ] {
        assert!(told.contains(words), "no {words} in {told}");
    }
}

#[test]
fn what_the_settings_can_name_is_listed() {
    let output = check(&shipped(), &["--selectors"]);
    let told = words(&output.stdout);
    for line in [
        "  过去五年工作回顾（简称 五年回顾）",
        "  过去五年工作回顾/综合实力稳步增强",
        "  gdp-2026（",
        "  地区生产总值@level@2026",
    ] {
        assert!(told.contains(line), "no {line} in {told}");
    }
}

#[test]
fn a_page_of_a_government_site_is_told_at_once_which_tags_it_lacks() {
    let gov = "published = \"2031年1月5日\"\n\n[gov]\nsite_name = \"某县人民政府\"\nsite_code = \"5000000001\"\n";
    let output = check(&folder("gov-lacking", gov), &[]);
    // Long lines are broken for the terminal.
    let told: String = words(&output.stderr).split([' ', '\n', '│']).collect();
    assert!(
        told.contains("还缺6项标签：SiteDomain、ColumnName、ColumnDescription、ColumnKeywords、ColumnType、PubDate"),
        "{told}"
    );
    assert!(output.status.success());
    let nobody = check(&folder("gov-none", ""), &[]);
    assert!(!words(&nobody.stderr).contains("标签"));
}
