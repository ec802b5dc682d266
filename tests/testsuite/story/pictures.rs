//! What may be compared, and what a card shows.

use crate::support::{Seed, chart, figure, picture, series};
use yitu::figure::Figure;
use yitu::figure::Kind::{self, AvgGrowth, Cumulative, Growth, Level, Ratio, Share};
use yitu::report;
use yitu::settings::ChartForm::{Bar, DotPlot, Ladder, Rings, ShareBar};
use yitu::settings::ChartSettings;
use yitu::settings::PictureForm::{Icon, Tiles};
use yitu::story::{Picture, Piece, key, pictures};

/// Two figures on one axis, and why that is refused.
fn refusal(
    form: yitu::settings::ChartForm,
    a: (&str, Kind, u16, u16),
    b: (&str, Kind, u16, u16),
) -> String {
    let figures = [figure(a.0, a.1, a.2, a.3), figure(b.0, b.1, b.2, b.3)];
    let selectors = figures
        .iter()
        .map(yitu::story::selector)
        .collect::<Vec<_>>();
    let selectors: Vec<&str> = selectors.iter().map(String::as_str).collect();
    series(chart(form, &selectors), &figures).expect_err("must be refused")
}

#[test]
fn figures_of_another_kind_unit_time_or_status_do_not_share_bars() {
    let growth = ("工业增加值 8 %", Growth, 2021, 2021);
    let reasons = [
        (("投资 6.9 %", AvgGrowth, 2017, 2021), "年均增速"),
        (("投资 600 亿元", Level, 2021, 2021), "总量"),
        (("投资 5 ‰", Growth, 2021, 2021), "单位不同"),
        (("投资 5 %", Growth, 2020, 2020), "时期不同"),
        (("投资 5 %", Growth, 2022, 2022), "目标"),
    ];
    for (other, reason) in reasons {
        let told = refusal(Bar, growth, other);
        assert!(told.contains(reason), "{told}");
        assert!(
            told.contains("工业增加值@growth@2021") && told.contains("投资@"),
            "{told}"
        );
    }
}

#[test]
fn a_sum_of_years_is_never_compared_with_one_year() {
    let told = refusal(
        Ladder,
        ("投资 2358 亿元", Cumulative, 2017, 2021),
        ("投资 600 亿元", Level, 2022, 2022),
    );
    assert!(told.contains("累计"), "{told}");
    let told = refusal(
        Ladder,
        ("就业 12 万人", Cumulative, 2017, 2021),
        ("就业 3 万人", Cumulative, 2022, 2022),
    );
    assert!(told.contains("年数不同"), "{told}");
    let told = refusal(
        Ladder,
        ("外资 20 亿美元", Level, 2017, 2021),
        ("外资 2 亿美元", Level, 2022, 2022),
    );
    assert!(told.contains("没有说明是哪一年"), "{told}");
}

#[test]
fn a_ladder_follows_one_indicator_through_different_years() {
    let told = refusal(
        Ladder,
        ("企业 5 家", Level, 2022, 2022),
        ("企业 5 个", Level, 2026, 2026),
    );
    assert!(told.contains("单位不同"), "{told}");
    // Two names are two panels, each too short to be a ladder.
    let told = refusal(
        Ladder,
        ("企业 5 家", Level, 2022, 2022),
        ("学校 5 家", Level, 2026, 2026),
    );
    assert!(told.contains("只有一个时间"), "{told}");
}

#[test]
fn actual_and_target_may_meet_on_a_ladder_and_what_lies_between_is_computed() {
    let figures = [
        figure("地区生产总值 预计 突破 700 亿元", Level, 2021, 2021),
        figure("地区生产总值 突破 1050 亿元", Level, 2026, 2026),
    ];
    let chosen = chart(Ladder, &["地区生产总值@2026", "地区生产总值@2021"]);
    let series = series(chosen, &figures).expect("a ladder");
    let panel = &series.panels[0];
    assert_eq!(
        panel
            .points
            .iter()
            .map(|p| p.label.as_str())
            .collect::<Vec<_>>(),
        ["2021年", "2026年"]
    );
    assert_eq!(panel.steps[0].computed.to_string(), "年均约增长8.4%");
    let [was, aim] = figures;
    let next = [
        was,
        Figure {
            period: figure("甲 1 家", Level, 2022, 2022).period,
            ..aim
        },
    ];
    let chosen = chart(Ladder, &["地区生产总值@2021", "地区生产总值@2022"]);
    let next = self::series(chosen, &next).expect("a ladder");
    // One year has no average.
    assert_eq!(next.panels[0].steps[0].computed.to_string(), "约增长50%");
    assert!(
        series.takeaway.contains("预计突破700亿元") && series.takeaway.contains("突破1050亿元")
    );
}

#[test]
fn a_scale_in_the_unit_is_part_of_the_length() {
    let figures = [
        figure("甲 1.6 万亩", Level, 2022, 2022),
        figure("乙 5000 亩", Level, 2022, 2022),
    ];
    let bars = series(chart(Bar, &["甲", "乙"]), &figures).expect("bars");
    let lengths: Vec<String> = bars.panels[0]
        .points
        .iter()
        .map(|p| p.amount.normalize().to_string())
        .collect();
    assert_eq!(lengths, ["1.6", "0.5"]);
    let Ok(Picture::Tiles(tiles)) = picture(chart(Tiles, &["甲", "乙"]), &figures) else {
        panic!("tiles");
    };
    assert_eq!(tiles.groups.len(), 1, "both count 亩");
}

#[test]
fn only_parts_of_one_whole_make_a_share_bar() {
    let ratio = |value: &str| [figure(&format!("三次产业结构 {value}"), Ratio, 2017, 2021)];
    let bar = |value: &str| series(chart(ShareBar, &["三次产业结构"]), &ratio(value));
    let parts = bar("2.6:48.8:48.6").expect("a share bar");
    let labels: Vec<&str> = parts.panels[0]
        .points
        .iter()
        .map(|p| p.label.as_str())
        .collect();
    assert_eq!(labels, ["第一产业", "第二产业", "第三产业"]);
    assert!(bar("2.6:48.8:48.7").is_ok(), "rounding");
    assert!(
        bar("2.6:48.8:40")
            .expect_err("no whole")
            .contains("不是 100")
    );
    let shares = [
        figure("甲占比 64 %", Share, 2021, 2021),
        figure("乙占比 70 %", Share, 2021, 2021),
    ];
    assert!(series(chart(ShareBar, &["甲占比"]), &shares).is_err());
    assert!(series(chart(Rings, &["甲占比", "乙占比"]), &shares).is_ok());
}

#[test]
fn a_ratio_without_known_parts_asks_for_their_names() {
    let figures = [figure("男女比例 51:49", Ratio, 2021, 2021)];
    let told = series(chart(ShareBar, &["男女比例"]), &figures).expect_err("no names");
    assert!(told.contains("parts"), "{told}");
    let mut chosen = chart(ShareBar, &["男女比例"]);
    chosen.parts = vec!["男".to_owned(), "女".to_owned()];
    assert!(series(chosen, &figures).is_ok());
}

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
fn a_superlative_is_claimed_only_where_the_qualifiers_allow_it() {
    let takeaway = |words: [&str; 3]| {
        let figures = words.map(|words| figure(words, Growth, 2022, 2022));
        let names: Vec<String> = figures.iter().map(|f| f.name.to_string()).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        series(chart(Bar, &names), &figures).expect("bars").takeaway
    };
    assert!(takeaway(["甲 8 % 左右", "乙 6 %", "丙 5 %"]).contains("三项指标中甲增长目标最高"));
    assert!(takeaway(["甲 8 % 以上", "乙 6 %", "丙 5 %"]).contains("8%以上"));
    assert!(takeaway(["甲 8 %", "乙 8 %", "丙 5 %"]).contains("甲和乙增长目标最高"));
    // 乙 may end above 甲.
    assert!(!takeaway(["甲 8 %", "乙 6 % 以上", "丙 5 %"]).contains("最高"));
    assert!(!takeaway(["甲 -1 %", "乙 -2 %", "丙 -3 %"]).contains("最高"));
    // 左右 is half a point either way, of either.
    assert!(!takeaway(["甲 8 % 左右", "乙 7.5 %", "丙 5 %"]).contains("最高"));
    assert!(!takeaway(["甲 8 % 左右", "乙 7.1 % 左右", "丙 5 %"]).contains("最高"));
    assert!(takeaway(["甲 8 % 左右", "乙 6.9 % 左右", "丙 5 %"]).contains("甲增长目标最高"));
    assert!(!takeaway(["甲 8 %", "乙 8 % 左右", "丙 5 %"]).contains("最高"));
}

#[test]
fn what_is_about_so_much_is_no_more_than_what_is_near_it() {
    let takeaway = |form, kind, words: &[&str]| {
        let figures: Vec<_> = words.iter().map(|w| figure(w, kind, 2021, 2021)).collect();
        let names: Vec<String> = figures.iter().map(|f| f.name.to_string()).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        series(chart(form, &names), &figures)
            .expect("a series")
            .takeaway
    };
    let rings = ["甲产值占比 64 % 左右", "乙产值占比 63.6 %"];
    assert!(!takeaway(Rings, Share, &rings).contains("高于"));
    let rings = ["甲产值占比 64 % 左右", "乙产值占比 60 %"];
    assert!(takeaway(Rings, Share, &rings).contains("高于"));
    // How rough an amount is nobody says.
    let amounts = ["甲产值 700 亿元 左右", "乙产值 600 亿元"];
    assert!(!takeaway(Bar, Level, &amounts).contains("最多"));
    let parts = |words: &str| takeaway(ShareBar, Ratio, &[words]);
    assert!(parts("三次产业结构 3:48:49").contains("比重最大"));
    assert!(!parts("三次产业结构 约 3:48:49").contains("比重最大"));
}

#[test]
fn an_indicator_keeps_its_name_across_sections_and_its_scope() {
    assert_eq!(key("预计地区生产总值"), key("GDP"));
    assert_ne!(key("区金库一般公共预算收入"), key("一般公共预算收入"));
    assert_ne!(key("规模以上工业总产值"), key("规模以上工业增加值"));
    assert_ne!(key("人均地区生产总值"), key("地区生产总值"));
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
            Piece::Run(_) | Piece::Lead(_) | Piece::Clause { .. } | Piece::Row { .. } => None,
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
fn no_takeaway_repeats_a_sentence_of_the_report() {
    let seed = Seed::read();
    for series in seed.series() {
        let repeats = |text: &str| text.contains(&series.takeaway);
        assert!(
            !seed
                .report
                .sentences()
                .any(|sentence| repeats(&sentence.text)),
            "{}",
            series.takeaway
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
    let report = report::arrange(report::outline(source), &[]).expect("a report");
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
