//! What a reader looks for is found by its words, its sound and its initials.

use std::fs;

use yitu::find::{Query, Sounds, characters, index};
use yitu::publish::compress;
use yitu::{report, topic};

use crate::support::root;

/// The index of a report.
fn index_of(source: &str) -> serde_json::Value {
    let report = report::arrange(report::outline(source)).expect("no faults");
    index(source, &topic::tags(&report, &[]))
}

fn shipped() -> String {
    fs::read_to_string(root().join("data/beibei-2022/report.md")).expect("a report")
}

/// What of a text is found.
fn found(asked: &str, text: &str) -> Vec<String> {
    let index = index_of(&format!("# 柳湾县报告\n\n### 今年任务\n\n- {text}\n"));
    let field = |name: &str| index[name].as_str().unwrap_or_default().to_owned();
    let (sounds, words) = (Sounds::read(&field("sounds")), field("words"));
    let vocabulary: Vec<&str> = words.split(' ').collect();
    let Some(query) = Query::new(asked, &vocabulary, &sounds) else {
        return Vec::new();
    };
    let letters: Vec<char> = text.chars().collect();
    let places = query.find(&characters(text), &sounds);
    places
        .into_iter()
        .map(|place| letters[place].iter().collect())
        .collect()
}

#[test]
fn blanks_in_a_text_hide_nothing_of_it() {
    assert_eq!(found("1.修路", "1. 修路3公里"), ["1. 修路"]);
    assert_eq!(found("修路3", "修 路 3公里"), ["修 路 3"]);
    assert!(found("修路", " 修桥铺路").is_empty());
}

#[test]
fn letters_find_what_sounds_so() {
    let text = "稳定就业，办好教育，建好公园；银行长期支持绿色发展。";
    for (asked, expected) in [
        ("教育", &["教育"][..]),
        ("jy", &["就业", "教育"]),
        ("JY", &["就业", "教育"]),
        ("jiaoyu", &["教育"]),
        ("jiaoy", &["教育"]),
        ("jiao'yu", &["教育"]),
        ("jiu ye", &["就业"]),
        ("jiuy", &["就业"]),
        ("gongyuan", &["公园"]),
        // Heteronyms, and ü as it is typed.
        ("yinhang", &["银行"]),
        ("changqi", &["长期"]),
        ("lvse", &["绿色"]),
        ("xuexiao", &[]),
    ] {
        assert_eq!(found(asked, text), expected, "{asked}");
    }
}

#[test]
fn all_words_must_be_there_in_whatever_width() {
    let text = "建成５Ｇ基站，惠及社区养老（试点）。";
    assert_eq!(found("5g", text), ["５Ｇ"]);
    assert_eq!(found("养老 社区", text), ["社区", "养老"]);
    assert_eq!(found("养老 学校", text), [""; 0]);
    assert_eq!(found("(试点)", text), ["（试点）"]);
}

#[test]
fn strange_words_find_nothing_and_take_no_time() {
    let text = "建成5G基站，惠及社区养老。";
    let long = "养老".repeat(5_000);
    for asked in [
        "",
        "  ",
        "\"",
        "<b>养老</b>",
        "'",
        &long,
        "\u{0}",
        "％％％",
        &"j".repeat(10_000),
    ] {
        assert_eq!(found(asked, text), [""; 0], "{asked:.20}");
    }
}

#[test]
fn the_index_of_the_beibei_report_is_at_most_15_kb() {
    let index = index_of(&shipped()).to_string();
    let (_, brotli) = compress::COMPRESSORS[0];
    let packed = brotli(index.as_bytes());
    println!("{} bytes, {} packed", index.len(), packed.len());
    assert!(packed.len() <= 15 * 1024, "{}", packed.len());
}

#[test]
fn the_index_tells_whom_sentences_concern() {
    let index = index_of(&shipped());
    let lines = |list: &str, name: &str| {
        let all = index[list].as_array().expect("a list").iter();
        let own = all.clone().find(|one| one[0] == name);
        own.map(|own| own[1].as_str().unwrap_or_default().to_owned())
    };
    assert_eq!(lines("topics", "养老").as_deref(), Some("171"));
    assert_eq!(lines("readers", "农民"), lines("topics", "乡村"));
    assert_eq!(lines("topics", "钓鱼"), None);
}
