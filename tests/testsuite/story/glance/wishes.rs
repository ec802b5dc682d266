//! What an editor says of a section.

use yitu::settings::{GlanceForm, GlanceSettings};
use yitu::story::{Shown, glance};

use super::{SECTION, read};

/// What is shown as its editor wishes, or what is wrong with the wish.
fn wished(lines: &str, words: Option<&str>, form: Option<GlanceForm>) -> Result<Shown, String> {
    let (report, figures) = read(lines);
    let wish = GlanceSettings {
        section: SECTION.to_owned(),
        words: words.map(str::to_owned),
        form,
    };
    glance(&report, &figures, &[], &[wish])
        .map(|mut told| told.sections.remove(0).shown)
        .map_err(|faults| faults.into_iter().map(|fault| fault.message).collect())
}

#[test]
fn an_editor_chooses_words_and_form() {
    let lines = "- 新建公园8个，游人如织。\n- 2030年地区生产总值达到180亿元。";
    let words = wished(lines, Some("游人如织"), None);
    assert!(matches!(words, Ok(Shown::Words(words, None)) if words.text == "游人如织。"));
    let nothing = wished(lines, None, Some(GlanceForm::Nothing));
    assert_eq!(nothing, Ok(Shown::Nothing));
    let told = wished(lines, Some("游人如海"), None).expect_err("not in the report");
    assert!(told.contains("游人如海"), "{told}");
    for form in [
        GlanceForm::Clauses,
        GlanceForm::Strip,
        GlanceForm::Pair,
        GlanceForm::Headings,
    ] {
        let told = wished(lines, None, Some(form)).expect_err("cannot be");
        assert!(told.contains(form.name()), "{told}");
    }
}

#[test]
fn a_wish_for_no_section_is_a_fault() {
    let (report, figures) = read("- 修路。");
    let wish = GlanceSettings {
        section: "桥".to_owned(),
        words: None,
        form: None,
    };
    let faults = glance(&report, &figures, &[], &[wish]).expect_err("no such section");
    assert_eq!(faults[0].code, "story::no-such-section");
}
