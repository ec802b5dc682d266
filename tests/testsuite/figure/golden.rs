//! All figures of the beibei report, line by line.

use std::process::Command;

use crate::support::{expect_golden, root};

#[test]
fn the_beibei_report_reads_as_its_golden_file_says() {
    let output = Command::new(env!("CARGO_BIN_EXE_yitu"))
        .args([
            "figures",
            "data/beibei-2022/report.md",
            "--format",
            "jsonl",
            "--year",
            "2022",
        ])
        .current_dir(root())
        .output()
        .expect("yitu runs");
    let found = String::from_utf8(output.stdout).expect("UTF-8");
    expect_golden("figures-beibei-2022.jsonl", &found);
}
