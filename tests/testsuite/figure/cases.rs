//! How courts, prosecutors, police and auditors count.

use yitu::figure::Doubt;

use super::when::says_when;
use super::{review, says};

#[test]
fn what_is_counted_at_once_has_one_name() {
    says(&[(
        "对诈骗犯罪批捕7件8人，起诉5件6人。",
        &[
            "对诈骗犯罪批捕 7件 level",
            "对诈骗犯罪批捕 8人 level",
            "对诈骗犯罪起诉 5件 level",
            "对诈骗犯罪起诉 6人 level",
        ],
    )]);
}

#[test]
fn an_item_of_two_characters_is_no_name_of_its_own() {
    says(&[("判处罚金、拘役16人。", &["判处罚金、拘役 16人 level"])]);
}

#[test]
fn a_kind_of_cases_gathers_the_acts_before_it() {
    says(&[(
        "起诉非法集资、帮助转移赃款等犯罪23人。",
        &["起诉非法集资、帮助转移赃款等犯罪 23人 level"],
    )]);
}

#[test]
fn numbers_of_two_things_are_no_row() {
    says(&[(
        "审结涉税民事、行政案件46件，3个案例入选全省典型案例。",
        &[
            "审结涉税民事、行政案件 46件 level",
            "案例入选全省典型案例 3个 level",
        ],
    )]);
}

#[test]
fn what_a_bracket_tells_does_not_grow_with_the_rest() {
    says(&[(
        "收案590件（不含旧存案件40件），结案600件，同比上升12%和25%。",
        &[
            "收案 590件 level",
            "旧存案件 40件 level",
            "结案 600件 level",
            "收案 +12% growth",
            "结案 +25% growth",
        ],
    )]);
}

#[test]
fn which_of_more_names_grew_is_doubted() {
    let found = review("受理案件900件，审结800件，结案率为89%，分别上升1.6%和1.8%。");
    for figure in &found.figures[3..] {
        assert!(figure.doubts.has(Doubt::NameFromAfar), "{figure:?}");
    }
}

#[test]
fn names_of_a_list_that_lack_its_head_are_doubted() {
    let found = review("甲县、乙县和丙县年平均降水分别为310毫米、140毫米和390毫米。");
    for figure in &found.figures {
        assert!(figure.doubts.has(Doubt::NameFromAfar), "{figure:?}");
    }
}

#[test]
fn a_measure_behind_the_last_of_a_kind_is_all_theirs() {
    says(&[
        (
            "龙头企业、餐饮企业复工率分别达到98%和87%。",
            &["龙头企业复工率 98% share", "餐饮企业复工率 87% share"],
        ),
        (
            "城镇和农村低保对象分别有9000人和3万人。",
            &["城镇低保对象 9000人 level", "农村低保对象 3万人 level"],
        ),
    ]);
}

#[test]
fn a_level_takes_the_noun_of_the_next() {
    says(&[(
        "建成4个国家级、9个省级医疗中心。",
        &["国家级医疗中心 4个 level", "省级医疗中心 9个 level"],
    )]);
}

#[test]
fn what_something_grew_from_is_not_what_grew() {
    says(&[(
        "基金收入9亿元，完成预算的112%，比上年决算数7亿元增长28%。",
        &[
            "基金收入 9亿元 level",
            "基金收入完成预算 112% share",
            "决算数 7亿元 level",
            "基金收入 +28% growth",
        ],
    )]);
}

#[test]
fn a_month_between_a_name_and_its_growth_is_its_time() {
    says_when(
        "某市2023年政府工作报告",
        "一、2022年工作回顾",
        &[
            ("工业用电量6月份增长11%。", &["2022年6月份"]),
            (
                "2018年至2022年3月底，共受理案件4万件。",
                &["2018年至2022年3月底"],
            ),
        ],
    );
}

#[test]
fn the_months_of_a_title_are_those_of_every_sentence() {
    let source = "# 2022年1—5月财政收支情况\n\n1—5月收入完成9亿元。税收6亿元。\n";
    for figure in super::when::figures(source, None) {
        assert!(!figure.doubts.has(Doubt::PeriodFromAfar), "{figure:?}");
    }
}

#[test]
fn the_half_year_of_a_title_outlasts_this_year() {
    let source = "# 2022年上半年经济运行情况\n\n今年以来，生产总值增长2%。\n\n投资增长3%。\n";
    let found = super::when::figures(source, None);
    let words = |at: usize| found[at].period.as_ref().map(|period| &*period.words);
    assert_eq!(words(1), Some("2022年上半年"));
    assert_eq!(words(0), Some("2022年上半年"));
}

#[test]
fn as_many_numbers_behind_each_as_names_are_one_for_each() {
    says(&[(
        "城镇、乡村消费品零售额各为30亿元和20亿元。",
        &[
            "城镇消费品零售额 30亿元 level",
            "乡村消费品零售额 20亿元 level",
        ],
    )]);
}

#[test]
fn what_a_treasury_adds_is_named_without_the_word() {
    says(&[
        ("加债务还本支出158万元。", &["债务还本支出 158万元 level"]),
        (
            "10月当月实现消费品零售额50亿元。",
            &["消费品零售额 50亿元 level"],
        ),
        (
            "房地产业下拉服务业增速1.1个百分点。",
            &["房地产业下拉服务业增速 -1.1个百分点 change"],
        ),
    ]);
}

#[test]
fn cases_taken_in_and_closed_are_of_one_kind() {
    says(&[
        (
            "诉讼案件收案900件（含旧存40件），新收案件增长7%；结案760件，结案率84.4%。",
            &[
                "诉讼案件收案 900件 level",
                "诉讼案件旧存 40件 level",
                "诉讼案件新收案件 +7% growth",
                "诉讼案件结案 760件 level",
                "诉讼案件结案率 84.4% share",
            ],
        ),
        (
            "行政新收80件，结案76件。",
            &["行政新收 80件 level", "行政结案 76件 level"],
        ),
        (
            "人均收案90件，结案率84%。",
            &["人均收案 90件 level", "结案率 84% share"],
        ),
    ]);
}

#[test]
fn convicts_are_counted_and_what_leads_to_an_act_is_no_part_of_it() {
    says(&[
        (
            "审结抢劫案件30件41犯。",
            &["审结抢劫案件 30件 level", "审结抢劫案件 41犯 level"],
        ),
        (
            "经审查后（含上期积存）批准逮捕58件96人。",
            &["批准逮捕 58件 level", "批准逮捕 96人 level"],
        ),
    ]);
}
