//! The words around a number that stands alone.

use crate::support::{chart, figure, picture, series};
use yitu::figure::Kind::{self, AvgGrowth, Change, Growth, Level, Multiple};
use yitu::figure::{self, Base, Sign};
use yitu::report;
use yitu::settings::ChartForm::Bar;
use yitu::settings::PictureForm::Tiles;
use yitu::story::{Picture, pictures, worded};

fn said(words: &str, kind: Kind) -> String {
    worded(&figure(words, kind, 2021, 2021)).to_string()
}

#[test]
fn a_growth_has_its_verb_and_no_sign() {
    assert_eq!(said("甲 83 %", Growth), "增长83%");
    assert_eq!(said("甲 -15 %", Growth), "下降15%");
    assert_eq!(said("甲 6.1 %", AvgGrowth), "年均增长6.1%");
    assert_eq!(said("甲 预计 8.5 % 左右", Growth), "预计增长8.5%左右");
    assert_eq!(said("甲 约 8 %", Growth), "增长约8%");
    assert_eq!(said("甲 预计 突破 700 亿元", Level), "预计突破700亿元");
    let mut points = figure("甲 3 个百分点", Change, 2021, 2021);
    assert_eq!(worded(&points).to_string(), "提高3个百分点");
    points.sign = Some(Sign::Minus);
    assert_eq!(worded(&points).to_string(), "降低3个百分点");
    // One thing beside another: nothing rose.
    let beside = said("两镇增速高于全县 1.1 个百分点", Change);
    assert_eq!(beside, "1.1个百分点");
    assert_eq!(said("甲产值 1 番", Multiple), "翻1番");
    // 增长2倍 is three times as much.
    let mut times = figure("甲产值 2 倍", Multiple, 2021, 2021);
    assert_eq!(worded(&times).to_string(), "2倍");
    times.sign = Some(Sign::Plus);
    assert_eq!(worded(&times).to_string(), "增长2倍");
    // The name says that it rises, and over which time.
    assert_eq!(said("甲价格涨幅 2 % 左右", Growth), "2%左右");
    assert_eq!(said("甲产值年均增速 5 %", AvgGrowth), "5%");
    assert_eq!(said("甲产值增速 5 %", AvgGrowth), "年均增长5%");
    assert_eq!(said("甲价格涨幅 -2 %", Growth), "下降2%");
}

#[test]
fn words_beside_a_bar_say_what_grows_and_what_falls() {
    let figures = [
        figure("甲产值 预计 8 % 左右", Growth, 2021, 2021),
        figure("乙产值 -15 %", Growth, 2021, 2021),
    ];
    let bars = series(chart(Bar, &["甲产值", "乙产值"]), &figures).expect("bars");
    let words: Vec<String> = bars.points().map(|p| p.wording.to_string()).collect();
    assert_eq!(words, ["预计增长8%左右", "下降15%"]);
    assert_eq!(bars.takeaway, "两项指标中甲产值增长最快，预计8%左右");
}

#[test]
fn where_all_fall_the_bars_are_falls() {
    let fallen = |first: &str| {
        let figures = [first, "乙事故 -8 %", "丙事故 -10 % 以上"];
        let figures = figures.map(|words| figure(words, Growth, 2021, 2021));
        let chosen = chart(Bar, &["甲事故", "乙事故", "丙事故"]);
        series(chosen, &figures).expect("bars")
    };
    let bars = fallen("甲事故 -15 %");
    assert_eq!(bars.panels[0].name, "降幅");
    let lengths: Vec<String> = bars.points().map(|p| p.amount.to_string()).collect();
    assert_eq!(lengths, ["15", "10", "8"]);
    // 丙 may have fallen further.
    assert!(!bars.takeaway.contains("最大"), "{}", bars.takeaway);
    assert!(
        bars.takeaway.contains("从甲事故下降15%到乙事故下降8%"),
        "{}",
        bars.takeaway
    );
    let bars = fallen("甲事故 -9 %");
    assert_eq!(bars.takeaway, "三项指标中丙事故降幅最大，下降10%以上");
}

#[test]
fn a_tile_says_that_it_grows() {
    let figures = [figure("贷款余额 83 %", Growth, 2021, 2021)];
    let Ok(Picture::Tiles(tiles)) = picture(chart(Tiles, &["贷款余额"]), &figures) else {
        panic!("tiles");
    };
    assert_eq!(tiles.groups[0].tiles[0].wording.to_string(), "增长83%");
}

#[test]
fn a_card_shows_its_six_weightiest_numbers() {
    let source = "# 报告\n\n### 2031年工作回顾\n\n#### 卡片\n\n- 新建学校9所，新建车站4座，新建桥梁8座，企业达到30家，医院达到7家，公园达到12个，粮食产量75万吨，新建码头2座。\n";
    let outline = report::outline(source);
    let figures = figure::read(source, &outline, Some(2032)).figures;
    let report = report::arrange(outline).expect("a report");
    let cards = pictures(&report, &figures, &[]).expect("pictures");
    let [Picture::Tiles(tiles)] = &cards[0].pictures[..] else {
        panic!("{cards:?}");
    };
    let all = tiles.groups.iter().flat_map(|group| &group.tiles);
    let mut labels: Vec<&str> = all.map(|tile| tile.label.as_str()).collect();
    labels.sort_unstable();
    let mut wanted = ["企业", "医院", "公园", "粮食产量", "新建学校", "新建车站"];
    wanted.sort_unstable();
    assert_eq!(labels, wanted);
}

#[test]
fn growths_of_another_base_say_so_and_share_no_bars_with_others() {
    let growth = |words: &str, base: Base| {
        let mut figure = figure(words, Growth, 2021, 2021);
        figure.base = Some(base);
        figure
    };
    let drawn = |figures: &[figure::Figure]| series(chart(Bar, &["甲产值", "乙产值"]), figures);
    let since = Base::Year(2012);
    let bars = drawn(&[growth("甲产值 9 %", since), growth("乙产值 4 %", since)]).expect("bars");
    assert_eq!(bars.panels[0].name, "比2012年的增速");
    let words: Vec<String> = bars.points().map(|p| p.wording.to_string()).collect();
    assert_eq!(words, ["比2012年增长9%", "比2012年增长4%"]);
    assert!(
        bars.takeaway.contains("甲产值比2012年增长最快"),
        "{}",
        bars.takeaway
    );
    let mixed = drawn(&[
        growth("甲产值 9 %", since),
        growth("乙产值 4 %", Base::YearBefore),
    ]);
    let faults = mixed.expect_err("they are since different times");
    assert!(faults.contains("一个比2012年，一个比上年"), "{faults}");
}

#[test]
fn words_inside_a_number_stay_inside_it() {
    let words = |sentence: &str| {
        let source = format!("# 报告\n\n### 2021年工作回顾\n\n{sentence}\n");
        let reading = figure::read(&source, &report::outline(&source), Some(2022));
        worded(&reading.figures[0]).to_string()
    };
    for number in [
        "3万余场次",
        "2100余万元",
        "200多人",
        "5千多户",
        "2倍多",
        "三万多人",
        "80公里余",
    ] {
        assert_eq!(words(&format!("甲乙丙丁{number}。")), number);
    }
    assert_eq!(words("甲乙突破3万余场次。"), "突破3万余场次");
    assert_eq!(words("甲乙3万场次以上。"), "3万场次以上");
}
