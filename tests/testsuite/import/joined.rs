//! Lines that a PDF or a mail broke are put together, words unchanged.

use yitu::import::What;

use super::{lines, lines_of, long, pasted, words};

#[test]
fn a_text_broken_at_one_width_is_put_together() {
    let paragraph = "过去一年我们埋头修路架桥兴学办医植树护水粮食产量增长百分之五大豆产量再创新高群众日子越过越好全县上下一条心一股劲把实事办到群众的心坎上";
    let body: Vec<char> = format!("{paragraph}{paragraph}{paragraph}。")
        .chars()
        .collect();
    let broken: Vec<String> = body.chunks(20).map(|line| line.iter().collect()).collect();
    let text = format!(
        "青禾县政府工作报告\n一、2030年工作回顾\n{}\n（一）修好乡村路\n修路9公里。",
        broken.join("\n")
    );
    let imported = pasted(&text);
    let made = lines_of(&imported);
    assert_eq!(made[2], body.iter().collect::<String>());
    assert_eq!(made[3], "#### （一）修好乡村路");
    assert_eq!(words(&imported, What::Joined).len(), 1);
}

#[test]
fn indented_paragraphs_that_are_broken_stay_paragraphs() {
    let line = "我们埋头修路架桥兴学办医植树护水种田养猪，";
    let paragraph = format!("　　过去{line}\n一年{line}\n到头{line}\n天天如此。");
    let text = format!(
        "青禾县政府工作报告\n　　一、回顾\n{}",
        [paragraph.as_str(); 4].join("\n")
    );
    assert_eq!(lines(&text)[2..].len(), 4);
}

#[test]
fn a_number_that_a_line_break_cut_is_whole_again() {
    let text = "青禾县政府工作报告\n一、回顾\n小麦产量达到3\n万吨，再创新高。";
    assert_eq!(lines(text)[2], "小麦产量达到3万吨，再创新高。");
}

#[test]
fn lines_that_end_are_not_joined() {
    let text = "青禾县政府工作报告\n一、今年任务\n修路9公里；\n种树5万棵；\n建学校1所。";
    assert_eq!(lines(text)[2..].len(), 3);
}

#[test]
fn english_words_keep_their_blank() {
    let text = "青禾县政府工作报告\n一、今年任务\n我们引进了三条国际先进的生产线，\nDeepSeek与豆腐一样出名。";
    assert_eq!(
        lines(text)[2],
        "我们引进了三条国际先进的生产线，DeepSeek与豆腐一样出名。"
    );
}

#[test]
fn words_that_a_page_sets_apart_stay_in_their_sentence() {
    let text = "政府工作报告\n——2031年1月15日在青禾县第十八届\n人民代表大会第五次会议上\n一、今年任务\n大气更加清洁，PM\n\n2.5\n\n年均浓度降到30微克。\n\n今年发展的\n主要目标\n是：粮食产量增长5%。\n（\n一）修好乡村路\n修路9公里。";
    assert_eq!(
        lines(text)[1..],
        [
            "——2031年1月15日在青禾县第十八届人民代表大会第五次会议上",
            "### 一、今年任务",
            "大气更加清洁，PM2.5年均浓度降到30微克。",
            "今年发展的主要目标是：粮食产量增长5%。",
            "#### （一）修好乡村路",
            "修路9公里。",
        ]
    );
}

#[test]
fn no_number_is_made_of_an_annex_and_its_year() {
    let text =
        "青禾县政府工作报告\n一、今年任务\n修路9公里。\n附件1\n2031年民生实事\n新建学校3所。";
    assert!(!pasted(text).report.contains("12031"));
}

#[test]
fn a_text_on_one_line_is_parted_where_its_marks_count_on() {
    let below = format!("新修公路30公里。{}", long(90));
    let broken = [
        "2031年青禾县政府工作报告",
        "——2031年1月15日在青禾县第十八届人民代表大会第五次会议上",
        "县长　田禾",
        "各位代表：",
        "现在，我代表县人民政府，向大会报告工作，请予审议。",
        "一、2030年工作回顾和五年发展成就",
        "过去一年，一、二、三产业比翼齐飞，我们主要做了以下工作：",
        &format!("（一）修好乡村路。{below}"),
        &format!("（二）种好万亩林。{below}"),
        &format!("各位代表！五年来，我们说到做到。{below}"),
        &format!("——城乡面貌焕然一新。{below}"),
        &format!("——村村通上好路。{below}"),
        "二、2031年工作安排",
        "一、二、三产业都要发展。",
        &format!("（一）建好村小学。{below}"),
        &format!("（二）办好卫生院。{below}"),
    ];
    let one_line = pasted(&broken.concat());
    assert_eq!(lines_of(&one_line), lines(&broken.join("\n")));
    assert_eq!(words(&one_line, What::Parted).len(), 1);
}

#[test]
fn a_long_list_in_one_paragraph_behind_the_marked_cards_makes_cards() {
    let item = |words: &str| format!("{words}。新修公路30公里，{}", long(200));
    let list = format!(
        "各位代表！2030年的任务完成了。一是{}二是{}三是{}",
        item("收成再创新高"),
        item("出行更加便捷"),
        item("学校更加漂亮")
    );
    let text = format!(
        "青禾县政府工作报告\n一、2030年工作回顾\n（一）修好乡村路\n修路9公里。\n（二）种好万亩林\n种树5万棵。\n{list}"
    );
    let cards: Vec<String> = lines(&text)
        .into_iter()
        .filter(|line| line.starts_with("####"))
        .collect();
    assert_eq!(
        cards,
        [
            "#### （一）修好乡村路",
            "#### （二）种好万亩林",
            "#### 一是收成再创新高",
            "#### 二是出行更加便捷",
            "#### 三是学校更加漂亮",
        ]
    );
}

#[test]
fn a_title_that_a_page_broke_is_whole_and_a_list_stays_one() {
    let title = "青禾县2031年重点工作\n及民生实事项目任务分解方案\n一、今年任务\n修路9公里";
    let list = format!("{title}\n及时清运垃圾\n种树5万棵");
    assert_eq!(
        lines(&list),
        [
            "# 青禾县2031年重点工作及民生实事项目任务分解方案",
            "### 一、今年任务",
            "修路9公里",
            "及时清运垃圾",
            "种树5万棵",
        ]
    );
}
