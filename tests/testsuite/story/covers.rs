//! The figures of a cover that nobody has chosen.

use yitu::figure;
use yitu::report;
use yitu::story::cover;

/// The names of the cover's figures.
fn names(source: &str) -> Vec<String> {
    let outline = report::outline(source);
    let report = report::arrange(outline.clone()).expect("well formed");
    let figures = figure::read(source, &outline, Some(2026)).figures;
    let cover = cover(&[], &report, &figures).expect("a cover");
    cover
        .iter()
        .map(|&at| figures[at].name.to_string())
        .collect()
}

#[test]
fn what_was_so_years_ago_is_not_on_the_cover() {
    let source = "# 2026年云溪县政府工作报告\n\n### 2025年工作回顾\n\n#### 经济\n\n\
        - 2020年，地区生产总值为90亿元。\n- 一般公共预算收入达到12亿元。\n";
    assert_eq!(names(source), ["一般公共预算收入"]);
}

#[test]
fn what_only_has_a_word_of_a_household_in_it_is_not_on_the_cover() {
    let source = "# 2026年云溪县政府工作报告\n\n### 2025年工作回顾\n\n#### 民生\n\n\
        - 地区生产总值达到180亿元。\n- 养老机构护理型床位占比71.5%。\n\
        - 就业帮扶车间12个。\n- 居民人均可支配收入增长5.6%。\n";
    assert_eq!(names(source)[..2], ["地区生产总值", "居民人均可支配收入"]);
}
