//! Words that are explained, on the pages of a site.

use crate::support::{published, text_at};

const REPORT: &str = "# 某县2031年政府工作报告\n\n### 2031年工作\n\n- 推行林长制，修路3公里。\n\
                      - 落实“三清”，林长制见效。\n\n## 名词解释\n\n1. “三清”：清河、清路、清院。\n";

/// The links of explained words: their tags, with the words.
fn terms(page: &str) -> Vec<&str> {
    let links = page.split("<a ").skip(1);
    let links = links.filter_map(|rest| rest.split("</a>").next());
    links
        .filter(|link| link.contains("class=\"term\""))
        .collect()
}

#[test]
fn a_word_leads_to_the_glossary_of_the_report_or_to_ours() {
    let Some(plan) = published(REPORT, "") else {
        return;
    };
    let page = text_at(&plan, "index.html");
    let [ours, own] = terms(&page)[..] else {
        panic!("each once: {:?}", terms(&page))
    };
    assert!(ours.contains("href=\"plain.html#t9\"") && ours.ends_with(">林长制"));
    assert!(own.contains("href=\"#l10\"") && own.ends_with(">三清"));
    let plain = text_at(&plan, "plain.html");
    assert!(plain.contains("<p id=\"t9\"><dfn>林长制</dfn>"));
    assert!(plain.contains("不是报告原文"));
}

#[test]
fn on_a_part_by_itself_the_explanation_opens_in_a_tab_of_its_own() {
    let Some(plan) = published(REPORT, "") else {
        return;
    };
    let part = text_at(&plan, "embed-s1.html");
    let links = terms(&part);
    assert_eq!(links.len(), 2);
    assert!(links.iter().all(|link| link.contains("target=\"_blank\"")));
}
