//! 速览: what is shown of each section, and that its words are the report's.

use std::fmt::Write;
use std::fs;

use proptest::prelude::*;

use crate::support::{expect_golden, root};
use yitu::figure::{self, Figure};
use yitu::report::{self, Report};
use yitu::settings::{GlanceForm, GlanceSettings, Settings};
use yitu::story::{Beside, Glance, Shown, find, glance};

/// A report of 2031 with these sections, read.
fn read(sections: &str) -> (String, Report, Vec<Figure>) {
    let source = format!("# 报告\n\n{sections}\n");
    let outline = report::outline(&source);
    let figures = figure::read(&source, &outline, Some(2031)).figures;
    let report = report::arrange(outline, &[]).expect("a report");
    (source, report, figures)
}

/// What is shown of the one section `### 2030年工作回顾` of these lines.
fn shown(lines: &str) -> Shown {
    let (_, report, figures) = read(&format!("### 2030年工作回顾\n\n{lines}"));
    let mut told = glance(&report, &figures, &[], &[]).expect("no wishes");
    told.sections.remove(0).shown
}

/// What is shown as its editor wishes, or what is wrong with the wish.
fn wished(lines: &str, words: Option<&str>, form: Option<GlanceForm>) -> Result<Shown, String> {
    let (_, report, figures) = read(&format!("### 2030年工作回顾\n\n{lines}"));
    let wish = GlanceSettings {
        section: "2030年工作回顾".to_owned(),
        words: words.map(str::to_owned),
        form,
    };
    glance(&report, &figures, &[], &[wish])
        .map(|mut told| told.sections.remove(0).shown)
        .map_err(|faults| faults.into_iter().map(|fault| fault.message).collect())
}

/// 速览 as text, a line for each thing that is seen.
fn told(glance: &Glance, report: &Report, figures: &[Figure]) -> String {
    let mut lines = format!("{:?}\n", glance.years);
    for (section, told) in report.sections.iter().zip(&glance.sections) {
        let time = told.time.as_ref().map_or_else(String::new, |time| {
            let years = time.period.as_ref().map(|period| period.words.as_str());
            format!("{:?} {}", time.status, years.unwrap_or("—"))
        });
        writeln!(lines, "\n## {} | {time}", section.heading.block.text).expect("memory");
        lines += &seen(&told.shown, figures);
    }
    lines
}

fn seen(shown: &Shown, figures: &[Figure]) -> String {
    let points = |panel: &yitu::story::Panel| -> String {
        let points = panel.points.iter();
        let words = points.map(|point| format!("\n  · {} {}", point.label, point.wording));
        words.collect()
    };
    match shown {
        Shown::Clauses(lines) => lines
            .iter()
            .map(|line| match line.growth {
                Some((at, amount)) => {
                    format!("{} ▪ {amount} ({})\n", line.words.text, figures[at].name)
                }
                None => format!("{}\n", line.words.text),
            })
            .collect(),
        Shown::Words(words, beside) => {
            let picture = beside
                .as_ref()
                .map_or_else(String::new, |beside| match beside {
                    Beside::Strip(strip) => {
                        format!(
                            "\n{}, {:?}{}",
                            strip.title(),
                            strip.own,
                            points(&strip.panel)
                        )
                    }
                    Beside::Pair(panel) => format!("\n{}{}", panel.name, points(panel)),
                });
            format!("{}{picture}\n", words.text)
        }
        Shown::Headings(all) => {
            let lines = all.shown.iter();
            let lines: String = lines
                .map(|one| format!("{} [{}]{}\n", one.number, one.light, one.words))
                .collect();
            format!("{lines}+{}\n", all.more)
        }
        Shown::List(slips) => slips
            .iter()
            .map(|slip| {
                format!(
                    "{} | [{}]{}[{}]\n",
                    slip.first, slip.opens, slip.key, slip.closes
                )
            })
            .collect(),
        Shown::Nothing => "—\n".to_owned(),
    }
}

#[test]
fn every_report_at_hand_is_told_as_before() {
    for folder in [
        "data/beibei-2022",
        "tests/reports/small",
        "tests/reports/odd",
    ] {
        let text = |name: &str| fs::read_to_string(root().join(folder).join(name)).expect("a file");
        let source = text("report.md");
        let settings: Settings = toml::from_str(&text("report.toml")).expect("settings");
        let outline = report::outline(&source);
        let figures = figure::read(&source, &outline, Some(settings.year)).figures;
        let report = report::arrange(outline, &settings.bare_cards).expect("a report");
        let cover = settings
            .cover
            .iter()
            .flat_map(|selector| find(selector, &figures));
        let cover: Vec<usize> = cover.collect();
        let glance = glance(&report, &figures, &cover, &settings.glance).expect("a glance");
        let name = folder.rsplit('/').next().expect("a name");
        expect_golden(
            &format!("glance/{name}.txt"),
            &told(&glance, &report, &figures),
        );
    }
}

#[test]
fn growths_of_one_sentence_are_lines_and_what_does_not_grow_has_no_bar() {
    let Shown::Clauses(lines) = shown(
        "2030年地区生产总值增长6%左右，规模以上工业增加值增长8%，社会消费品零售总额增长4%，民生更实。",
    ) else {
        panic!("no clauses");
    };
    let bars: Vec<bool> = lines.iter().map(|line| line.growth.is_some()).collect();
    assert_eq!(bars, [true, true, true, false]);
    assert_eq!(lines[3].words.text, "民生更实。");
}

#[test]
fn a_sentence_that_almost_is_a_chart_is_none() {
    for lines in [
        // Two growths.
        "2030年地区生产总值增长6%，社会消费品零售总额增长4%，民生更实。",
        // A fall among growths.
        "2030年地区生产总值增长6%，规模以上工业增加值下降2%，社会消费品零售总额增长4%，固定资产投资增长3%。",
        // A clause that would be no line.
        "2030年地区生产总值增长6%，规模以上工业增加值增长8%，社会消费品零售总额增长4%，\
         柳湾的山更青水更绿天更蓝路更宽灯更亮人更亲而且每一条小巷都有人清扫有人守望有人歌唱。",
    ] {
        assert!(!matches!(shown(lines), Shown::Clauses(_)), "{lines}");
    }
}

#[test]
fn words_of_a_long_sentence_are_the_clauses_that_speak_of_one_indicator() {
    let Shown::Words(words, None) = shown(
        "- 一年来，面对多年未见的旱情和大水，柳湾人不等不靠、边抗边种，2030年地区生产总值达到180亿元，\
         增长6.2%，山更青了，水更绿了。",
    ) else {
        panic!("no words");
    };
    assert_eq!(words.text, "2030年地区生产总值达到180亿元，增长6.2%");
}

#[test]
fn short_sentences_without_numbers_are_a_list_that_tells_what_all_share() {
    let Shown::List(slips) = shown(
        "- ★ 坚持种树，建设青绿柳湾。\n- ★ 坚持修渠，建设丰水柳湾。\n- ★ 坚持办学，建设书香柳湾。\n- ★ 坚持从简，建设清朗柳湾。",
    ) else {
        panic!("no list");
    };
    let first = &slips[0];
    assert_eq!(
        [&first.first, &first.opens, &first.key, &first.closes],
        ["坚持种树，", "建设", "青绿", "柳湾。"]
    );
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
    let (_, report, figures) = read("### 路\n\n- 修路。");
    let wish = GlanceSettings {
        section: "桥".to_owned(),
        words: None,
        form: None,
    };
    let faults = glance(&report, &figures, &[], &[wish]).expect_err("no such section");
    assert_eq!(faults[0].code, "story::no-such-section");
}

#[test]
fn what_is_doubtful_is_drawn_beside_no_words() {
    let line = "2030年地区生产总值增长6%，规模以上工业增加值增长8%，社会消费品零售总额增长4%。";
    let (_, report, mut figures) = read(&format!("### 2030年工作回顾\n\n{line}"));
    let clauses = |figures: &[Figure]| {
        let told = glance(&report, figures, &[], &[]).expect("no wishes");
        matches!(told.sections[0].shown, Shown::Clauses(_))
    };
    assert!(clauses(&figures));
    figures[1].doubts.add(figure::Doubt::NameFromAfar);
    assert!(!clauses(&figures));
}

/// Every word that is shown stands in the report, in its place.
fn expect_verbatim(source: &str) {
    let outline = report::outline(source);
    let figures = figure::read(source, &outline, Some(2031)).figures;
    let Ok(report) = report::arrange(outline, &[]) else {
        return;
    };
    let told = glance(&report, &figures, &[], &[]).expect("no wishes");
    for (section, told) in report.sections.iter().zip(&told.sections) {
        match &told.shown {
            Shown::Clauses(lines) => {
                for line in lines {
                    assert_eq!(source[line.words.span.clone()], line.words.text);
                }
            }
            Shown::Words(words, _) => assert_eq!(source[words.span.clone()], words.text),
            Shown::Headings(all) => {
                for one in &all.shown {
                    let heading = section.cards[one.card].heading.as_ref().expect("a heading");
                    let begin = format!("{}{}", one.light, one.words);
                    assert!(heading.title.starts_with(&begin), "{begin}");
                }
            }
            Shown::List(slips) => {
                for slip in slips {
                    let parts = [&slip.first, &slip.opens, &slip.key, &slip.closes];
                    assert_eq!(parts.map(String::as_str).concat(), slip.words.text);
                    assert_eq!(source[slip.words.span.clone()], slip.words.text);
                }
            }
            Shown::Nothing => {}
        }
    }
}

/// Random lines of what reports are made of.
fn lines() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "地区生产总值",
        "社会消费品零售总额",
        "增长",
        "下降",
        "8%",
        "5.5%左右",
        "180亿元",
        "，",
        "，",
        "；",
        "。",
        "。\n- ",
        "\n- ★ 坚持",
        "\n\n#### 一 着力",
        "\n\n### 2031年目标\n\n",
        "建设",
        "柳湾",
        "“一路，",
        "一景”",
        "（",
        "）",
        "：",
        "2030年",
        "、",
        " ",
        "达到",
        "！",
        "民生",
    ]);
    prop::collection::vec(words, 0..60).prop_map(|words| words.concat())
}

proptest! {
    #[test]
    fn whatever_the_report_its_words_are_shown_as_they_stand(lines in lines()) {
        expect_verbatim(&format!("# 报告\n\n### 2030年工作回顾\n\n- {lines}\n"));
    }

    #[test]
    fn any_unicode_is_shown_as_it_stands(line in "\\PC{0,120}") {
        expect_verbatim(&format!("# 报告\n\n### 篇\n\n- {line}\n"));
    }
}
