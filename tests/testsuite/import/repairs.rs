//! Characters are put right by one table, told, and left as written if asked.

use yitu::import::{RepairKind, import};

use super::pasted;

const TEXT: &str =
    "青禾县政府工作报告\n一、今年任务\n⽣猪出栏３．５万头，Ａ\u{ad}级景区2家，*星号*也在。";

#[test]
fn characters_that_only_look_right_are_put_right_and_told() {
    let imported = pasted(TEXT);
    assert!(
        imported
            .report
            .ends_with("生猪出栏3.5万头，A级景区2家，＊星号＊也在。\n"),
        "{}",
        imported.report
    );
    let told: Vec<_> = imported
        .repairs
        .iter()
        .map(|repair| (repair.kind, repair.line, &*repair.was, &*repair.now))
        .collect();
    assert_eq!(
        told,
        [
            (RepairKind::Radical, 3, "⽣", "生"),
            (RepairKind::FullWidth, 3, "３．５Ａ", "3.5A"),
            (RepairKind::Unseen, 3, "\u{ad}", ""),
            (RepairKind::Markdown, 3, "**", "＊＊"),
        ]
    );
}

#[test]
fn as_written_nothing_is_put_right() {
    let imported = import(TEXT.as_bytes(), "a.txt", true).expect("a report");
    assert!(imported.repairs.is_empty());
    assert!(imported.report.contains("⽣猪出栏３．５万头，Ａ\u{ad}级"));
}

#[test]
fn marks_that_markdown_lets_be_stay() {
    let text = "青禾县政府工作报告\n一、今年任务\n#1机组投产，5*8小时服务，A&B两线，PM2.5<30。";
    let imported = pasted(text);
    assert!(
        imported
            .report
            .ends_with("#1机组投产，5*8小时服务，A&B两线，PM2.5<30。\n"),
        "{}",
        imported.report
    );
}

#[test]
fn chinese_of_windows_is_read_and_told() {
    let (bytes, ..) = encoding_rs::GB18030.encode("青禾县政府工作报告\n一、今年任务\n修路9公里。");
    let imported = super::of_file(&bytes, "a.txt");
    assert!(imported.report.starts_with("# 青禾县政府工作报告"));
    assert_eq!(
        super::words(&imported, yitu::import::What::Encoding).len(),
        1
    );
    let marked = [
        "\u{feff}".as_bytes(),
        "青禾县政府工作报告\n一、任务\n修路。".as_bytes(),
    ]
    .concat();
    assert!(
        super::of_file(&marked, "a.txt")
            .report
            .starts_with("# 青禾县")
    );
}
