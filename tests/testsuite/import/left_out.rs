//! What is no part of a report is left out and told.

use yitu::import::What;

use super::{lines_of, pasted, words};

#[test]
fn page_numbers_are_left_out_and_what_they_part_is_joined() {
    let text = "青禾县政府工作报告\n一、今年任务\n全县抓实春耕备耕、田间管护、机具检修、\n- 1 -\n防灾减灾。\n—2—\n第 3 页 共 9 页\n修路9公里。\n4/9";
    let imported = pasted(text);
    assert_eq!(
        lines_of(&imported)[2..],
        [
            "全县抓实春耕备耕、田间管护、机具检修、防灾减灾。",
            "修路9公里。"
        ]
    );
    assert_eq!(
        words(&imported, What::PageNumber),
        ["- 1 -", "—2—", "第 3 页 共 9 页", "4/9"]
    );
}

#[test]
fn a_list_of_contents_is_left_out() {
    let text = "青禾县政府工作报告\n目　录\n一、2030年工作回顾……1\n二、2031年工作安排\t12\n一、2030年工作回顾\n修路9公里。\n二、2031年工作安排\n种树5万棵。";
    let imported = pasted(text);
    assert_eq!(
        lines_of(&imported)[1..],
        [
            "### 一、2030年工作回顾",
            "修路9公里。",
            "### 二、2031年工作安排",
            "种树5万棵。"
        ]
    );
    assert_eq!(words(&imported, What::Contents).len(), 3);
}

#[test]
fn what_a_web_page_puts_around_a_text_is_left_out() {
    let text = "首页 > 政务公开 > 政府工作报告\n青禾县政府工作报告\n发布时间：2031-01-20 来源：县政府办\n【字体：大 中 小】\n一、今年任务\n关闭小煤窑12处\n修路9公里。\n责任编辑：田禾\n打印本页\n关闭窗口\n上一篇：通知\n版权所有：青禾县人民政府";
    let imported = pasted(text);
    assert_eq!(
        lines_of(&imported),
        [
            "# 青禾县政府工作报告",
            "### 一、今年任务",
            "关闭小煤窑12处",
            "修路9公里。"
        ]
    );
    assert_eq!(words(&imported, What::Web).len(), 8);
}

#[test]
fn bare_numbers_are_pages_where_they_stand_apart_and_cells_where_they_do_not() {
    let page = "修路9公里。\n".repeat(12);
    let pages = pasted(&format!("青禾县政府工作报告\n一、任务\n{page}1\n{page}2\n"));
    assert_eq!(words(&pages, What::PageNumber), ["1", "2"]);
    let cells = pasted("青禾镇民生实事\n一、项目\n1\n修路9公里\n2\n建桥2座\n");
    assert_eq!(words(&cells, What::PageNumber), [""; 0]);
}

#[test]
fn a_list_of_contents_without_its_heading_makes_no_sections() {
    let imported = pasted(
        "青禾县政府工作报告\n一、2030年工作回顾\n二、2031年工作安排\n一、2030年工作回顾\n修路9公里。\n二、2031年工作安排\n种树5万棵。",
    );
    let sections: Vec<String> = lines_of(&imported)
        .into_iter()
        .filter(|line| line.starts_with('#'))
        .collect();
    assert_eq!(
        sections,
        [
            "# 青禾县政府工作报告",
            "### 一、2030年工作回顾",
            "### 二、2031年工作安排"
        ]
    );
}

#[test]
fn what_stands_on_every_page_beside_its_number_is_left_out() {
    let page = |number: usize| {
        format!(
            "全县抓实春耕备耕、田间管护、机具检修、\n青禾县人民政府公报\n- {number} -\n防灾减灾。\n各位代表！\n"
        )
    };
    let text = format!(
        "青禾县政府工作报告\n一、今年任务\n{}{}{}",
        page(1),
        page(2),
        page(3)
    );
    let imported = pasted(&text);
    let whole = "全县抓实春耕备耕、田间管护、机具检修、防灾减灾。";
    assert_eq!(lines_of(&imported)[2..], [whole, "各位代表！"].repeat(3));
    assert_eq!(words(&imported, What::Margins), ["青禾县人民政府公报"; 3]);
}
