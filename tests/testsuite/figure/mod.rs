//! What is read from a report's sentences.

mod acts;
mod among;
mod assemblies;
mod bases;
mod branches;
mod bulletins;
mod carried;
mod cases;
mod censuses;
mod characters;
mod counts;
mod digits;
mod doubts;
mod findings;
mod gathered;
mod golden;
mod grammar;
mod headings;
mod inherited;
mod items;
mod labels;
mod left_alone;
mod lists;
mod names;
mod news;
mod numbers;
mod offices;
mod outlooks;
mod parts_of_year;
mod periods;
mod plans;
mod posts;
mod provinces;
mod scraps;
mod subjects;
mod summaries;
mod told_before;
mod told_when;
mod verbs;
mod when;
mod whole;
mod works;

use yitu::figure::{Figure, Kind, Reading, Sign, read};
use yitu::report::outline;

/// The beibei report, the one this project ships with.
const BEIBEI: &str = include_str!("../../../data/beibei-2022/report.md");

/// Reads one sentence under the heading of a one-year review.
fn review(sentence: &str) -> Reading {
    below("### 2023年工作回顾", sentence)
}

/// Reads a sentence of the report of 2024 below a heading.
fn below(heading: &str, sentence: &str) -> Reading {
    let source = format!("# 报告\n\n{heading}\n\n{sentence}\n");
    read(&source, &outline(&source), Some(2024))
}

/// A figure in one line: name, number, unit, kind, bounding words.
fn line(figure: &Figure) -> String {
    let sign = match figure.sign {
        Some(Sign::Plus) => "+",
        Some(Sign::Minus) => "-",
        None => "",
    };
    let to = figure
        .value_max
        .as_ref()
        .map(|max| format!("—{max}"))
        .unwrap_or_default();
    let kind = match figure.kind {
        Kind::Level => "level",
        Kind::Growth => "growth",
        Kind::AvgGrowth => "avg growth",
        Kind::Share => "share",
        Kind::Change => "change",
        Kind::Multiple => "multiple",
        Kind::Ratio => "ratio",
        Kind::Cumulative => "cumulative",
    };
    let mut line = format!(
        "{} {sign}{}{to}{} {kind}",
        figure.name, figure.value, figure.unit
    );
    for qualifier in &figure.qualifiers {
        line.push(' ');
        line.push_str(&qualifier.word);
    }
    line
}

/// Checks what each sentence of a table says, sentence by sentence.
fn says(table: &[(&str, &[&str])]) {
    for (sentence, expected) in table {
        let found: Vec<String> = review(sentence).figures.iter().map(line).collect();
        assert_eq!(found, *expected, "in {sentence}");
    }
}
