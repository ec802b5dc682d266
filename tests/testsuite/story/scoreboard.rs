//! The scoreboard: what is joined, what is kept apart, what is left out.

use std::fmt::Write;

use crate::support::{Seed, expect_golden};
use yitu::figure;
use yitu::report;
use yitu::story::{
    LeftOutReason, Scoreboard, ScoreboardEntry, climbs, scoreboard, selector, wording,
};

/// A review of five years, of a year, and a plan for the next.
fn told(five: &str, year: &str, plan: &str) -> (Vec<figure::Figure>, Scoreboard) {
    let source = format!(
        "# 报告\n\n### 过去五年工作回顾\n\n- {five}\n\n### 2030年工作回顾\n\n- {year}\n\n### 2031年主要预期目标\n\n- {plan}\n"
    );
    let outline = report::outline(&source);
    let figures = figure::read(&source, &outline, Some(2031)).figures;
    let report = report::arrange(outline).expect("a report");
    let board = scoreboard(&report, &figures);
    (figures, board)
}

/// What a row says, column by column.
fn row(board: &Scoreboard, figures: &[figure::Figure], name: &str) -> Vec<String> {
    let row = board.rows.iter().find(|row| row.name == name);
    let entries = &row
        .unwrap_or_else(|| panic!("no {name} in {board:?}"))
        .entries;
    let words = |entry: &ScoreboardEntry| match entry {
        ScoreboardEntry::Rate(at) => wording(&figures[*at]).to_string(),
        ScoreboardEntry::Other(at) => format!("({})", wording(&figures[*at])),
        ScoreboardEntry::Words(pledge, _) => pledge.words.clone(),
        ScoreboardEntry::Empty => String::new(),
    };
    entries.iter().map(words).collect()
}

fn reason<'a>(board: &'a Scoreboard, figures: &[figure::Figure], name: &str) -> &'a LeftOutReason {
    let out = board
        .left_out
        .iter()
        .find(|out| figures[out.figure].name == name);
    &out.unwrap_or_else(|| panic!("{name} is not left out"))
        .reason
}

#[test]
fn the_reports_scoreboard_is_as_before() {
    let Seed {
        figures,
        scoreboard: board,
        ..
    } = Seed::read();
    let mut now = String::new();
    let labels = board.columns.iter().map(|column| {
        let (first, last) = (column.first, column.last);
        format!("{} {:?} {first}-{last}", column.label(), column.status)
    });
    writeln!(now, "指标 | {}", labels.collect::<Vec<_>>().join(" | ")).expect("memory");
    for one in &board.rows {
        let cells = row(&board, &figures, &one.name).join(" | ");
        writeln!(now, "{} | {cells}", one.name).expect("memory");
    }
    now.push('\n');
    for out in &board.left_out {
        let figure = selector(&figures[out.figure]);
        writeln!(now, "{figure}: {}", out.reason.words()).expect("memory");
    }
    expect_golden("scoreboard.txt", &now);
}

#[test]
fn columns_are_the_times_that_the_figures_name() {
    let (figures, board) = told(
        "工业增加值年均增长7%,零售总额年均增长5%。",
        "工业增加值增长9%,零售总额增长4%。",
        "工业增加值增长8%以上,零售总额增长6%左右。",
    );
    let labels: Vec<String> = board.columns.iter().map(|column| column.label()).collect();
    assert_eq!(labels, ["五年年均", "2030年", "2031年"]);
    assert_eq!(row(&board, &figures, "工业增加值"), ["7%", "9%", "8%以上"]);
    assert!(board.left_out.is_empty(), "{board:?}");
}

#[test]
fn a_target_that_is_no_rate_stands_as_what_it_is() {
    let (figures, board) = told(
        "固定资产投资年均增长10%。",
        "固定资产投资增长6%。",
        "固定资产投资总额达到60亿元以上。",
    );
    // No indicator has a rate for 2031, so that year is no column.
    assert_eq!(row(&board, &figures, "固定资产投资"), ["10%", "6%"]);
    let (figures, board) = told(
        "固定资产投资年均增长10%,零售总额年均增长5%。",
        "固定资产投资增长6%,零售总额增长4%。",
        "固定资产投资总额达到60亿元以上,零售总额增长6%。",
    );
    assert_eq!(
        row(&board, &figures, "固定资产投资"),
        ["10%", "6%", "(60亿元以上)"]
    );
}

#[test]
fn an_aim_in_words_joins_the_one_indicator_it_names() {
    let (figures, board) = told(
        "零售总额年均增长5%,全体居民人均可支配收入年均增长7%。",
        "零售总额增长4%,全体居民人均可支配收入增长8%。",
        "零售总额增长6%,居民收入增长与经济增长同步。",
    );
    assert_eq!(
        row(&board, &figures, "全体居民人均可支配收入"),
        ["7%", "8%", "居民收入增长与经济增长同步"]
    );
    let (figures, board) = told(
        "零售总额年均增长5%,城镇居民人均可支配收入年均增长7%,农村居民人均可支配收入年均增长9%。",
        "零售总额增长4%,城镇居民人均可支配收入增长8%,农村居民人均可支配收入增长9%。",
        "零售总额增长6%,居民收入增长与经济增长同步。",
    );
    assert_eq!(row(&board, &figures, "城镇居民人均可支配收入")[2], "");
    assert_eq!(row(&board, &figures, "农村居民人均可支配收入")[2], "");
}

#[test]
fn a_part_of_an_indicator_is_another_indicator() {
    let (figures, board) = told(
        "一般公共预算收入年均增长4%,零售总额年均增长5%。",
        "零售总额增长4%。",
        "区金库一般公共预算收入增长4.5%左右,零售总额增长6%。",
    );
    assert_eq!(board.rows.len(), 1, "{board:?}");
    for (name, other) in [
        ("一般公共预算收入", "区金库一般公共预算收入"),
        ("区金库一般公共预算收入", "一般公共预算收入"),
    ] {
        let reason = reason(&board, &figures, name);
        assert_eq!(*reason, LeftOutReason::OtherScope(other.to_owned()));
        assert!(reason.words().contains(other), "{}", reason.words());
    }
}

#[test]
fn two_rates_for_one_time_are_not_chosen_between() {
    let (figures, board) = told(
        "工业增加值年均增长7%,零售总额年均增长5%。",
        "工业增加值增长9%,零售总额增长4%。工业增加值增长11%。",
        "工业增加值增长8%,零售总额增长6%。",
    );
    assert_eq!(row(&board, &figures, "工业增加值"), ["7%", "", "8%"]);
    assert_eq!(
        *reason(&board, &figures, "工业增加值"),
        LeftOutReason::Twice
    );
}

#[test]
fn a_report_without_rates_has_no_scoreboard_and_says_why() {
    let (figures, board) = told("修路9公里。", "植树3万亩。", "修路8公里。");
    assert!(board.rows.is_empty() && board.series(&figures).is_none());
    assert_eq!(board.left_out.len(), figures.len());
    for out in &board.left_out {
        assert!(out.reason.words().contains("不是增速"), "{out:?}");
    }
}

#[test]
fn what_is_counted_in_the_takeaway_is_sure_whatever_qualifiers_leave_open() {
    let takeaway = |goal: &str| {
        let (figures, board) = told(
            "工业增加值年均增长7%,零售总额年均增长5%。",
            "工业增加值增长9%,零售总额增长4%。",
            &format!("工业增加值增长{goal},零售总额增长3%。"),
        );
        board.series(&figures).expect("a series").takeaway
    };
    assert!(takeaway("8%").contains("两项指标2031年的目标都低于2030年"));
    for open in ["8%以上", "8.6%左右", "9%"] {
        let told = takeaway(open);
        assert!(told.contains("两项指标中一项2031年的目标低于"), "{told}");
    }
}

#[test]
fn a_single_indicator_is_not_counted() {
    let (figures, board) = told(
        "工业增加值年均增长7%。",
        "工业增加值增长9%。",
        "修路3公里。",
    );
    let takeaway = board.series(&figures).expect("a series").takeaway;
    assert!(!takeaway.contains("一项指标中"), "{takeaway}");
    assert!(takeaway.contains("高于"), "{takeaway}");
}

#[test]
fn what_is_to_be_kept_is_no_climb() {
    let goals = |plan: &str| {
        let (figures, _) = told("修路3公里。", "粮食产量132亿斤。", plan);
        climbs(&figures).len()
    };
    assert_eq!(goals("粮食产量达到140亿斤。"), 1);
    assert_eq!(goals("确保粮食产量125亿斤。"), 0);
    assert_eq!(goals("粮食产量125亿斤以上。"), 0);
}
