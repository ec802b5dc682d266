//! The one rule of comparison, and that whatever is drawn keeps it.

use crate::support::{chart, figure, series};
use yitu::figure;
use yitu::figure::Kind::{AvgGrowth, Growth};
use yitu::report;
use yitu::settings::ChartForm::{Bar, Rings};
use yitu::story::compare::{Axis, apart};
use yitu::story::{Picture, climbs, pictures, scoreboard};

#[test]
fn of_two_shares_of_a_whole_the_one_that_was_reached_is_drawn() {
    let pictures = shown("三次产业结构由9:41:50调整为7:40:53。");
    let Some(parts) = pictures[0].series() else {
        panic!("{pictures:?}");
    };
    assert!(parts.takeaway.contains("53%"), "{}", parts.takeaway);
}

#[test]
fn falls_in_accidents_share_no_bars_with_growths_of_output() {
    let figures = [
        figure("工业增加值 8 %", Growth, 2021, 2021),
        figure("事故死亡人数 -15 %", Growth, 2021, 2021),
        figure("游客 30 %", Growth, 2021, 2021),
    ];
    for other in ["事故死亡人数", "游客"] {
        let told = series(chart(Bar, &["工业增加值", other]), &figures);
        assert!(told.expect_err("must be refused").contains("不是一类事"));
    }
}

#[test]
fn one_year_has_no_yearly_average_and_several_years_no_yearly_growth() {
    let year = figure("投资 8 %", Growth, 2021, 2021);
    for other in [
        figure("投资 6 %", AvgGrowth, 2020, 2020),
        figure("投资 60 %", Growth, 2016, 2020),
    ] {
        assert!(apart(&year, &other, Axis::Rates).is_some());
    }
    let several = figure("投资 6 %", AvgGrowth, 2017, 2021);
    assert_eq!(apart(&year, &several, Axis::Rates), None);
}

/// What a card of this review shows by rule.
fn shown(sentence: &str) -> Vec<Picture> {
    let source = format!("# 报告\n\n### 2031年工作回顾\n\n#### 卡片\n\n- {sentence}\n");
    let outline = report::outline(&source);
    let figures = figure::read(&source, &outline, Some(2032)).figures;
    let report = report::arrange(outline).expect("a report");
    let mut cards = pictures(&report, &figures, &[]).expect("pictures");
    cards.remove(0).pictures
}

#[test]
fn what_is_better_lower_has_bars_of_its_own() {
    let pictures = shown(
        "规上工业增加值增长7%，固定资产投资增长5%，进出口增长12%，生产安全事故死亡人数下降15%，细颗粒物浓度下降8%。",
    );
    let bars: Vec<_> = pictures.iter().filter_map(Picture::series).collect();
    let labels = |at: usize| {
        let points = bars[at].points().map(|point| point.label.as_str());
        points.collect::<Vec<_>>()
    };
    assert_eq!(bars.len(), 2, "{pictures:?}");
    assert_eq!(labels(0), ["进出口", "规上工业增加值", "固定资产投资"]);
    assert_eq!(labels(1), ["生产安全事故死亡人数", "细颗粒物浓度"]);
    assert!(
        bars[1].takeaway.contains("降幅最大，下降15%"),
        "{}",
        bars[1].takeaway
    );
    // Beside them the other numbers stand as ever.
    let pictures =
        shown("企业达到30家，粮食产量75万吨，生产安全事故死亡人数下降15%，细颗粒物浓度下降8%。");
    assert!(
        matches!(&pictures[..], [Picture::Tiles(_), Picture::Chart(_)]),
        "{pictures:?}"
    );
}

#[test]
fn shares_that_are_measured_otherwise_are_no_picture() {
    let unlike = shown("城镇调查失业率为5.2%，基本养老保险参保率达到96%。");
    assert!(
        unlike.iter().all(|one| one.series().is_none()),
        "{unlike:?}"
    );
    // The one does not say of what the other is a part.
    let short = shown("清洁能源装机9000万千瓦，装机占比达到93%，新能源装机占比达到73%。");
    assert!(short.iter().all(|one| one.series().is_none()), "{short:?}");
    let alike = shown("基本医疗保险参保率达到97%，基本养老保险参保率达到96%。");
    let Some(rings) = alike[0].series() else {
        panic!("{alike:?}");
    };
    assert_eq!(rings.form, Rings);
}

#[test]
fn the_scoreboard_holds_no_falls_in_accidents_and_no_prices() {
    let growth = |words, year| figure(words, Growth, year, year);
    let figures = [
        growth("工业增加值 8 %", 2021),
        growth("事故死亡人数 -15 %", 2021),
        growth("居民消费价格 1 %", 2021),
        growth("工业增加值 7 %", 2022),
        growth("事故死亡人数 -10 %", 2022),
        growth("居民消费价格 3 %", 2022),
    ];
    let outline = report::outline("# 报告\n\n### 篇章\n\n- 一句话。");
    let board = scoreboard(&report::arrange(outline).expect("a report"), &figures);
    let rows: Vec<&str> = board.rows.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(rows, ["工业增加值"]);
    let told = board.left_out.iter().map(|out| out.reason.words());
    assert!(
        told.clone().any(|why| why.contains("越低越好")),
        "{board:?}"
    );
    assert!(told.clone().any(|why| why.contains("价格")), "{board:?}");
}

#[test]
fn what_is_told_twice_is_one_bar() {
    let pictures = shown(
        "规上工业增加值增长7%，固定资产投资增长5%，一般公共预算收入增长3%（还原后增长4%以上）。",
    );
    let bars = pictures[0].series().expect("bars");
    let labels: Vec<&str> = bars.points().map(|point| point.label.as_str()).collect();
    assert_eq!(
        labels,
        ["规上工业增加值", "固定资产投资", "一般公共预算收入"]
    );
    assert_eq!(bars.panels[0].points[2].wording.to_string(), "增长3%");
}

#[test]
fn an_editors_word_holds_between_any_two_of_a_chart() {
    let why: std::sync::Arc<str> = "口径不同".into();
    let mut figures = ["甲产值 9 %", "乙产值 8 %", "丙产值 7 %", "丁产值 6 %"]
        .map(|words| figure(words, Growth, 2021, 2021));
    figures[1].apart.push(why.clone());
    figures[2].apart.push(why);
    let names = ["甲产值", "乙产值", "丙产值", "丁产值"];
    let told = series(chart(Bar, &names), &figures).expect_err("kept apart");
    assert!(told.contains("口径不同"), "{told}");
}

/// A report in which much looks alike and little may be compared.
const MIXED: &str = "# 报告\n\n### 2031年工作回顾\n\n#### 经济\n\n- 全县地区生产总值增长6.1%，达到300亿元。规上工业增加值增长7%，固定资产投资增长5%，进出口增长12%，一般公共预算收入增长3%，社会消费品零售总额增长4%，税收收入增长2%，贷款余额增长9%，存款余额增长8%，服务业增加值增长6%，农业增加值增长4.5%。装备产值比2025年增长40%。基金余额比年初增长11%。生产安全事故死亡人数下降15%，细颗粒物浓度下降8%，接待游客增长30%，用电量增长6%。\n- 粮食产量75万吨。新建学校9所。城镇新增就业3万人。一季度地区生产总值增长5.5%。\n\n### 2032年目标\n\n#### 目标\n\n- 地区生产总值增长6%左右，规模以上工业增加值增长6.5%，固定资产投资增长5%以上，生产安全事故死亡人数下降10%。\n\n#### 粮食\n\n- 粮食产量73万吨以上，新建学校5所。\n";

#[test]
fn no_part_of_the_page_shows_a_pair_that_is_apart() {
    let outline = report::outline(MIXED);
    let figures = figure::read(MIXED, &outline, Some(2032)).figures;
    let report = report::arrange(outline).expect("a report");
    let pair = |a: usize, b: usize, axis| apart(&figures[a], &figures[b], axis);
    let cards = pictures(&report, &figures, &[]).expect("pictures");
    let board = scoreboard(&report, &figures);
    let drawn = cards.iter().flat_map(|card| &card.pictures);
    let drawn: Vec<_> = drawn.filter_map(Picture::series).cloned().collect();
    assert!(!drawn.is_empty(), "{cards:?}");
    for series in drawn.into_iter().chain(board.series(&figures)) {
        for panel in &series.panels {
            assert!(panel.points.len() <= 8, "{panel:?}");
            for (n, a) in panel.points.iter().enumerate() {
                for b in &panel.points[n + 1..] {
                    assert_eq!(pair(a.figure, b.figure, Axis::of(series.form)), None);
                }
            }
        }
    }
    for climb in climbs(&figures) {
        assert_eq!(pair(climb.from, climb.to, Axis::ThroughTime), None);
    }
    assert!(
        board.rows.iter().any(|row| row.indicator == "地区生产总值"),
        "{board:?}"
    );
}
