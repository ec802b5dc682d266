//! Which words take a form, and which almost do.

use yitu::story::{Names, quoted_names};

use super::{SETTINGS, card, laid, told};

fn forms(bullets: &[&str]) -> Vec<String> {
    let (source, _, card) = card(bullets);
    let parts = card.sentences.iter().flat_map(|layout| &layout.parts);
    parts.map(|part| told(&source, part)).collect()
}

/// Whether nothing but running words is left of these.
fn is_plain(bullets: &[&str]) -> bool {
    forms(bullets).iter().all(|form| form.starts_with("run"))
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
fn among_statements_without_leads_a_short_one_is_none() {
    let others = ["整治河岸。", "栽种果树。", "修好桥梁。"];
    let with = |first: &'static str| [&[first][..], &others].concat();
    assert!(is_plain(&with("云溪铁路建成通车。云溪水库开工。")));
    assert!(is_plain(&["今年是换届之年。整治河岸。"]));
    // What it says is done makes one among many no theme; two are some.
    let done = "推进河岸整治。种下果树。";
    assert!(is_plain(&with(done)));
    assert_eq!(
        forms(&[&with(done)[..], &["深化桥梁养护。修好桥面。"]].concat())[0],
        "lead: 推进河岸整治。"
    );
    assert_eq!(
        forms(&with("一是擦亮招牌。整治河岸。"))[0],
        "lead: 一是擦亮招牌。"
    );
}

#[test]
fn behind_the_number_of_an_item_a_word_is_enough() {
    let bullets = ["1、修路。修路9公里。", "2、供水。整治河岸。"];
    let leads = [
        "lead: 1、修路。",
        "run: 修路9公里。",
        "lead: 2、供水。",
        "run: 整治河岸。",
    ];
    assert_eq!(forms(&bullets), leads);
    assert!(is_plain(&["1、修路9公里。整治河岸。"]));
}

#[test]
fn the_theme_of_a_counted_part_is_a_lead_with_its_comma() {
    let part = "二是着力修好通村公路，让每一户都走上平路。修路9公里。";
    let lead = "lead: 二是着力修好通村公路，让每一户都走上平路。";
    assert_eq!(forms(&[part]), [lead, "run: 修路9公里。"]);
}

#[test]
fn a_paragraph_of_more_than_200_characters_is_set_thought_by_thought() {
    let thoughts = ["擦亮云水人家每一块很老旧的招牌", "整治河岸，栽种果树"];
    let long = |times| thoughts.map(|thought| format!("{}。", vec![thought; times].join("，")));
    let [first, second] = long(15);
    let set = [format!("thought: {first}"), format!("thought: {second}")];
    assert_eq!(forms(&[&format!("{first}{second}")]), set);
    assert!(is_plain(&[&long(5).concat()]));
}

#[test]
fn a_long_thought_is_set_part_by_part() {
    let part = "一些村口的老桥年久失修，还有几处渡口没有护栏，汛期一到，老人和孩子过河都不放心";
    let all = [part; 6].map(|part| format!("{part}；")).concat();
    let (all, end) = (format!("还有不足：{all}"), "我们一件一件改。");
    let set = forms(&[&format!("{all}{end}")]);
    assert_eq!(set.len(), 7, "{set:?}");
    assert_eq!(
        set[5..],
        [format!("thought: {part}；"), format!("thought: {end}")]
    );
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
    // What grows is said in the clause before.
    assert_eq!(
        forms(&[
            "工业增加值90亿元，增长8%；固定资产投资增长4%；社会消费品零售总额70亿元，同比增长6%。"
        ]),
        [
            "bar 1000: 工业增加值90亿元，增长8%；",
            "bar 500: 固定资产投资增长4%；",
            "bar 750: 社会消费品零售总额70亿元，同比增长6%。",
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
    // A bar under two growths would be taken for either.
    let two = "接待游客20万人次，旅游收入9亿元，分别增长7%、6%。";
    assert!(is_plain(&[
        two,
        "工业增加值增长8%。",
        "固定资产投资增长4%。"
    ]));
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
fn a_clause_that_says_only_when_is_set_light_with_what_follows() {
    let title = "五年来,我们修桥补路,村村相通,户户相连";
    let source = format!("# 报告\n\n### 篇章\n\n#### {title}\n\n- 一句话。\n");
    let (_, _, cards) = laid(&source, SETTINGS);
    let clauses = cards[0].title.iter();
    let told: Vec<(&str, &str)> = clauses
        .map(|clause| (&title[clause.opening.clone()], &title[clause.words.clone()]))
        .collect();
    assert_eq!(
        told,
        [("五年来,", "我们修桥补路,"), ("", "村村相通,户户相连")]
    );
}
