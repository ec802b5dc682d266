//! Sentences laid out: nothing is lost, and what almost fits stays plain.

use proptest::prelude::*;
use yitu::figure::{Figure, Status};
use yitu::publish::reading;
use yitu::report::{self, Report, Sentence};
use yitu::settings::{CardSettings, SentenceForm, Settings};
use yitu::story::{CardLayout, Layout, Names, Piece, layouts, pictures, quoted_names};

use crate::support::{expect_golden, root};

/// A report's cards, each with its layout.
fn laid(source: &str, settings: &str) -> (Report, Vec<Figure>, Vec<CardLayout>) {
    let settings: Settings = toml::from_str(settings).expect("settings");
    let outline = report::outline(source);
    let figures = reading(source, &outline, &settings).0.figures;
    let report = report::arrange(outline, &settings.bare_cards).expect("a report");
    let pictures = pictures(&report, &figures, &settings.charts).expect("pictures");
    let laid = layouts(&report, &figures, &pictures, &settings.cards).expect("layouts");
    (report, figures, laid)
}

const SETTINGS: &str = "place = \"云溪县\"\nyear = 2032\nissuer = \"云溪县人民政府\"\n";

/// The layout of a card of these bullets.
fn card(bullets: &[&str]) -> (String, Report, CardLayout) {
    let bullets: String = bullets.iter().map(|words| format!("- {words}\n")).collect();
    let source = format!("# 报告\n\n### 2031年工作回顾\n\n#### 卡片\n\n{bullets}");
    let (report, _, mut laid) = laid(&source, SETTINGS);
    (source, report, laid.remove(0))
}

/// What a part is called, and the words it sets, parted by bars.
fn told(source: &str, part: &Piece) -> String {
    let name = match part {
        Piece::Run(_) => "run",
        Piece::Lead(_) => "lead",
        Piece::Clause { bar: None, .. } => "clause",
        Piece::Clause { bar: Some(bar), .. } => &format!("bar {}", bar.length),
        Piece::Honour { status, .. } => match status {
            Status::Actual => "won",
            Status::Target => "sought",
        },
        Piece::Row { .. } => "row",
    };
    let words: Vec<&str> = part.spans().into_iter().map(|span| &source[span]).collect();
    format!("{name}: {}", words.join(" | "))
}

/// The drawings of the one bullet of a card, each with its number.
fn drawn(bullet: &str) -> Vec<String> {
    let (_, _, card) = card(&[bullet]);
    let lines = card.sentences[0]
        .sketch
        .iter()
        .flat_map(|sketch| &sketch.lines);
    lines
        .map(|line| format!("{} {:?}", line.wording, line.drawn))
        .collect()
}

fn forms(bullets: &[&str]) -> Vec<String> {
    let (source, _, card) = card(bullets);
    let parts = card.sentences.iter().flat_map(|layout| &layout.parts);
    parts.map(|part| told(&source, part)).collect()
}

/// Whether nothing but running words is left of these.
fn is_plain(bullets: &[&str]) -> bool {
    forms(bullets).iter().all(|form| form.starts_with("run"))
}

fn all_sentences(report: &Report) -> impl Iterator<Item = &Vec<Sentence>> {
    let cards = report.sections.iter().flat_map(|section| &section.cards);
    cards.map(|card| &card.sentences)
}

/// Its parts cover a sentence without gap, in its order.
fn covers(sentence: &Sentence, layout: &Layout) -> bool {
    let spans: Vec<_> = layout.parts.iter().flat_map(Piece::spans).collect();
    let joined = spans.windows(2).all(|pair| pair[0].end == pair[1].start);
    joined
        && spans.first().map(|span| span.start) == Some(sentence.span.start)
        && spans.last().map(|span| span.end) == Some(sentence.span.end)
}

#[test]
fn a_first_statement_is_a_lead_if_it_is_short_and_more_follows() {
    assert_eq!(
        forms(&["擦亮“云水”招牌。整治河岸。"]),
        ["lead: 擦亮“云水”招牌。", "run: 整治河岸。"]
    );
    for near in [
        "擦亮云水招牌。",
        "擦亮云水人家每一块很老旧的招牌。整治河岸。",
        "擦亮招牌,整治河岸。栽种果树。",
        "修路9公里。整治河岸。",
        "修路。整治河岸。",
    ] {
        assert!(is_plain(&[near]), "{near}");
    }
}

#[test]
fn honours_stand_on_lines_of_their_own_within_their_sentence() {
    assert_eq!(
        forms(&["新修桥梁,云溪县获评2023年全国文明城市、省级园林村3个,争创国家森林城市。"]),
        [
            "run: 新修桥梁,",
            "won: 云溪县获评 | 2023年全国文明城市、省级园林村3个,",
            "sought: 争创 | 国家森林城市。",
        ]
    );
    for near in [
        "创建省级园林村3个。",
        "获评的老师到村里讲课。",
        "去年在全省会议上交流经验并且获评全国文明城市。",
    ] {
        assert!(is_plain(&[near]), "{near}");
    }
}

#[test]
fn three_neighbours_of_one_build_are_rows() {
    assert_eq!(
        forms(&[
            "★ 一是坚持修路架桥,村村通车。",
            "★ 二是坚持引水入户,家家方便。",
            "★ 三是坚持种树护坡,处处成荫。",
        ]),
        [
            "row: ★ 一是 | 坚持 | 修路架桥, | 村村通车。",
            "row: ★ 二是 | 坚持 | 引水入户, | 家家方便。",
            "row: ★ 三是 | 坚持 | 种树护坡, | 处处成荫。",
        ]
    );
    for near in [
        &["一是修路架桥,村村通车。", "二是引水入户,家家方便。"][..],
        &[
            "一是修路,通车。",
            "二是引来山那边的水,方便。",
            "三是种树,成荫。",
        ],
        &[
            "一是修路,通车,方便。",
            "二是引水,入户,方便。",
            "三是种树,成荫,方便。",
        ],
        &[
            "修路架桥,村村通车。",
            "引水入户,家家方便。",
            "种树护坡,处处成荫。",
        ],
    ] {
        assert!(is_plain(near), "{near:?}");
    }
}

#[test]
fn growths_are_bars_under_their_clauses_on_one_scale() {
    assert_eq!(
        forms(&[
            "一年来:工业增加值增长8%左右,固定资产投资增长4%,居民消费稳定,社会消费品零售总额增长6%。"
        ]),
        [
            "run: 一年来:",
            "bar 1000: 工业增加值增长8%左右,",
            "bar 500: 固定资产投资增长4%,",
            "clause: 居民消费稳定,",
            "bar 750: 社会消费品零售总额增长6%。",
        ]
    );
    for near in [
        // Two of five.
        "工业增加值增长8%,村里修路,镇上架桥,家家通水,固定资产投资增长4%。",
        "工业增加值增长8%,固定资产投资增长4%,社会消费品零售总额下降6%。",
        "工业增加值、固定资产投资、社会消费品零售总额分别增长8%、4%、6%。",
    ] {
        assert!(is_plain(&[near]), "{near}");
    }
}

#[test]
fn names_stand_between_one_pair_of_marks() {
    let names = |text: &'static str| -> Vec<&str> {
        quoted_names(text)
            .into_iter()
            .map(|name| &text[name])
            .collect()
    };
    assert_eq!(names("打造“云水”“果香”品牌"), ["云水", "果香"]);
    assert_eq!(names("说“要‘云水’才好”"), ["要‘云水’才好"]);
    for none in ["说“要“云水”才好”", "“没有合上", "“路修好了,走得稳。”", "“”"]
    {
        assert_eq!(names(none), [""; 0], "{none}");
    }
}

#[test]
fn more_than_eight_names_in_a_card_are_no_labels() {
    let named = |count: usize| card(&[&"打造“云水”品牌。".repeat(count)]).2.names;
    assert_eq!(named(8), Names::Washed);
    assert_eq!(named(9), Names::Muted);
}

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
    let report = report::arrange(report::outline(source), &[]).expect("a report");
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

#[test]
fn what_all_headings_begin_with_is_set_light() {
    let card = |number: &str, title: &str| format!("#### {number} {title}\n\n- 一句话。\n\n");
    let titles = [
        "狠抓修路,聚力通村",
        "狠抓引水,聚力入户",
        "狠抓种树,聚力护坡",
        "狠抓办学,聚力育人",
    ];
    let cards: String = titles.iter().map(|title| card("一", title)).collect();
    let source = format!("# 报告\n\n### 篇章\n\n{cards}");
    let (_, _, cards) = laid(&source, SETTINGS);
    let light = |at: usize| {
        let clauses = cards[at].title.iter();
        clauses
            .map(|clause| &titles[at][clause.opening.clone()])
            .collect::<Vec<_>>()
    };
    assert_eq!(light(0), ["狠抓", "聚力"]);
    assert_eq!(light(3), ["狠抓", "聚力"]);
    // Three share nothing.
    let (_, _, cards) = laid(&source[..source.rfind("####").expect("four")], SETTINGS);
    assert!(
        cards[0]
            .title
            .iter()
            .all(|clause| clause.opening.is_empty())
    );
}

#[test]
fn the_layout_of_every_report() {
    for folder in [
        "data/beibei-2022",
        "tests/reports/small",
        "tests/reports/odd",
    ] {
        let text =
            |name: &str| std::fs::read_to_string(root().join(folder).join(name)).expect("a file");
        let source = text("report.md");
        let (report, _, cards) = laid(&source, &text("report.toml"));
        let mut lines = Vec::new();
        for (sentences, card) in all_sentences(&report).zip(&cards) {
            let CardLayout {
                are_slips,
                names,
                bars,
                ..
            } = card;
            lines.push(format!("# {names:?}, slips {are_slips}, bars {bars:?}"));
            for (sentence, layout) in sentences.iter().zip(&card.sentences) {
                assert!(covers(sentence, layout), "{}", sentence.text);
                lines.extend(layout.parts.iter().map(|part| told(&source, part)));
                for line in layout.sketch.iter().flat_map(|sketch| &sketch.lines) {
                    lines.push(format!(
                        "  {}{}: {:?}",
                        line.label, line.wording, line.drawn
                    ));
                }
            }
        }
        let name = folder.rsplit('/').next().expect("a name");
        expect_golden(&format!("layouts/{name}.txt"), &lines.join("\n"));
    }
}

#[test]
fn what_can_be_counted_is_drawn_thing_by_thing() {
    assert_eq!(
        drawn("新建学校9所以上。"),
        ["9所以上 Marks { noun: School, count: 9, filled: 9, is_open: true }"]
    );
    for number in [
        "新建学校10000所。",
        "新建学校1所。",
        "新建学校约9所。",
        "新建凉亭9座。",
        "招收学校教师9人。",
    ] {
        assert!(drawn(number).is_empty(), "{number}");
    }
}

#[test]
fn areas_and_lengths_of_a_sentence_have_one_scale() {
    assert_eq!(
        drawn("建设梯田1.6万亩、改造果园5000亩。"),
        ["1.6万亩 Cells(160)", "5000亩 Cells(50)"]
    );
    assert_eq!(
        drawn("新修村道20公里、新修水渠80公里。"),
        ["20公里 Length(250)", "80公里 Length(1000)"]
    );
    for number in [
        // One length is long beside nothing.
        "新修村道20公里。",
        "新修村道2公里、新修水渠80公里。",
        "建设梯田1.6万亩、改造果园50亩。",
    ] {
        assert!(drawn(number).is_empty(), "{number}");
    }
}

#[test]
fn shares_are_parts_of_a_bar_or_of_ten_bins() {
    assert_eq!(drawn("生活垃圾回收利用率达到40%。"), ["40% Tenths(Bin, 4)"]);
    assert_eq!(drawn("生活垃圾回收利用率达到45%。"), ["45% Share(450)"]);
    assert_eq!(drawn("每千人口拥有医师3.9人。"), ["3.9人 Thousand(39)"]);
    for number in [
        "村民满意率达到4%。",
        "工业增加值增长40%。",
        "投资完成率达到125%。",
    ] {
        assert!(drawn(number).is_empty(), "{number}");
    }
}

#[test]
fn more_than_three_numbers_of_a_sentence_are_no_drawing() {
    let four = "新建学校3所、新建医院4所、新建公园5个、新建车站6座。";
    assert!(drawn(four).is_empty());
}

/// Words that the rules look for, put together at random.
fn sentence() -> impl Strategy<Value = String> {
    let pieces = [
        "★ ",
        "一是",
        "二是",
        "坚持",
        "积极",
        "扩大投资",
        "修路",
        "河岸",
        "村村通车",
        "获评",
        "争创",
        "成功创建",
        "全国文明城市",
        "园林村",
        "地区生产总值",
        "固定资产投资",
        "增长",
        "下降",
        "8%",
        "4.5%左右",
        "1,050亿元",
        "3所",
        "“",
        "”",
        "‘云水’",
        "《",
        "》",
        "(",
        "、",
        ",",
        "，",
        ";",
        "：",
        "。",
        "。",
        "分别",
        "A&B",
        "é",
        "🌾",
    ];
    let piece = prop::sample::select(pieces.to_vec());
    prop::collection::vec(piece, 1..40).prop_map(|pieces| format!("甲{}", pieces.concat()))
}

proptest! {
    #[test]
    fn no_character_is_lost_moved_or_said_twice(
        sentences in prop::collection::vec(sentence(), 1..6)
    ) {
        let bullets: Vec<&str> = sentences.iter().map(String::as_str).collect();
        let (_, report, card) = card(&bullets);
        for sentences in all_sentences(&report) {
            prop_assert_eq!(sentences.len(), card.sentences.len());
            for (sentence, layout) in sentences.iter().zip(&card.sentences) {
                prop_assert!(covers(sentence, layout), "{}", sentence.text);
                for name in quoted_names(&sentence.text) {
                    prop_assert!(sentence.text[..name.start].ends_with('“'));
                    prop_assert!(sentence.text[name.end..].starts_with('”'));
                }
            }
        }
    }
}
