//! What a title, a heading and a section's first words say of the time: review
//! or plan, and of which year.

use super::when::{REPORT, figures, says_when};
use yitu::figure::Status;

#[test]
fn headings_of_review_are_known_by_many_words() {
    let table = [
        ("一、2023年预算执行情况", "2023年"),
        ("一、2023年主要工作", "2023年"),
        ("一、2023年重点任务落实情况", "2023年"),
        ("一、过去一年工作回顾", "2023年"),
        ("一、２０２３年工作回顾", "2023年"),
        ("一、二〇二三年工作回顾", "2023年"),
        ("二、2024年主要工作", "目标 2024年"),
        ("二、2024年预算草案", "目标 2024年"),
        ("二、今年重点工作", "目标 2024年"),
        ("二、未来三年工作打算", "目标 到2026年"),
        ("一、“十三五”发展成就和2020年主要工作", "2016—2020年"),
        ("一、2023年及过去五年工作回顾", "2019—2023年"),
        ("本届政府工作回顾", "2019—2023年"),
        ("一、医院改革见效，连续两年获评优秀", "2023年"),
    ];
    for (heading, expected) in table {
        says_when(REPORT, heading, &[("覆盖率达到60%。", &[expected])]);
    }
}

#[test]
fn a_cards_theme_does_not_turn_its_section() {
    let text = "#### （一）全面完成脱贫任务\n\n新建学校3所。";
    says_when(REPORT, "一、2023年工作回顾", &[(text, &["2023年"])]);
    let text = "#### （一）巩固提升治理成效\n\n新建学校3所。";
    says_when(REPORT, "二、2024年重点工作", &[(text, &["目标 2024年"])]);
    let text = "#### 下一步工作打算\n\n新建学校3所。";
    says_when(REPORT, "二、2024年工作", &[(text, &["目标 2024年"])]);
}

#[test]
fn titles_say_when_and_whether() {
    let table = [
        ("某医院2023年工作总结", "一、主要工作", "2023年"),
        ("某县2023年统计公报", "一、综合", "2023年"),
        (
            "某局2023年工作总结和2024年工作计划",
            "二、2024年工作计划",
            "目标 2024年",
        ),
        (
            "某局2023年工作总结和2024年工作计划",
            "一、2023年主要工作",
            "2023年",
        ),
        ("某区2023年三季度国民经济", "一、教育", "2023年三季度"),
        ("某公司2023年半年度报告", "一、教育", "2023年上半年"),
        ("某县2023年重点工作开展情况报告", "一、教育", "2023年"),
        ("某局2023年部门预算", "一、教育", "目标 2023年"),
        ("某局2023年部门决算", "一、教育", "2023年"),
        (
            "某局2023年部门预算公开说明",
            "一、收支总体情况",
            "目标 2023年",
        ),
        ("某县2024年工作要点", "一、教育", "目标 2024年"),
        ("某县2024年民生实事项目", "一、教育", "目标 2024年"),
        ("某县2024年民生实事项目", "一、进展情况", "2024年"),
        ("某县政府工作报告（2024年1月9日）", "一、工作回顾", "2023年"),
        (
            "关于某县2023年预算执行情况和2024年预算草案的报告",
            "二、2024年预算草案",
            "目标 2024年",
        ),
    ];
    for (title, heading, expected) in table {
        says_when(title, heading, &[("新建学校3所。", &[expected])]);
    }
}

#[test]
fn each_of_several_reports_has_a_title_of_its_own() {
    let first =
        "# 汇编\n\n## 甲县2022年政府工作报告\n\n### 一、过去一年工作回顾\n\n粮食5万吨。\n\n";
    let second = "## 乙县政府工作报告（2019年2月1日）\n\n### 一、过去一年工作回顾\n\n粮食6万吨。\n";
    let found = figures(&format!("{first}{second}"), None);
    let years: Vec<u16> = found
        .iter()
        .filter_map(|figure| figure.period.as_ref().map(|period| period.last))
        .collect();
    assert_eq!(years, [2021, 2018]);
}

#[test]
fn each_of_several_reports_has_a_year_of_its_own() {
    let source = "# 工作总结节选\n\n## 甲乡2015年工作总结\n\n### 主要工作\n\n税收2亿元。\n\n\
        ## 乙乡2021年工作总结\n\n### 主要工作\n\n截止2021年底，税收3亿元。\n";
    let found = figures(source, None);
    let told: Vec<(u16, Status)> = found
        .iter()
        .filter_map(|figure| Some((figure.period.as_ref()?.last, figure.status)))
        .collect();
    assert_eq!(told, [(2015, Status::Actual), (2021, Status::Actual)]);
}

#[test]
fn a_section_without_a_year_takes_that_of_its_first_words() {
    let text = "2022年，我们迎难而上。新建学校3所。\n\n新建医院2所。";
    says_when(REPORT, "一、工作回顾", &[(text, &["2022年", "2022年"])]);
    let text =
        "过去一年，我们迎难而上。\n\n新建医院2所。\n\n五年来，新建公园9个。\n\n培育企业4家。";
    says_when(
        "某县2026年政府工作报告",
        "一、2025年工作回顾和“十四五”发展成就",
        &[(text, &["2025年", "2021—2025年", "2021—2025年"])],
    );
    let text = "回顾过去五年，我们迎难而上。\n\n新建医院2所。";
    says_when(REPORT, "一、工作回顾", &[(text, &["2019—2023年"])]);
    let text = "#### 教育\n\n2022年，我们迎难而上。\n\n#### 卫生\n\n新建医院2所。";
    says_when(REPORT, "一、工作回顾", &[(text, &["2022年"])]);
    let text = "12月，召开现场会。\n\n新建医院2所。";
    says_when(REPORT, "一、工作回顾", &[(text, &["2023年"])]);
    let text = "2022年，我们迎难而上。\n\n新建医院2所。";
    says_when(REPORT, "一、2023年工作回顾", &[(text, &["2023年"])]);
}

#[test]
fn words_without_a_number_turn_the_rest_of_a_review() {
    let title = "某县2026年政府工作报告";
    let turns = "#### 科技\n\n- 专利达到70件。\n\n刚刚过去的2025年，我们顶住压力。\n\n- 投资增长6%。\n\n#### 民生\n\n- 城镇新增就业3万人。";
    let told = ["2021—2025年", "2025年", "2025年"];
    says_when(title, "“十四五”时期工作回顾", &[(turns, &told)]);
    let turns = "过去一年，我们迎难而上。\n\n#### 民生\n\n- 城镇新增就业3万人。\n\n各位代表！2025年任务完成，十四五圆满收官。五年来，我们奋力前行。\n\n- 新建学校30所。\n- ——这五年，城乡更美。\n- 改造公园9个。";
    let told = ["2025年", "2021—2025年", "2021—2025年"];
    says_when(title, "2025年工作和“十四五”发展回顾", &[(turns, &told)]);
    // A list item turns its own theme alone.
    let turns = "#### 科技\n\n- 刚刚过去的2025年，我们顶住压力。\n- 投资增长6%。\n\n#### 民生\n\n- 新建学校30所。";
    let told = ["2025年", "2021—2025年"];
    says_when(title, "“十四五”时期工作回顾", &[(turns, &told)]);
    // What is called just past opens what follows, whatever else it says.
    let turns = "#### 科技\n\n- 专利达到70件。\n\n刚刚过去的2025年，我们顶住压力，投资增长6%。\n\n- 出口增长4%。";
    let told = ["2021—2025年", "刚刚过去的2025年", "2025年"];
    says_when(title, "“十四五”时期工作回顾", &[(turns, &told)]);
    // A heading that is a sentence turns those behind it.
    let turns = "#### 2025年是不平凡的一年\n\n- 专利达到70件。\n\n#### 一是稳增长\n\n- 出口增长4%。\n\n各位代表！五年来，我们连续3年夺得第一。\n\n- 新建学校30所。";
    let told = ["2025年", "2025年", "2021—2025年"];
    says_when(title, "2025年和“十四五”时期工作回顾", &[(turns, &told)]);
    // Another year is told by the way, and so is what a sentence with a number says.
    let aside =
        "- 2022年，我们迎难而上。\n- 新建学校3所。\n- 五年来，新建公园9个。\n- 新建医院2所。";
    let told = ["2025年", "2021—2025年", "2025年"];
    says_when(title, "2025年工作回顾", &[(aside, &told)]);
}

#[test]
fn a_plan_that_looks_back_is_doubted_to_its_next_heading() {
    let plan = "# 某县2026年政府工作报告\n\n### 一、2025年工作回顾\n\n- 新建学校3所。\n\n### 二、关于“十五五”规划纲要的说明\n\n- 过去五年，我们奋力前行。\n- 工业总产值达到80亿元。\n- 工业投资年均增长8%。\n\n#### （一）发展产业\n\n- 到2030年，工业总产值达到120亿元。\n";
    let found = figures(plan, None);
    let sure: Vec<(&str, bool)> = found
        .iter()
        .map(|figure| (&*figure.name, figure.doubts.is_empty()))
        .collect();
    let told = [
        ("新建学校", true),
        ("工业总产值", false),
        ("工业投资", false),
        ("工业总产值", true),
    ];
    assert_eq!(sure, told);
}

#[test]
fn a_heading_with_nothing_of_its_own_speaks_for_those_after_it() {
    let title = "# 某县人民法院工作报告\n\n（2023年1月6日在县人民代表大会上）\n\n";
    let review = "### 2022年主要工作\n\n### 一、落实重点任务\n\n审结案件90件。\n\n";
    let plan = "### 2023年工作安排\n\n### 一、抓办案\n\n结案率达到98%。\n";
    let found = figures(&format!("{title}{review}{plan}"), None);
    let told: Vec<(Option<u16>, Status, bool)> = found
        .iter()
        .map(|figure| {
            let year = figure.period.as_ref().map(|period| period.last);
            let sure = figure
                .doubts
                .iter()
                .all(|doubt| doubt.code().starts_with("name"));
            (year, figure.status, sure)
        })
        .collect();
    let expected = [
        (Some(2022), Status::Actual, true),
        (Some(2023), Status::Target, true),
    ];
    assert_eq!(told, expected);
}

#[test]
fn a_report_about_a_year_counts_from_that_year() {
    says_when(
        "某镇2023年工作总结",
        "一、教育",
        &[
            ("今年新建学校3所，去年为2所。", &["2023年", "2022年"]),
            ("上年新建学校3所。", &["2022年"]),
            ("聚焦重点任务，新建学校3所。", &["2023年"]),
        ],
    );
    says_when(
        "某镇2023年工作总结",
        "二、推动重点任务落实",
        &[("新建学校3所。", &["2023年"])],
    );
    says_when(
        "某镇2023年工作总结",
        "三、下一步工作打算",
        &[("新建学校3所。", &["目标 2024年"])],
    );
}

#[test]
fn a_summary_calls_its_own_year_this_year() {
    says_when(
        "某局2023年度工作总结及2024年度工作思路",
        "一、2023年工作开展情况",
        &[
            ("今年以来，承担项目45个。", &["2023年"]),
            ("截止目前，完工30个。", &["2023年"]),
        ],
    );
    says_when(
        "2023年某市人民检察院工作报告",
        "2023年工作回顾",
        &[("一年来，共受理申诉90件。", &["2023年"])],
    );
}

#[test]
fn a_list_whose_tasks_are_met_is_a_review() {
    says_when(
        "2023年8个民生实事项目全面落实",
        "一、教育",
        &[
            (
                "新建幼儿园9所，超额完成8所的年度目标任务。",
                &["2023年", "2023年"],
            ),
            ("新建幼儿园9所，确保超额完成年度任务。", &["目标 2023年"]),
        ],
    );
}

#[test]
fn the_year_of_works_does_not_date_the_act() {
    says_when(
        REPORT,
        "2024年民生实事",
        &[(
            "完工2023年7个续建小区，新开工4个小区。",
            &["目标 2024年", "目标 2024年"],
        )],
    );
}

#[test]
fn a_list_of_what_a_report_promised_is_a_plan_of_its_year() {
    for tasks in ["目标任务", "重点任务", "任务分解", "责任分解", "任务清单"] {
        says_when(
            &format!("2024年某市政府工作报告{tasks}"),
            "一、教育",
            &[("新建学校3所。", &["目标 2024年"])],
        );
    }
}
