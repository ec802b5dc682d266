//! A report's text becomes sections, cards and sentences, or the editor hears
//! why not.

mod refused;

use yitu::diagnostic::Diagnostic;
use yitu::figure;
use yitu::report::{BlockKind, Report, Section, arrange, outline};

const BEIBEI: &str = include_str!("../../../data/beibei-2022/report.md");

fn arranged(source: &str) -> Result<Report, Vec<Diagnostic>> {
    arrange(outline(source))
}

/// The codes of the faults, with the words they point at.
fn faults(source: &str) -> Vec<(&'static str, &str)> {
    let faults = arranged(source).expect_err("the report should be refused");
    faults
        .into_iter()
        .map(|fault| (fault.code, &source[fault.span]))
        .collect()
}

#[test]
fn the_real_report_has_six_sections_22_cards_and_92_bullets() {
    let report = arrange(outline(BEIBEI)).expect("the real report is well formed");
    let cards = || report.sections.iter().flat_map(|section| &section.cards);
    assert_eq!(report.title.title, "两会特别报道");
    assert_eq!(report.sections.len(), 6);
    assert_eq!(cards().filter(|card| card.heading.is_some()).count(), 22);
    let of_kind = |kind| report.sentences().filter(move |s| s.kind == kind).count();
    assert_eq!(of_kind(BlockKind::Bullet), 92);
    assert_eq!(of_kind(BlockKind::Paragraph), 2);
}

#[test]
fn every_sentence_is_a_verbatim_slice_of_the_source_at_its_line() {
    let blocks = outline(BEIBEI).blocks;
    for block in &blocks {
        assert_eq!(BEIBEI[block.span.clone()], block.text);
        let line = BEIBEI.lines().nth(block.line - 1).unwrap_or_default();
        assert!(line.ends_with(&block.text), "{line}");
    }
    let read: String = blocks.iter().map(|block| block.text.as_str()).collect();
    let lines = BEIBEI.lines();
    let source: String = lines
        .map(|l| l.trim_start_matches(['#', '-', ' ']))
        .collect();
    assert_eq!(read, source, "a word was lost, added or moved");
}

#[test]
fn the_number_of_a_heading_is_told_from_its_words() {
    let source =
        "# 报告\n\n### 二、做什么\n\n#### （三）修路\n\n- 修路。\n\n#### 十年树木\n\n- 种树。\n";
    let report = arranged(source).expect("well formed");
    let section = &report.sections[0];
    assert_eq!(
        (&*section.heading.number, &*section.heading.title),
        ("二", "做什么")
    );
    let titles: Vec<_> = section
        .cards
        .iter()
        .filter_map(|card| card.heading.as_ref())
        .collect();
    assert_eq!((&*titles[0].number, &*titles[0].title), ("三", "修路"));
    assert_eq!((&*titles[1].number, &*titles[1].title), ("", "十年树木"));
}

#[test]
fn the_numbers_of_an_ordered_list_are_words_of_the_report() {
    let report = arranged("# 报告\n\n### 任务\n\n1. 修路。\n2. 种树。\n").expect("well formed");
    let texts: Vec<_> = report.sentences().map(|s| s.text.as_str()).collect();
    assert_eq!(texts, ["1. 修路。", "2. 种树。"]);
}

#[test]
fn each_line_of_a_paragraph_is_a_sentence() {
    let report = arranged("# 报告\n\n### 任务\n\n修路。\n种树。\n").expect("well formed");
    let lines: Vec<_> = report
        .sentences()
        .map(|s| (s.line, s.text.as_str()))
        .collect();
    assert_eq!(lines, [(5, "修路。"), (6, "种树。")]);
}

/// The titles of the sections, each with those of its cards.
fn titles(source: &str) -> Vec<(String, Vec<String>)> {
    let report = arranged(source).expect("well formed");
    let cards = |section: &Section| {
        let titled = section
            .cards
            .iter()
            .filter_map(|card| card.heading.as_ref());
        titled.map(|heading| heading.title.clone()).collect()
    };
    let sections = report.sections.iter();
    sections
        .map(|section| (section.heading.title.clone(), cards(section)))
        .collect()
}

#[test]
fn headings_may_be_of_any_levels() {
    let text = "# 报告\n\n各位代表：\n\n## 一、任务\n\n现在开始。\n\n### （一）修路\n\n修路。\n\n## 二、其他\n\n种树。\n";
    let wanted = vec![
        ("任务".to_owned(), vec!["修路".to_owned()]),
        ("其他".to_owned(), vec![]),
    ];
    for (of_section, of_card) in [
        ("##", "###"),
        ("#", "##"),
        ("###", "####"),
        ("##", "####"),
        ("#", "#"),
    ] {
        let source = text
            .replace("\n### ", "\n@ ")
            .replace("\n## ", &format!("\n{of_section} "));
        let source = source.replace("\n@ ", &format!("\n{of_card} "));
        assert_eq!(titles(&source), wanted, "{of_section} {of_card}");
        let preface = arranged(&source).expect("well formed").preface;
        assert_eq!(preface[0].text, "各位代表：");
    }
}

#[test]
fn a_title_needs_no_mark() {
    let source = "柳湾县政府工作报告\n\n各位代表：\n\n### 一、任务\n\n修路。\n";
    let report = arranged(source).expect("well formed");
    assert_eq!(report.title.title, "柳湾县政府工作报告");
    assert_eq!(report.preface.len(), 1);
    assert_eq!(
        faults("各位代表：\n\n### 一、任务\n\n修路。\n"),
        [("report::no-title", "各位代表：")]
    );
}

#[test]
fn a_text_without_headings_is_one_section() {
    for source in ["# 报告\n\n修路。\n\n种树。\n", "报告\n\n修路。\n\n种树。\n"] {
        let report = arranged(source).expect("well formed");
        assert_eq!(report.sections.len(), 1);
        assert_eq!(report.sections[0].cards[0].sentences.len(), 2);
        assert!(report.preface.is_empty());
    }
    assert_eq!(faults("# 报告\n"), [("report::empty", "报告")]);
}

#[test]
fn a_heading_above_sections_stands_over_the_first_of_them() {
    let source = "# 报告\n\n## 一、回顾\n\n### 去年\n\n#### （一）修路\n\n修路。\n\n### 五年来\n\n种树。\n\n## 二、任务\n\n修桥。\n";
    let report = arranged(source).expect("well formed");
    let part = |at: usize| report.sections[at].part.as_ref().map(|part| &*part.title);
    assert_eq!([part(0), part(1), part(2)], [Some("回顾"), None, None]);
    assert_eq!(
        report.sections[0].cards[0]
            .heading
            .as_ref()
            .map(|h| &*h.title),
        Some("修路")
    );
}

#[test]
fn a_heading_below_a_card_is_a_line_of_it() {
    let source = "# 报告\n\n## 一、任务\n\n### （一）路\n\n#### 1.桥\n\n修桥。\n";
    let report = arranged(source).expect("well formed");
    let sentences = &report.sections[0].cards[0].sentences;
    let texts: Vec<&str> = sentences.iter().map(|sentence| &*sentence.text).collect();
    assert_eq!(texts, ["1.桥", "修桥。"]);
}

#[test]
fn words_before_the_first_section_are_the_preface() {
    let source = "# 报告\n\n## 副标题\n\n各位代表：\n\n现在报告工作。\n\n### 做什么\n\n- 修路。\n";
    let report = arranged(source).expect("well formed");
    let preface: Vec<&str> = report.preface.iter().map(|s| s.text.as_str()).collect();
    assert_eq!(preface, ["各位代表：", "现在报告工作。"]);
    assert_eq!(report.sentences().count(), 3);
}

#[test]
fn what_was_done_and_what_is_planned_may_have_the_same_themes() {
    let source = "# 报告\n\n### 回顾\n\n#### 一 修路\n\n- 修路9公里。\n\n### 任务\n\n#### 一 修路\n\n- 再修3公里。\n";
    let report = arranged(source).expect("well formed");
    let sentence = |at: usize| &*report.sections[at].cards[0].sentences[0].text;
    assert_eq!([sentence(0), sentence(1)], ["修路9公里。", "再修3公里。"]);
    assert!(
        faults("# 报告\n\n### 回顾\n\n- 修路。\n\n### 回顾\n\n- 种树。\n")
            .contains(&("report::same-name", "回顾"))
    );
}

#[test]
fn a_glossary_behind_the_sections_is_none_of_them() {
    let body = "# 报告\n\n### 任务\n\n#### 修路\n\n- 修路9公里。\n\n";
    let terms = "1. 千村路网：到2035年修路3000公里。\n2. 一张网：指县乡村三级路网。\n";
    for heading in ["## 名词解释", "### 名词解释", "#### 附：有关名词说明"] {
        let source = format!("{body}{heading}\n\n{terms}");
        let report = arranged(&source).expect("well formed");
        let glossary = report.glossary.as_ref().expect("a glossary");
        let texts: Vec<&str> = glossary.terms.iter().map(|term| &*term.text).collect();
        assert_eq!(texts, terms.lines().collect::<Vec<_>>(), "{heading}");
        assert_eq!(report.sections.len(), 1);
        assert_eq!(report.sections[0].cards.len(), 1);
        let reading = figure::read(&source, &outline(&source), Some(2031));
        let values: Vec<&str> = reading.figures.iter().map(|f| &*f.value).collect();
        assert_eq!(values, ["9"], "{heading}: its numbers are no targets");
    }
    // Headings below it are its own; the next section is not.
    let source =
        format!("{body}### 名词解释\n\n#### 路网\n\n- 三级路网。\n\n### 附录\n\n- 种树。\n");
    let report = arranged(&source).expect("well formed");
    let glossary = report.glossary.expect("a glossary");
    assert_eq!(glossary.terms.len(), 2);
    assert_eq!(report.sections.len(), 2);
}
