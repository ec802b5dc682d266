//! Which form a section takes, and what almost takes it.

use yitu::figure::{Doubt, Figure};
use yitu::story::{Shown, glance};

use super::read;

/// What is shown of a section of these lines.
fn shown(lines: &str) -> Shown {
    let (report, figures) = read(lines);
    let mut told = glance(&report, &figures, &[], &[]).expect("no wishes");
    told.sections.remove(0).shown
}

#[test]
fn growths_of_one_sentence_are_lines_and_what_does_not_grow_has_no_bar() {
    let Shown::Clauses(lines) = shown(
        "2030年地区生产总值增长6%左右，规模以上工业增加值增长8%，社会消费品零售总额增长4%，民生更实。",
    ) else {
        panic!("no clauses");
    };
    let bars: Vec<bool> = lines.iter().map(|line| line.growth.is_some()).collect();
    assert_eq!(bars, [true, true, true, false]);
    assert_eq!(lines[3].words.text, "民生更实。");
}

#[test]
fn a_sentence_that_almost_is_a_chart_is_none() {
    for lines in [
        // Two growths.
        "2030年地区生产总值增长6%，社会消费品零售总额增长4%，民生更实。",
        // A fall among growths.
        "2030年地区生产总值增长6%，规模以上工业增加值下降2%，社会消费品零售总额增长4%，固定资产投资增长3%。",
        // A clause that would be no line.
        "2030年地区生产总值增长6%，规模以上工业增加值增长8%，社会消费品零售总额增长4%，\
         柳湾的山更青水更绿天更蓝路更宽灯更亮人更亲而且每一条小巷都有人清扫有人守望有人歌唱。",
    ] {
        assert!(!matches!(shown(lines), Shown::Clauses(_)), "{lines}");
    }
}

#[test]
fn words_of_a_long_sentence_are_the_clauses_that_speak_of_one_indicator() {
    let Shown::Words(words, None) = shown(
        "- 一年来，面对多年未见的旱情和大水，柳湾人不等不靠、边抗边种，2030年地区生产总值达到180亿元，\
         增长6.2%，山更青了，水更绿了。",
    ) else {
        panic!("no words");
    };
    assert_eq!(words.text, "2030年地区生产总值达到180亿元，增长6.2%");
}

#[test]
fn short_sentences_without_numbers_are_a_list_that_tells_what_all_share() {
    let Shown::List(slips) = shown(
        "- ★ 坚持种树，建设青绿柳湾。\n- ★ 坚持修渠，建设丰水柳湾。\n- ★ 坚持办学，建设书香柳湾。\n- ★ 坚持从简，建设清朗柳湾。",
    ) else {
        panic!("no list");
    };
    let first = &slips[0];
    assert_eq!(
        [&first.first, &first.opens, &first.key, &first.closes],
        ["坚持种树，", "建设", "青绿", "柳湾。"]
    );
}

#[test]
fn what_is_doubtful_is_drawn_beside_no_words() {
    let line = "2030年地区生产总值增长6%，规模以上工业增加值增长8%，社会消费品零售总额增长4%。";
    let (report, mut figures) = read(line);
    let clauses = |figures: &[Figure]| {
        let told = glance(&report, figures, &[], &[]).expect("no wishes");
        matches!(told.sections[0].shown, Shown::Clauses(_))
    };
    assert!(clauses(&figures));
    figures[1].doubts.add(Doubt::NameFromAfar);
    assert!(!clauses(&figures));
}
