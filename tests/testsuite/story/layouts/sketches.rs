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
        // Nobody of the thousand is a batch.
        "食品抽检量达到每千人6批次。",
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

#[test]
fn what_one_person_has_is_a_square() {
    assert_eq!(
        drawn("人均公园绿地达到15平方米以上。"),
        ["15平方米以上 Square(150)"]
    );
    for number in [
        "人均公园绿地达到150平方米。",
        "人均住房达到1.5平方米。",
        "新建公园绿地15平方米。",
    ] {
        assert!(drawn(number).is_empty(), "{number}");
    }
}

#[test]
fn from_where_to_where_is_one_bar() {
    let told = |bullet: &str| drawn(bullet).join("; ").replace('\u{200b}', "");
    assert_eq!(
        told("常住人口城镇化率由56%提高到62%。"),
        "56%→62% Way(560, 620)"
    );
    assert_eq!(
        told("税收从20亿元增加到2025年的25亿元左右。"),
        "20亿元→25亿元左右 Way(800, 1000)"
    );
    // What shrank shows what it was.
    assert_eq!(told("开办时间由4天压缩至1天。"), "4天→1天 Way(1000, 250)");
    // Of so small a share a bar of the whole shows nothing.
    assert_eq!(
        told("研发投入强度由1.5%提高到2%。"),
        "1.5%→2% Way(750, 1000)"
    );
    for number in [
        // Not from one to the other, too little, too much.
        "税收跨上20亿元、25亿元台阶。",
        "税收从20亿元增加到20.1亿元。",
        "税收从2亿元增加到250亿元。",
    ] {
        assert!(!told(number).contains("Way"), "{number}");
    }
}
