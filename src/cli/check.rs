//! `yitu check`: what is wrong with a report, what was understood, what not.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use serde_json::json;

use super::faults::{self, Fault};
use super::load::{Loaded, load};
use crate::diagnostic::place;
use crate::story;

/// Arguments of `yitu check`.
#[derive(Args, Debug)]
pub struct CheckArgs {
    /// The report's folder, with report.md and report.toml.
    folder: PathBuf,
    /// Only faults, no overview.
    #[arg(long)]
    quiet: bool,
    /// How faults are told.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

/// Checks a report; false if the page could not be built from it.
pub fn check(args: &CheckArgs) -> bool {
    let (loaded, faults) = match load(&args.folder) {
        Ok(loaded) => {
            let faults = faults_of(&args.folder, &loaded);
            (Some(loaded), faults)
        }
        Err(faults) => (None, faults),
    };
    match args.format {
        Format::Text => faults::print(&faults),
        Format::Json => println!("{}", to_json(&faults)),
    }
    if let (Some(loaded), false, Format::Text) = (&loaded, args.quiet, args.format) {
        overview(loaded);
    }
    !faults.iter().any(Fault::is_error)
}

/// Every fault of a report whose tree stands.
fn faults_of(folder: &Path, loaded: &Loaded) -> Vec<Fault> {
    let figures = &loaded.reading.figures;
    let diagnostics = story::pictures(&loaded.report, figures, &loaded.settings.charts)
        .err()
        .unwrap_or_default();
    Fault::in_text(&folder.join("report.md"), &loaded.source, diagnostics)
}

fn overview(loaded: &Loaded) {
    let report = &loaded.report;
    let themes = report.sections.iter().flat_map(|section| &section.cards);
    println!(
        "{}:{} 个篇章,{} 张卡片,{} 句原文,{} 个数据,{} 处数字不是数据",
        report.title.title,
        report.sections.len(),
        themes.filter(|card| card.heading.is_some()).count(),
        report.sentences().count(),
        loaded.reading.figures.len(),
        loaded.reading.others.len(),
    );
}

fn to_json(faults: &[Fault]) -> serde_json::Value {
    let one = |fault: &Fault| {
        let diagnostic = fault.diagnostic();
        let (line, column) = fault
            .text()
            .map_or((1, 1), |text| place(text, diagnostic.span.start));
        json!({
            "severity": if fault.is_error() { "error" } else { "warning" },
            "code": diagnostic.code,
            "file": fault.file(),
            "line": line,
            "column": column,
            "words": fault.text().and_then(|text| text.get(diagnostic.span.clone())),
            "message": diagnostic.message,
            "hint": diagnostic.hint,
        })
    };
    faults.iter().map(one).collect()
}
