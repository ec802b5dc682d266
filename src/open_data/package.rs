//! All data of a report in one file: the figures in three forms, the text that they were
//! read from, what the columns are (a Tabular Data Package), and how to cite and read it.

use std::io::{Cursor, Write};

use serde_json::{Value, json};
use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::about::About;
use super::row::COLUMNS;
use super::{CSV_FILE, JSON_FILE, SCHEMA_FILE, XLSX_FILE};

/// A file of the package.
pub type Packed<'a> = (&'a str, Vec<u8>);

/// The package of these files; `cited` is the address of what never changes, if the site
/// has one.
pub fn package(about: &About<'_>, cited: Option<&str>, files: &[Packed<'_>]) -> Vec<u8> {
    let ours = [
        (
            "datapackage.json",
            described(about).to_string().into_bytes(),
        ),
        ("README.txt", read_me(about, cited).into_bytes()),
    ];
    // Memory takes all that is written, and the names are ours.
    zipped(files.iter().chain(&ours)).unwrap_or_default()
}

fn zipped<'a>(files: impl Iterator<Item = &'a Packed<'a>>) -> ZipResult<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // The same bytes whenever they are made.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    for (name, bytes) in files {
        zip.start_file(*name, options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

fn described(about: &About<'_>) -> Value {
    let fields = COLUMNS.map(|(name, kind, description)| {
        json!({ "name": name, "type": kind, "description": description })
    });
    json!({
        "profile": "tabular-data-package",
        "name": "figures",
        "title": about.title,
        "resources": [{
            "profile": "tabular-data-resource",
            "name": "figures",
            "path": CSV_FILE,
            "format": "csv",
            "encoding": "utf-8",
            "schema": { "fields": fields, "primaryKey": "id" },
        }],
    })
}

/// What a person reads first.
fn read_me(about: &About<'_>, cited: Option<&str>) -> String {
    let title = about.title;
    let who = about.issuer.or(about.place).unwrap_or_default();
    let year = about
        .year
        .map_or_else(String::new, |year| format!("，{year}"));
    let address = cited.map_or_else(String::new, |address| format!("，{address}"));
    format!(
        "\u{feff}《{title}》里的数字\r\n\r\n\
         {XLSX_FILE}\tExcel、WPS 表格，第二张表解释各列\r\n\
         {CSV_FILE}\tUTF-8，各列见 datapackage.json\r\n\
         {JSON_FILE}\t连同整句原文，格式见 {SCHEMA_FILE}\r\n\
         report.md\t报告原文\r\n\r\n\
         每个数都从报告的一句话里读出，限定词（左右、以上、预计等）是数的一部分。\
         sure 为 false 的，程序没有把握，引用前请对照原文。\r\n\r\n\
         引用\r\n{who}：《{title}》{year}{address}\r\n\r\n\
         Python\r\nimport pandas as pd\r\nfigures = pd.read_csv(\"{CSV_FILE}\")\r\n\r\n\
         R\r\nfigures <- read.csv(\"{CSV_FILE}\", fileEncoding = \"UTF-8-BOM\")\r\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_cited_by_the_address_that_never_changes() {
        let about = About {
            title: "某县政府工作报告",
            place: Some("某县"),
            year: Some(2031),
            issuer: None,
            published: None,
        };
        let told = read_me(&about, Some("https://a.gov.cn/v/0123/"));
        assert!(told.contains("某县：《某县政府工作报告》，2031，https://a.gov.cn/v/0123/\r\n"));
        assert!(read_me(&about, None).contains("》，2031\r\n"));
    }
}
