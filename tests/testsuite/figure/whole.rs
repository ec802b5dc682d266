//! Names of clauses that say more than what is counted: where, how, by whom and of
//! what size.

use super::{line, review, says};
use yitu::figure::Doubt;

#[test]
fn how_it_was_done_is_no_part_of_what_is_counted() {
    says(&[
        ("7个园区成功认定市级基地。", &["园区 7个 level"]),
        ("12件实事全面完成。", &["实事 12件 level"]),
        ("对全区9所幼儿园全面改造。", &["幼儿园 9所 level"]),
        ("2款新型疫苗获批上市。", &["新型疫苗获批上市 2款 level"]),
        ("8家企业签约办公入驻。", &["企业签约办公入驻 8家 level"]),
        ("4个计划新开工项目全部开工。", &["计划新开工项目 4个 level"]),
    ]);
}

#[test]
fn where_and_by_whom_is_no_part_of_the_name() {
    says(&[
        (
            "在23个村硬化道路8万平方米。",
            &["村 23个 level", "硬化道路 8万平方米 level"],
        ),
        ("在集镇累计植树600棵。", &["植树 600棵 cumulative 累计"]),
        ("市下放省级审批权6个。", &["下放省级审批权 6个 level"]),
        ("主要铺设雨水管网420米。", &["铺设雨水管网 420米 level"]),
        (
            "提升城乡供水人口比例至83%以上。",
            &["城乡供水人口比例 83% share 以上"],
        ),
    ]);
}

#[test]
fn words_that_look_like_verbs_stay_whole() {
    says(&[
        ("建成并网储能项目3个。", &["并网储能项目 3个 level"]),
        ("航线通达28个城市。", &["城市 28个 level"]),
    ]);
}

#[test]
fn works_are_told_at_the_next_stage() {
    says(&[(
        "新开工安置房380套、建成210套。",
        &["新开工安置房 380套 level", "安置房建成 210套 level"],
    )]);
}

#[test]
fn what_is_counted_follows_the_items_that_stand_for_it() {
    says(&[(
        "攻坚汽车物流、光电制造等14个在谈项目。",
        &["在谈项目 14个 level"],
    )]);
}

#[test]
fn what_is_taken_out_of_a_growth_is_doubted_and_not_named() {
    let found = review("预算收入扣除减税因素同比增长3%。");
    assert_eq!(line(&found.figures[0]), "预算收入 +3% growth");
    assert!(found.figures[0].doubts.has(Doubt::SinceUnclear));
}

#[test]
fn a_size_says_which_ones() {
    says(&[
        (
            "20至800万元项目完成投资3亿元。",
            &["20至800万元项目完成投资 3亿元 level"],
        ),
        (
            "单体投资超20亿元项目16个。",
            &["单体投资超20亿元项目 16个 level"],
        ),
        ("海拔3500米以上村庄全部通电。", &[]),
        ("对亩均效益低于8万元的企业实行差别电价。", &[]),
        ("客流量在全省11个市中排名第4。", &[]),
    ]);
}

#[test]
fn days_that_were_good_are_counted() {
    says(&[
        (
            "优良天287天，同比减少6天。",
            &["优良天 287天 level", "优良天 -6天 change"],
        ),
        ("城区安全供水360天。", &["城区安全供水 360天 level"]),
    ]);
}

#[test]
fn a_minus_is_a_fall() {
    says(&[(
        "商品销售额4亿元，出口额2亿元，同比分别-3.1%、-8%。",
        &[
            "商品销售额 4亿元 level",
            "出口额 2亿元 level",
            "商品销售额 -3.1% growth",
            "出口额 -8% growth",
        ],
    )]);
}

#[test]
fn a_year_that_is_compared_with_is_no_time() {
    let found = review("全年售气900万方，同比2019年增幅11%。");
    let growth = &found.figures[1];
    let period = growth.period.as_ref().map(|period| period.last);
    assert_eq!(period, Some(2023), "{}", line(growth));
}

#[test]
fn what_may_be_said_of_another_is_doubted() {
    for (sentence, doubt) in [
        ("出口下降4%，欠目标6个百分点。", Doubt::BaseUnclear),
        ("5所学校特色课程建设红红火火有声有色。", Doubt::NameLong),
        ("总投资40亿元、年产9万吨的某材料项目开工。", Doubt::NameBare),
        ("某化工项目计划总投资52亿元。", Doubt::PeriodDisputed),
        ("市重点项目年度计划投资37亿元。", Doubt::StatusDisputed),
        (
            "引进企业3家，预计年销售可达8000万元。",
            Doubt::PeriodDisputed,
        ),
        ("两家企业年产值达3亿元。", Doubt::NameLong),
        ("工业产值占全市比重达19%，完成产值30亿元。", Doubt::NameBare),
    ] {
        let found = review(sentence);
        let doubted = found.figures.iter().any(|figure| figure.doubts.has(doubt));
        assert!(doubted, "in {sentence}: {:?}", found.figures);
    }
}

#[test]
fn a_year_of_results_is_no_plan() {
    use yitu::figure::{Status, read};
    use yitu::report::outline;
    let source = "# 某镇2024年政府工作报告\n\n## 二、2024年工作亮点与成效\n\n新增规上企业3家。\n";
    let found = read(source, &outline(source), None);
    assert_eq!(found.figures[0].status, Status::Actual);
}
