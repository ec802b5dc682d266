//! Times that words far from the number give: a plan, a title, a day, a year compared.

use super::when::{REPORT, figures, says_when};

#[test]
fn what_someone_will_do_is_planned() {
    says_when(
        "2023年某街道工作",
        "一、总体",
        &[
            (
                "2023年，街道将坚持项目为王，财政收入增长8%以上。",
                &["目标 2023年"],
            ),
            (
                "今年，某镇将聚焦产业。争取实现财政收入11亿元。",
                &["目标 2023年"],
            ),
        ],
    );
    // 将 before what is done to something plans nothing.
    says_when(
        REPORT,
        "一、2023年工作回顾",
        &[("将产业园区列入规划，新增企业8家。", &["2023年"])],
    );
}

#[test]
fn a_report_given_in_the_year_behind_its_title_is_about_that_of_its_title() {
    let told = |text: &str, when: &[&str]| {
        says_when(
            "某镇2016年政府工作报告",
            "一、过去五年工作回顾",
            &[(text, when)],
        );
    };
    told("五年来，累计实现产值138亿元。", &["2011—2015年"]);
    let dated = "# 某镇2016年政府工作报告\n\n2017年1月9日在人民代表大会上\n\n\
                 ## 一、过去五年工作回顾\n\n五年来，累计实现产值138亿元。\n";
    let court = "# 某法院工作报告（2020年）\n\n2月4日上午，大会听取报告。\n\n\
                 院长说，2020年，面对疫情，法院忠实履职。审结案件217件，同比上升5%。\n";
    let period = |source: &str| {
        let found = figures(source, None);
        found[0].period.as_ref().map(|period| period.words.clone())
    };
    assert_eq!(period(dated).as_deref(), Some("2012—2016年"));
    assert_eq!(period(court).as_deref(), Some("2020年"));
}

#[test]
fn the_year_that_is_compared_with_another_is_the_one_told_of() {
    says_when(
        REPORT,
        "一、过去五年工作回顾",
        &[(
            "2022年与2018年相比，财政收入由7亿元增加到9亿元。",
            &["?", "2022年"],
        )],
    );
}

#[test]
fn nothing_else_is_of_the_day_on_which_it_was_told() {
    says_when(
        "2023年前三季度外贸情况",
        "一、总体",
        &[(
            "10月21日，海关发布，前三季度，进出口90亿元。其中，出口60亿元。机电出口30亿元。",
            &["2023年前三季度", "2023年前三季度", "2023年前三季度"],
        )],
    );
}

#[test]
fn a_year_and_a_month_of_a_later_one_are_a_span() {
    says_when(
        REPORT,
        "一、2022年工作回顾",
        &[(
            "2012年以来至2022年10月，完成投资32亿元。",
            &["2012年以来至2022年10月"],
        )],
    );
}

#[test]
fn a_summary_with_a_plan_looks_back_on_the_first_of_its_years() {
    let source = "# 某镇2020年工作总结及2021年工作计划\n\n今年以来，现将工作总结如下：\n\n\
                  ## 一、基本情况\n\n总人口5975人。\n\n## 二、2021年工作计划\n\n新建学校5所。\n";
    let found = figures(source, None);
    let words = found.iter().map(|figure| {
        let period = figure.period.as_ref();
        period.map(|period| period.words.clone())
    });
    let words: Vec<_> = words.collect();
    assert_eq!(words, [Some("2020年".into()), Some("2021年".into())]);
}

#[test]
fn a_time_before_计划_plans_what_follows() {
    says_when(
        REPORT,
        "一、2022年工作回顾",
        &[
            (
                "全年计划播种面积121万亩，全年共完成播种面积122万亩。",
                &["目标 2022年", "2022年"],
            ),
            ("将追回的70万元返还失主。", &["2022年"]),
        ],
    );
}

#[test]
fn what_stands_in_a_plan_looks_ahead_whatever_its_heading_hopes_for() {
    let source = "# 2024年某县政府工作报告\n\n## 二、今年的主要预期目标和重点工作\n\n\
                  生产总值增长7%以上。\n\n### （一）聚力乡村振兴，农业现代化迈出新步伐\n\n\
                  新开发岗位305个。\n";
    let found = figures(source, None);
    assert_eq!(found[1].status, yitu::figure::Status::Target);
}

#[test]
fn a_meeting_at_which_a_year_is_planned_looks_back_on_the_year_before() {
    says_when(
        "2023年全国邮政管理工作会议",
        "一、总体",
        &[("业务收入完成9亿元，同比增长6%。", &["2022年", "2022年"])],
    );
}

#[test]
fn what_is_done_of_a_year_is_told_in_the_next() {
    says_when(
        "2020年某市民生实事项目全部如期完成",
        "一、食品安全",
        &[("去年，建成厨房77家。", &["2020年"])],
    );
}

#[test]
fn who_does_something_is_no_pair_of_numbers() {
    says_when(
        REPORT,
        "一、2023年工作回顾",
        &[
            ("由13个单位牵头。", &["2023年"]),
            ("计划今年消除水质断面58个。", &["目标 2024年"]),
            (
                "2023年，除去2000年到期面积90亩后，补助资金137万元。",
                &["2023年", "2023年"],
            ),
        ],
    );
    says_when(
        "2020年上半年某县经济运行情况",
        "一、总体",
        &[("本年产量增长4%。", &["2020年上半年"])],
    );
}

#[test]
fn a_year_behind_who_told_of_it_opens_the_paragraph() {
    says_when(
        "某集团工作会议（2023年1月3日）",
        "一、总体",
        &[
            (
                "会议指出，2022年，发送旅客9亿人次。完成投资7亿元。",
                &["2022年", "2022年"],
            ),
            (
                "会议提出，2023年工作的主要目标是，安全保持稳定；发送旅客10亿人次。",
                &["目标 2023年"],
            ),
        ],
    );
}

#[test]
fn five_years_are_those_that_a_paragraph_before_began_with() {
    let source = "# 2022年某法院情况\n\n2018至2022年，受理案件9万件。\n\n\
                  五年来，审结涉黑案件206件。\n";
    let found = figures(source, None);
    let period = found[1].period.as_ref().expect("a period");
    assert_eq!((period.first, period.last), (2018, 2022));
}

#[test]
fn a_title_with_two_years_says_which_is_looked_back_on() {
    let sure = |title: &str| {
        let source = format!("# {title}\n\n## 一、工作回顾\n\n新建学校5所。\n");
        let found = figures(&source, None);
        let period = found[0].period.as_ref().expect("a period");
        assert_eq!(period.last, 2022, "{title}");
        found[0].doubts.is_empty()
    };
    assert!(sure("某局2022年工作总结和2023年工作要点"));
    assert!(sure("2023年某集团工作会议"));
    // A report may look back on the years of a term.
    assert!(!sure("某县人民法院2023年工作报告"));
    assert!(!sure("2023年某县政府工作报告"));
}

#[test]
fn years_that_are_listed_or_built_on_are_told_as_they_are() {
    says_when(
        "某市2024年政府工作报告",
        "一、2023年工作回顾",
        &[
            ("2021年、2022年两年压减产能90万吨。", &["2021—2022年"]),
            ("今年，计划完成50条河道的治理。", &["目标 2024年"]),
            ("在2020年产量的基础上减产25万吨。", &["2023年"]),
            (
                "零售额两年平均增长4%，较一季度提升1个百分点。",
                &["2022—2023年", "2023年"],
            ),
            (
                "完成“全年新增就业6万人以上、调查失业率控制在5.5%左右、务工人数稳定在3万人以上”的目标。",
                &["2023年", "2023年", "2023年"],
            ),
        ],
    );
}
