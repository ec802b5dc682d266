//! When a figure is of, and whether it was reached or is planned.

use super::when::{REPORT, says_when};
use super::{BEIBEI, below};
use yitu::figure::{Status, read};
use yitu::report::outline;

/// The period of each figure of a sentence, as a reader would say it.
fn periods(heading: &str, sentence: &str) -> Vec<String> {
    let words =
        |figure: &yitu::figure::Figure| figure.period.as_ref().map(|period| period.words.clone());
    below(heading, sentence)
        .figures
        .iter()
        .map(|figure| words(figure).unwrap_or_default())
        .collect()
}

#[test]
fn headings_say_when() {
    assert_eq!(periods("### 2023年工作回顾", "出口增长5%。"), ["2023年"]);
    assert_eq!(
        periods("### 过去五年工作回顾", "出口年均增长5%。"),
        ["2019—2023年"]
    );
    assert_eq!(
        periods("### 今后五年主要目标", "覆盖率达到55%。"),
        ["到2028年"]
    );
    assert_eq!(
        periods("### 今后五年主要目标", "新增就业10万人。"),
        ["2024—2028年"]
    );
    assert_eq!(
        periods("### “十五五”时期主要目标", "覆盖率达到55%。"),
        ["到2030年"]
    );
    assert_eq!(
        periods("### 2021—2025年建设成就", "新建道路5公里。"),
        ["2021—2025年"]
    );
}

#[test]
fn the_sentence_outweighs_the_heading() {
    assert_eq!(
        periods(
            "### 2023年工作回顾",
            "到2026年，覆盖率达到55%，绿地达到8公顷。"
        ),
        ["到2026年", "到2026年"]
    );
    assert_eq!(
        periods("### 2023年工作回顾", "前三季度，新增就业650人。"),
        ["2023年前三季度"]
    );
    assert_eq!(
        periods(
            "### 2023年工作回顾",
            "产值从2020年的5亿元提高到2023年的9亿元。"
        ),
        ["2020年", "2023年"]
    );
    assert_eq!(
        periods("### 今后五年主要目标", "去年出口增长5%。"),
        ["2023年"]
    );
}

#[test]
fn a_comparison_is_not_the_time_of_the_figure() {
    assert_eq!(
        periods("### 2023年工作回顾", "出口比2020年增长15%。"),
        ["2023年"]
    );
    assert_eq!(
        periods("### 2023年工作回顾", "与上年相比，出口增长15%。"),
        ["2023年"]
    );
}

#[test]
fn the_start_of_a_from_to_pair_has_no_time_unless_said() {
    assert_eq!(
        periods("### 过去五年工作回顾", "绿地从5公顷增加到9公顷。"),
        ["", "2019—2023年"]
    );
}

#[test]
fn an_average_speaks_of_several_years() {
    assert_eq!(
        periods(
            "### 过去五年工作回顾",
            "预计2023年产值突破7亿元，年均增长6%。"
        ),
        ["2023年", "2019—2023年"]
    );
}

#[test]
fn plans_and_reviews_are_told_apart() {
    let status = |heading: &str| below(heading, "出口增长5%。").figures[0].status;
    assert_eq!(status("### 2023年工作回顾"), Status::Actual);
    assert_eq!(status("### 2024年重点工作"), Status::Target);
    assert_eq!(status("### 今后五年主要目标任务"), Status::Target);
    assert_eq!(status("### 2023年主要目标任务全面完成"), Status::Actual);
}

#[test]
fn the_title_gives_the_year_where_nothing_else_does() {
    let source = BEIBEI.replace("# 两会特别报道", "# 2022年政府工作报告");
    let titled = read(&source, &outline(&source), None);
    let told = read(BEIBEI, &outline(BEIBEI), Some(2022));
    let periods = |reading: &yitu::figure::Reading| {
        reading
            .figures
            .iter()
            .map(|figure| figure.period.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(periods(&titled), periods(&told));
}

#[test]
fn several_years_may_be_said_in_the_sentence() {
    assert_eq!(
        periods(
            "### 2023年工作回顾",
            "五年来，产值年均增长6%，突破300亿元，是2017年的1.5倍。"
        ),
        ["2019—2023年", "2019—2023年", "2019—2023年"]
    );
    assert_eq!(periods("### 2023年工作回顾", "产值年均增长6%。"), [""]);
    assert_eq!(
        periods("### 2023年工作回顾", "发生率由2016年底的5%下降到1%。"),
        ["2016年底", "2023年"]
    );
}

#[test]
fn a_year_that_no_report_is_of_is_none() {
    for year in [0, 3, u16::MAX] {
        let source = "# 报告\n\n### 过去五年工作回顾\n\n五年来，出口年均增长5%，今后三年增长6%。\n";
        let figures = read(source, &outline(source), Some(year)).figures;
        assert!(figures.iter().all(|figure| figure.period.is_none()));
    }
}

#[test]
fn a_list_of_months_that_counts_itself_is_a_part_of_the_year() {
    let found = below("### 2023年工作回顾", "6、7、8三个月共发放补贴30万元。");
    let period = found.figures[0].period.as_deref().unwrap();
    let part = period.part.unwrap();
    assert_eq!((part.first, part.last), (6, 8));
}

#[test]
fn a_report_of_december_looks_back_on_its_own_year() {
    for (source, first, last) in [
        ("# 区检察院工作报告（2021年12月16日）", 2017, 2021),
        ("# 区检察院工作报告（2021年1月16日）", 2016, 2020),
        ("# 区检察院工作报告\n\n（2021年12月16日）", 2017, 2021),
    ] {
        let source = format!("{source}\n\n### 过去五年工作回顾\n\n批捕785人。\n");
        let found = read(&source, &outline(&source), None);
        let period = found.figures[0].period.as_deref().unwrap();
        assert_eq!((period.first, period.last), (first, last), "in {source}");
    }
}

#[test]
fn the_period_at_hand_is_no_span_of_years() {
    let found = below("### 2023年第三季度工作情况", "本期以来，查办案件8件。");
    let figure = &found.figures[0];
    assert_eq!(figure.kind, yitu::figure::Kind::Level);
    assert!(figure.doubts.is_empty(), "{figure:?}");
}

#[test]
fn years_in_brackets_are_those_of_what_stands_before_them() {
    says_when(
        REPORT,
        "一、2023年民生实事进展情况",
        &[(
            "600个村通沥青路（2021—2025年）。上半年完成40公里。",
            &["2021—2025年", "2023年上半年"],
        )],
    );
}

#[test]
fn a_time_in_brackets_ends_with_them() {
    says_when(
        REPORT,
        "一、2023年工作回顾",
        &[(
            "总产值达12亿元（2022年11亿元），比上年增长9%。",
            &["2023年", "2022年", "2023年"],
        )],
    );
}

#[test]
fn how_often_in_a_row_is_no_period_of_what_follows() {
    says_when(
        REPORT,
        "一、2023年工作回顾",
        &[
            ("连续三年获评先进县，新增规上企业36家。", &["2023年"]),
            (
                "工业投资连续三年增长20%，企业达到96家。",
                &["2023年", "2023年"],
            ),
        ],
    );
}

#[test]
fn last_year_alone_is_the_year_that_is_summed_up() {
    let sums_up = |text, when| {
        let table: [(&str, &[&str]); 1] = [(text, &[when])];
        says_when("某街道2023年工作总结", "一、2023年工作回顾", &table);
    };
    sums_up("去年，完成工业投资8亿元。", "2023年");
    sums_up("去年全年完成工业投资8亿元。", "2023年");
    // In the middle of a sentence it may be either, and is what it says.
    sums_up("去年开工的学校3所建成。", "2022年");
}

#[test]
fn what_a_dated_title_tells_of_late_in_the_year_is_of_that_year() {
    let told = |date: &str| {
        let source = format!("# 夏季交通整治情况（{date}）\n\n行动以来，查处违法行为900起。\n");
        let found = read(&source, &outline(&source), None);
        found.figures[0].period.as_ref().map(|period| period.last)
    };
    assert_eq!(told("2023年8月"), Some(2023));
    assert_eq!(told("2023年2月"), Some(2022));
}

#[test]
fn growths_of_several_years_may_say_so_behind_their_names() {
    says_when(
        REPORT,
        "一、2023年工作回顾",
        &[(
            "企业收入、利润五年分别增长60%、20%。",
            &["2019—2023年", "2019—2023年"],
        )],
    );
}
