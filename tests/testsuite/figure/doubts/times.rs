//! Times, bounds and growths of which the reader is not sure.

use super::doubts;
use crate::figure::review;
use crate::figure::when::REPORT;
use yitu::figure::Doubt;

#[test]
fn what_is_said_is_sure() {
    doubts(
        REPORT,
        "一、2023年工作回顾",
        &[
            ("新建学校3所，增长5%。", &[&[], &[]]),
            ("五年来，新建学校12所。培训教师3万人次。", &[&[], &[]]),
            ("今年计划新建学校3所。", &[&[]]),
            ("绿地从5公顷增加到9公顷。", &[&[], &[]]),
        ],
    );
}

#[test]
fn what_is_done_every_year_is_no_sum_of_the_years() {
    let every: &[&str] = &["period-disputed"];
    doubts(
        REPORT,
        "一、过去五年工作回顾",
        &[
            ("每年新增就业60万人以上。", &[every]),
            ("城镇新增就业每年超过90万人。", &[every]),
            ("新增就业300万人。", &[&[]]),
        ],
    );
    doubts(
        REPORT,
        "一、2023年工作回顾",
        &[("每年新增就业60万人以上。", &[&[]])],
    );
}

#[test]
fn a_growth_that_says_less_than_it_seems_is_doubtful() {
    doubts(
        REPORT,
        "一、2023年工作回顾",
        &[
            ("PM2.5浓度改善9%。", &[&["base-unclear"]]),
            ("改善居住条件900户。", &[&[]]),
        ],
    );
    // Reckoned otherwise, it is no growth to set beside another year's.
    doubts(
        REPORT,
        "二、2024年主要预期目标",
        &[("一般公共预算收入同口径增长5%。", &[&["since-unclear"]])],
    );
}

#[test]
fn what_nobody_says_is_doubtful() {
    doubts(
        "某县工作情况",
        "一、教育",
        &[("新建学校3所。", &[&["period-unsaid"]])],
    );
    doubts(
        REPORT,
        "一、工作回顾",
        &[("新建学校3所。", &[&["period-unsaid"]])],
    );
    doubts(
        REPORT,
        "一、教育",
        &[("新建学校3所。", &[&["status-unsaid", "period-unsaid"]])],
    );
    doubts(
        REPORT,
        "一、2023年工作回顾",
        &[("税收年均增长6%。", &[&["period-unsaid"]])],
    );
}

#[test]
fn what_speaks_against_its_heading_without_a_time_is_doubtful() {
    doubts(
        REPORT,
        "三、2024年工作安排",
        &[(
            "新建学校3所，已完成选址2所。",
            &[&[], &["status-disputed", "period-disputed"]],
        )],
    );
}

#[test]
fn two_times_with_equal_reasons_are_doubtful() {
    doubts(
        REPORT,
        "一、2023年工作回顾",
        &[(
            "五年来，税收年均增长7%，2023年达到30亿元，新建学校12所。",
            &[&[], &[], &["period-disputed"]],
        )],
    );
    doubts(
        REPORT,
        "二、今后五年目标和2024年重点工作",
        &[
            ("新建学校3所。", &[&["period-disputed"]]),
            ("2024年，新建学校3所。", &[&[]]),
        ],
    );
}

#[test]
fn a_time_carried_far_is_doubtful() {
    doubts(
        REPORT,
        "二、2024年重点工作",
        &[(
            "到2026年，森林覆盖率达到60%。强化服务。新建学校3所。",
            &[&[], &["period-from-afar"]],
        )],
    );
}

#[test]
fn a_bound_at_one_end_of_a_range_is_doubted() {
    let found = review("每个小组配备10余—20人的队伍。");
    assert!(found.figures[0].doubts.has(Doubt::BoundShared));
}

#[test]
fn growth_from_an_earlier_year_is_since_then() {
    let unclear = |sentence: &str| {
        let found = review(sentence);
        found.figures[2].doubts.has(Doubt::SinceUnclear)
    };
    assert!(unclear("油菜产值9亿元，较2019年6亿元增长50%。"));
    assert!(!unclear("油菜产值9亿元，较2022年8亿元增长12%。"));
}

#[test]
fn months_said_of_one_thing_may_not_be_those_of_the_next_sentence() {
    let afar: &[&str] = &["period-from-afar"];
    doubts(
        REPORT,
        "一、2023年工作回顾",
        &[
            ("1月至10月救助90人。受理公租房65户。", &[&[], afar]),
            ("1月至10月，救助90人。受理公租房65户。", &[&[], &[]]),
        ],
    );
}
