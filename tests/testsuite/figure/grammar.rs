//! Whatever the text, the reading holds together.

use proptest::prelude::*;
use std::ops::Range;
use yitu::figure::{Reading, read};
use yitu::report::outline;

use super::digits::all_told;
use super::scraps::wordy;

fn reading(source: &str) -> Reading {
    read(source, &outline(source), Some(2022))
}

/// What must hold for any text.
fn holds_together(source: &str) {
    let reading = reading(source);
    let mut last: Range<usize> = 0..0;
    for figure in &reading.figures {
        let (span, number) = (&figure.span, &figure.number);
        assert!(
            source.is_char_boundary(span.start) && source.is_char_boundary(span.end),
            "{figure:?}"
        );
        assert!(
            source.is_char_boundary(number.start) && source.is_char_boundary(number.end),
            "{figure:?}"
        );
        assert!(
            span.start <= number.start && number.end <= span.end,
            "{figure:?}"
        );
        assert!(
            *number == last || last.end <= number.start,
            "{figure:?} after {last:?}"
        );
        assert!(
            holds_digits(&source[number.clone()], &figure.value),
            "{figure:?}"
        );
        last = number.clone();
    }
    for pair in reading.others.windows(2) {
        assert!(pair[0].span.end <= pair[1].span.start, "{pair:?}");
    }
    for other in &reading.others {
        assert_eq!(source[other.span.clone()], other.words);
    }
    all_told(source, &reading);
}

/// Whether the digits of a value stand in the words, apart from zeros that a
/// scale may stand for (1万6千 is 16000).
fn holds_digits(words: &str, value: &str) -> bool {
    let spoken = words.starts_with(|c| "零一两二三四五六七八九十百千".contains(c));
    let mut written = words.chars().map(|c| match c {
        '０'..='９' => char::from(b'0' + (c as u32 - '０' as u32) as u8),
        '₀'..='₉' => char::from(b'0' + (c as u32 - '₀' as u32) as u8),
        _ => c,
    });
    let digits = value.chars().filter(|c| matches!(c, '1'..='9'));
    spoken || digits.clone().all(|digit| written.any(|c| c == digit))
}

proptest! {
    #[test]
    fn any_unicode_holds_together(source in "\\PC{0,200}") {
        holds_together(&source);
    }

    #[test]
    fn any_words_of_reports_hold_together(source in wordy()) {
        holds_together(&source);
    }
}

#[test]
fn every_prefix_of_the_report_holds_together() {
    let ends = super::BEIBEI.char_indices().map(|(at, _)| at).step_by(7);
    for end in ends {
        holds_together(&super::BEIBEI[..end]);
    }
}

#[test]
fn what_random_texts_once_broke_holds_together() {
    for source in [
        "6.91万6千多户",
        "700亿1万6千多户",
        "1,234亿1,234千万",
        "700亿1,234万万",
        "9亿1万千千",
        "7万0亿106千多户",
        "7十00亿34万万",
        "7万亿亿8万、9万亿",
        "1,234万万亿亿1万6千多户",
    ] {
        holds_together(source);
    }
}

#[test]
fn endless_names_are_cut_so_that_figures_stay_small() {
    let again = |words: &str| words.repeat(3_000);
    let texts = [
        again("很长的名称") + "5个" + &again("、6个"),
        again("a、") + "分别增长" + &again("1%、"),
        again("能耗、") + "均下降5%",
        "收入分别".to_owned() + &again("超过") + "5%" + &again("、6%"),
        "出口5亿元,".to_owned() + &again("占全国5%,"),
        "出口增长5%,".to_owned() + &again("高于全国5个百分点,"),
        again("新增") + "公园5个" + &again("、园6个"),
        again("3月") + "增长5%" + &again(",6%"),
        again("公园5个(占6%)"),
        again("5"),
    ];
    for text in texts {
        holds_together(&text);
        for figure in reading(&text).figures {
            let start: String = text.chars().take(20).collect();
            assert!(figure.name.chars().count() < 600, "in {start}…");
            assert!(figure.qualifiers.len() < 200, "in {start}…");
        }
    }
}
