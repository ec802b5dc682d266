//! What an editor says of single figures in `report.toml`.

use yitu::diagnostic::Severity;
use yitu::figure::{Kind, Part, Reason, Sign, Status};
use yitu::publish::{Content, Source};

const REPORT: &str = "# 报告\n\n### 2031年工作回顾\n\n- 推进27项民生实事。\n- 全区粮食产量下降3%。\n- 能耗、水耗均下降20%。\n- 修路9公里。\n- 种树9公里。\n\n### 2032年目标\n\n- 粮食产量5万吨。\n";

/// The report with these entries in its settings.
fn read(entries: &str) -> Content {
    let settings = format!("place = \"某区\"\nyear = 2032\nissuer = \"某处\"\n{entries}");
    let source = Source {
        report: REPORT.to_owned(),
        settings,
        cover: None,
    };
    Content::read(&source).expect("a report")
}

/// The message of the one entry that lapsed.
fn lapse(entries: &str) -> String {
    let read = read(entries);
    let [fault] = &read.lapsed[..] else {
        panic!("{:?}", read.lapsed);
    };
    assert_eq!(fault.code, "settings::lapsed-correction");
    assert_eq!(fault.severity, Severity::Warning);
    assert!(!fault.hint.is_empty());
    fault.message.clone()
}

#[test]
fn an_entry_says_what_a_figure_is() {
    let read = read(
        "[[figure]]\nat = \"推进27项\"\nname = \"为民实事\"\nkind = \"cumulative\"\nperiod = \"2031年1—9月\"\nstatus = \"target\"\n",
    );
    assert_eq!(read.lapsed, []);
    let figure = &read.reading.figures[0];
    assert_eq!(figure.name, "为民实事");
    assert_eq!(
        (figure.kind, figure.status),
        (Kind::Cumulative, Status::Target)
    );
    let period = figure.period.as_deref().expect("a period");
    assert_eq!(period.part, Some(Part { first: 1, last: 9 }));
    assert_eq!(period.words, "2031年1—9月");
    assert_eq!(figure.value, "27");
    assert!(figure.doubts.is_empty(), "{:?}", figure.doubts);
}

#[test]
fn a_kind_brings_its_sign_or_takes_it() {
    let read = read(
        "[[figure]]\nat = \"下降3%\"\nkind = \"share\"\n[[figure]]\nat = \"推进27项\"\nkind = \"change\"\n",
    );
    let sign = |name: &str| {
        let mut figures = read.reading.figures.iter();
        figures.find(|f| f.name.ends_with(name)).expect(name).sign
    };
    assert_eq!(sign("产量"), None);
    assert_eq!(sign("民生实事"), Some(Sign::Plus));
}

#[test]
fn what_is_no_figure_stays_plain_words_and_is_accounted_for() {
    let before = read("").reading;
    let after = read("[[figure]]\nat = \"推进27项\"\nfigure = false\n").reading;
    assert_eq!(after.figures.len(), before.figures.len() - 1);
    assert!(after.figures.iter().all(|f| f.value != "27"));
    let other = after.others.iter().find(|o| o.reason == Reason::Corrected);
    assert_eq!(other.expect("an account").words, "27项");
}

#[test]
fn the_same_words_are_told_apart_by_nth() {
    let read = read("[[figure]]\nat = \"9公里\"\nnth = 2\nname = \"绿廊\"\n");
    let names: Vec<&str> = read
        .reading
        .figures
        .iter()
        .map(|f| f.name.as_str())
        .collect();
    assert!(
        names.contains(&"绿廊") && names.contains(&"修路"),
        "{names:?}"
    );
}

#[test]
fn an_entry_whose_words_changed_lapses_and_says_so() {
    let of = |at: &str, what: &str| lapse(&format!("[[figure]]\nat = \"{at}\"\n{what}\n"));
    assert!(of("推进28项", "sure = true").contains("原文没有"));
    assert!(of("9公里", "sure = true").contains("2 处"));
    assert!(of("9公里", "nth = 3\nsure = true").contains("第 3 处"));
    assert!(of("民生实事", "sure = true").contains("没有读出数据"));
    assert!(of("9公里。\\n- 种树9公里", "sure = true").contains("不止一个"));
    assert!(of("推进27项", "").contains("没有说更正什么"));
    assert!(of("均下降20%", "name = \"电耗\"").contains("2 个指标"));
    assert!(of("推进27项", "name = \"民生实事28项\"").contains("28"));
}

#[test]
fn an_entry_that_lapses_is_told_the_words_that_are_near() {
    let hint = |at: &str| {
        let read = read(&format!("[[figure]]\nat = \"{at}\"\nsure = true\n"));
        let fault = &read.lapsed[0];
        (fault.hint.clone(), REPORT[fault.span.clone()].to_owned())
    };
    let (told, near) = hint("推进28项民生实事");
    assert!(told.contains("第 5 行「推进27项民生实事」"), "{told}");
    assert_eq!(near, "推进27项民生实事");
    let (told, near) = hint("植物园开放");
    assert!(!told.contains("相近"), "{told}");
    assert_eq!(near, "");
    let (told, _) = hint("9公里");
    assert!(told.contains("第 8、9 行"), "{told}");
    let (told, _) = hint("全区粮食产量");
    assert!(told.contains("「3%」"), "{told}");
}

#[test]
fn a_lapsed_entry_changes_nothing() {
    let before = read("").reading;
    let entry = "[[figure]]\nat = \"推进28项\"\nfigure = false\n";
    assert_eq!(read(entry).reading, before);
}

#[test]
fn two_figures_of_one_entry_are_kept_apart_for_its_reason() {
    let read =
        read("[[apart]]\nat = [\"修路9公里\", \"种树9公里\"]\nreason = \"一个是路，一个是林带\"\n");
    assert_eq!(read.lapsed, []);
    let apart: Vec<_> = read
        .reading
        .figures
        .iter()
        .filter(|f| !f.apart.is_empty())
        .collect();
    assert_eq!(apart.len(), 2);
    assert_eq!(&*apart[0].apart[0], "一个是路，一个是林带");
}

#[test]
fn a_part_knows_the_number_of_its_whole() {
    let read = read("[[part]]\nat = [\"修路9公里\", \"种树9公里\"]\n");
    assert_eq!(read.lapsed, []);
    let figures = &read.reading.figures;
    let part = figures
        .iter()
        .find(|figure| figure.part_of.is_some())
        .expect("a part");
    let whole = figures
        .iter()
        .find(|figure| part.part_of.as_ref() == Some(&figure.number));
    assert_eq!(
        (&*part.name, &*whole.expect("its whole").name),
        ("修路", "种树")
    );
}

#[test]
fn an_entry_never_holds_a_value() {
    for key in ["value", "unit", "number"] {
        let settings = format!(
            "place = \"某区\"\nyear = 2032\nissuer = \"某处\"\n[[figure]]\nat = \"推进27项\"\n{key} = \"28\"\n"
        );
        let source = Source {
            report: REPORT.to_owned(),
            settings,
            cover: None,
        };
        assert!(Content::read(&source).is_err(), "{key}");
    }
}
