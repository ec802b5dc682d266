//! How time and memory grow from 1 to 100 MB of report text.
//!
//! Each row is measured in a process of its own, since a process never forgets
//! the most memory it held.

mod texts;

use std::process::Command;
use std::time::Instant;

use yitu::figure::read;
use yitu::report::outline;

const TEXTS: [(&str, &str); 2] = [("report", texts::REPORT), ("bulletin", texts::BULLETIN)];

fn main() {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let row = TEXTS
        .iter()
        .find(|(name, _)| given.first().is_some_and(|one| one == name));
    if let (Some((name, text)), Some(Ok(megabytes))) = (row, given.get(1).map(|n| n.parse())) {
        measure(name, text, megabytes);
        return;
    }
    println!(
        "{:>10} {:>7} {:>9} {:>8} {:>10} {:>12}",
        "text", "MB", "seconds", "MB/s", "figures", "peak memory"
    );
    let itself = std::env::current_exe().expect("this program has a path");
    for (name, _) in TEXTS {
        for megabytes in ["1", "10", "100"] {
            let row = Command::new(&itself).args([name, megabytes]).status();
            assert!(row.is_ok_and(|status| status.success()), "{name} is read");
        }
    }
}

/// Reads a text once and prints its row; the time is that of the figures
/// alone, the memory also holds the text and its outline.
fn measure(name: &str, text: &str, megabytes: usize) {
    let source = texts::grown(text, megabytes * 1_000_000);
    let outline = outline(&source);
    let start = Instant::now();
    let reading = read(&source, &outline, Some(2022));
    let seconds = start.elapsed().as_secs_f64();
    println!(
        "{name:>10} {megabytes:>7} {seconds:>9.3} {:>8.1} {:>10} {:>12}",
        source.len() as f64 / 1e6 / seconds,
        reading.figures.len(),
        peak_memory(),
    );
}

/// The most memory this process has held so far, where the system tells.
fn peak_memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.map_or_else(|| "unknown".to_owned(), |size| size.trim().to_owned())
}
