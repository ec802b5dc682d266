//! How time and memory grow from 1 to 100 MB of report text.

mod texts;

use std::time::Instant;

use yitu::figure::read;
use yitu::report::outline;

fn main() {
    println!(
        "{:>10} {:>7} {:>9} {:>8} {:>10} {:>12}",
        "text", "MB", "seconds", "MB/s", "figures", "peak memory"
    );
    for (name, text) in [("report", texts::REPORT), ("bulletin", texts::BULLETIN)] {
        for megabytes in [1, 10, 100] {
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
    }
}

/// The most memory this process has held so far, where the system tells.
fn peak_memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.map_or_else(|| "unknown".to_owned(), |size| size.trim().to_owned())
}
