//! What may stand on one axis, and why not.

use crate::support::{chart, figure, picture, series};
use yitu::figure::Figure;
use yitu::figure::Kind::{self, AvgGrowth, Cumulative, Growth, Level, Ratio, Share};
use yitu::settings::ChartForm::{self, Bar, Ladder, Rings, ShareBar};
use yitu::settings::PictureForm::Tiles;
use yitu::story::{Picture, key, selector};

/// Two figures on one axis, and why that is refused.
fn refusal(form: ChartForm, a: (&str, Kind, u16, u16), b: (&str, Kind, u16, u16)) -> String {
    let figures = [a, b].map(|(words, kind, first, last)| figure(words, kind, first, last));
    let selectors = figures.each_ref().map(selector);
    let selectors = selectors.each_ref().map(String::as_str);
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
fn from_a_bound_no_points_are_reckoned() {
    let steps = |from: &str| {
        let figures = [
            figure(from, Share, 2021, 2021),
            figure("研发强度 2.09 % 左右", Share, 2022, 2022),
        ];
        let chosen = chart(Ladder, &["研发强度@2021", "研发强度@2022"]);
        let ladder = series(chosen, &figures).expect("a ladder");
        let steps = ladder.panels[0].steps.iter();
        steps
            .map(|step| step.computed.to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(steps("研发强度 2.01 %"), ["提高0.08个百分点"]);
    assert!(steps("研发强度 突破 2 %").is_empty());
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
fn an_indicator_keeps_its_name_across_sections_and_its_scope() {
    assert_eq!(key("预计地区生产总值"), key("GDP"));
    assert_ne!(key("区金库一般公共预算收入"), key("一般公共预算收入"));
    assert_ne!(key("规模以上工业总产值"), key("规模以上工业增加值"));
    assert_ne!(key("人均地区生产总值"), key("地区生产总值"));
}
