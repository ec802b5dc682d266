//! What stands before a paragraph or a sentence and says of what its numbers are.

use yitu::figure::{Doubt, read};
use yitu::report::outline;

use super::{below, line, review, says};

#[test]
fn an_ordinal_that_a_blank_parts_belongs_to_no_name() {
    says(&[
        (
            "03 新建托儿所7所，新增托位420个",
            &["新建托儿所 7所 level", "新增托位 420个 level"],
        ),
        ("12 免费体检老人900名", &["免费体检老人 900名 level"]),
    ]);
}

#[test]
fn a_heading_that_a_blank_parts_from_its_paragraph_belongs_to_no_name() {
    says(&[
        ("渔业生产 全年捕捞海鱼5 200吨。", &["捕捞海鱼 5200吨 level"]),
        // Blanks all over are those of a table.
        ("工业投资 增长 8.3%", &["工业投资 +8.3% growth"]),
    ]);
}

#[test]
fn what_a_sentence_says_it_is_about_names_what_it_counts() {
    says(&[(
        "生态环境方面，围绕水和空气提出5项指标。",
        &["生态环境指标 5项 level"],
    )]);
    // Those who act are counted, whatever it is about.
    let found = review("资产管理方面，5个部门存在账实不符问题。");
    assert_eq!(found.figures[0].name, "部门");
}

#[test]
fn pupils_are_those_of_the_schools_that_open_the_paragraph() {
    says(&[(
        "——初中。校数9所，招生1200人，增长3%；初中教师390人。",
        &[
            "初中校数 9所 level",
            "初中招生 1200人 level",
            "初中招生 +3% growth",
            "初中教师 390人 level",
        ],
    )]);
}

#[test]
fn works_are_named_by_their_heading() {
    let source = "# 某区2024年民生项目全部完成\n\n### （二）实施老城排水改造\n\n\
                  完成投资1.4亿元，比年度计划高7个百分点。完成投资的项目3个。\n";
    let found = read(source, &outline(source), None);
    assert_eq!(
        line(&found.figures[0]),
        "老城排水改造完成投资 1.4亿元 level"
    );
    // A heading of the whole section is none of works.
    let found = below("### 二、2023年重点工作情况", "完成投资1.4亿元。");
    assert_eq!(found.figures[0].name, "完成投资");
}

#[test]
fn what_is_said_of_an_area_is_not_the_place_s() {
    let found = review("滨海新区建设提速，经济总量突破90亿元。");
    assert!(found.figures[0].doubts.has(Doubt::NameBare));
    let found = review("全县经济稳步回升，经济总量突破90亿元。");
    assert!(found.figures[0].doubts.is_empty());
}

#[test]
fn places_of_several_sizes_are_one_name() {
    says(&[(
        "全市46个省、市重点项目完成投资60亿元。",
        &[
            "省、市重点项目 46个 level",
            "省、市重点项目完成投资 60亿元 level",
        ],
    )]);
}
