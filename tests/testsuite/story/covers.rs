//! The figures of a cover that nobody has chosen.

use yitu::figure;
use yitu::report;
use yitu::story::cover;

#[test]
fn what_was_so_years_ago_is_not_on_the_cover() {
    let source = "# 2026年云溪县政府工作报告\n\n### 2025年工作回顾\n\n#### 经济\n\n\
        - 2020年，地区生产总值为90亿元。\n- 一般公共预算收入达到12亿元。\n";
    let outline = report::outline(source);
    let report = report::arrange(outline.clone()).expect("well formed");
    let figures = figure::read(source, &outline, Some(2026)).figures;
    let cover = cover(&[], &report, &figures).expect("a cover");
    let names: Vec<&str> = cover.iter().map(|&at| &*figures[at].name).collect();
    assert_eq!(names, ["一般公共预算收入"]);
}
