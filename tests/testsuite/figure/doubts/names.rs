//! Names that the reader is not sure of.

use super::doubts;
use crate::figure::review;
use crate::figure::when::REPORT;
use yitu::figure::Doubt;

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
fn words_that_would_name_two_numbers_are_doubted() {
    let found = review("帮助3000家企业解决用工需求5万人次。");
    let last = found.figures.last().unwrap();
    assert!(last.doubts.has(Doubt::NameCut), "{last:?}");
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
fn a_year_in_a_name_is_doubted() {
    let found = review("各村2023年秋季栽树4万棵。");
    assert!(found.figures[0].doubts.has(Doubt::NameLong), "{found:?}");
    let found = review("PM2.5年均浓度30微克/立方米。");
    assert!(found.figures[0].doubts.is_empty(), "{found:?}");
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

#[test]
fn a_name_as_long_as_a_sentence_is_doubted_unless_it_is_a_list_or_a_measure() {
    let long = |sentence: &str| {
        let found = review(sentence);
        found.figures[0].doubts.has(Doubt::NameLong)
    };
    assert!(long("青石县林业局统筹各乡镇护林员巡山6000次。"));
    assert!(!long("护林员巡山6000次。"));
    assert!(!long(
        "发放困难学生生活补助、护林员岗位津贴及助餐补贴300万元。"
    ));
}

#[test]
fn those_of_whom_something_gets_better_or_who_gain_something_are_doubted() {
    let cut = |sentence: &str| {
        let found = review(sentence);
        found.figures[0].doubts.has(Doubt::NameCut)
    };
    assert!(cut("提升40所学校、20家医院周边环境。"));
    assert!(cut("改善3万户居民的供热质量。"));
    assert!(!cut("提升改造学校40所。"));
    assert!(cut("帮扶车间共带动260人就业。"));
    assert!(cut("以租赁方式新建用房900平方米。"));
    assert!(!cut("帮扶车间吸纳工人260人。"));
}

#[test]
fn a_noun_that_a_list_of_the_next_number_follows_is_doubted() {
    let found = review("90项县委、县政府重点工作和30项实事按期推进。");
    assert!(found.figures[0].doubts.has(Doubt::NameCut));
}

#[test]
fn acts_and_comparisons_that_name_nothing_are_doubted() {
    let doubted = |sentence: &str, at: usize| {
        let found = review(sentence);
        !found.figures[at].doubts.is_empty()
    };
    assert!(doubted("考核的12项指标中，11项优于全省平均。", 1));
    assert!(doubted("摸排人员9000余人次，管控630人。", 1));
    assert!(doubted("4个项目完成签约，已有3家投产运营。", 1));
    assert!(doubted("办理建议86件，满意率98%。", 1));
    assert!(doubted("新建户厕60座，普及率达80%。", 1));
    assert!(!doubted("小学26所。", 0));
}

#[test]
fn an_index_that_is_lower_than_it_was_by_so_much_is_doubted() {
    let found = review("经济效益综合指数为495.2，低于上年同期9.6。");
    assert!(!found.figures[1].doubts.is_empty());
}
