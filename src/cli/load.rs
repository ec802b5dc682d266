//! A report's folder → its text, settings, tree and figures.

use std::fs;
use std::path::Path;

use super::faults::Fault;
use crate::diagnostic::Diagnostic;
use crate::figure::{self, Reading};
use crate::report::{self, Report};
use crate::settings::Settings;

/// Everything read from a folder.
#[derive(Debug)]
pub struct Loaded {
    /// The text of `report.md`.
    pub source: String,
    /// The text of `report.toml`.
    pub settings_source: String,
    /// What the editor decided.
    pub settings: Settings,
    /// The tree.
    pub report: Report,
    /// The figures, and the digits that are none.
    pub reading: Reading,
}

/// Reads `report.md` and `report.toml` of a folder.
///
/// # Errors
/// Every fault found, so that an editor can mend them in one go.
pub fn load(folder: &Path) -> Result<Loaded, Vec<Fault>> {
    let report_file = folder.join("report.md");
    let settings_file = folder.join("report.toml");
    let source = read_text(&report_file)?;
    let settings_source = read_text(&settings_file)?;
    let settings = parse_settings(&settings_source)
        .map_err(|fault| Fault::in_text(&settings_file, &settings_source, vec![fault]))?;
    let outline = report::outline(&source);
    let reading = figure::read(&source, &outline, Some(settings.year));
    let report = report::arrange(outline, &settings.bare_cards)
        .map_err(|faults| Fault::in_text(&report_file, &source, faults))?;
    Ok(Loaded {
        source,
        settings_source,
        settings,
        report,
        reading,
    })
}

/// The text of a file.
///
/// # Errors
/// A missing or unreadable file, or one that is not UTF-8 (with the line).
pub fn read_text(file: &Path) -> Result<String, Vec<Fault>> {
    let bytes = fs::read(file).map_err(|error| {
        let hint = "请确认文件在这里,并且可以读取";
        vec![Fault::of_file(file, "file::unreadable", format!("读不到这个文件({error})"), hint)]
    })?;
    String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let bytes = error.into_bytes();
        let before = String::from_utf8_lossy(&bytes[..good]);
        let line = before.matches('\n').count() + 1;
        let words: String = before.lines().last().unwrap_or_default().chars().collect();
        let message = format!("第 {line} 行「{words}」之后不是 UTF-8 文字");
        let hint = "请用 UTF-8 编码另存(记事本:另存为 → 编码 → UTF-8)";
        vec![Fault::of_file(file, "file::not-utf8", message, hint)]
    })
}

fn parse_settings(text: &str) -> Result<Settings, Diagnostic> {
    toml::from_str(text).map_err(|error| {
        Diagnostic::error(
            "settings::invalid",
            error.span().unwrap_or(0..0),
            format!("report.toml 有误:{}", error.message()),
            "请对照 data/beibei-2022/report.toml 的写法",
        )
    })
}
