//! Which numbers are drawn beside their words.

use super::card;

/// The drawings of the one bullet of a card, each with its number.
fn drawn(bullet: &str) -> Vec<String> {
    let (_, _, card) = card(&[bullet]);
    let lines = card.sentences[0]
        .sketch
        .iter()
        .flat_map(|sketch| &sketch.lines);
    lines
        .map(|line| format!("{} {:?}", line.wording, line.drawn))
        .collect()
}

#[test]
fn what_can_be_counted_is_drawn_thing_by_thing() {
    assert_eq!(
        drawn("新建学校9所以上。"),
        ["9所以上 Marks { noun: School, count: 9, filled: 9, is_open: true }"]
    );
    for number in [
        "新建学校10000所。",
        "新建学校1所。",
        "新建学校约9所。",
        "新建凉亭9座。",
        "招收学校教师9人。",
    ] {
        assert!(drawn(number).is_empty(), "{number}");
    }
}

#[test]
fn areas_and_lengths_of_a_sentence_have_one_scale() {
    assert_eq!(
        drawn("建设梯田1.6万亩、改造果园5000亩。"),
        ["1.6万亩 Cells(160)", "5000亩 Cells(50)"]
    );
    assert_eq!(
        drawn("新修村道20公里、新修水渠80公里。"),
        ["20公里 Length(250)", "80公里 Length(1000)"]
    );
    for number in [
        // One length is long beside nothing.
        "新修村道20公里。",
        "新修村道2公里、新修水渠80公里。",
        "建设梯田1.6万亩、改造果园50亩。",
    ] {
        assert!(drawn(number).is_empty(), "{number}");
    }
}

#[test]
fn shares_are_parts_of_a_bar_or_of_ten_bins() {
    assert_eq!(drawn("生活垃圾回收利用率达到40%。"), ["40% Tenths(Bin, 4)"]);
    assert_eq!(drawn("生活垃圾回收利用率达到45%。"), ["45% Share(450)"]);
    assert_eq!(drawn("每千人口拥有医师3.9人。"), ["3.9人 Thousand(39)"]);
    for number in [
        "村民满意率达到4%。",
        "工业增加值增长40%。",
        "投资完成率达到125%。",
    ] {
        assert!(drawn(number).is_empty(), "{number}");
    }
}

#[test]
fn more_than_three_numbers_of_a_sentence_are_no_drawing() {
    let four = "新建学校3所、新建医院4所、新建公园5个、新建车站6座。";
    assert!(drawn(four).is_empty());
}
