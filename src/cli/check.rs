//! `yitu check`: what is wrong with a report, what was understood, what not.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use serde_json::json;

use super::account::Account;
use super::doubtful;
use super::faults::FileFault;
use super::guessed;
use super::load::{Loaded, load};
use super::selectors;
use super::tell::tell;
use crate::diagnostic::line_and_column;

/// Check a report: what is wrong, what was understood.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The report's folder, with report.md and report.toml.
    report: PathBuf,
    /// Only what stops the build.
    #[arg(long)]
    quiet: bool,
    /// Also list every figure: where it is drawn, or why not.
    #[arg(long)]
    figures: bool,
    /// Only list what report.toml can name: sections, cards, charts, indicators.
    #[arg(long)]
    selectors: bool,
    /// How all of it is told.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

/// Prints warnings and an overview.
///
/// # Errors
/// All faults, warnings among them, if the page could not be built.
pub(super) fn run(arguments: &Arguments) -> Result<(), Vec<FileFault>> {
    let loaded = load(&arguments.report);
    if let (true, Ok(loaded)) = (arguments.selectors, &loaded) {
        print!("{}", selectors::told(loaded));
        return Ok(());
    }
    let (faults, account) = match &loaded {
        Ok(loaded) => looked_at(loaded),
        Err(faults) => (faults.clone(), None),
    };
    let failed = faults.iter().any(FileFault::is_error);
    if arguments.format == Format::Json {
        let mut told = account.map_or_else(|| json!({}), |account| account.to_json());
        told["faults"] = to_json(&faults);
        if let Ok(loaded) = &loaded {
            told["doubtful"] = doubtful::to_json(loaded);
        }
        println!("{told}");
        return if failed { Err(Vec::new()) } else { Ok(()) };
    }
    if failed {
        return Err(faults);
    }
    if let (Ok(loaded), Some(account), false) = (&loaded, account, arguments.quiet) {
        tell(&faults);
        if arguments.figures {
            println!("{}", account.figures());
        }
        if let Some(told) = doubtful::told(loaded) {
            println!("{told}");
        }
        if let Some(note) = guessed::note(loaded) {
            println!("{note}");
        }
        overview(loaded);
        println!("{}", account.coverage());
    }
    Ok(())
}

/// Every fault of a report whose tree stands, and what became of its numbers
/// if its story can be told.
fn looked_at(loaded: &Loaded) -> (Vec<FileFault>, Option<Account<'_>>) {
    let mut diagnostics = loaded.warnings();
    let account = Account::of(loaded).map_err(|faults| diagnostics.extend(faults));
    let faults = FileFault::in_text(&loaded.files.report, &loaded.source.report, diagnostics);
    (faults, account.ok())
}

fn overview(loaded: &Loaded) {
    let report = &loaded.report;
    let themes = report.sections.iter().flat_map(|section| &section.cards);
    println!(
        "{}：{} 个篇章，{} 张卡片，{} 句原文",
        report.title.title,
        report.sections.len(),
        themes.filter(|card| card.heading.is_some()).count(),
        report.sentences().count(),
    );
}

fn to_json(faults: &[FileFault]) -> serde_json::Value {
    let one = |fault: &FileFault| {
        let diagnostic = fault.diagnostic();
        let (line, column) = fault
            .text()
            .map_or((1, 1), |text| line_and_column(text, diagnostic.span.start));
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
