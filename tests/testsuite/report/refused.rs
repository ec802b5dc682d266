//! What looks like a report and is none is refused where it stands.

use yitu::report::outline;

use super::faults;

#[test]
fn two_headings_of_one_name_are_refused() {
    let source = "# 报告\n\n### 任务\n\n#### 一 修路\n\n- 修。\n\n#### 二 修路\n\n- 再修。\n";
    assert_eq!(faults(source), [("report::same-name", "二 修路")]);
}

#[test]
fn a_last_section_without_a_sentence_is_refused() {
    let source = "# 报告\n\n### 任务\n\n种树。\n\n### 其他\n";
    assert_eq!(faults(source), [("report::no-sentence", "其他")]);
}

#[test]
fn markup_that_would_lose_or_run_words_is_refused_where_it_stands() {
    for markup in [
        "<script>alert(1)</script>",
        "![图](a.png)",
        "[链接](https://example.com)",
        "**重点**",
        "`代码`",
        "&lt;",
        "\\*",
    ] {
        let source = format!("# 报告\n\n### 任务\n\n- 修路{markup}。\n");
        let codes: Vec<_> = faults(&source).into_iter().map(|(code, _)| code).collect();
        assert!(codes.contains(&"report::markup"), "{markup}: {codes:?}");
    }
}

#[test]
fn an_empty_file_is_refused() {
    assert_eq!(faults(""), [("report::no-title", "")]);
}

/// The codes of the faults of some lines below a section's heading, with the
/// line that each points at, from 1.
fn told(lines: &str) -> Vec<(&'static str, usize)> {
    let head = "# 报告\n\n### 做什么\n\n";
    let source = format!("{head}{lines}\n");
    let faults = outline(&source).faults;
    let line = |at: usize| source[head.len()..at].matches('\n').count() + 1;
    faults
        .into_iter()
        .map(|fault| (fault.code, line(fault.span.start)))
        .collect()
}

#[test]
fn a_line_that_begins_with_a_hash_is_a_heading_or_refused() {
    for hash in [
        "###修路",
        "＃＃＃ 修路",
        "\u{3000}### 修路",
        "###\u{3000}修路",
    ] {
        let lines = format!("种树。\n\n{hash}\n\n修桥。");
        assert_eq!(told(&lines), [("report::no-heading", 3)], "{hash}");
    }
    assert_eq!(told("种树。\n\n### 修路\n\n修桥。"), []);
    assert_eq!(told("#1机组投产。"), []);
}

#[test]
fn a_line_over_dashes_is_no_heading_by_accident() {
    assert_eq!(told("修路。\n---\n\n种树。"), [("report::no-heading", 1)]);
}

#[test]
fn a_table_is_refused_at_its_first_line() {
    let table = "见下表。\n\n| 作物 | 产量 |\n| --- | --- |\n| 小麦 | 3万吨 |";
    assert_eq!(told(table), [("report::table", 3)]);
    assert_eq!(told("小麦产量 | 3万吨"), []);
}

#[test]
fn a_sentence_cut_by_a_line_break_is_refused() {
    for (lines, at) in [
        ("小麦产量达到3\n万吨，再创新高。", 1),
        ("小麦增产8.\n3%，再创新高。", 1),
        ("小麦再创新高，\n大豆也是。", 1),
        ("小麦增产8.\n\n3%，再创新高。", 1),
        ("全县抓实春耕备耕、田间管护、机具检修、\n\n防灾减灾。", 1),
        (
            "全县抓实春耕备耕，小麦面积稳中有\n增，大豆单产再创新高。",
            1,
        ),
    ] {
        assert_eq!(told(lines), [("report::cut-line", at)], "{lines}");
    }
}

#[test]
fn lines_that_are_whole_may_follow_one_another() {
    for lines in [
        "新建学校3所\n改造医院2家",
        "一、修路3公里\n二、种树5万棵",
        "1.修路3公里\n2.种树5万棵",
        "修路3公里。\n5万棵树苗成活。",
        "- 修路3公里，\n\n- 种树5万棵。",
        "各位代表，\n\n修路3公里。",
    ] {
        assert_eq!(told(lines), [], "{lines}");
    }
}

#[test]
fn characters_that_only_look_right_are_refused() {
    assert_eq!(told("⽣猪出栏3万头。"), [("report::lookalike", 1)]);
    assert_eq!(told("某\u{e001}镇修路。"), [("report::lookalike", 1)]);
}
