//! A Word file: what Word shows is read, with the numbers that it makes.

use std::io::{Cursor, Write};

use yitu::import::{What, import};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::{lines_of, of_file, words};

/// A `.docx` with these parts.
fn docx(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, text) in parts {
        zip.start_file(*name, options).expect("a file");
        zip.write_all(text.as_bytes()).expect("written");
    }
    zip.finish().expect("a zip").into_inner()
}

/// A document with this body.
fn document(body: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?><w:document xmlns:w=\"w\" xmlns:mc=\"mc\"><w:body>{body}</w:body></w:document>"
    )
}

fn paragraph(words: &str) -> String {
    format!("<w:p><w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r></w:p>")
}

/// A paragraph of a list.
fn listed(list: usize, level: usize, words: &str) -> String {
    format!(
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"
    )
}

const TITLE: &str = "青禾县政府工作报告";
const NUMBERING: &str = "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"0\">
<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/><w:lvlText w:val=\"%1、\"/></w:lvl>
<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"（%2）\"/></w:lvl>
<w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%3.\"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\u{f0b7}\"/></w:lvl></w:abstractNum>
<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>
<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>";

#[test]
fn numbers_that_word_makes_are_written_and_told() {
    let body = [
        paragraph(TITLE),
        listed(1, 0, "工作回顾"),
        listed(1, 1, "修路"),
        listed(1, 2, "修县道9公里。"),
        listed(1, 2, "修村道30公里。"),
        listed(1, 1, "种树"),
        listed(2, 0, "种松5万棵。"),
        listed(1, 0, "工作安排"),
        listed(1, 1, "办学"),
        paragraph("建学校1所。"),
    ];
    let bytes = docx(&[
        ("word/document.xml", &document(&body.concat())),
        ("word/numbering.xml", NUMBERING),
    ]);
    let imported = of_file(&bytes, "a.docx");
    assert_eq!(
        lines_of(&imported),
        [
            "# 青禾县政府工作报告",
            "### 一、工作回顾",
            "#### （一）修路",
            "1.修县道9公里。",
            "2.修村道30公里。",
            "#### （二）种树",
            "- 种松5万棵。",
            "### 二、工作安排",
            "#### （一）办学",
            "建学校1所。",
        ]
    );
    assert_eq!(words(&imported, What::Numbered).len(), 7);
    assert!(imported.counts_paragraphs);
}

#[test]
fn headings_are_told_by_styles_of_any_name() {
    let styles =
        "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style>
<w:style w:styleId=\"a2\"><w:name w:val=\"自定义\"/><w:basedOn w:val=\"2\"/></w:style>
<w:style w:styleId=\"2\"><w:name w:val=\"heading 2\"/></w:style>
<w:style w:styleId=\"t\"><w:name w:val=\"toc 1\"/></w:style></w:styles>";
    let styled = |style: &str, words: &str| {
        format!(
            "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"
        )
    };
    let body = [
        paragraph(TITLE),
        paragraph("目录"),
        styled("t", "工作回顾\t1"),
        styled("1", "工作回顾"),
        styled("a2", "道路，修到每家门口"),
        paragraph("修路9公里。"),
    ];
    let bytes = docx(&[
        ("word/document.xml", &document(&body.concat())),
        ("word/styles.xml", styles),
    ]);
    let imported = of_file(&bytes, "a.docx");
    assert_eq!(
        lines_of(&imported)[1..],
        ["### 工作回顾", "#### 道路，修到每家门口", "修路9公里。"]
    );
    assert_eq!(words(&imported, What::Contents), ["目录", "工作回顾\t1"]);
}

#[test]
fn what_was_inserted_is_taken_and_what_is_not_shown_is_told() {
    let body = [
        paragraph(TITLE),
        paragraph("一、任务"),
        "<w:p><w:r><w:t>修路</w:t></w:r><w:ins><w:r><w:t>9</w:t></w:r></w:ins><w:del><w:r><w:delText>8</w:delText></w:r></w:del><w:r><w:t>公里</w:t><w:sym w:font=\"SimSun\" w:char=\"3002\"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>内部掌握</w:t></w:r></w:p>".to_owned(),
        "<w:p><w:pPr><w:pPrChange><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:pPrChange></w:pPr><w:r><w:t>见</w:t><w:footnoteReference w:id=\"2\"/><w:t>路网。</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent><w:p><w:r><w:t>框里种树5万棵。</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>框里种树5万棵。</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>".to_owned(),
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>道路</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>修路3公里</w:t></w:r></w:p></w:tc></w:tr></w:tbl>".to_owned(),
    ];
    let notes = "<w:footnotes xmlns:w=\"w\"><w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:t>-</w:t></w:r></w:p></w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:t>路网：三级路网。</w:t></w:r></w:p></w:footnote></w:footnotes>";
    let bytes = docx(&[
        ("word/document.xml", &document(&body.concat())),
        ("word/footnotes.xml", notes),
        ("word/numbering.xml", NUMBERING),
        ("word/footer1.xml", "<w:ftr/>"),
    ]);
    let imported = of_file(&bytes, "a.docx");
    assert_eq!(
        lines_of(&imported)[1..],
        [
            "### 一、任务",
            "修路9公里。",
            "见路网。",
            "框里种树5万棵。",
            "1. 道路：修路3公里",
            "### 注释说明",
            "- 路网：三级路网。",
        ]
    );
    for (what, told) in [
        (What::Hidden, "内部掌握"),
        (What::Deleted, "8"),
        (What::TextBox, "框里种树5万棵。"),
        (What::Footnote, "路网：三级路网。"),
        (What::Margins, ""),
    ] {
        assert_eq!(words(&imported, what), [told], "{what:?}");
    }
}

#[test]
fn a_broken_or_boundless_file_is_refused() {
    let whole = docx(&[("word/document.xml", &document(&paragraph(TITLE)))]);
    let told = |bytes: &[u8]| import(bytes, "a.docx", false).expect_err("refused").message;
    assert!(told(&whole[..whole.len() / 2]).contains("坏的"));
    assert!(told(&docx(&[("word/document.xml", "<w:document></w:p>")])).contains("坏的"));
    assert!(told(&docx(&[("OFD.xml", "<a/>")])).contains("OFD"));
    assert!(told(&docx(&[("a.txt", "修路")])).contains("压缩包"));
    let bomb = docx(&[("word/document.xml", &" ".repeat(64 * 1024 * 1024))]);
    assert!(bomb.len() < 1024 * 1024);
    assert!(told(&bomb).contains("太大"));
}
