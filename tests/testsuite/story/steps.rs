//! Which values of one indicator make a step, and which do not.

use crate::support::{chart, figure, series};
use yitu::figure::Figure;
use yitu::figure::Kind::{Growth, Level, Share};
use yitu::report;
use yitu::settings::ChartForm::Ladder;
use yitu::story::compare::{Axis, apart};
use yitu::story::{climbs, key, pictures};

/// Why an earlier and a later figure of one indicator make no ladder.
fn no_ladder(from: Figure, to: Figure) -> String {
    let selectors = [&from, &to].map(yitu::story::selector);
    let selectors = selectors.each_ref().map(String::as_str);
    let figures = [from, to];
    assert_eq!(climbs(&figures), [], "no arithmetic either");
    series(chart(Ladder, &selectors), &figures).expect_err("must be refused")
}

#[test]
fn a_region_in_front_and_a_short_scope_make_no_other_indicator() {
    assert_eq!(key("全县粮食产量"), key("粮食产量"));
    assert_eq!(key("全省地区生产总值"), key("我市GDP"));
    assert_eq!(key("规上工业增加值"), key("规模以上工业增加值"));
    assert_ne!(key("规上工业增加值"), key("工业增加值"));
    assert_ne!(key("全国粮食产量"), key("粮食产量"));
}

#[test]
fn a_larger_place_is_another_place() {
    let growth = |words: &str| figure(words, Growth, 2021, 2021);
    let own = growth("全区工业增加值 8 %");
    for other in [
        "全市固定资产投资 6 %",
        "全国出口 5 %",
        "预计全市工业增加值 5 %",
    ] {
        let why = apart(&own, &growth(other), Axis::SideBySide);
        assert!(
            why.is_some_and(|why| why.contains("不是一个地方")),
            "{other}"
        );
    }
    for other in ["固定资产投资 6 %", "我区固定资产投资 6 %"] {
        assert_eq!(apart(&own, &growth(other), Axis::SideBySide), None);
    }
    let grain = |words: &str, year| figure(words, Level, year, year);
    let told = no_ladder(
        grain("全市粮食 75 万吨", 2021),
        grain("全区粮食 80 万吨", 2026),
    );
    assert!(told.contains("不是一个地方"), "{told}");
}

#[test]
fn a_floor_below_what_was_reached_is_no_decline() {
    let grain = |words: &str, year| figure(words, Level, year, year);
    let told = no_ladder(
        grain("粮食 75 万吨", 2021),
        grain("粮食 73 万吨 以上", 2026),
    );
    assert!(told.contains("下限"), "{told}");
    let rate = |words: &str, year| figure(words, Share, year, year);
    let told = no_ladder(rate("失业率 5 %", 2021), rate("失业率 5.5 % 以内", 2026));
    assert!(told.contains("上限"), "{told}");
    let figures = [
        grain("粮食 75 万吨", 2021),
        grain("粮食 80 万吨 以上", 2026),
    ];
    assert!(series(chart(Ladder, &["粮食@2021", "粮食@2026"]), &figures).is_ok());
}

#[test]
fn an_aim_that_does_not_lead_on_makes_no_step_by_rule() {
    let level = |words, year| figure(words, Level, year, year);
    let share = |words, year| figure(words, Share, year, year);
    let mut steps = Vec::new();
    for (from, to) in [
        // Less is promised than was reached, the same, or no more than a limit.
        (level("就业 107 万人", 2021), level("就业 85 万人", 2022)),
        (level("实事 20 件", 2021), level("实事 20 件", 2022)),
        (
            share("失业率 5.2 %", 2021),
            share("失业率 5.5 % 左右", 2022),
        ),
        // Who says of what?
        (
            level("完成投资 240 亿元", 2021),
            level("完成投资 250 亿元", 2022),
        ),
        // What is to fall, and what rises.
        (
            level("用水量 60 亿立方米", 2021),
            level("用水量 55 亿立方米", 2022),
        ),
        (
            share("煤炭占比 56 %", 2021),
            share("煤炭占比 降至 52 %", 2022),
        ),
        (level("里程 305 公里", 2021), level("里程 340 公里", 2022)),
    ] {
        let figures = [from, to];
        let outline = report::outline("# 报告\n\n### 篇章\n\n#### 卡片\n\n- 一句话。");
        let mut report = report::arrange(outline).expect("a report");
        let card = &mut report.sections[0].cards[0];
        card.sentences[0].span = 0..usize::MAX;
        let cards = pictures(&report, &figures, &[]).expect("pictures");
        let drawn = cards[0].pictures.iter().any(|one| one.series().is_some());
        steps.push((figures[1].name.to_string(), drawn));
    }
    let drawn: Vec<&str> = steps
        .iter()
        .filter_map(|(name, drawn)| drawn.then_some(name.as_str()))
        .collect();
    assert_eq!(drawn, ["用水量", "煤炭占比", "里程"]);
}

#[test]
fn work_done_makes_no_ladder() {
    let told = no_ladder(
        figure("新建学校 9 所", Level, 2021, 2021),
        figure("新建学校 5 所", Level, 2026, 2026),
    );
    assert!(told.contains("做成多少件事"), "{told}");
}

#[test]
fn values_of_another_order_are_of_another_scope() {
    let told = no_ladder(
        figure("就业 500 万人", Level, 2021, 2021),
        figure("就业 80 万人", Level, 2022, 2022),
    );
    assert!(told.contains("相差太大"), "{told}");
}
