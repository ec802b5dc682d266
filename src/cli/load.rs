//! A report's folder → its text, settings, tree and figures.

use std::path::Path;

use super::faults::Fault;
use super::files::{read_bounded, read_settings};
use crate::figure::{self, Reading};
use crate::report::{self, Report};
use crate::settings::Settings;

/// The longest reports have some hundreds; each is compared with each.
const MOST_FIGURES: usize = 3_000;

/// Everything read from a folder.
#[derive(Debug)]
pub(super) struct Loaded {
    /// The text of `report.md`.
    pub(super) source: String,
    /// What the editor decided.
    pub(super) settings: Settings,
    /// The tree.
    pub(super) report: Report,
    /// The figures, and the digits that are none.
    pub(super) reading: Reading,
}

/// Reads `report.md` and `report.toml` of a folder.
///
/// # Errors
/// Every fault found, so that an editor can mend them in one go.
pub(super) fn load(folder: &Path) -> Result<Loaded, Vec<Fault>> {
    let report_file = folder.join("report.md");
    let settings_file = folder.join("report.toml");
    let source = read_bounded(&report_file)?;
    let settings = read_settings(&settings_file)?;
    let outline = report::outline(&source);
    let reading = figure::read(&source, &outline, Some(settings.year));
    let figures = reading.figures.len();
    if figures > MOST_FIGURES {
        let message = format!("有 {figures} 处数字是数据，最多 {MOST_FIGURES} 处");
        let hint = "请确认这是一份报告，不是数据表";
        let code = "report::too-large";
        return Err(vec![Fault::of_file(&report_file, code, message, hint)]);
    }
    let report = report::arrange(outline, &settings.bare_cards)
        .map_err(|faults| Fault::in_text(&report_file, &source, faults))?;
    Ok(Loaded {
        source,
        settings,
        report,
        reading,
    })
}
