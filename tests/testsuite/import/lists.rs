//! What stands below headings: lists, rows of tables, paragraphs too long for one.

use yitu::import::What;

use super::{lines, long, pasted, words};

#[test]
fn a_list_in_a_paragraph_becomes_bullets_behind_its_opening() {
    let text = "青禾县政府工作报告\n一、今年任务\n（一）办好实事\n我们说到做到。一是修路9公里；二是种树5万棵；三是建学校1所。";
    assert_eq!(
        lines(text)[3..],
        [
            "我们说到做到。",
            "- 一是修路9公里；",
            "- 二是种树5万棵；",
            "- 三是建学校1所。"
        ]
    );
}

#[test]
fn a_long_review_becomes_cards_by_what_its_paragraphs_open_with() {
    let paragraph = |opening: &str| format!("{opening}新修公路30公里。{}{}", long(90), long(90));
    let text = format!(
        "青禾县政府工作报告\n一、过去五年工作回顾\n一是全力修好乡村路，出行更加便捷。新修公路30公里。\n二是全力种好万亩林，山川更加秀美。种树5万棵。{}\n{}\n{}\n{}\n总之，{}",
        long(1200),
        paragraph("五年来，我们持续修路架桥，城乡面貌不断改善。"),
        paragraph("五年来，我们持续兴学办医，群众日子越过越好。"),
        paragraph("五年来，我们持续植树护水，生态环境日益改善。"),
        long(60),
    );
    let cards: Vec<String> = lines(&text)
        .into_iter()
        .filter(|line| line.starts_with("####"))
        .collect();
    assert_eq!(
        cards,
        [
            "#### 一是全力修好乡村路，出行更加便捷",
            "#### 二是全力种好万亩林，山川更加秀美",
            "#### 五年来，我们持续修路架桥，城乡面貌不断改善",
            "#### 五年来，我们持续兴学办医，群众日子越过越好",
            "#### 五年来，我们持续植树护水，生态环境日益改善",
        ]
    );
}

/// The cards of the report that a text becomes.
fn cards(text: &str) -> Vec<String> {
    let lines = lines(text).into_iter();
    lines
        .filter_map(|line| line.strip_prefix("#### ").map(str::to_owned))
        .collect()
}

#[test]
fn sentences_that_stand_alone_over_paragraphs_are_cards() {
    let below = format!("新修公路30公里，{}", long(60));
    let text = format!(
        "青禾县政府工作报告\n一、2030年工作回顾\n2030年是很不平凡的一年。{below}{below}{below}\n乡村道路四通八达。\n{below}\n山川更加秀美。\n{below}\n群众日子更加红火。\n{below}\n{below}\n各位代表，{below}"
    );
    assert_eq!(
        cards(&text),
        ["乡村道路四通八达", "山川更加秀美", "群众日子更加红火"]
    );
}

#[test]
fn a_review_of_years_behind_the_marked_cards_has_cards_of_its_own() {
    let below = format!("新修公路30公里，{}", long(90));
    let text = format!(
        "青禾县政府工作报告\n一、2030年工作回顾\n——收成好于往年。{below}\n——出行更加便捷。{below}\n一年来，主要做了以下工作。\n（一）修好乡村路。{below}\n加快补齐短板。{below}\n加快建成环线。{below}\n（二）种好万亩林。{below}\n加快植树护林。{below}\n各位代表！五年来，{below}\n——城乡面貌焕然一新。{below}\n——村村通上好路。{below}\n五年来，我们始终把群众的事当作自己的事来办，千方百计把路修到村口、把学校建到门口，干部作风更加务实。{below}\n五年来，我们坚持过紧日子。{below}\n五年来，我们坚持办实事。{below}"
    );
    assert_eq!(
        cards(&text),
        [
            "——收成好于往年",
            "——出行更加便捷",
            "（一）修好乡村路",
            "（二）种好万亩林",
            "——城乡面貌焕然一新",
            "——村村通上好路",
            "五年来，我们始终把群众的事当作自己的事来办，千方百计把路修到村口、把学校建到门口，干部作风更加务实",
            "五年来，我们坚持过紧日子",
            "五年来，我们坚持办实事",
        ]
    );
}

#[test]
fn a_verse_is_no_heading_of_a_card() {
    let below = format!("新修公路30公里，{}", long(300));
    let text = format!(
        "青禾县政府工作报告\n一、2030年工作回顾\n道路四通八达。{below}\n学校更加漂亮。{below}\n山川更加秀美。{below}\n春种一粒金黄粟，秋收万颗子满仓。{below}\n群众日子更加红火。{below}"
    );
    assert_eq!(
        cards(&text),
        [
            "道路四通八达",
            "学校更加漂亮",
            "山川更加秀美",
            "群众日子更加红火"
        ]
    );
}

#[test]
fn no_paragraph_is_a_wall_of_words() {
    let text = format!(
        "青禾县政府工作报告\n一、今年任务\n{}{}{}{}",
        long(80),
        long(90),
        long(100),
        long(110)
    );
    let bullets = lines(&text)[2..].to_vec();
    assert_eq!(bullets.len(), 4);
    assert!(
        bullets
            .iter()
            .all(|line| line.starts_with("- ") && line.chars().count() < 120)
    );
}

#[test]
fn marked_lines_without_text_are_items_and_no_headings() {
    let text =
        "青禾县政府工作报告\n一、今年的实事\n（一）新建学校3所\n（二）改造医院2家\n（三）修路9公里";
    assert_eq!(
        lines(text)[1..],
        [
            "### 一、今年的实事",
            "（一）新建学校3所",
            "（二）改造医院2家",
            "（三）修路9公里"
        ]
    );
}

#[test]
fn lists_without_marks_stay_lines() {
    let text = "青禾县政府工作报告\n一、今年的实事\n新建学校3所\n改造医院2家\n维修桥梁4座";
    assert_eq!(
        lines(text)[2..],
        ["新建学校3所", "改造医院2家", "维修桥梁4座"]
    );
}

#[test]
fn the_rows_of_a_pasted_table_become_sentences() {
    let text = "青禾镇2031年民生实事\n一、实事项目\n序号\t项目\t内容\t责任单位\n1\t农村供水\t铺设管网24公里\t水利站\n2\t乡村道路\t修路9公里\t规划办";
    let imported = pasted(text);
    assert_eq!(
        super::lines_of(&imported)[2..],
        [
            "序号、项目、内容、责任单位",
            "1. 农村供水：铺设管网24公里；水利站",
            "2. 乡村道路：修路9公里；规划办"
        ]
    );
    assert_eq!(words(&imported, What::Row).len(), 3);
}

#[test]
fn bullets_of_word_and_of_mail_become_bullets() {
    for bullet in ["●", "• ", "\u{f0b7}\t", "- ", "·", "◆ "] {
        let text =
            format!("青禾县政府工作报告\n一、今年任务\n{bullet}修路9公里。\n{bullet}种树5万棵。");
        assert_eq!(
            lines(&text)[2..],
            ["- 修路9公里。", "- 种树5万棵。"],
            "{bullet}"
        );
    }
}
