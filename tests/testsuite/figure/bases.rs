//! What a growth, a change or a multiple is reckoned from.

use super::when::{REPORT, figures, report, says_of_each};

/// Checks the base of each figure of each sentence, and whether it is unclear.
fn bases(heading: &str, table: &[(&str, &[&str])]) {
    says_of_each(REPORT, heading, table, |figure| {
        let unclear = figure.doubts.iter().any(|d| d.code() == "since-unclear");
        let base = figure.base.map_or("-".to_owned(), |base| base.word());
        if unclear { "?".to_owned() } else { base }
    });
}

const REVIEW: &str = "一、2023年工作回顾";

#[test]
fn a_growth_that_says_no_more_is_one_since_the_year_before() {
    bases(
        REVIEW,
        &[
            ("税收30亿元，增长5%。", &["-", "year-before"]),
            ("税收同比增长5%，比上年多收2亿元。", &["year-before"; 2]),
            ("税收2023年比2022年增长5%。", &["year-before"]),
            ("一季度产值较快增长9%。", &["year-before"]),
            ("税收占比70%，城镇化率提高0.6个百分点。", &["-", "-"]),
        ],
    );
}

#[test]
fn another_base_is_said() {
    bases(
        REVIEW,
        &[
            ("税收比2020年增长30%。", &["2020"]),
            ("税收同比2020年增长30%。", &["2020"]),
            ("与2019年上半年同比，用电量增长4%。", &["2019"]),
            ("税收较“十二五”末增长50%。", &["2015"]),
            ("收入比五年前增长六成。", &["2018"]),
            ("贷款余额比年初增长7%。", &["year-start"]),
            ("常住人口比上年末增加300人。", &["year-start"]),
            (
                "3月份用电量环比增长2%，同比增长3%。",
                &["months-before", "year-before"],
            ),
            ("产值是2015年的2.3倍。", &["2015"]),
        ],
    );
}

#[test]
fn a_base_holds_for_the_list_or_the_sentence_it_opens() {
    bases(
        REVIEW,
        &[
            ("产值、税收分别比2019年增长20%、30%。", &["2019"; 2]),
            (
                "与2012年相比，产量增长20%，投资增长30%。财政收入增长6%。",
                &["2012", "2012", "year-before"],
            ),
            ("五年来，税收增长40%，投资年均增长8%。", &["2018", "2018"]),
        ],
    );
}

#[test]
fn a_base_that_is_not_clear_is_doubted() {
    bases(
        REVIEW,
        &[
            ("客流较疫情前增长12%。", &["?"]),
            ("税收比2025年增长12%。", &["?"]),
            ("用电量环比增长2%。", &["?"]),
            ("企业数比2020年增长15%，利润增长4%。", &["2020", "?"]),
        ],
    );
    bases(
        "二、2024年工作安排",
        &[
            ("税收增长6%左右。", &["year-before"]),
            ("到2027年，产值增长50%。", &["?"]),
            ("到2027年，产值比2023年增长50%。", &["2023"]),
        ],
    );
}

#[test]
fn a_yearly_average_goes_on_from_its_base() {
    let years = |text: &str| {
        let found = figures(&report(REPORT, REVIEW, text), None);
        let last = found.last().and_then(|figure| figure.period.clone());
        last.map(|period| (period.first, period.last))
    };
    let three = Some((2021, 2023));
    assert_eq!(years("税收比2020年年均增长6%。"), three);
    assert_eq!(years("税收比2020年增长30%，年均增长9%。"), three);
    assert_eq!(years("税收增长30%，年均增长9%。"), None);
}

#[test]
fn below_a_plan_and_its_last_year_the_words_say_which_is_meant() {
    let doubts = |text: &str| {
        let heading = "一、2020年和“十三五”工作回顾";
        let found = figures(&report("某县2021年政府工作报告", heading, text), None);
        let told = |figure: &yitu::figure::Figure| {
            let years = figure
                .period
                .as_ref()
                .map(|period| (period.first, period.last));
            (years, figure.doubts.is_empty())
        };
        found.iter().map(told).collect::<Vec<_>>()
    };
    let year = (Some((2020, 2020)), true);
    assert_eq!(doubts("全年税收80亿元，增长6%。"), [year, year]);
    let plan = Some((2016, 2020));
    assert_eq!(doubts("税收增长6%。"), [(plan, false)]);
    assert_eq!(
        doubts("五年累计修路80公里，税收年均增长6%。"),
        [(plan, true); 2]
    );
}
