//! How official texts are headed, and what each heading becomes.

use yitu::import::{At, What};

use super::{headings, lines, long, pasted, words};

#[test]
fn chinese_numerals_make_sections_and_those_in_brackets_cards() {
    let text = "\
青禾县政府工作报告
——2031年1月15日在青禾县第十八届人民代表大会第五次会议上
青禾县人民政府县长　田　禾
各位代表：
　　现在，我代表县人民政府向大会报告工作，请予审议。
　　一、2030年工作回顾
　　过去一年，粮食产量增长5%。
　　（一）修好乡村路
　　新修公路30公里。
　　二、2031年工作安排
　　（一）建好学校
　　新建学校3所。";
    assert_eq!(
        lines(text),
        [
            "# 青禾县政府工作报告",
            "——2031年1月15日在青禾县第十八届人民代表大会第五次会议上",
            "青禾县人民政府县长　田　禾",
            "各位代表：",
            "现在，我代表县人民政府向大会报告工作，请予审议。",
            "### 一、2030年工作回顾",
            "过去一年，粮食产量增长5%。",
            "#### （一）修好乡村路",
            "新修公路30公里。",
            "### 二、2031年工作安排",
            "#### （一）建好学校",
            "新建学校3所。",
        ]
    );
}

#[test]
fn a_heading_may_stand_in_the_line_of_its_text() {
    let text = format!(
        "青禾县政府工作报告\n一、今年任务\n（一）着力修好乡村路。新修公路30公里。{}",
        long(20)
    );
    assert_eq!(
        lines(&text)[1..],
        [
            "### 一、今年任务".to_owned(),
            "#### （一）着力修好乡村路".to_owned(),
            "- 新修公路30公里。".to_owned(),
            format!("- {}", long(20)),
        ]
    );
}

#[test]
fn headings_without_any_mark_are_told_by_their_shape_and_listed() {
    let text = "\
两会特别报道
一图读懂青禾县政府工作报告
过去五年工作回顾
乡村道路四通八达
新修公路30公里。
新建桥梁4座。
2031年主要目标任务
学校建到家门口
新建学校3所。";
    let imported = pasted(text);
    assert_eq!(
        super::lines_of(&imported),
        [
            "# 两会特别报道",
            "## 一图读懂青禾县政府工作报告",
            "### 过去五年工作回顾",
            "#### 乡村道路四通八达",
            "新修公路30公里。",
            "新建桥梁4座。",
            "### 2031年主要目标任务",
            "#### 学校建到家门口",
            "新建学校3所。",
        ]
    );
    assert_eq!(words(&imported, What::Heading).len(), 4);
    let first = imported
        .guesses
        .iter()
        .find(|guess| guess.what == What::Heading);
    assert_eq!(first.map(|guess| guess.at), Some(At::Report(5)));
}

#[test]
fn a_heading_right_above_a_section_stands_over_it() {
    let text = "青禾县政府工作报告\n一、2030年工作和五年成就\n2030年主要工作\n（一）修路\n粮食产量增长5%。\n五年来\n新修公路300公里。\n二、2031年任务\n修路。";
    let sections: Vec<String> = lines(text)
        .into_iter()
        .filter(|line| line.starts_with('#'))
        .collect();
    assert_eq!(
        sections[1..],
        [
            "## 一、2030年工作和五年成就",
            "### 2030年主要工作",
            "#### （一）修路",
            "### 五年来",
            "### 二、2031年任务",
        ]
    );
    let parts = "青禾县政府工作报告\n第一部分 回顾\n一、道路\n（一）县道\n修路9公里。\n第二部分 安排\n二、学校\n建学校1所。";
    let headings: Vec<String> = lines(parts)
        .into_iter()
        .filter(|line| line.starts_with('#'))
        .collect();
    assert_eq!(
        headings[1..],
        [
            "## 第一部分 回顾",
            "### 一、道路",
            "#### （一）县道",
            "## 第二部分 安排",
            "### 二、学校",
        ]
    );
}

#[test]
fn the_glossary_stands_behind_and_an_annex_behind_it_is_a_section() {
    let text = "青禾县政府工作报告\n一、今年任务\n修路9公里。\n名词解释\n千村路网：指县乡村三级路网。\n附件：2031年民生实事\n新建学校3所。";
    assert_eq!(
        lines(text)[3..],
        [
            "### 名词解释",
            "- 千村路网：指县乡村三级路网。",
            "### 附件：2031年民生实事",
            "新建学校3所。"
        ]
    );
}

#[test]
fn an_annex_is_a_section_under_its_mark_and_its_numbers_are_cards() {
    let text = "青禾县政府工作报告\n一、2030年工作回顾\n种树5万棵。\n二、今年任务\n修路9公里。\n附件1\n2031年民生实事\n一、建好学校\n新建学校3所。\n二、办好医院\n改造医院2家。\n附件2\n名词解释\n1.路网：\n指县乡村三级路网。";
    assert_eq!(
        lines(text)[1..],
        [
            "### 一、2030年工作回顾",
            "种树5万棵。",
            "### 二、今年任务",
            "修路9公里。",
            "## 附件1",
            "### 2031年民生实事",
            "#### 一、建好学校",
            "新建学校3所。",
            "#### 二、办好医院",
            "改造医院2家。",
            "附件2",
            "### 名词解释",
            "1.路网：指县乡村三级路网。",
        ]
    );
}

#[test]
fn targets_within_a_numbered_section_are_one_of_its_cards() {
    let text = "青禾县政府工作报告\n一、2030年工作回顾\n种树5万棵。\n二、2031年工作安排\n今年任务很重。\n主要预期目标\n粮食产量增长5%。\n（一）修好乡村路\n修路9公里。\n三、自身建设\n我们说到做到。";
    assert_eq!(
        headings(text),
        [
            "### 一、2030年工作回顾",
            "### 二、2031年工作安排",
            "#### 主要预期目标",
            "#### （一）修好乡村路",
            "### 三、自身建设",
        ]
    );
}

#[test]
fn numbers_that_begin_anew_below_headings_of_a_time_are_their_cards() {
    let text = "青禾镇政府工作报告\n2030年工作回顾\n过去一年任务很重。\n一、修好乡村路\n修路9公里。\n二、种好万亩林\n种树5万棵。\n2031年工作安排\n今年任务更重。\n一、建好学校\n新建学校3所。\n二、办好医院\n改造医院2家。";
    assert_eq!(
        headings(text),
        [
            "### 2030年工作回顾",
            "#### 一、修好乡村路",
            "#### 二、种好万亩林",
            "### 2031年工作安排",
            "#### 一、建好学校",
            "#### 二、办好医院",
        ]
    );
}

#[test]
fn numbers_may_go_on_from_one_section_to_the_next() {
    let text = "青禾市教育局2031年工作要点\n一、加强党的建设\n1.加强理论武装。举办读书班12期。\n2.加强队伍建设。新招教师500名。\n二、办好学前教育\n3.新建幼儿园。新增学位2700个。（责任科室：基教科）\n4.提高质量。培训园长90名。";
    assert_eq!(
        lines(text)[5..],
        [
            "- 新招教师500名。",
            "### 二、办好学前教育",
            "#### 3.新建幼儿园",
            "- 新增学位2700个。（责任科室：基教科）",
            "#### 4.提高质量",
            "- 培训园长90名。",
        ]
    );
}

#[test]
fn a_text_without_sections_gets_one_and_it_is_told() {
    let imported =
        pasted("青禾县政府工作报告\n各位代表：\n现在向大会报告工作，请予审议。\n粮食产量增长5%。");
    assert_eq!(super::lines_of(&imported)[3], "### 报告正文");
    assert_eq!(words(&imported, What::SectionMade), ["报告正文"]);
}

#[test]
fn who_gives_the_report_is_no_section() {
    let text = "2031年青禾镇民生实事完成情况\n青禾镇人民政府\n镇里修了8公里路。\n又建了2所学校。";
    let lines = lines(text);
    assert_eq!(lines[1], "青禾镇人民政府", "{lines:?}");
    assert!(lines[2].starts_with("### "), "{lines:?}");
}

#[test]
fn a_text_without_a_title_gets_one_of_place_and_year() {
    let imported = pasted(
        "2031年1月15日在青禾县第十八届人民代表大会第五次会议上\n各位代表：\n一、2030年工作回顾\n粮食产量增长5%。",
    );
    assert_eq!(super::lines_of(&imported)[0], "# 2031年青禾县政府工作报告");
    assert_eq!(words(&imported, What::TitleMade).len(), 1);
}

#[test]
fn two_headings_of_one_name_do_not_stop_the_page() {
    let text = "青禾县政府工作报告\n一、今年任务\n（一）修路\n修路9公里。\n（二）修路\n修路3公里。";
    assert_eq!(words(&pasted(text), What::SameName), ["（二）修路"]);
}

#[test]
fn the_house_form_is_left_as_it_is() {
    let text = "# 青禾县政府工作报告\n\n各位代表：\n\n### 一、今年任务\n\n修路。\n\n#### （一）种树\n\n- 种树5万棵。\n- 护林9万亩。\n\n### 名词解释\n\n- 路网：三级路网。\n";
    assert_eq!(super::of_file(text.as_bytes(), "report.md").report, text);
}

#[test]
fn a_title_set_wide_is_one_word() {
    let text = "政 府 工 作 报 告\n——2031年1月15日在青禾县第十八届人民代表大会第五次会议上\n一、任务\n修路9公里。";
    assert_eq!(lines(text)[0], "# 政府工作报告");
}

#[test]
fn of_two_titles_the_first_stands_and_what_is_far_before_it_is_left_out() {
    let text = "2031年青禾县政府工作报告\n政府工作报告\n（2031年1月15日）\n一、任务\n修路9公里。";
    assert_eq!(
        lines(text)[..3],
        [
            "# 2031年青禾县政府工作报告",
            "政府工作报告",
            "（2031年1月15日）"
        ]
    );
}

#[test]
fn dashes_and_digits_make_cards_where_nothing_else_does() {
    for marks in [
        ["——", "——"],
        ["1.", "2."],
        ["（1）", "（2）"],
        ["第一，", "第二，"],
    ] {
        let text = format!(
            "青禾县政府工作报告\n一、任务\n{}着力修好乡村路。新修公路30公里。\n{}着力办好村小学。新建学校3所。",
            marks[0], marks[1]
        );
        let cards = lines(&text)
            .iter()
            .filter(|line| line.starts_with("####"))
            .count();
        assert_eq!(cards, 2, "{marks:?}");
    }
}
