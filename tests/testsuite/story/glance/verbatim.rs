//! Every word that is shown stands in the report, whatever that is.

use proptest::prelude::*;
use yitu::figure;
use yitu::report;
use yitu::story::{Shown, glance};

/// Every word that is shown stands in the report, in its place.
fn expect_verbatim(source: &str) {
    let outline = report::outline(source);
    let figures = figure::read(source, &outline, Some(2031)).figures;
    let Ok(report) = report::arrange(outline) else {
        return;
    };
    let told = glance(&report, &figures, &[], &[]).expect("no wishes");
    for (section, told) in report.sections.iter().zip(&told.sections) {
        match &told.shown {
            Shown::Clauses(lines) => {
                for line in lines {
                    assert_eq!(source[line.words.span.clone()], line.words.text);
                }
            }
            Shown::Words(words, _) => assert_eq!(source[words.span.clone()], words.text),
            Shown::Headings(all) => {
                for one in &all.shown {
                    let heading = section.cards[one.card].heading.as_ref().expect("a heading");
                    let begin = format!("{}{}", one.light, one.words);
                    assert!(heading.title.starts_with(&begin), "{begin}");
                }
            }
            Shown::List(slips) => {
                for slip in slips {
                    let parts = [&slip.first, &slip.opens, &slip.key, &slip.closes];
                    assert_eq!(parts.map(String::as_str).concat(), slip.words.text);
                    assert_eq!(source[slip.words.span.clone()], slip.words.text);
                }
            }
            Shown::Nothing => {}
        }
    }
}

/// Random lines of what reports are made of.
fn lines() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "地区生产总值",
        "社会消费品零售总额",
        "增长",
        "下降",
        "8%",
        "5.5%左右",
        "180亿元",
        "，",
        "，",
        "；",
        "。",
        "。\n- ",
        "\n- ★ 坚持",
        "\n\n#### 一 着力",
        "\n\n### 2031年目标\n\n",
        "建设",
        "柳湾",
        "“一路，",
        "一景”",
        "（",
        "）",
        "：",
        "2030年",
        "、",
        " ",
        "达到",
        "！",
        "民生",
    ]);
    prop::collection::vec(words, 0..60).prop_map(|words| words.concat())
}

proptest! {
    #[test]
    fn whatever_the_report_its_words_are_shown_as_they_stand(lines in lines()) {
        expect_verbatim(&format!("# 报告\n\n### 2030年工作回顾\n\n- {lines}\n"));
    }

    #[test]
    fn any_unicode_is_shown_as_it_stands(line in "\\PC{0,120}") {
        expect_verbatim(&format!("# 报告\n\n### 篇\n\n- {line}\n"));
    }
}
