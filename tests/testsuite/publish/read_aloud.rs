//! What 朗读 is given, and the page of plain text that stands in for it.

use std::collections::BTreeMap;

use crate::support::{SHIPPED, UNDECIDED, published, text_at, texts};
use yitu::publish::Plan;
use yitu::report::outline;

/// Each report's text, with its site; none where nothing draws.
fn sites() -> impl Iterator<Item = (String, Plan<'static>)> {
    let folders = [SHIPPED].into_iter().chain(UNDECIDED);
    folders.filter_map(|folder| {
        let [report, settings] = texts(folder);
        let plan = published(&report, &settings)?;
        Some((report, plan))
    })
}

fn speech(plan: &Plan<'_>) -> BTreeMap<String, String> {
    let paths = plan.paths();
    let path = paths.iter().find(|path| path.starts_with("speech-"));
    let text = text_at(plan, path.expect("words for a voice"));
    serde_json::from_str(&text).expect("JSON")
}

#[test]
fn every_word_for_a_voice_is_of_a_place_on_the_page() {
    for (_, plan) in sites() {
        let page = text_at(&plan, "index.html");
        let words = speech(&plan);
        assert!(!words.is_empty());
        for (id, said) in words {
            assert!(page.contains(&format!(" id=\"{id}\"")), "{id}");
            assert!(!said.contains(|c: char| c.is_ascii_digit()), "{said}");
        }
    }
}

#[test]
fn what_a_voice_reads_right_by_itself_is_not_told() {
    let report = "# 某县2031年政府工作报告\n\n### 2030年工作\n\n- “修路”、种树。\n- 修路3公里。\n";
    let Some(plan) = published(report, "") else {
        return;
    };
    let told = |id: &str, words: &str| (id.to_owned(), words.to_owned());
    let words = [
        told("l6", "修路三公里。"),
        told("s1-title", "二零三零年工作"),
    ];
    assert_eq!(speech(&plan), words.into());
}

#[test]
fn the_plain_page_has_every_word_and_no_script() {
    for (report, plan) in sites() {
        let page = text_at(&plan, "plain.html");
        assert!(!page.contains("<script"));
        for block in outline(&report).blocks {
            let words = block.text.replace('&', "&amp;").replace('<', "&lt;");
            assert!(page.contains(&words), "{words}");
        }
        assert!(text_at(&plan, "index.html").contains("href=\"plain.html\""));
    }
}
