//! What the reader of time is not sure of, it says.

use super::review;
use super::when::{REPORT, says_of_each};
use yitu::figure::Doubt;

/// Checks the doubts of each figure of each sentence.
fn doubts(title: &str, heading: &str, table: &[(&str, &[&[&str]])]) {
    says_of_each(title, heading, table, |figure| {
        Vec::from_iter(figure.doubts.iter().map(|doubt| doubt.code()))
    });
}

#[test]
fn what_is_said_is_sure() {
    doubts(
        REPORT,
        "一、2023年工作回顾",
        &[
            ("新建学校3所，增长5%。", &[&[], &[]]),
            ("五年来，新建学校12所。培训教师3万人次。", &[&[], &[]]),
            ("今年计划新建学校3所。", &[&[]]),
            ("绿地从5公顷增加到9公顷。", &[&[], &[]]),
        ],
    );
}

#[test]
fn what_is_done_every_year_is_no_sum_of_the_years() {
    let every: &[&str] = &["period-disputed"];
    doubts(
        REPORT,
        "一、过去五年工作回顾",
        &[
            ("每年新增就业60万人以上。", &[every]),
            ("城镇新增就业每年超过90万人。", &[every]),
            ("新增就业300万人。", &[&[]]),
        ],
    );
    doubts(
        REPORT,
        "一、2023年工作回顾",
        &[("每年新增就业60万人以上。", &[&[]])],
    );
}

#[test]
fn a_name_without_a_thing_is_doubtful() {
    doubts(
        REPORT,
        "二、2024年工作安排",
        &[
            ("抓好9个方面工作。", &[&["name-cut"]]),
            ("提出15个方面的重点任务。", &[&["name-cut"]]),
            ("筹措8亿元实施惠民工程。", &[&["name-bare"]]),
            ("单位产值能耗约为全国平均的70%。", &[&["base-unclear"]]),
            ("财政支出八成以上投向民生。", &[&["base-unclear"]]),
            ("民生支出占财政支出比重达到80%。", &[&[]]),
        ],
    );
}

#[test]
fn a_growth_that_says_less_than_it_seems_is_doubtful() {
    doubts(
        REPORT,
        "一、2023年工作回顾",
        &[
            ("PM2.5浓度改善9%。", &[&["base-unclear"]]),
            ("改善居住条件900户。", &[&[]]),
        ],
    );
    // Reckoned otherwise, it is no growth to set beside another year's.
    doubts(
        REPORT,
        "二、2024年主要预期目标",
        &[("一般公共预算收入同口径增长5%。", &[&["since-unclear"]])],
    );
}

#[test]
fn what_nobody_says_is_doubtful() {
    doubts(
        "某县工作情况",
        "一、教育",
        &[("新建学校3所。", &[&["period-unsaid"]])],
    );
    doubts(
        REPORT,
        "一、工作回顾",
        &[("新建学校3所。", &[&["period-unsaid"]])],
    );
    doubts(
        REPORT,
        "一、教育",
        &[("新建学校3所。", &[&["status-unsaid", "period-unsaid"]])],
    );
    doubts(
        REPORT,
        "一、2023年工作回顾",
        &[("税收年均增长6%。", &[&["period-unsaid"]])],
    );
}

#[test]
fn what_speaks_against_its_heading_without_a_time_is_doubtful() {
    doubts(
        REPORT,
        "三、2024年工作安排",
        &[(
            "新建学校3所，已完成选址2所。",
            &[&[], &["status-disputed", "period-disputed"]],
        )],
    );
}

#[test]
fn two_times_with_equal_reasons_are_doubtful() {
    doubts(
        REPORT,
        "一、2023年工作回顾",
        &[(
            "五年来，税收年均增长7%，2023年达到30亿元，新建学校12所。",
            &[&[], &[], &["period-disputed"]],
        )],
    );
    doubts(
        REPORT,
        "二、今后五年目标和2024年重点工作",
        &[
            ("新建学校3所。", &[&["period-disputed"]]),
            ("2024年，新建学校3所。", &[&[]]),
        ],
    );
}

#[test]
fn a_time_carried_far_is_doubtful() {
    doubts(
        REPORT,
        "二、2024年重点工作",
        &[(
            "到2026年，森林覆盖率达到60%。强化服务。新建学校3所。",
            &[&[], &["period-from-afar"]],
        )],
    );
}

#[test]
fn what_of_counted_things_is_worth_so_much_is_unsaid() {
    doubts(
        REPORT,
        "一、2023年工作回顾",
        &[
            (
                "22个村全部超过40万元。",
                &[&["name-bare"], &["name-unsaid", "name-bare"]],
            ),
            ("22个村收入超过40万元。", &[&["name-bare"], &[]]),
        ],
    );
}

#[test]
fn a_bound_at_one_end_of_a_range_is_doubted() {
    let found = review("每个小组配备10余—20人的队伍。");
    assert!(found.figures[0].doubts.has(Doubt::BoundShared));
}

#[test]
fn words_of_a_sentence_in_a_name_are_doubted() {
    for sentence in [
        "“一跨”即营业收入90亿元。",
        "财政部门按集中供养标准3500元拨付。",
    ] {
        let found = review(sentence);
        assert!(!found.figures[0].doubts.is_empty(), "in {sentence}");
    }
}

#[test]
fn a_share_of_those_behind_it_is_doubted() {
    let found = review("发放低保金900万元，占总人口2.3%的居民全部纳入保障。");
    let share = &found.figures[1];
    assert!(share.doubts.has(Doubt::NameFromAfar), "{share:?}");
}

#[test]
fn how_things_went_is_no_name() {
    for sentence in [
        "70个城市中，价格持平的1个，下降的53个。",
        "6个社区阅览点正常有序开放。",
    ] {
        let found = review(sentence);
        let last = found.figures.last().unwrap();
        assert!(!last.doubts.is_empty(), "in {sentence}: {last:?}");
    }
}

#[test]
fn an_act_done_to_what_the_clause_before_tells_is_doubted() {
    let doubtful = |sentence: &str| {
        let found = review(sentence);
        found.figures[0].doubts.has(Doubt::NameBare)
    };
    assert!(doubtful("严惩涉水犯罪，审结案件26件。"));
    assert!(doubtful("严惩涉水犯罪，审结案件26件41人。"));
    assert!(!doubtful("严惩犯罪，审结涉水案件26件。"));
    assert!(!doubtful("审结案件26件，结案率97%。"));
}

#[test]
fn an_amount_at_stake_is_of_cases_that_it_does_not_name() {
    let found = review("审结合同案件120件，标的额5亿元。");
    assert!(found.figures[1].doubts.has(Doubt::NameBare));
}

#[test]
fn a_name_that_leaves_out_an_item_before_it_is_doubted() {
    let found = review("支持农民工讨薪纠纷、工伤争议类案件25件，占案件总数的9%。");
    assert!(
        found.figures[0].doubts.has(Doubt::NameCut),
        "{:?}",
        found.figures[0]
    );
    assert!(
        found.figures[1].doubts.has(Doubt::NameCut),
        "{:?}",
        found.figures[1]
    );
}

#[test]
fn the_length_of_what_stands_behind_it_is_doubted() {
    let found = review("完成全长9公里的滨河路改造。");
    assert!(!found.figures[0].doubts.is_empty());
}

#[test]
fn a_name_with_a_number_of_its_own_is_doubted() {
    let found = review("组织人员上路巡查240天3000余人次。");
    let last = found.figures.last().unwrap();
    assert!(last.doubts.has(Doubt::NameLong), "{last:?}");
}

#[test]
fn what_is_left_out_is_doubted() {
    let found = review("除某村4户未兑现外，其余31个村已兑现。");
    for figure in &found.figures {
        assert!(!figure.doubts.is_empty(), "{figure:?}");
    }
}

#[test]
fn what_is_unsure_of_a_size_is_of_what_follows_it() {
    let found = review("总投资20亿元的光伏项目，已完成5亿元。");
    for figure in &found.figures {
        assert!(!figure.doubts.is_empty(), "{figure:?}");
    }
}

#[test]
fn words_that_would_name_two_numbers_are_doubted() {
    let found = review("帮助3000家企业解决用工需求5万人次。");
    let last = found.figures.last().unwrap();
    assert!(last.doubts.has(Doubt::NameCut), "{last:?}");
}

#[test]
fn what_a_budget_is_compared_with_is_doubted() {
    let found = review("公共预算收入3亿元，较年初预算4亿元，短收1亿元。");
    for figure in &found.figures[1..] {
        assert!(!figure.doubts.is_empty(), "{figure:?}");
    }
}

#[test]
fn a_sentence_for_a_name_is_doubted() {
    for sentence in [
        "夜间市集吸引线下客流20万人次。",
        "春季专场提供岗位3万个。",
        "依法为小微企业解除冻结、修复信用90件。",
        "审理相关案件130件。",
    ] {
        let found = review(sentence);
        assert!(
            !found.figures[0].doubts.is_empty(),
            "in {sentence}: {found:?}"
        );
    }
    let found = review("举办招聘会90场，开展巡回义诊60场，组织党员志愿服务3000人次。");
    for figure in &found.figures {
        assert!(figure.doubts.is_empty(), "{figure:?}");
    }
}

#[test]
fn a_thing_behind_a_measure_of_others_is_doubted() {
    let found = review("粮食播种面积9000亩，晚稻1200亩，新增茶园60亩。");
    let doubtful = |at: usize| found.figures[at].doubts.has(Doubt::NameBare);
    assert!(!doubtful(0) && doubtful(1) && !doubtful(2), "{found:?}");
}

#[test]
fn money_does_not_grow_by_households() {
    let found = review("新增商户90户，注册资本5亿元，比去年增加30户。");
    let last = found.figures.last().unwrap();
    assert!(last.doubts.has(Doubt::NameFromAfar), "{last:?}");
}

#[test]
fn an_act_alone_behind_what_it_was_done_to_is_doubted() {
    let found = review("严惩涉众犯罪，批捕80人，起诉50人。");
    for figure in &found.figures {
        assert!(figure.doubts.has(Doubt::NameBare), "{figure:?}");
    }
    let found = review("批捕80人，起诉50人。");
    assert!(found.figures[0].doubts.is_empty(), "{found:?}");
    let found = review("敬老院改造涉及6个乡镇，扩建3所。");
    assert!(found.figures[1].doubts.has(Doubt::NameBare), "{found:?}");
}

#[test]
fn what_each_of_several_has_is_doubted() {
    let found = review("7家种子企业的利润总额超过2000万元。");
    assert!(found.figures[1].doubts.has(Doubt::NameUnsaid), "{found:?}");
    let found = review("客运和货运较快恢复，分别上拉投资增速2.1个、0.5个百分点。");
    for figure in &found.figures {
        assert!(figure.doubts.has(Doubt::NameFromAfar), "{figure:?}");
    }
    let found = review("对5名学员考核期满后依法颁发证书。");
    assert!(found.figures[0].doubts.has(Doubt::NameCut), "{found:?}");
}

#[test]
fn a_year_in_a_name_is_doubted() {
    let found = review("各村2023年秋季栽树4万棵。");
    assert!(found.figures[0].doubts.has(Doubt::NameLong), "{found:?}");
    let found = review("PM2.5年均浓度30微克/立方米。");
    assert!(found.figures[0].doubts.is_empty(), "{found:?}");
}

#[test]
fn the_size_of_what_is_made_is_doubted() {
    let found = review("打造30亿元的茶产业集群。");
    assert!(!found.figures[0].doubts.is_empty(), "{found:?}");
}

#[test]
fn beds_of_a_place_and_names_of_one_character_are_doubted() {
    let found = review("全县编制床位90张，其中，中医院30张、牙科医院9张。");
    let bare = |at: usize| found.figures[at].doubts.has(Doubt::NameBare);
    assert!(!bare(0) && bare(1) && bare(2), "{found:?}");
    let found = review("耕地面积900亩，其中田300亩，土600亩。");
    let bare = |at: usize| found.figures[at].doubts.has(Doubt::NameBare);
    assert!(bare(1) && bare(2), "{found:?}");
}

#[test]
fn a_plan_of_what_is_not_said_is_doubted() {
    let found = review("茶叶产值9亿元，完成年计划8亿元的112%。");
    assert!(found.figures[1].doubts.has(Doubt::NameBare), "{found:?}");
    assert!(found.figures[2].doubts.is_empty(), "{found:?}");
}

#[test]
fn how_many_of_them_are_done_is_doubted() {
    let found = review("改造泵站21座、9座已完成。");
    assert!(!found.figures[1].doubts.is_empty(), "{found:?}");
}

#[test]
fn who_else_yields_so_much_is_doubted_where_the_yield_is_left_out() {
    let found = review("甲矿完成锡矿产量90吨，增长3%；乙矿完成60吨，增长2%。");
    assert_eq!(found.figures[0].name, "甲矿锡矿产量");
    let bare = |at: usize| found.figures[at].doubts.has(Doubt::NameBare);
    assert!(!bare(0) && bare(2) && bare(3), "{found:?}");
}

#[test]
fn what_a_plan_was_of_which_a_share_is_told_is_doubted() {
    let found = review("水稻插秧90亩，占计划数80亩的112%。");
    let unclear = |at: usize| found.figures[at].doubts.has(Doubt::BaseUnclear);
    assert!(unclear(1) && !unclear(2), "{found:?}");
    let found = review("就食品造假发布案例4批。就业人数3万人。");
    let cut = |at: usize| found.figures[at].doubts.has(Doubt::NameCut);
    assert!(cut(0) && !cut(1), "{found:?}");
}

#[test]
fn growth_from_an_earlier_year_is_since_then() {
    let unclear = |sentence: &str| {
        let found = review(sentence);
        found.figures[2].doubts.has(Doubt::SinceUnclear)
    };
    assert!(unclear("油菜产值9亿元，较2019年6亿元增长50%。"));
    assert!(!unclear("油菜产值9亿元，较2022年8亿元增长12%。"));
}

#[test]
fn one_name_of_two_numbers_is_doubted() {
    let found = review("甲村修渠9公里，发放补助30万元，乙村修渠4公里，发放补助20万元。");
    let twice = |at: usize| found.figures[at].doubts.has(Doubt::NameTwice);
    assert!(!twice(1) && twice(3), "{found:?}");
    let found = review("茶叶产值突破3亿元，达到3.2亿元。");
    assert!(found.figures[1].doubts.is_empty(), "{found:?}");
}

#[test]
fn a_share_of_what_is_unsure_is_unsure() {
    let found = review("加快农田建设，2.4万亩建成，占计划任务的103%。");
    for figure in &found.figures {
        assert!(!figure.doubts.is_empty(), "{figure:?}");
    }
}

#[test]
fn cases_of_what_is_none_are_doubted() {
    let found = review("办理新领域案件900件，占总数的9%。其中安全生产80件，信息保护60件。");
    let bare = |at: usize| found.figures[at].doubts.has(Doubt::NameBare);
    assert!(!bare(0) && bare(2) && bare(3), "{found:?}");
}

#[test]
fn how_often_is_no_name() {
    let found = review("供水总量1500万吨，日均环比增加2万吨。");
    assert!(!found.figures[1].doubts.is_empty(), "{found:?}");
}
