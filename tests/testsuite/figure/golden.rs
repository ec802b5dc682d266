//! All figures of the beibei report, line by line.

use std::process::Command;

#[test]
fn the_beibei_report_reads_as_its_golden_file_says() {
    let root = env!("CARGO_MANIFEST_DIR");
    let output = Command::new(env!("CARGO_BIN_EXE_yitu"))
        .args([
            "figures",
            "data/beibei-2022/report.md",
            "--format",
            "jsonl",
            "--year",
            "2022",
        ])
        .current_dir(root)
        .output()
        .expect("yitu runs");
    let path = format!("{root}/tests/golden/figures-beibei-2022.jsonl");
    let found = String::from_utf8_lossy(&output.stdout);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, found.as_bytes()).expect("the golden file can be written");
        return;
    }
    let golden = std::fs::read_to_string(&path).expect("the golden file is there");
    for (found, golden) in found.lines().zip(golden.lines()) {
        assert_eq!(found, golden);
    }
    assert_eq!(found.lines().count(), golden.lines().count());
}
