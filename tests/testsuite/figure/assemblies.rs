//! What courts, prosecutors, auditors and assemblies tell of what they did.

use super::{review, says};
use yitu::figure::{Doubt, read};
use yitu::report::outline;

#[test]
fn an_act_of_its_own_takes_no_other() {
    says(&[
        (
            "全市法院受理各类案件9120件，审结8740件，市中院受理各类案件910件，审结870件。",
            &[
                "受理各类案件 9120件 level",
                "审结各类案件 8740件 level",
                "市中院受理各类案件 910件 level",
                "审结各类案件 870件 level",
            ],
        ),
        (
            "审结走私案件12件15人，从快惩处偷盗案件31件40人。",
            &[
                "审结走私案件 12件 level",
                "审结走私案件 15人 level",
                "惩处偷盗案件 31件 level",
                "惩处偷盗案件 40人 level",
            ],
        ),
        (
            "批准逮捕310人，不批准逮捕90人，提起公诉520人。",
            &[
                "批准逮捕 310人 level",
                "不批准逮捕 90人 level",
                "提起公诉 520人 level",
            ],
        ),
        (
            "处置问题线索310件，立案90件。",
            &["处置问题线索 310件 level", "立案 90件 level"],
        ),
    ]);
}

#[test]
fn two_acts_are_done_with_one_thing() {
    says(&[(
        "新收和审结专利行政案件分别为310件和290件。",
        &[
            "新收专利行政案件 310件 level",
            "审结专利行政案件 290件 level",
        ],
    )]);
}

#[test]
fn an_assembly_hears_appoints_and_amends() {
    says(&[
        (
            "审议通过条例草案7件、集中修改5件。",
            &["审议通过条例草案 7件 level", "集中修改条例草案 5件 level"],
        ),
        (
            "依法严肃任免法官和检察官64人次，其中任命41人次、免职23人次。",
            &[
                "任免法官和检察官 64人次 level",
                "任命法官和检察官 41人次 level",
                "免职法官和检察官 23人次 level",
            ],
        ),
        (
            "提请抗诉7件、不支持监督申请9件。",
            &["提请抗诉 7件 level", "不支持监督申请 9件 level"],
        ),
        (
            "为提供线索的市民兑现举报奖励6万元。",
            &["兑现举报奖励 6万元 level"],
        ),
    ]);
}

#[test]
fn what_is_at_a_level_is_told_by_what_stands_behind() {
    says(&[(
        "15项指标中，9项优于规定区间，6项处于规定区间。",
        &[
            "指标 15项 level",
            "优于规定区间 9项 level",
            "处于规定区间 6项 level",
        ],
    )]);
}

#[test]
fn bodies_are_counted_and_what_they_did_is_named_without_them() {
    says(&[
        (
            "6个单位虚报费用41万元。",
            &["单位 6个 level", "虚报费用 41万元 level"],
        ),
        (
            "11个街道违规发放补贴31万元。",
            &["街道 11个 level", "违规发放补贴 31万元 level"],
        ),
        (
            "9个项目代建企业等单位违规出售公寓310套。",
            &["项目代建企业等单位 9个 level", "违规出售公寓 310套 level"],
        ),
        ("7.2亿元未按规定使用。", &["未按规定使用 7.2亿元 level"]),
        (
            "38个县形成沉淀资金7.2亿元。",
            &["县 38个 level", "沉淀资金 7.2亿元 level"],
        ),
        (
            "支出41亿元，占核定支出预计数的62%。",
            &["支出 41亿元 level", "支出占核定支出预计数 62% share"],
        ),
        (
            "批复指标53亿元，已用指标41亿元。",
            &["批复指标 53亿元 level", "已用指标 41亿元 level"],
        ),
    ]);
}

#[test]
fn who_did_something_in_a_list_is_sure_of_its_name() {
    for sentence in [
        "海洋装备等9个项目入选国家示范名单。",
        "12所学校通过省级标准化评估。",
        "对生效裁判提出抗诉31件。",
        "以骗取贷款罪提起公诉9人。",
        "判处五年以上有期徒刑至死刑的罪犯310人。",
        "纳入省级预算管理的基金收入41亿元。",
    ] {
        let found = review(sentence);
        let doubts = found.figures[0].doubts;
        assert!(doubts.is_empty(), "{doubts:?} in {sentence}");
    }
}

#[test]
fn a_share_of_what_was_just_told_may_have_a_long_name() {
    let found =
        review("查出违规、浪费、管理不规范等问题金额41亿元，占同期抽查审计的财政资金总额的6.2%。");
    let share = &found.figures[1];
    assert!(
        share.name.ends_with("占同期抽查审计的财政资金总额"),
        "{}",
        share.name
    );
    assert!(share.doubts.is_empty(), "{:?}", share.doubts);
}

#[test]
fn what_only_links_is_no_part_of_a_name() {
    says(&[
        (
            "集团实现了营业收入41亿元，高峰日客流甚至突破90万人次。",
            &["营业收入 41亿元 level", "高峰日客流 90万人次 level 突破"],
        ),
        ("新发现吸毒人员31人。", &["新发现吸毒人员 31人 level"]),
    ]);
}

#[test]
fn what_is_only_part_of_what_was_told_is_doubted() {
    for sentence in [
        "结余资金9.1亿元，其中2.3亿元已闲置两年。",
        "31个以上项目纳入用地保障范围。",
        "3个站点超标准收费47万元。",
        "9个省区市安居工程当年上报70万套。",
    ] {
        let found = review(sentence);
        let sure = found.figures.iter().all(|figure| figure.doubts.is_empty());
        assert!(!sure, "in {sentence}");
    }
}

#[test]
fn a_growth_above_that_of_last_year_is_of_this_year() {
    let found = review("工业用电量增长6%，高于上年同期2.5个百分点。");
    let years = found.figures.iter().map(|figure| {
        let period = figure.period.as_ref().expect("the heading says a year");
        period.last
    });
    assert_eq!(Vec::from_iter(years), [2023, 2023]);
}

#[test]
fn what_is_counted_to_the_last_was_done() {
    let unsure = |sentence: &str| {
        let source = format!("# 法治服务\n\n{sentence}\n");
        let found = read(&source, &outline(&source), Some(2024));
        found.figures[0].doubts.has(Doubt::StatusUnsaid)
    };
    assert!(!unsure("接听来电48077人次。"));
    assert!(unsure("建设工作站120个。"));
}
