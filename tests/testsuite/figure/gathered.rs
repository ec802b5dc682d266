//! What the items of a list share, and what ends with one of them.

use super::{review, says};
use yitu::figure::Figure;

#[test]
fn items_before_an_and_so_on_share_what_stands_behind_it() {
    says(&[
        (
            "陶瓷、皮革、家具等产业增加值分别增长4%、5%、6%。",
            &[
                "陶瓷产业增加值 +4% growth",
                "皮革产业增加值 +5% growth",
                "家具产业增加值 +6% growth",
            ],
        ),
        (
            "电子信息、稀土、装备制造业产业规模分别达30亿元、40亿元、50亿元。",
            &[
                "电子信息产业规模 30亿元 level",
                "稀土产业规模 40亿元 level",
                "装备制造业产业规模 50亿元 level",
            ],
        ),
        (
            "纺织业、现代物流产业产值分别增长4%、5%。",
            &["纺织业产值 +4% growth", "现代物流产业产值 +5% growth"],
        ),
        (
            "技改投资、民间投资增速分别高于全市3个、2个百分点。",
            &[
                "技改投资增速高于全市 +3个百分点 change",
                "民间投资增速高于全市 +2个百分点 change",
            ],
        ),
    ]);
}

#[test]
fn two_acts_of_one_thing_are_both_its_own() {
    says(&[(
        "建设和改造排水管网30公里。",
        &["建设和改造排水管网 30公里 level"],
    )]);
}

#[test]
fn a_limit_says_which_of_those_behind_the_number() {
    says(&[(
        "村集体经营性收入20万元以上9个村，占比30%。",
        &[
            "村集体经营性收入20万元以上村 9个 level",
            "村集体经营性收入20万元以上村占比 30% share",
        ],
    )]);
}

#[test]
fn what_goes_before_a_number_but_names_nothing_is_left_out() {
    says(&[
        (
            "工业产值继2022年突破30亿元后再创新高。",
            &["工业产值 30亿元 level 突破"],
        ),
        (
            "新业态营收占比较上年提高2个百分点。",
            &["新业态营收占比 +2个百分点 change"],
        ),
        ("耕层厚度止跌提升3%。", &["耕层厚度 +3% growth"]),
        ("物价指数微降0.2%。", &["物价指数 -0.2% growth"]),
        ("我镇养殖面积900亩。", &["养殖面积 900亩 level"]),
        ("全年共投工3万个工日。", &["投工 3万个工日 level"]),
    ]);
}

#[test]
fn what_an_item_says_of_time_ends_with_it() {
    let paragraph = "一是投资平稳。1—10月，签约项目9个。二是普查扎实。核查单位300家。";
    let found = review(paragraph);
    let when = |at: usize| {
        let period = found.figures[at].period.as_ref().expect("a time");
        period.words.to_string()
    };
    assert_eq!(when(0), "2023年1—10月");
    assert_eq!(when(1), "2023年");
}

#[test]
fn those_for_whom_something_is_done_are_counted_without_a_preposition() {
    says(&[(
        "为各类优抚对象900人发放抚恤金300万元。",
        &["各类优抚对象 900人 level", "发放抚恤金 300万元 level"],
    )]);
}

#[test]
fn money_put_in_is_no_act_on_what_it_pays_for() {
    says(&[(
        "投入68万元完成9所学校操场改造。",
        &["投入 68万元 level", "学校操场改造 9所 level"],
    )]);
}

#[test]
fn what_is_said_of_things_behind_them_is_cut_off() {
    says(&[
        ("30万名学生领取了教材。", &["学生 30万名 level"]),
        ("7个村庄通了燃气。", &["村庄 7个 level"]),
        (
            "完成6所学校环境整治工作并常态化推进。",
            &["学校环境整治工作 6所 level"],
        ),
        ("4个扩建项目更是成绩斐然。", &["扩建项目 4个 level"]),
    ]);
}

#[test]
fn a_rate_does_not_say_its_stage_twice() {
    says(&[(
        "幸福院建设项目开工29个，开工率76%。",
        &[
            "幸福院建设项目开工 29个 level",
            "幸福院建设项目开工率 76% share",
        ],
    )]);
}

#[test]
fn trade_with_several_is_trade_with_each() {
    says(&[(
        "对东盟、欧盟出口分别增长6%、7%。",
        &["对东盟出口 +6% growth", "对欧盟出口 +7% growth"],
    )]);
}

#[test]
fn who_does_something_and_for_whom_are_no_part_of_it() {
    says(&[
        ("公司中标重点工程28项。", &["中标重点工程 28项 level"]),
        ("为民办理电梯加装45部。", &["办理电梯加装 45部 level"]),
        ("公司治理评分达95分。", &["公司治理评分 95分 level"]),
    ]);
}

#[test]
fn the_whole_year_is_the_one_that_stands_before_the_paragraph() {
    let found = review("2021年，集团实现营业收入9亿元。全年投资3亿元。");
    let last = |figure: &Figure| figure.period.as_ref().map(|period| period.last);
    let years: Vec<_> = found.figures.iter().map(last).collect();
    assert_eq!(years, [Some(2021), Some(2021)]);
}

#[test]
fn what_growth_leaves_out_and_what_people_make_up_is_no_part_of_a_name() {
    says(&[
        (
            "生产总值剔除停产检修等不可比因素增长7%。",
            &["生产总值 +7% growth"],
        ),
        ("抽调190名干部组成工作组。", &["干部 190名 level"]),
        ("火化遗体900具。", &["火化遗体 900具 level"]),
        ("融资平台累计压降85%。", &["融资平台 -85% growth 累计"]),
        (
            "船舶、稀土、航空行业增加值分别增长4%、5%、6%。",
            &[
                "船舶行业增加值 +4% growth",
                "稀土行业增加值 +5% growth",
                "航空行业增加值 +6% growth",
            ],
        ),
    ]);
}

#[test]
fn what_a_thing_grew_to_is_no_part_of_its_name() {
    says(&[
        ("集团资产扩张至90亿元。", &["资产 90亿元 level 扩张至"]),
        ("投用后新增学位900个。", &["新增学位 900个 level"]),
    ]);
}

#[test]
fn what_began_on_a_day_goes_on() {
    let found = review("6月1日起，免费通行；新建停车场9个。");
    let period = found.figures[0].period.as_ref().expect("a time");
    assert_eq!(period.words, "2023年");
}

#[test]
fn a_step_is_no_unit_and_a_unit_may_be_told_twice_over() {
    says(&[
        ("生产总值迈上9万亿台阶。", &["生产总值 9万亿 level 迈上"]),
        (
            "人均纯收入达到9500元/人/年。",
            &["人均纯收入 9500元/人/年 level"],
        ),
    ]);
}

#[test]
fn who_is_served_is_counted_whoever_serves_them() {
    says(&[
        ("服务中心为9万群众提供服务。", &["群众 9万 level"]),
        ("2个1类新药获批。", &["1类新药获批 2个 level"]),
    ]);
}
