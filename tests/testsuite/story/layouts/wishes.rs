//! What an editor says of a card's forms.

use yitu::report;
use yitu::settings::{CardSettings, SentenceForm};
use yitu::story::{layouts, pictures};

use super::{SETTINGS, laid, told};

#[test]
fn an_editor_takes_forms_from_a_card() {
    let source = "# 报告\n\n### 篇章\n\n#### 卡片\n\n- 擦亮招牌。争创国家森林城市。\n";
    let with = |without: &str| {
        let card = format!("{SETTINGS}[[card]]\ntitle = \"卡片\"\nwithout = [{without}]\n");
        let (_, _, laid) = laid(source, &card);
        let parts = laid[0].sentences[0].parts.iter();
        parts.map(|part| told(source, part)).collect::<Vec<_>>()
    };
    assert_eq!(with("")[0], "lead: 擦亮招牌。");
    assert_eq!(with("\"leads\"")[0], "run: 擦亮招牌。");
    assert_eq!(with("\"honours\"")[1], "run: 争创国家森林城市。");
    assert_eq!(with("\"all\""), ["run: 擦亮招牌。争创国家森林城市。"]);
}

#[test]
fn a_card_that_is_not_there_is_told() {
    let source = "# 报告\n\n### 篇章\n\n#### 卡片\n\n- 擦亮招牌。\n";
    let report = report::arrange(report::outline(source)).expect("a report");
    let shown = pictures(&report, &[], &[]).expect("pictures");
    let card = CardSettings {
        title: "另一张".to_owned(),
        without: vec![SentenceForm::All],
        topic: None,
    };
    let faults = layouts(&report, &[], &shown, &[card]).expect_err("no such card");
    assert!(
        faults[0].message.contains("「另一张」在报告中找不到"),
        "{faults:?}"
    );
}
