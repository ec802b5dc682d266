//! Summaries of a year or a part of it, with a plan for what follows.

use yitu::figure::Status::{self, Actual, Target};

use super::when::figures;

/// Review or plan, and the words of the period, of each figure.
fn told(source: &str) -> Vec<(Status, String)> {
    let found = figures(source, None);
    let told = found.iter().map(|figure| {
        let period = figure.period.as_ref();
        let words = period.map(|period| period.words.clone());
        (figure.status, words.unwrap_or_default())
    });
    told.collect()
}

/// A summary with a review, and a plan below `heading`.
fn with_plan(title: &str, heading: &str) -> Vec<(Status, String)> {
    told(&format!(
        "# {title}\n\n## 一、工作情况\n\n新建学校5所。\n\n## 二、{heading}\n\n新建学校8所。\n"
    ))
}

#[test]
fn a_plan_below_a_summary_is_of_the_next_year() {
    let done = (Actual, "2023年".to_owned());
    let ahead = (Target, "2024年".to_owned());
    for heading in [
        "今后工作",
        "努力方向",
        "新一年工作",
        "工作建议",
        "明年工作思路",
        "下一步工作打算",
        "2024年工作举措",
    ] {
        for title in ["某局2023年工作总结", "某局2023年工作总结和2024年工作计划"]
        {
            let found = with_plan(title, heading);
            assert_eq!(found, [done.clone(), ahead.clone()], "{title}: {heading}");
        }
    }
}

#[test]
fn this_year_in_a_heading_is_the_year_summed_up() {
    let found =
        told("# 某局2023年工作总结和2024年工作计划\n\n## 一、今年以来工作总结\n\n新建学校5所。\n");
    assert_eq!(found, [(Actual, "2023年".to_owned())]);
}

#[test]
fn the_first_of_two_parts_of_a_year_is_summed_up() {
    let title = "某镇2023年上半年工作总结和下半年工作打算";
    let found = with_plan(title, "下一步工作");
    assert_eq!(found[0], (Actual, "2023年上半年".to_owned()));
    assert_eq!(found[1].0, Target);
    assert!(found[1].1.starts_with("2023年"), "{found:?}");
    // What is expected of the whole year is not told yet.
    let found = told(&format!("# {title}\n\n预计全年新建学校9所。\n"));
    assert_eq!(found, [(Target, "2023年".to_owned())]);
}

#[test]
fn a_quarter_told_with_the_aims_of_the_year_was_done() {
    let found = told(
        "# 2015年某开发区一季度经济运行和全年目标\n\n年初以来，生产总值完成9亿元，增长15%。\n",
    );
    let done = (Actual, "2015年一季度".to_owned());
    assert_eq!(found, [done.clone(), done]);
}

#[test]
fn a_list_of_a_reports_aims_is_a_plan() {
    let found = told("# 2025年某市政府工作报告“目标清单”\n\n新增社康机构30家。\n");
    assert_eq!(found, [(Target, "2025年".to_owned())]);
}

#[test]
fn what_ought_to_be_done_is_planned() {
    let status = |sentence: &str| {
        let found = told(&format!("# 2018年某区民生工程实施情况\n\n{sentence}\n"));
        found[0].0
    };
    assert_eq!(status("到2018年底，应建设取水点37个。"), Target);
    assert_eq!(status("供应住房300套。"), Actual);
    assert_eq!(status("组织应急演练5次。"), Actual);
    assert_eq!(status("监督不应立案而立案12件。"), Actual);
}

#[test]
fn a_first_step_over_a_number_bounds_it() {
    super::says(&[(
        "资产总额首超3万亿元，同比增长16%。",
        &["资产总额 3万亿元 level 首超", "资产总额 +16% growth"],
    )]);
}
