//! What is said in one line of a series, and what is not.

use crate::support::{Seed, chart, figure, series};
use yitu::figure::Kind::{Growth, Level, Ratio, Share};
use yitu::settings::ChartForm::{Bar, Rings, ShareBar};

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
