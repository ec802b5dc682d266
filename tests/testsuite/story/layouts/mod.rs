//! Sentences laid out: nothing is lost, and what almost fits stays plain.
//!
//! `forms` is which words take which form, `sketches` which numbers are drawn,
//! `wishes` what an editor says of it, `whole` that every character stays.

mod forms;
mod sketches;
mod whole;
mod wishes;

use yitu::figure::{Figure, Status};
use yitu::publish::reading;
use yitu::report::{self, Report};
use yitu::settings::Settings;
use yitu::story::{CardLayout, Piece, layouts, pictures};

const SETTINGS: &str = "place = \"云溪县\"\nyear = 2032\nissuer = \"云溪县人民政府\"\n";

/// A report's cards, each with its layout.
fn laid(source: &str, settings: &str) -> (Report, Vec<Figure>, Vec<CardLayout>) {
    let settings: Settings = toml::from_str(settings).expect("settings");
    let outline = report::outline(source);
    let figures = reading(source, &outline, &settings).0.figures;
    let report = report::arrange(outline).expect("a report");
    let pictures = pictures(&report, &figures, &settings.charts).expect("pictures");
    let laid = layouts(&report, &figures, &pictures, &settings.cards).expect("layouts");
    (report, figures, laid)
}

/// The layout of a card of these bullets.
fn card(bullets: &[&str]) -> (String, Report, CardLayout) {
    let bullets: String = bullets.iter().map(|words| format!("- {words}\n")).collect();
    let source = format!("# 报告\n\n### 2031年工作回顾\n\n#### 卡片\n\n{bullets}");
    let (report, _, mut laid) = laid(&source, SETTINGS);
    (source, report, laid.remove(0))
}

/// What a part is called, and the words it sets, parted by bars.
fn told(source: &str, part: &Piece) -> String {
    let name = match part {
        Piece::Run(_) => "run",
        Piece::Lead(_) => "lead",
        Piece::Thought(_) => "thought",
        Piece::Clause { bar: None, .. } => "clause",
        Piece::Clause { bar: Some(bar), .. } => &format!("bar {}", bar.length),
        Piece::Honour { status, .. } => match status {
            Status::Actual => "won",
            Status::Target => "sought",
        },
        Piece::Row { .. } => "row",
    };
    let words: Vec<&str> = part.spans().into_iter().map(|span| &source[span]).collect();
    format!("{name}: {}", words.join(" | "))
}
