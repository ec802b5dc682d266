//! Nothing falls through: every digit counts somewhere.

use super::{BEIBEI, says};
use yitu::figure::{Reading, read};
use yitu::report::outline;

fn reading(source: &str) -> Reading {
    read(source, &outline(source), Some(2022))
}

/// Byte offsets of all digits, half- and full-width.
pub(super) fn digits(source: &str) -> impl Iterator<Item = (usize, char)> {
    source
        .char_indices()
        .filter(|(_, c)| matches!(c, '0'..='9' | '０'..='９'))
}

/// Panics if a digit is neither in a figure nor among the others.
pub(super) fn all_told(source: &str, reading: &Reading) {
    let figures = reading.figures.iter().map(|figure| &figure.number);
    let others = reading.others.iter().map(|other| &other.span);
    let mut spans: Vec<_> = figures.chain(others).collect();
    spans.sort_by_key(|span| span.start);
    for (at, digit) in digits(source) {
        let next = spans.partition_point(|span| span.end <= at);
        let told = spans.get(next).is_some_and(|span| span.contains(&at));
        assert!(told, "{digit} at byte {at} of {source:?} is told nowhere");
    }
}

#[test]
fn every_digit_of_the_report_is_told() {
    all_told(BEIBEI, &reading(BEIBEI));
}

#[test]
fn digits_in_markup_are_told_too() {
    let source = "# 报告\n\n![图1](5.png)\n\n<b>7</b>\n\n    第9行代码\n\n正文3个字\n";
    all_told(source, &reading(source));
}

#[test]
fn changing_any_digit_changes_the_reading() {
    let whole = reading(BEIBEI);
    for (at, digit) in digits(BEIBEI) {
        for changed in [(digit as u8 - b'0' + 1) % 10, (digit as u8 - b'0' + 5) % 10] {
            let mut source = BEIBEI.to_owned();
            source.replace_range(at..=at, &changed.to_string());
            assert_ne!(reading(&source), whole, "{digit} at byte {at} as {changed}");
        }
    }
}

#[test]
fn a_mark_before_a_word_that_begins_with_a_numeral_is_a_mark() {
    says(&[
        ("四、一般债务余额9亿元。", &["一般债务余额 9亿元 level"]),
        ("三、二手房成交3万套。", &["二手房成交 3万套 level"]),
    ]);
}
