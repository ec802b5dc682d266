//! Many faults → few: what explains others stands alone, and a cause that was
//! found many times is told once, with its lines.

use std::path::PathBuf;

use super::faults::FileFault;
use crate::diagnostic::{Severity, line_and_column};

/// Faults that explain most others of their file: these say nothing until it is
/// mended.
const EXPLAIN: [&str; 3] = ["report::no-title", "report::too-large", "report::exported"];
/// As few faults of one cause are told one by one.
const FEW: usize = 3;
/// So many lines of a cause are named.
const LINES: usize = 8;

/// The faults to tell.
pub(super) fn gathered(faults: &[FileFault]) -> Vec<FileFault> {
    let explains = |fault: &&FileFault| EXPLAIN.contains(&fault.diagnostic().code);
    if let Some(first) = faults.iter().find(explains) {
        let others = faults.iter().filter(|fault| fault.is_error()).count() - 1;
        let alone = if others == 0 {
            first.clone()
        } else {
            first.saying(&format!("（改好这一处，再看其余 {others} 处）"))
        };
        return vec![alone];
    }
    let mut causes: Vec<(Cause, Vec<&FileFault>)> = Vec::new();
    for fault in faults {
        let cause = Cause::of(fault);
        match causes.iter_mut().find(|(known, _)| *known == cause) {
            Some((_, alike)) => alike.push(fault),
            None => causes.push((cause, vec![fault])),
        }
    }
    causes.iter().flat_map(|(_, alike)| told(alike)).collect()
}

fn told(alike: &[&FileFault]) -> Vec<FileFault> {
    if alike.len() <= FEW {
        return alike.iter().map(|fault| (*fault).clone()).collect();
    }
    let mut lines: Vec<String> = alike.iter().filter_map(|fault| line(fault)).collect();
    lines.dedup();
    let more = if lines.len() > LINES { "……" } else { "" };
    lines.truncate(LINES);
    let lines = lines.join("、");
    let count = alike.len();
    vec![alike[0].saying(&format!("（这样的共 {count} 处，在第 {lines}{more} 行）"))]
}

fn line(fault: &FileFault) -> Option<String> {
    let (line, _) = line_and_column(fault.text()?, fault.diagnostic().span.start);
    Some(line.to_string())
}

/// What faults of one cause have in common: all but the words quoted and the
/// numbers.
#[derive(PartialEq, Eq)]
struct Cause {
    file: PathBuf,
    severity: Severity,
    code: &'static str,
    message: String,
    hint: String,
}

impl Cause {
    fn of(fault: &FileFault) -> Self {
        let diagnostic = fault.diagnostic();
        let is_own = |c: char| matches!(c, '「' | '“') || c.is_ascii_digit();
        let common = |words: &str| words.split(is_own).next().unwrap_or_default().to_owned();
        Self {
            file: fault.file().to_owned(),
            severity: diagnostic.severity,
            code: diagnostic.code,
            message: common(&diagnostic.message),
            hint: common(&diagnostic.hint),
        }
    }
}
