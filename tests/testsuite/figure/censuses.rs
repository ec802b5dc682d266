//! What censuses, brigades, audits, assemblies and villages write.

use super::says;
use super::when::{figures, report, says_when};

/// The codes of what is doubtful about each figure of a sentence.
fn doubts(text: &str) -> Vec<Vec<&'static str>> {
    let source = report("某县2024年政府工作报告", "一、2023年工作回顾", text);
    let codes = |doubts: yitu::figure::Doubts| doubts.iter().map(|doubt| doubt.code()).collect();
    let found = figures(&source, None);
    found
        .into_iter()
        .map(|figure| codes(figure.doubts))
        .collect()
}

#[test]
fn behind_who_did_it_all_of_it_is_tallied() {
    says(&[
        (
            "县医疗队共接诊群众2.6万人次。",
            &["接诊群众 2.6万人次 level"],
        ),
        ("湖区共发生险情9起。", &["湖区险情 9起 level"]),
        ("公共交通车辆120辆。", &["公共交通车辆 120辆 level"]),
        ("共享单车1.2万辆。", &["共享单车 1.2万辆 level"]),
    ]);
    // What happened is that of the clause before.
    assert_eq!(doubts("其次为湖区，共发生险情9起。"), [["name-from-afar"]]);
}

#[test]
fn what_is_said_of_those_counted_is_no_part_of_their_name() {
    says(&[
        (
            "236件提案涉及的52个堤坝已经加固。",
            &["提案 236件 level", "堤坝 52个 level"],
        ),
        (
            "12个乡镇平均得分92.5分。",
            &["乡镇 12个 level", "乡镇平均得分 92.5分 level"],
        ),
        (
            "抽查16个部门及所属35家单位。",
            &["部门 16个 level", "单位 35家 level"],
        ),
        (
            "判处拘役、缓刑的27人，同比下降8%。",
            &["判处拘役、缓刑 27人 level", "判处拘役、缓刑 -8% growth"],
        ),
        (
            "接诊量超过1000人次的卫生站35个。",
            &["接诊量超过1000人次的卫生站 35个 level"],
        ),
    ]);
}

#[test]
fn a_change_in_two_units_changes_in_both() {
    says(&[(
        "公园比上年增加3个、18公顷。",
        &["公园 +3个 change", "公园 +18公顷 change"],
    )]);
}

#[test]
fn a_comparison_with_a_year_gives_neither_name_nor_time() {
    let review = "一、2023年工作回顾";
    says_when(
        "某县2024年政府工作报告",
        review,
        &[
            ("与2015年第一次普查相比，耕地增加1200亩。", &["2023年"]),
            ("耕地比2015年第一次全国土地普查增加1200亩。", &["2023年"]),
        ],
    );
    says(&[
        (
            "耕地比2015年第一次全国土地普查增加1200亩。",
            &["耕地 +1200亩 change"],
        ),
        (
            "耕地与2015年普查的6.1万亩相比，增加1200亩，年平均增长率为0.2%。",
            &[
                "耕地 6.1万亩 level",
                "耕地 +1200亩 change",
                "年平均增长率 +0.2% avg growth",
            ],
        ),
    ]);
    let then = doubts("耕地与2015年普查的6.1万亩相比，增加1200亩。");
    assert_eq!(then[0], ["period-disputed"]);
}

#[test]
fn shares_of_what_only_words_named_are_doubted() {
    let found = doubts("全村120户，学校3所。村里住着两姓，分别占总户数的40%和60%。");
    assert!(
        found[2..].iter().all(|doubts| !doubts.is_empty()),
        "{found:?}"
    );
}

#[test]
fn totals_and_rates_keep_their_words() {
    says(&[
        (
            "污水、垃圾总处理率分别为92%、98%。",
            &["污水总处理率 92% share", "垃圾总处理率 98% share"],
        ),
        (
            "查出隐患12个，已整改到位11个，整改率92%。",
            &[
                "查出隐患 12个 level",
                "整改到位 11个 level",
                "整改率 92% share",
            ],
        ),
        ("累计结存6.2亿元。", &["结存 6.2亿元 level 累计"]),
        (
            "重污染12天次，载客量2万客位。",
            &["重污染 12天次 level", "载客量 2万客位 level"],
        ),
    ]);
    assert_eq!(doubts("首期规模20亿元。"), [["name-bare"]]);
}

#[test]
fn the_day_of_a_title_is_no_part_of_its_year() {
    let text: &[(&str, &[&str])] = &[("五年来，立案260件。", &["2018—2022年"])];
    says_when("某会提案工作情况报告（2023年3月）", "一、提案工作", text);
    let year: &[(&str, &[&str])] = &[("答复申请40件。", &["2022年"])];
    says_when("某区政府信息公开2022年度工作报告", "一、公开情况", year);
    let winter: &[(&str, &[&str])] = &[(
        "2022年10月—2023年3月，重污染天数下降3%。",
        &["2022年10月—2023年3月"],
    )];
    says_when("2022年环境状况公报", "一、空气", winter);
    let since: &[(&str, &[&str])] = &[
        ("五年来，立案260件。", &["2018—2022年"]),
        ("立案260件。", &["2019—2022年"]),
    ];
    says_when("某县2023年政府工作报告", "一、2019年以来的工作", since);
}
