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

#[test]
fn the_page_above_a_report_does_not_hide_its_title() {
    let text = "分享:\n青禾县2031年政府工作报告\n2031年1月15日在青禾县第十八届人民代表大会上\n首页\n>\n政府信息公开\n>\n政府工作报告\n青禾县2031年政府工作报告\n2031年1月15日在青禾县第十八届人民代表大会上　县长　田禾\n时间：\n2031-01-20 09:30\n来源：\n青禾县人民政府\n县长田禾作政府工作报告\n各位代表：\n一、2030年工作回顾\n修路9公里。";
    let imported = pasted(text);
    assert_eq!(
        lines_of(&imported),
        [
            "# 青禾县2031年政府工作报告",
            "2031年1月15日在青禾县第十八届人民代表大会上　县长　田禾",
            "各位代表：",
            "### 一、2030年工作回顾",
            "修路9公里。",
        ]
    );
    assert_eq!(words(&imported, What::Caption), ["县长田禾作政府工作报告"]);
}

#[test]
fn what_a_newspaper_adds_is_left_out_and_told() {
    let text = "政府工作报告。　青禾报记者　田禾　摄\n政府工作报告\n（2031年1月15日在青禾县第十八届人民代表大会上）\n2031年01月20日 09时30分\n来源：\n青禾报\n【字体：\n大\n】\n1月15日，青禾县第十八届人民代表大会开幕。县长田禾作政府工作报告。本报记者　田苗\n各位代表：\n一、2030年工作回顾\n修路9公里。\n图为新修的公路。本报记者　田苗　摄\n记者站建了3个。";
    let imported = pasted(text);
    assert_eq!(
        lines_of(&imported),
        [
            "# 政府工作报告",
            "（2031年1月15日在青禾县第十八届人民代表大会上）",
            "各位代表：",
            "### 一、2030年工作回顾",
            "修路9公里。",
            "记者站建了3个。",
        ]
    );
    assert_eq!(words(&imported, What::Caption).len(), 3);
}

#[test]
fn what_a_page_offers_behind_a_report_is_no_part_of_it() {
    let report = format!(
        "青禾县政府工作报告\n各位代表：\n一、今年任务\n修路9公里。\n{}",
        super::long(300)
    );
    let foot = "相关报道：\n县人大会议决议\n解读：今年修哪些路\n各位代表：现在报告工作。\n【\n打印本页\n】\n主办单位：青禾县人民政府办公室\n网站标识码3201000001";
    let imported = pasted(&format!("{report}\n{foot}"));
    assert_eq!(lines_of(&imported), lines_of(&pasted(&report)));
    assert_eq!(words(&imported, What::Web).len(), 9);
}

#[test]
fn the_table_over_a_text_and_the_letter_it_comes_with_are_left_out() {
    let table = "文件名称\t青禾区2031年政府工作报告\t\n索引号\t/2031-0000\t公开目录：\t工作报告\n有效性\t有效\t公开日期：\t2031-04-15 14:43\n2031年3月21日在青禾区第十九届\n人民代表大会第四次会议上\n各位代表：\n一、过去一年工作回顾\n修路9公里。";
    assert_eq!(
        lines_of(&pasted(table))[..3],
        [
            "# 2031年青禾区政府工作报告",
            "2031年3月21日在青禾区第十九届人民代表大会第四次会议上",
            "各位代表：",
        ]
    );
    let letter = "关于印发《青禾市教育局2031年工作要点》的通知\n各县区教育局：\n现将《青禾市教育局2031年工作要点》印发给你们，请认真落实。\n2031年3月27日\n（此件主动公开）\n青禾市教育局2031年工作要点\n一、办好学校\n新建学校3所。";
    assert_eq!(
        lines_of(&pasted(letter))[1..],
        ["### 一、办好学校", "新建学校3所。"]
    );
}

#[test]
fn a_label_without_a_value_takes_no_title_and_no_greeting() {
    let text = "来源：\n青禾县政府工作报告\n时间：\n各位代表：\n一、今年任务\n修路9公里。";
    assert_eq!(
        lines_of(&pasted(text))[..2],
        ["# 青禾县政府工作报告", "各位代表："]
    );
}

#[test]
fn what_a_chat_puts_around_a_report_is_left_out() {
    let report = format!(
        "青禾县政府工作报告\n各位代表：\n一、今年任务\n修路9公里。\n{}",
        super::long(200)
    );
    let shared = format!(
        "点击上方蓝字关注我们\n原创 青禾发布\n2031年1月20日 18:00 青禾\n{report}\n—END—\n来源：青禾报\n编辑：田苗\n审核：田禾\n往期推荐\n今年的十件实事\n在看"
    );
    assert_eq!(lines_of(&pasted(&shared)), lines_of(&pasted(&report)));
}
