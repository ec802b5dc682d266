//! The reports of `tests/reports`: a small one, an odd one, and three without
//! settings. What browser tests show of them holds in the pages as they are written.

use std::collections::HashSet;

use crate::support::{INVENTED, UNDECIDED, published, text_at, texts};
use yitu::publish::Plan;
use yitu::report::outline;

/// Each report's text, with its site; none where nothing draws.
fn sites() -> Vec<(String, Plan<'static>)> {
    let read = |folder: &str| {
        let [report, settings] = texts(folder);
        let plan = published(&report, &settings)?;
        Some((report, plan))
    };
    INVENTED
        .into_iter()
        .chain(UNDECIDED)
        .filter_map(read)
        .collect()
}

/// The values of an attribute, in the page's order.
fn values<'a>(page: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    let pieces = page.split(start.as_str()).skip(1);
    pieces.filter_map(|piece| piece.split('"').next()).collect()
}

/// The words of a piece of a page, without its tags.
fn words(html: &str) -> String {
    let pieces = html.split('<').enumerate().map(|(at, piece)| match at {
        0 => piece,
        _ => piece.split_once('>').map_or("", |(_, words)| words),
    });
    let entities = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ];
    let words: String = pieces.collect();
    let plain = |words: String, (entity, sign): (&str, &str)| words.replace(entity, sign);
    entities.into_iter().fold(words, plain)
}

#[test]
fn every_word_is_on_the_page_verbatim() {
    for (report, plan) in sites() {
        let page = text_at(&plan, "index.html");
        let all = words(&page);
        for block in outline(&report).blocks {
            // A sentence says its line, and holds not even a space more.
            let found = page.split_once(&format!(" data-line=\"{}\"", block.line));
            match found.and_then(|(_, rest)| rest.split_once('>')) {
                Some((_, rest)) => {
                    let ends = ["</li>", "</p>"].map(|end| rest.find(end).unwrap_or(rest.len()));
                    assert_eq!(words(&rest[..ends[0].min(ends[1])]), block.text);
                }
                None => assert!(all.contains(&block.text), "{}", block.text),
            }
        }
    }
}

#[test]
fn no_two_elements_share_a_name_and_every_link_leads_somewhere() {
    for (_, plan) in sites() {
        let page = text_at(&plan, "index.html");
        let mut names = HashSet::new();
        for name in values(&page, "id") {
            assert!(names.insert(name), "{name} twice");
        }
        for link in values(&page, "href") {
            match link.strip_prefix('#') {
                Some(name) => assert!(names.contains(name), "#{name}"),
                // The page itself, anew, and the folder it stands in.
                None if ["", "./"].contains(&link) => {}
                None => {
                    let (path, place) = link.split_once('#').unwrap_or((link, ""));
                    assert!(plan.bytes(path).is_some(), "{link}");
                    if !place.is_empty() {
                        let other = text_at(&plan, path);
                        assert!(values(&other, "id").contains(&place), "{link}");
                    }
                }
            }
        }
    }
}

#[test]
fn a_theme_of_two_sections_is_told_apart_and_a_glossary_is_no_section() {
    for (report, plan) in sites() {
        let page = text_at(&plan, "index.html");
        let explains = report.contains("名词解释");
        assert_eq!(page.contains("id=\"glossary\""), explains);
        if report.contains("三道梁子：") {
            assert!(page.contains("<dfn>1. 三道梁子</dfn>：放羊的人"));
            for part in ["路 · 水", "家 · 水"] {
                assert!(page.contains(&format!(">{part}</option>")), "{part}");
            }
        }
    }
}
