//! What plans say: their basis, their tasks and budgets, their aims.

use yitu::figure::{Doubt, Figure, Status, read};
use yitu::report::outline;

use super::{below, line, says};

/// The figures of a whole text.
fn figures(source: &str) -> Vec<Figure> {
    read(source, &outline(source), None).figures
}

#[test]
fn budgets_add_what_they_get_and_compare_with_what_was_expected() {
    says(&[
        (
            "加上级转移收入4亿元、上年结转2亿元，收入总计9亿元。",
            &[
                "上级转移收入 4亿元 level",
                "上年结转 2亿元 level",
                "收入总计 9亿元 level",
            ],
        ),
        (
            "加上解支出6000万元，安排稳定调节基金支出500万元。",
            &["上解支出 6000万元 level", "稳定调节基金支出 500万元 level"],
        ),
        (
            "契税收入7亿元，完成预期的97%，增长2%。",
            &[
                "契税收入 7亿元 level",
                "契税收入完成预期 97% share",
                "契税收入 +2% growth",
            ],
        ),
        (
            "资源税（50%部分）3亿元，增长6%。",
            &["资源税 3亿元 level", "资源税 +6% growth"],
        ),
        (
            "组织一般公共预算收入8亿元。",
            &["一般公共预算收入 8亿元 level"],
        ),
    ]);
}

#[test]
fn the_basis_of_a_plan_is_what_there_is() {
    let found = figures(
        "# 县“十四五”体育发展规划\n\n### 一、发展基础\n\n\
         全县现有体育馆12座。其中，民办2座。\n\n### 二、重点工程\n\n新建足球场6片。\n",
    );
    let told: Vec<_> = found
        .iter()
        .map(|figure| {
            let unsaid = figure.doubts.has(Doubt::PeriodUnsaid);
            (&*figure.value, figure.status, unsaid)
        })
        .collect();
    assert_eq!(
        told,
        [
            ("12", Status::Actual, true),
            ("2", Status::Actual, true),
            ("6", Status::Target, false),
        ]
    );
}

#[test]
fn what_goes_on_from_what_there_is_in_a_plan_is_doubted() {
    let found = below("### 2025年工作计划", "现有公厕30座。其中，旱厕4座。");
    let parts = &found.figures[1];
    assert!(parts.doubts.has(Doubt::StatusDisputed), "{parts:?}");
}

#[test]
fn a_sum_reached_is_the_things_and_not_its_plans() {
    says(&[
        (
            "税收任务320万元，完成350万元。",
            &["税收任务 320万元 level", "税收 350万元 level"],
        ),
        (
            "财政收入任务174万，完成198万。",
            &["财政收入任务 174万 level", "财政收入 198万 level"],
        ),
        (
            "教育支出年初预算900万元，调整预算1100万元。",
            &[
                "教育支出年初预算 900万元 level",
                "教育支出调整预算 1100万元 level",
            ],
        ),
        (
            "市属企业营业总收入超年度目标60亿元，完成年度任务的104%。",
            &[
                "市属企业营业总收入超年度目标 60亿元 level",
                "市属企业营业总收入完成年度任务 104% share",
            ],
        ),
    ]);
}

#[test]
fn an_aim_holds_for_what_follows_it() {
    let found = below(
        "### 2023年工作回顾",
        "2024年主要经营目标为“一保一争”。“一保”指营业收入90亿元，利润总额冲击5亿元。",
    );
    for figure in &found.figures {
        assert_eq!(figure.status, Status::Target, "{figure:?}");
        assert!(!figure.doubts.is_empty(), "{figure:?}");
    }
    assert_eq!(line(&found.figures[1]), "利润总额 5亿元 level 冲击");
}

#[test]
fn what_is_said_behind_a_list_holds_for_its_number() {
    let found = below("### 2024年民生实事", "60件区、街道民生实事已全部办结。");
    let figure = &found.figures[0];
    assert_eq!(figure.status, Status::Actual);
    assert!(figure.doubts.has(Doubt::StatusDisputed), "{figure:?}");
}

#[test]
fn what_was_done_of_a_task_is_not_the_task() {
    says(&[
        (
            "农房改造任务900座，完成950座，完成率105%。",
            &[
                "农房改造任务 900座 level",
                "农房改造 950座 level",
                "农房改造任务完成率 105% share",
            ],
        ),
        (
            "梯田建设考核指标2万亩，完成3万亩。",
            &["梯田建设考核指标 2万亩 level", "梯田建设 3万亩 level"],
        ),
    ]);
}

#[test]
fn a_share_of_a_task_is_that_of_its_thing() {
    says(&[(
        "非税收入任务900万元，累计完成700万元，占全年目标的78%。",
        &[
            "非税收入任务 900万元 level",
            "非税收入 700万元 cumulative 累计",
            "非税收入占全年目标 78% share",
        ],
    )]);
}

#[test]
fn what_a_share_is_of_is_a_target() {
    let found = below("### 2023年工作回顾", "完成全年8万人目标任务的95%。");
    assert_eq!(found.figures[0].status, Status::Target, "{found:?}");
}
