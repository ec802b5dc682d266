//! 速览: what is shown of each section, and that its words are the report's.
//!
//! `forms` is which form a section takes, `wishes` what an editor says of it,
//! `told` the reports at hand, `verbatim` that no word is anyone else's.

mod forms;
mod told;
mod verbatim;
mod wishes;

use yitu::figure::{self, Figure};
use yitu::report::{self, Report};

/// The name of the one section of [`read`].
const SECTION: &str = "2030年工作回顾";

/// A report of 2031 with one section of these lines, read.
fn read(lines: &str) -> (Report, Vec<Figure>) {
    let source = format!("# 报告\n\n### {SECTION}\n\n{lines}\n");
    let outline = report::outline(&source);
    let figures = figure::read(&source, &outline, Some(2031)).figures;
    let report = report::arrange(outline).expect("a report");
    (report, figures)
}
