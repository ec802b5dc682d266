//! What a number is of, where the words leave it out.

use super::doubts;
use crate::figure::review;
use crate::figure::when::REPORT;
use yitu::figure::Doubt;

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
fn a_share_of_those_behind_it_is_doubted() {
    let found = review("发放低保金900万元，占总人口2.3%的居民全部纳入保障。");
    let share = &found.figures[1];
    assert!(share.doubts.has(Doubt::NameFromAfar), "{share:?}");
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
fn what_is_left_out_is_doubted() {
    let found = review("除某村4户未兑现外，其余31个村已兑现。");
    for figure in &found.figures {
        assert!(!figure.doubts.is_empty(), "{figure:?}");
    }
}

#[test]
fn what_a_budget_is_compared_with_is_doubted() {
    let found = review("公共预算收入3亿元，较年初预算4亿元，短收1亿元。");
    for figure in &found.figures[1..] {
        assert!(!figure.doubts.is_empty(), "{figure:?}");
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
fn a_share_of_what_is_unsure_is_unsure() {
    let found = review("加快农田建设，2.4万亩建成，占计划任务的103%。");
    for figure in &found.figures {
        assert!(!figure.doubts.is_empty(), "{figure:?}");
    }
}

#[test]
fn what_was_done_of_a_plan_told_before_is_of_what_it_does_not_say() {
    let found = review("引水工程年度计划投资9000万元，完成投资8000万元，完成年度计划88%。");
    let done = &found.figures[1];
    assert!(done.doubts.has(Doubt::NameBare), "{done:?}");
    let found = review("引水工程完成投资8000万元。");
    assert!(!found.figures[0].doubts.has(Doubt::NameBare));
}

#[test]
fn what_is_said_of_two_that_are_counted_is_doubted_of_the_first() {
    let found = review("3所高校8个学科入选国家名单。");
    assert!(found.figures[0].doubts.has(Doubt::NameCut));
    assert!(found.figures[1].doubts.is_empty());
}

#[test]
fn a_sort_a_part_or_what_a_few_became_names_nothing_by_itself() {
    doubts(
        REPORT,
        "一、2023年工作回顾",
        &[
            ("立案案件5件，其中行政类4件。", &[&[], &["name-bare"]]),
            (
                "用电量增长8%，三产高12个百分点。",
                &[&[], &["base-unclear"]],
            ),
            (
                "5所高等职业院校入选国家新一轮“双高建设计划”名单。",
                &[&["name-cut"]],
            ),
            ("9万群众住上了楼房。", &[&["name-cut"]]),
            ("解决了245个村、29万人饮水问题。", &[&["name-bare"], &[]]),
            (
                "全市生产总值增长6%（不含新区增长7%）。",
                &[&[], &["base-unclear"]],
            ),
            ("医药板块产品增加，实现销售收入16亿元。", &[&["name-bare"]]),
            (
                "完成679个村生活污水和99个村黑臭水体治理。",
                &[&["name-cut"], &[]],
            ),
            (
                "本科高校、技师学院均实现21个市全覆盖。",
                &[&["name-cut"], &["name-cut"]],
            ),
            ("完善100座水上驿站功能。", &[&["name-cut"]]),
            ("每个县发展1个以上特色产业。", &[&["name-cut"]]),
            (
                "清洁能源装机占比54%、发电量占比51%。",
                &[&[], &["name-bare"]],
            ),
            ("发放补贴9亿元，带动消费90亿元。", &[&[], &["name-bare"]]),
            (
                "展览收入7亿元，带动城市消费90亿元。",
                &[&[], &["name-bare"]],
            ),
            (
                "推进东山、西山等14个电网工程、联网通道建设。",
                &[&["name-cut"]],
            ),
            (
                "优良天数比例达到77%、增加13天。",
                &[&[], &["name-from-afar"]],
            ),
            (
                "水果、蔬菜、茶叶产量分别达20万吨、42万吨、19万吨以上。",
                &[&["bound-shared"], &["bound-shared"], &[]],
            ),
        ],
    );
}

#[test]
fn what_doubles_a_plan_is_of_what_it_does_not_say() {
    doubts(
        REPORT,
        "一、2023年工作回顾",
        &[(
            "新增小学学位7600个、比年度计划翻了一番。",
            &[&[], &["base-unclear"]],
        )],
    );
}
