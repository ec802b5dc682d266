//! The topics and readers of every sentence, as a person has read and signed them.

use std::fs;

use yitu::{report, topic};

use crate::support::{expect_golden, root};

/// A sentence a line: its line, its topics, behind a bar its readers, its words.
fn listed(folder: &str) -> String {
    let source = fs::read_to_string(root().join(folder).join("report.md")).expect("a report");
    let report = report::arrange(report::outline(&source)).expect("no faults");
    let tags = topic::tags(&report, &[]);
    let of = |line: usize, all: &[(&str, &[usize])]| {
        let names = all.iter().filter(|(_, lines)| lines.contains(&line));
        names.map(|(name, _)| *name).collect::<Vec<_>>().join(" ")
    };
    let in_order =
        |names: Vec<&'static str>, tags: &std::collections::BTreeMap<&'static str, Vec<usize>>| {
            let lines = |name| (name, tags.get(name).cloned().unwrap_or_default());
            names.into_iter().map(lines).collect::<Vec<_>>()
        };
    let topics = in_order(
        topic::TOPICS.iter().map(|one| one.name).collect(),
        &tags.topics,
    );
    let readers = in_order(
        topic::READERS.iter().map(|one| one.name).collect(),
        &tags.readers,
    );
    let topics: Vec<(&str, &[usize])> = topics.iter().map(|(n, l)| (*n, &**l)).collect();
    let readers: Vec<(&str, &[usize])> = readers.iter().map(|(n, l)| (*n, &**l)).collect();
    report
        .sentences()
        .map(|sentence| {
            let line = sentence.line;
            format!(
                "{line} {} | {} | {}\n",
                of(line, &topics),
                of(line, &readers),
                sentence.text
            )
        })
        .collect()
}

#[test]
fn each_sentence_of_the_beibei_report_concerns_whom_it_should() {
    expect_golden("topics/beibei-2022.txt", &listed("data/beibei-2022"));
}

#[test]
fn each_sentence_of_the_fixtures_concerns_whom_it_should() {
    for name in ["county", "province", "town"] {
        expect_golden(
            &format!("topics/{name}.txt"),
            &listed(&format!("tests/reports/{name}")),
        );
    }
}
