//! Whatever the text, the reading holds together.

use proptest::prelude::*;
use std::ops::Range;
use yitu::figure::{Reading, read};
use yitu::report::outline;

use super::digits::all_told;

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

/// Words of reports in any order.
fn wordy() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "地区生产总值",
        "居民人均可支配收入",
        "城镇和农村",
        "新增",
        "改造",
        "完成",
        "保障性住房",
        "“十四五”",
        "增长",
        "年均增长",
        "下降",
        "提高到",
        "从",
        "由",
        "分别",
        "均",
        "占",
        "比上年",
        "力争",
        "预计",
        "累计",
        "共",
        "近",
        "超过",
        "以上",
        "左右",
        "以内",
        "多",
        "余",
        "、",
        "，",
        ",",
        "。",
        ";",
        "：",
        ":",
        "（",
        ")",
        "“",
        "”",
        "和",
        "的",
        "其中",
        "2021年",
        "到2026年",
        "今年",
        "五年来",
        "前三季度",
        "第3",
        "5G",
        "PM2.5",
        "8+4",
        "3年行动",
        "700",
        "6.9",
        "1,234",
        "１２",
        "0",
        "万",
        "亿",
        "千",
        "亿元",
        "万人",
        "%",
        "％",
        "‰",
        "个百分点",
        "倍",
        "翻一番",
        "元/人",
        "2.6:48.8:48.6",
        "1万6千多户",
        "5%—5.5%",
        "-",
        "—",
        "+",
        " ",
        "\n",
        "\n- ",
        "\n## 过去五年",
        "\n### 2024年目标\n",
        "个",
        "家",
        "岁以下",
        "天",
        "[2]",
        "1.",
        "两倍",
        "为",
        "是",
        "年的",
        "六倍",
        "三次产业",
        "拉动",
        "增速",
        "占比",
        "接待",
        "受益",
        "已有",
        "注1",
        "一、",
        "（二）",
        "(3)",
        "2.",
        "↑",
        "|",
        "同比",
        "比上年分别",
        "百分之",
        "三分之一",
        "五十二",
        "七成",
        "两千亿元",
        "六个百分点",
        "负",
        "个亿",
        "大关",
        "已完成",
        "分产业看",
        "其余",
        "的有3项",
        "为年预算的",
        "是",
        "的1.3倍",
        "2021-12-31",
        "2021/12",
        "微克每立方米",
        "₂.₅",
        "12 345",
        "至1.2万",
        "预计完成",
        "正在施工中",
        "服务业",
        "在园区设立",
        "为群众提供",
        "成为",
        "（元）",
        "高于全市",
        "累计",
        "中",
        "了",
        "级",
        "较2012年",
        "环比",
        "比年初",
        "比五年前",
        "与2010年第六次普查",
        "相比",
        "年平均增长率",
        "涉及的",
        "县医疗队共",
        "发生险情",
        "及所属",
        "达到",
        "天次",
        "到位",
        "整改率",
        "总处理率",
        "的基础上",
        "判处",
        "8三个月",
    ]);
    prop::collection::vec(words, 0..40).prop_map(|words| words.concat())
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
