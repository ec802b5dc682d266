//! What is no report is refused by name, with what to do, in bounded time.

use std::time::{Duration, Instant};

use yitu::import::{import, limits};

/// What is said of a file.
#[track_caller]
fn told(bytes: &[u8], name: &str) -> String {
    let begun = Instant::now();
    let fault = import(bytes, name, false).expect_err("it should be refused");
    assert!(
        begun.elapsed() < Duration::from_secs(10),
        "{:?}",
        begun.elapsed()
    );
    assert!(!fault.hint.is_empty());
    format!("{} {}", fault.message, fault.hint)
}

/// How files of the older Office begin.
const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

#[test]
fn files_of_other_kinds_are_refused_by_name_with_what_to_do() {
    let locked: Vec<u8> = "EncryptedPackage"
        .bytes()
        .flat_map(|byte| [byte, 0])
        .collect();
    let locked = [COMPOUND, &[0; 600], &locked].concat();
    for (bytes, name, what, cure) in [
        (b"%PDF-1.7".as_slice(), "a.pdf", "PDF", "另存为 .docx"),
        (COMPOUND, "a.doc", "旧版 Word", ".docx"),
        (COMPOUND, "a.wps", "WPS", ".docx"),
        (&locked, "a.docx", "密码", "不加密"),
        (b"\x89PNG\r\n", "a.png", "图片", "Word 稿"),
        (b"{\\rtf1", "a.rtf", "RTF", ".docx"),
    ] {
        let told = told(bytes, name);
        assert!(told.contains(what) && told.contains(cure), "{name}: {told}");
    }
}

#[test]
fn what_is_no_chinese_report_is_refused() {
    let novel = "话说天下大势，各有因缘。那人走进屋里，坐下喝茶，一言不发。\n".repeat(200);
    let english = "The government will build roads and schools in 2031.\n".repeat(50);
    for (text, words) in [
        ("", "没有文字"),
        (" \n\u{3000}\n", "没有文字"),
        (&novel, "不像一份政府工作报告"),
        (&english, "不是中文"),
        (
            &"青禾县政府工作报告修路9公里。\n".repeat(13_000),
            "最多 100000 个字",
        ),
        ("青禾县政府工作报告\n一、\0任务", "空字节"),
        ("青禾县政府工作报告\n来源：县政府办", "没有正文"),
    ] {
        let told = told(text.as_bytes(), "a.txt");
        assert!(told.contains(words), "{told}");
    }
}

#[test]
fn bytes_that_are_no_text_are_refused() {
    assert!(told(&[0x81, 0xff, 0xff, 0x00, 0x90], "a.txt").contains("编码"));
    assert!(told(&vec![b'a'; limits::FILE + 1], "a.txt").contains("超过了 32 MB"));
}
