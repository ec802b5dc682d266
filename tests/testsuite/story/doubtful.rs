//! What is doubtful is drawn nowhere until the editor has settled it.

use crate::support::{chart, figure, picture, series};
use yitu::figure::Kind::{Growth, Level};
use yitu::figure::{self, Doubt, Figure};
use yitu::report;
use yitu::settings::ChartForm::{Bar, Ladder};
use yitu::settings::ChartSettings;
use yitu::settings::PictureForm::Tiles;
use yitu::story::{LeftOutReason, Picture, climbs, pictures, scoreboard};

fn doubtful(figure: Figure) -> Figure {
    Figure {
        doubts: [Doubt::NameFromAfar].into_iter().collect(),
        ..figure
    }
}

#[test]
fn a_selector_of_a_doubtful_figure_is_refused_with_the_lines_to_write() {
    let figures = [
        doubtful(figure("甲 700 亿元", Level, 2021, 2021)),
        figure("甲 900 亿元", Level, 2026, 2026),
    ];
    for told in [
        series(chart(Ladder, &["甲@2021", "甲@2026"]), &figures),
        series(chart(Bar, &["甲@2021"]), &figures),
    ] {
        let told = told.expect_err("doubtful");
        for part in [
            "存疑",
            "[[figure]]",
            "sure = true",
            Doubt::NameFromAfar.words(),
        ] {
            assert!(told.contains(part), "{told}");
        }
    }
    assert!(picture(chart(Tiles, &["甲@2026"]), &figures).is_ok());
}

#[test]
fn arithmetic_asks_for_two_sure_figures() {
    let pair = [
        figure("甲 700 亿元", Level, 2021, 2021),
        figure("甲 900 亿元", Level, 2026, 2026),
    ];
    assert_eq!(climbs(&pair).len(), 1);
    let [a, b] = pair;
    assert_eq!(climbs(&[doubtful(a.clone()), b.clone()]), []);
    assert_eq!(climbs(&[a, doubtful(b)]), []);
}

#[test]
fn no_row_of_the_scoreboard_holds_a_doubtful_rate() {
    let outline = report::outline("# 报告\n\n### 篇章\n\n- 一句话。");
    let report = report::arrange(outline).expect("a report");
    let sure = figure("甲 6 %", Growth, 2021, 2021);
    let other = figure("甲 5 %", Growth, 2026, 2026);
    assert_eq!(
        scoreboard(&report, &[sure.clone(), other.clone()])
            .rows
            .len(),
        1
    );
    let board = scoreboard(&report, &[sure, doubtful(other)]);
    assert_eq!(board.rows, []);
    assert_eq!(board.left_out[1].reason, LeftOutReason::Doubtful);
    assert!(!board.left_out[1].reason.is_told());
}

#[test]
fn a_card_draws_what_is_sure_by_rule() {
    let source = "# 报告\n\n### 2031年工作回顾\n\n#### 修路\n\n- 修路9公里，种树3万棵，架桥7座。\n";
    let outline = report::outline(source);
    let mut figures = figure::read(source, &outline, Some(2032)).figures;
    let report = report::arrange(outline).expect("a report");
    let tiles = |figures: &[Figure]| {
        let cards = pictures(&report, figures, &[]).expect("pictures");
        match &cards[0].pictures[..] {
            [Picture::Tiles(tiles)] => tiles.groups.iter().map(|g| g.tiles.len()).sum(),
            _ => 0,
        }
    };
    assert_eq!(tiles(&figures), 3);
    figures[0].doubts.add(Doubt::NameCut);
    assert_eq!(tiles(&figures), 2);
    // One by itself is no picture.
    figures[1].doubts.add(Doubt::NameCut);
    assert_eq!(tiles(&figures), 0);
}

#[test]
fn the_lines_to_write_name_the_words_of_the_sentence() {
    let source = "# 报告\n\n### 2031年工作回顾\n\n#### 修路\n\n- 今年修路9公里，种树3万亩。\n";
    let outline = report::outline(source);
    let mut figures = figure::read(source, &outline, Some(2032)).figures;
    let report = report::arrange(outline).expect("a report");
    figures[1].doubts.add(Doubt::NameCut);
    let chosen = ChartSettings {
        card: "修路".to_owned(),
        ..chart(Tiles, &["种树"])
    };
    let fault = pictures(&report, &figures, &[chosen])
        .expect_err("doubtful")
        .remove(0);
    assert!(
        fault.hint.contains("at = “种树3万亩” sure"),
        "{}",
        fault.hint
    );
}
