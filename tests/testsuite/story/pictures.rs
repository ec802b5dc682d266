//! What a card shows, and what an editor may ask of it.

use crate::support::{Seed, chart, figure, series};
use yitu::figure::Kind::{AvgGrowth, Growth, Share};
use yitu::report;
use yitu::settings::ChartForm::{Bar, DotPlot};
use yitu::settings::ChartSettings;
use yitu::settings::PictureForm::Icon;
use yitu::story::{Picture, Piece, pictures};

#[test]
fn a_selector_that_means_nothing_or_too_much_says_what_is_near() {
    let figures = [
        figure("地区生产总值 6.9 %", AvgGrowth, 2017, 2021),
        figure("地区生产总值 8.5 %", Growth, 2021, 2021),
        figure("森林覆盖率 55 %", Share, 2026, 2026),
    ];
    let told = series(chart(Bar, &["地区生产总值"]), &figures).expect_err("two fit");
    assert!(
        told.contains("地区生产总值@avg_growth@2021") && told.contains("地区生产总值@growth@2021"),
        "{told}"
    );
    let told = series(chart(Bar, &["生产值@growth"]), &figures).expect_err("none fits");
    assert!(
        told.contains("找不到") && told.contains("地区生产总值@growth@2021"),
        "{told}"
    );
    assert!(!told.contains("森林"), "{told}");
}

#[test]
fn every_card_of_the_report_has_a_picture() {
    let seed = Seed::read();
    for card in &seed.cards {
        assert!(!card.pictures.is_empty(), "{}", card.card);
        for picture in &card.pictures {
            if let Picture::Tiles(tiles) = picture {
                assert!(!tiles.groups.is_empty(), "{}", card.card);
            }
        }
    }
}

#[test]
fn honours_and_key_words_are_the_reports_own() {
    let seed = Seed::read();
    let text: String = seed
        .report
        .sentences()
        .map(|sentence| sentence.text.as_str())
        .collect();
    for picture in seed.cards.iter().flat_map(|card| &card.pictures) {
        match picture {
            Picture::Icon(words) => words
                .iter()
                .for_each(|word| assert!(text.contains(word), "{word}")),
            Picture::Tiles(tiles) => {
                tiles
                    .pledges
                    .iter()
                    .for_each(|pledge| assert!(text.contains(&pledge.words)));
            }
            Picture::Chart(_) | Picture::Clauses(_) => {}
        }
    }
    let parts = seed.layouts.iter().flat_map(|card| &card.sentences);
    let honours: Vec<&str> = parts
        .flat_map(|layout| &layout.parts)
        .filter_map(|part| match part {
            Piece::Honour { names, .. } => Some(&seed.source[names.clone()]),
            Piece::Run(_)
            | Piece::Lead(_)
            | Piece::Thought(_)
            | Piece::Clause { .. }
            | Piece::Row { .. } => None,
        })
        .collect();
    for known in [
        "中国城市更新和既有建筑改造优秀案例",
        "全国文明城市提名城区",
        "市级全域旅游示范区",
        "国家“两山”实践创新基地",
        "营商环境十佳城市",
        "国家森林城市",
        "全国文明城市",
    ] {
        assert!(
            honours.iter().any(|names| names.contains(known)),
            "{known} in {honours:?}"
        );
    }
}

#[test]
fn a_card_has_no_dot_plot() {
    let figures = [figure("甲增加值 5 %", Growth, 2021, 2021)];
    let told = series(chart(DotPlot, &["甲增加值"]), &figures).expect_err("refused");
    assert!(told.contains("只用于对照表"), "{told}");
}

#[test]
fn a_card_that_two_sections_have_is_named_with_its_section() {
    let source =
        "# 报告\n\n### 回顾\n\n#### 修路\n\n- 一句话。\n\n### 任务\n\n#### 修路\n\n- 一句话。\n";
    let report = report::arrange(report::outline(source)).expect("a report");
    let shown = |card: &str| {
        let chosen = ChartSettings {
            card: card.to_owned(),
            ..chart(Icon, &[])
        };
        pictures(&report, &[], &[chosen])
    };
    let fault = shown("修路").expect_err("two cards").remove(0);
    assert_eq!(fault.code, "story::ambiguous-card");
    assert!(fault.hint.contains("回顾/修路"), "{}", fault.hint);
    assert_eq!(shown("任务/修路").expect("one card").len(), 2);
    assert_eq!(
        shown("修桥").expect_err("none")[0].code,
        "story::no-such-card"
    );
}

/// What the first card of these bullets shows.
fn shown(bullets: &[&str]) -> Picture {
    let bullets: String = bullets.iter().map(|words| format!("- {words}\n")).collect();
    let source = format!("# 报告\n\n### 2031年工作回顾\n\n#### 卡片\n\n{bullets}");
    let outline = report::outline(&source);
    let figures = yitu::figure::read(&source, &outline, Some(2032)).figures;
    let report = report::arrange(outline).expect("a report");
    let mut cards = pictures(&report, &figures, &[]).expect("pictures");
    cards.remove(0).pictures.remove(0)
}

#[test]
fn what_there_is_one_of_is_no_large_number() {
    let Picture::Tiles(tiles) = shown(&["新建停车场1个，安装路灯520盏，拆除旧房76栋。"])
    else {
        panic!("tiles");
    };
    let names = tiles.groups.iter().flat_map(|group| &group.tiles);
    let names: Vec<&str> = names.map(|tile| tile.label.as_str()).collect();
    assert!(
        !names.iter().any(|name| name.contains("停车场")),
        "{names:?}"
    );
    assert_eq!(names.len(), 2, "{names:?}");
}

#[test]
fn key_words_hold_neither_numbers_nor_the_name_of_a_plan() {
    let wall = [
        "“十五五”时期是承前启后、继往开来的五年，任务很重，责任很大，要干在实处，走在前列",
        "算力规模突破4000P，云溪人家用上了又快又稳、又省又好的网络，远山不再远，老人不再难",
        "民心是最大的政治，件件小事都要当成大事办，办一件成一件，让人看得见、摸得着、说得出",
        "安全是发展的前提，处处都要守得住、看得牢、防得早，守好每一座桥、每一条路、每一口井",
    ];
    let words = ["民心是最大的政治", "安全是发展的前提"].map(str::to_owned);
    assert_eq!(shown(&wall), Picture::Icon(words.to_vec()));
}

#[test]
fn key_words_are_neither_lists_nor_half_of_two_verbs_nor_still_to_come() {
    let wall = [
        "五年的日子告诉我们，路要一步一步走，桥要一块一块修，事要一件一件办，心要一颗一颗暖",
        "主要是山里的路还不够多，有的桥还不够宽，老人看病还不够近，孩子上学还不够方便",
        "坚持和落实每一件实事，让云溪人家出门有路走，回家有灯照，有事有人管，有难有人帮",
        "积极探索、勇于实践，把梯田种成风景，把老屋修成客栈，把山路走成通往好日子的大道",
        "民心是最大的政治，件件小事都要当成大事办，办一件成一件，让人看得见、摸得着、说得出",
        "安全是发展的前提，处处都要守得住、看得牢、防得早，守好每一座桥、每一条路、每一口井",
    ];
    let words = ["民心是最大的政治", "安全是发展的前提"].map(str::to_owned);
    assert_eq!(shown(&wall), Picture::Icon(words.to_vec()));
}
