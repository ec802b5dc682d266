//! The face that titles are set in.

use crate::support::{asset, root};
use yitu::publish::{Face, title_face};

/// The title set in the source that ships, if that has been made.
fn set(text: &str) -> Option<Face> {
    let source = asset("title.ttf")?;
    Some(title_face(&source, text).expect("a face"))
}

/// A folder's reports as far as they are text.
fn reports(folder: &str) -> String {
    let folders = std::fs::read_dir(root().join(folder)).expect("a folder");
    let files = folders.map(|entry| entry.expect("an entry").path().join("report.md"));
    files
        .filter_map(|file| std::fs::read_to_string(file).ok())
        .collect()
}

#[test]
fn every_character_of_the_reports_at_hand_has_a_glyph() {
    for folder in ["data", "tests/fixtures"] {
        let mut text = reports(folder);
        // Word's own marks, for which a report is refused.
        text.retain(|c| !matches!(c, '\u{e000}'..='\u{f8ff}'));
        assert!(!text.is_empty(), "{folder}");
        let Some(face) = set(&text) else { return };
        assert!(face.missing.is_empty(), "{folder}: {:?}", face.missing);
    }
}

#[test]
fn the_headings_of_the_report_that_ships_are_a_few_kilobytes() {
    let text = reports("data");
    // Cards have headings in the face of the text.
    let is_set = |line: &&str| line.starts_with('#') && !line.starts_with("####");
    let headings: String = text.lines().filter(is_set).collect();
    let Some(face) = set(&headings) else {
        return;
    };
    assert_eq!(face.woff2[..4], *b"wOF2");
    assert!(face.woff2.len() < 14 * 1024, "{} bytes", face.woff2.len());
}

#[test]
fn a_character_that_the_face_lacks_is_said_once() {
    let Some(face) = set("一图🚄读懂囎🚄") else {
        return;
    };
    assert_eq!(face.missing, ['囎', '🚄']);
}

#[test]
fn the_same_characters_give_the_same_face() {
    let Some(face) = set("一图读懂工作报告") else {
        return;
    };
    assert_eq!(set("报告工作 读懂一图\n一图"), Some(face.clone()));
    assert_ne!(set("一图读懂工作"), Some(face));
}

#[test]
fn a_title_without_words_has_a_face_too() {
    let Some(face) = set(" \n") else { return };
    assert!(face.missing.is_empty());
    assert_eq!(face.woff2[..4], *b"wOF2");
}

#[test]
fn a_broken_source_is_told() {
    let told = title_face(b"no face", "题")
        .expect_err("a fault")
        .to_string();
    assert!(told.contains("字体"), "{told}");
}
