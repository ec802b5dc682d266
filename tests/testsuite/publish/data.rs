//! The data that a reader takes along: a spreadsheet, and all of it in one file.

use std::io::{Cursor, Read};

use crate::support::{published, text_at};
use yitu::publish::Plan;
use zip::ZipArchive;

const REPORT: &str = "# 某县政府工作报告\n\n## 2031年目标\n\n- 产值达到700亿元左右。\n- 三次产业结构为2.5:40.5:57.0。\n- 绿地率提高到41.50%。\n";
const SETTINGS: &str = "place = \"某县\"\nyear = 2031\npublished = \"2031-01-05 09:00\"\n\n[site]\naddress = \"https://www.example.gov.cn/2031/\"\n";

/// A file within a file of the site.
fn inside(plan: &Plan<'_>, path: &str, name: &str) -> String {
    let bytes = plan.bytes(path).expect("the file").into_owned();
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let mut text = String::new();
    let mut file = archive.by_name(name).expect("the file within");
    file.read_to_string(&mut text).expect("text");
    text
}

#[test]
fn the_spreadsheet_has_numbers_as_numbers_and_ratios_as_text() {
    let Some(plan) = published(REPORT, SETTINGS) else {
        return;
    };
    let sheet = inside(&plan, "figures.xlsx", "xl/worksheets/sheet1.xml");
    assert!(sheet.contains("<v>700</v>"), "{sheet}");
    assert!(sheet.contains("<v>41.5</v>"), "{sheet}");
    assert!(sheet.contains("state=\"frozen\""));
    // A head and a row for each figure.
    assert_eq!(sheet.matches("<row ").count(), 4);
    let words = inside(&plan, "figures.xlsx", "xl/sharedStrings.xml");
    for word in [
        "指标",
        "限定词",
        "左右",
        "2.5:40.5:57.0",
        "产值达到700亿元左右",
    ] {
        assert!(words.contains(word), "{word}");
    }
    // 41.50 is shown as it is written.
    let styles = inside(&plan, "figures.xlsx", "xl/styles.xml");
    assert!(styles.contains("formatCode=\"0.00\""), "{styles}");
}

#[test]
fn the_spreadsheet_is_of_the_day_of_the_report_and_the_same_every_time() {
    let (Some(one), Some(other)) = (published(REPORT, SETTINGS), published(REPORT, SETTINGS))
    else {
        return;
    };
    let day = inside(&one, "figures.xlsx", "docProps/core.xml");
    assert!(day.contains("2031-01-05T"), "{day}");
    for path in ["figures.xlsx", "figures.zip"] {
        assert_eq!(one.bytes(path), other.bytes(path), "{path}");
    }
}

#[test]
fn all_data_in_one_file_is_what_lies_beside_it_with_the_text_and_how_to_cite_it() {
    let Some(plan) = published(REPORT, SETTINGS) else {
        return;
    };
    assert_eq!(
        inside(&plan, "figures.zip", "figures.csv"),
        text_at(&plan, "figures.csv")
    );
    assert_eq!(inside(&plan, "figures.zip", "report.md"), REPORT);
    let cited = format!("https://www.example.gov.cn/2031/{}/", plan.edition_folder());
    assert!(inside(&plan, "figures.zip", "README.txt").contains(&cited));
    let described = inside(&plan, "figures.zip", "datapackage.json");
    let described: serde_json::Value = serde_json::from_str(&described).expect("JSON");
    assert_eq!(described["resources"][0]["path"], "figures.csv");
}
