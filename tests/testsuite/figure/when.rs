//! Tables of headings and sentences with the time and outlook of each figure.

use std::fmt::Debug;

use yitu::figure::{Figure, Status, read};
use yitu::report::outline;

/// A title that says little.
pub(super) const REPORT: &str = "某县2024年政府工作报告";

/// A figure's time in one line: `2021年`, `目标 到2026年`, `?` where nobody says.
fn when(figure: &Figure) -> String {
    let words = figure.period.as_ref().map(|period| period.words.clone());
    let ahead = match figure.status {
        Status::Actual => "",
        Status::Target => "目标 ",
    };
    format!("{ahead}{}", words.unwrap_or_else(|| "?".to_owned()))
}

/// The figures of a whole report.
pub(super) fn figures(source: &str, year: Option<u16>) -> Vec<Figure> {
    read(source, &outline(source), year).figures
}

/// A report with one section that holds some text.
pub(super) fn report(title: &str, heading: &str, text: &str) -> String {
    format!("# {title}\n\n### {heading}\n\n{text}\n")
}

/// Checks what is `told` of each figure of each sentence, below one title and
/// heading.
pub(super) fn says_of_each<Told, Expected>(
    title: &str,
    heading: &str,
    table: &[(&str, &[Expected])],
    told: impl Fn(&Figure) -> Told,
) where
    Told: Debug + PartialEq<Expected>,
    Expected: Debug,
{
    for (text, expected) in table {
        let found = figures(&report(title, heading, text), None);
        let found: Vec<Told> = found.iter().map(&told).collect();
        assert_eq!(found, *expected, "in {text} below {heading} of {title}");
    }
}

/// Checks when each figure of each sentence is of.
pub(super) fn says_when(title: &str, heading: &str, table: &[(&str, &[&str])]) {
    says_of_each(title, heading, table, when);
}
