//! The reports at hand, told in lines of text.

use std::fmt::Write;

use yitu::figure::{self, Figure};
use yitu::report::{self, Report};
use yitu::settings::Settings;
use yitu::story::{Beside, Glance, Shown, find, glance};

use crate::support::{REPORTS, expect_golden, texts};

/// 速览 as text, a line for each thing that is seen.
fn told(glance: &Glance, report: &Report, figures: &[Figure]) -> String {
    let mut lines = format!("{:?}\n", glance.years);
    for (section, told) in report.sections.iter().zip(&glance.sections) {
        let time = told.time.as_ref().map_or_else(String::new, |time| {
            let years = time.period.as_ref().map(|period| period.words.as_str());
            format!("{:?} {}", time.status, years.unwrap_or("—"))
        });
        writeln!(lines, "\n## {} | {time}", section.heading.block.text).expect("memory");
        lines += &seen(&told.shown, figures);
    }
    lines
}

fn seen(shown: &Shown, figures: &[Figure]) -> String {
    let points = |panel: &yitu::story::Panel| -> String {
        let points = panel.points.iter();
        let words = points.map(|point| format!("\n  · {} {}", point.label, point.wording));
        words.collect()
    };
    match shown {
        Shown::Clauses(lines) => lines
            .iter()
            .map(|line| match line.growth {
                Some((at, amount)) => {
                    format!("{} ▪ {amount} ({})\n", line.words.text, figures[at].name)
                }
                None => format!("{}\n", line.words.text),
            })
            .collect(),
        Shown::Words(words, beside) => {
            let picture = beside
                .as_ref()
                .map_or_else(String::new, |beside| match beside {
                    Beside::Strip(strip) => {
                        format!(
                            "\n{}, {:?}{}",
                            strip.title(),
                            strip.own,
                            points(&strip.panel)
                        )
                    }
                    Beside::Pair(panel) => format!("\n{}{}", panel.name, points(panel)),
                });
            format!("{}{picture}\n", words.text)
        }
        Shown::Headings(all) => {
            let lines = all.shown.iter();
            let lines: String = lines
                .map(|one| format!("{} [{}]{}\n", one.number, one.light, one.words))
                .collect();
            format!("{lines}+{}\n", all.more)
        }
        Shown::List(slips) => slips
            .iter()
            .map(|slip| {
                format!(
                    "{} | [{}]{}[{}]\n",
                    slip.first, slip.opens, slip.key, slip.closes
                )
            })
            .collect(),
        Shown::Nothing => "—\n".to_owned(),
    }
}

#[test]
fn every_report_at_hand_is_told_as_before() {
    for folder in REPORTS {
        let [source, settings] = texts(folder);
        let settings: Settings = toml::from_str(&settings).expect("settings");
        let outline = report::outline(&source);
        let figures = figure::read(&source, &outline, settings.year).figures;
        let report = report::arrange(outline).expect("a report");
        let cover = settings
            .cover
            .iter()
            .flat_map(|selector| find(selector, &figures));
        let cover: Vec<usize> = cover.collect();
        let glance = glance(&report, &figures, &cover, &settings.glance).expect("a glance");
        let name = folder.rsplit('/').next().expect("a name");
        expect_golden(
            &format!("glance/{name}.txt"),
            &told(&glance, &report, &figures),
        );
    }
}
