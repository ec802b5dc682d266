//! Parts cover their sentence, of the reports at hand and of any other.

use proptest::prelude::*;
use yitu::report::{Report, Sentence};
use yitu::story::{CardLayout, Layout, Piece, quoted_names};

use super::{card, laid, told};
use crate::support::{REPORTS, expect_golden, texts};

fn all_sentences(report: &Report) -> impl Iterator<Item = &Vec<Sentence>> {
    let cards = report.sections.iter().flat_map(|section| &section.cards);
    cards.map(|card| &card.sentences)
}

/// Its parts cover a sentence without gap, in its order.
fn covers(sentence: &Sentence, layout: &Layout) -> bool {
    let spans: Vec<_> = layout.parts.iter().flat_map(Piece::spans).collect();
    let joined = spans.windows(2).all(|pair| pair[0].end == pair[1].start);
    joined
        && spans.first().map(|span| span.start) == Some(sentence.span.start)
        && spans.last().map(|span| span.end) == Some(sentence.span.end)
}

#[test]
fn the_layout_of_every_report() {
    for folder in REPORTS {
        let [source, settings] = texts(folder);
        let (report, _, cards) = laid(&source, &settings);
        let mut lines = Vec::new();
        for (sentences, card) in all_sentences(&report).zip(&cards) {
            let CardLayout {
                are_slips,
                names,
                bars,
                ..
            } = card;
            lines.push(format!("# {names:?}, slips {are_slips}, bars {bars:?}"));
            for (sentence, layout) in sentences.iter().zip(&card.sentences) {
                assert!(covers(sentence, layout), "{}", sentence.text);
                lines.extend(layout.parts.iter().map(|part| told(&source, part)));
                for line in layout.sketch.iter().flat_map(|sketch| &sketch.lines) {
                    lines.push(format!(
                        "  {}{}: {:?}",
                        line.label, line.wording, line.drawn
                    ));
                }
            }
        }
        let name = folder.rsplit('/').next().expect("a name");
        expect_golden(&format!("layouts/{name}.txt"), &lines.join("\n"));
    }
}

/// Words that the rules look for, put together at random.
fn sentence() -> impl Strategy<Value = String> {
    let pieces = [
        "★ ",
        "一是",
        "二是",
        "坚持",
        "积极",
        "扩大投资",
        "修路",
        "河岸",
        "村村通车",
        "获评",
        "争创",
        "成功创建",
        "全国文明城市",
        "园林村",
        "地区生产总值",
        "固定资产投资",
        "增长",
        "下降",
        "8%",
        "4.5%左右",
        "1,050亿元",
        "3所",
        "“",
        "”",
        "‘云水’",
        "《",
        "》",
        "(",
        "、",
        ",",
        "，",
        ";",
        "：",
        "。",
        "。",
        "分别",
        "A&B",
        "é",
        "🌾",
    ];
    let piece = prop::sample::select(pieces.to_vec());
    prop::collection::vec(piece, 1..40).prop_map(|pieces| format!("甲{}", pieces.concat()))
}

proptest! {
    #[test]
    fn no_character_is_lost_moved_or_said_twice(
        sentences in prop::collection::vec(sentence(), 1..6)
    ) {
        let bullets: Vec<&str> = sentences.iter().map(String::as_str).collect();
        let (_, report, card) = card(&bullets);
        for sentences in all_sentences(&report) {
            prop_assert_eq!(sentences.len(), card.sentences.len());
            for (sentence, layout) in sentences.iter().zip(&card.sentences) {
                prop_assert!(covers(sentence, layout), "{}", sentence.text);
                for name in quoted_names(&sentence.text) {
                    prop_assert!(sentence.text[..name.start].ends_with('“'));
                    prop_assert!(sentence.text[name.end..].starts_with('”'));
                }
            }
        }
    }
}
