//! No word is altered: the letters of the report are those of the text, in
//! order, but for what is told to be left out or made.

use proptest::prelude::*;
use yitu::import::{At, Imported, What, import};

/// Letters and digits.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The letters that the report should have: those of the text, without what
/// was left out, in order.
fn expected(text: &str, imported: &Imported) -> String {
    let mut kept: Vec<Option<char>> = Vec::new();
    let mut starts = Vec::new();
    for line in text.lines() {
        starts.push(kept.len());
        kept.extend(letters(line).chars().map(Some));
    }
    let left_out = imported
        .guesses
        .iter()
        .filter(|guess| guess.what.is_left_out());
    for guess in left_out {
        let At::Source(line) = guess.at else { continue };
        // Lines that were joined before begin in the first of them.
        let place = kept[starts[line - 1]..].iter_mut();
        for (place, letter) in place.zip(letters(&guess.words).chars()) {
            assert_eq!(place.take(), Some(letter), "{guess:?}");
        }
    }
    kept.into_iter().flatten().collect()
}

/// The letters of the report without what was made.
fn made(imported: &Imported) -> String {
    let mut lines: Vec<&str> = imported.report.lines().collect();
    for guess in &imported.guesses {
        let At::Report(line) = guess.at else {
            continue;
        };
        if matches!(guess.what, What::TitleMade | What::SectionMade) {
            lines[line - 1] = "";
        }
    }
    lines.into_iter().map(letters).collect()
}

/// Lines as official texts have them.
fn line() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "修路9公里",
        "粮食产量增长5.2%",
        "五年来",
        "一是抓项目",
        "二是强企业",
        "三是优服务",
        "种树万亩",
        "各位代表",
        "过去一年",
        "群众日子越过越好",
        "2030年工作回顾",
        "名词解释",
        "附件",
        "见表",
        "A*B",
        "<甲>",
        "“乙。”",
        "（丙）",
        "来源",
        "12",
        "- 3 -",
        "目录",
        "的",
        "很不平凡",
    ]);
    let marks = prop::sample::select(vec![
        "",
        "",
        "",
        "一、",
        "二、",
        "（一）",
        "（二）",
        "1.",
        "2、",
        "（3）",
        "一是",
        "——",
        "●",
        "- ",
        "　　",
        "# ",
        "## ",
        "* ",
        "> ",
        "\t",
        "第一部分 ",
        "① ",
    ]);
    let stops = prop::sample::select(vec![
        "。", "，", "；", "：", "！", "", "、", "\t", "……", " ",
    ]);
    (marks, prop::collection::vec((words, stops), 1..12)).prop_map(|(mark, clauses)| {
        let clauses: String = clauses
            .into_iter()
            .flat_map(|(words, stop)| [words, stop])
            .collect();
        format!("{mark}{clauses}")
    })
}

proptest! {
    #[test]
    fn the_letters_stay_in_order(
        title in prop::option::of(Just("青禾县政府工作报告")),
        body in prop::collection::vec(line(), 1..40),
        gap in prop::sample::select(vec!["\n", "\n\n", ""]),
    ) {
        let text = title.into_iter().chain(body.iter().map(String::as_str)).collect::<Vec<_>>().join(gap);
        for name in ["a.txt", "a.md"] {
            let Ok(imported) = import(text.as_bytes(), name, true) else { return Ok(()) };
            if name == "a.txt" {
                prop_assert_eq!(made(&imported), expected(&text, &imported), "{}", imported.report);
            }
        }
    }

    #[test]
    fn what_is_made_has_no_fault_of_its_own(
        body in prop::collection::vec(line(), 1..40),
    ) {
        let text = format!("青禾县政府工作报告\n{}", body.join("\n"));
        let Ok(imported) = import(text.as_bytes(), "a.txt", false) else { return Ok(()) };
        let report = yitu::report::arrange(yitu::report::outline(&imported.report));
        prop_assert!(report.is_ok(), "{report:?}\n{}", imported.report);
    }

    #[test]
    fn any_bytes_end_with_a_word(bytes in prop::collection::vec(any::<u8>(), 0..300), name in "[a-z]\\.(txt|docx|html|md)") {
        let _ = import(&bytes, &name, false);
    }

    #[test]
    fn any_text_ends_with_a_word(text in "\\PC{0,300}", html in any::<bool>()) {
        let _ = import(text.as_bytes(), if html { "a.html" } else { "a.md" }, false);
    }
}
