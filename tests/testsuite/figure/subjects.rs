//! What a figure is said of when its own clause does not say it whole.

use super::says;

#[test]
fn a_share_of_a_plan_is_no_subject() {
    says(&[
        (
            "水利支出完成3.2亿元，为年初预算的64%，同比增长5%。",
            &[
                "水利支出 3.2亿元 level",
                "水利支出为年初预算 64% share",
                "水利支出 +5% growth",
            ],
        ),
        (
            "水利支出累计完成3200万元，完成年初预算数5000万元的64%，比上年减支120万元，下降3.6%。",
            &[
                "水利支出 3200万元 cumulative 累计",
                "年初预算数 5000万元 level",
                "水利支出完成年初预算数 64% share",
                "水利支出 -120万元 change",
                "水利支出 -3.6% growth",
            ],
        ),
    ]);
}

#[test]
fn a_rate_or_an_average_is_of_the_thing_before_it() {
    says(&[
        (
            "便民驿站建设完成12个，完成率120%。",
            &["便民驿站建设 12个 level", "便民驿站建设完成率 120% share"],
        ),
        (
            "生产总值620亿元，人均达到9.8万元。",
            &["生产总值 620亿元 level", "人均生产总值 9.8万元 level"],
        ),
        (
            "工业增加值增长7%，比上年提高1.2个百分点。",
            &[
                "工业增加值 +7% growth",
                "工业增加值增速 +1.2个百分点 change",
            ],
        ),
        (
            "农民收入增长10%，增速高于城镇居民2个百分点。",
            &[
                "农民收入 +10% growth",
                "农民收入增速高于城镇居民 +2个百分点 change",
            ],
        ),
    ]);
}

#[test]
fn part_of_what_was_counted_is_told_apart_from_the_whole() {
    says(&[
        (
            "20个驿站建设已完成8个（40%）。",
            &[
                "驿站建设 20个 level",
                "驿站建设已完成 8个 level",
                "驿站建设完成率 40% share",
            ],
        ),
        (
            "30项实事中常年开展的有3项，其余27项中，已完成19项。",
            &[
                "实事 30项 level",
                "常年开展 3项 level",
                "其余实事 27项 level",
                "已完成实事 19项 level",
            ],
        ),
        (
            "东城水厂扩建正在施工中（75%）。",
            &["东城水厂扩建完成率 75% share"],
        ),
        (
            "受理案件870件，审结816件。",
            &["受理案件 870件 level", "审结案件 816件 level"],
        ),
    ]);
}

#[test]
fn two_rows_of_numbers_over_one_list_of_names() {
    says(&[
        (
            "粮食产量、油料产量分别达到45万吨、3万吨，增长2%、5%。",
            &[
                "粮食产量 45万吨 level",
                "油料产量 3万吨 level",
                "粮食产量 +2% growth",
                "油料产量 +5% growth",
            ],
        ),
        (
            "完成出口20亿元、进口15亿元，均是上一年的1.2倍。",
            &[
                "出口 20亿元 level",
                "进口 15亿元 level",
                "出口 1.2倍 multiple",
                "进口 1.2倍 multiple",
            ],
        ),
        (
            "批捕45人，起诉60人，同比分别下降5%和上升8%。",
            &[
                "批捕 45人 level",
                "起诉 60人 level",
                "批捕 -5% growth",
                "起诉 +8% growth",
            ],
        ),
    ]);
}

#[test]
fn the_items_of_a_list_share_a_noun_or_a_measure() {
    says(&[
        (
            "刑事、治安案件分别下降4%、6%。",
            &["刑事案件 -4% growth", "治安案件 -6% growth"],
        ),
        (
            "完成雨水、污水管网改造36公里。",
            &["雨水、污水管网改造 36公里 level"],
        ),
        (
            "工业投资增长9%。分行业看，纺织业下降2%，食品业增长8%。",
            &[
                "工业投资 +9% growth",
                "纺织业投资 -2% growth",
                "食品业投资 +8% growth",
            ],
        ),
    ]);
}

#[test]
fn a_clause_without_a_number_may_say_of_what_branch_it_is() {
    says(&[(
        "服务业带动作用明显，增加值跨上300亿元台阶，对经济增长贡献率超55%。",
        &[
            "服务业增加值 300亿元 level 跨上",
            "服务业对经济增长贡献率 55% share 超",
        ],
    )]);
}

#[test]
fn who_acts_and_how_it_was_reckoned_are_no_part_of_the_name() {
    says(&[
        ("青山镇已新改建农贸市场4个。", &["新改建农贸市场 4个 level"]),
        (
            "货运班列累计开行260列。",
            &["货运班列开行 260列 cumulative 累计"],
        ),
        ("街道现有社区医生86名。", &["社区医生 86名 level"]),
        (
            "门诊均次费用260元，按当年价格比上年下降3%。",
            &["门诊均次费用 260元 level", "门诊均次费用 -3% growth"],
        ),
        ("全县共有1.2万名教师。", &["教师 1.2万名 level"]),
        (
            "某公司全年实现利润总额24亿元。",
            &["某公司利润总额 24亿元 level"],
        ),
    ]);
}

#[test]
fn what_is_said_of_those_counted_is_no_part_of_the_name() {
    says(&[
        ("当前300家商户入驻集市。", &["入驻集市商户 300家 level"]),
        (
            "有6家工厂净利润超过1亿元。",
            &["工厂 6家 level", "工厂净利润 1亿元 level 超过"],
        ),
        (
            "推出12项便民举措和30项服务事项。",
            &["便民举措 12项 level", "服务事项 30项 level"],
        ),
        ("为1.2万名老人提供助餐服务。", &["老人 1.2万名 level"]),
        ("惠及30万人的引水工程开工。", &["惠及 30万人 level"]),
    ]);
}

#[test]
fn a_milestone_says_no_more_than_its_number() {
    says(&[
        (
            "纳税企业突破500家大关，达到512家。",
            &["纳税企业 500家 level 突破", "纳税企业 512家 level"],
        ),
        (
            "公交线路新增12条、突破100条。",
            &["新增公交线路 12条 level", "公交线路 100条 level 突破"],
        ),
        (
            "财政收入成为全市第三个突破50亿元的县。",
            &["财政收入 50亿元 level 突破"],
        ),
    ]);
}

#[test]
fn what_an_organ_did_next_it_did_with_the_same() {
    says(&[(
        "某某海事法院全年受理渔业案件420件，审结390件。",
        &[
            "某某海事法院受理渔业案件 420件 level",
            "审结渔业案件 390件 level",
        ],
    )]);
}

#[test]
fn an_act_behind_a_growth_is_of_the_same_cases() {
    says(&[(
        "共受理刑事案件1460件，同比上升31%；审结1420件，同比上升29%。",
        &[
            "受理刑事案件 1460件 level",
            "受理刑事案件 +31% growth",
            "审结刑事案件 1420件 level",
            "审结刑事案件 +29% growth",
        ],
    )]);
}

#[test]
fn a_branch_told_of_has_no_part_in_what_was_planted() {
    says(&[(
        "特色种植业不断壮大，全年种植花椒3万亩、产量2.7万吨。",
        &["种植花椒 3万亩 level", "花椒产量 2.7万吨 level"],
    )]);
}

#[test]
fn works_named_by_a_sentence_of_their_own_have_the_sizes_told_behind() {
    says(&[
        (
            "1.城西幼儿园建设工程。该项目计划投资960万元，建筑面积约3600平方米。完成投资950万元。",
            &[
                "城西幼儿园建设工程计划投资 960万元 level",
                "城西幼儿园建设工程建筑面积 3600平方米 level 约",
                "城西幼儿园建设工程完成投资 950万元 level",
            ],
        ),
        (
            "2.老旧小区改造项目。完成项目投资8400万元。",
            &["老旧小区改造项目投资 8400万元 level"],
        ),
        // Of one of them, which the words do not tell.
        (
            "3.重大项目建设。全年完成投资90亿元。",
            &["完成投资 90亿元 level"],
        ),
    ]);
}

#[test]
fn what_was_aimed_at_when_the_year_began_is_what_the_share_is_of() {
    says(&[(
        "固定资产投资5600万元，完成年初目标任务的102%。",
        &[
            "固定资产投资 5600万元 level",
            "固定资产投资完成年初目标任务 102% share",
        ],
    )]);
}

#[test]
fn what_firms_sell_is_theirs() {
    says(&[
        (
            "目前入园企业达14家，全年实现销售收入35亿元。",
            &["入园企业 14家 level", "入园企业销售收入 35亿元 level"],
        ),
        (
            "涂料板块仍然实现销售收入13亿元。",
            &["涂料板块销售收入 13亿元 level"],
        ),
        ("联合31家银行延续实施稳岗行动。", &["银行 31家 level"]),
    ]);
}
