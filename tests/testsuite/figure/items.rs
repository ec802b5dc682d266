//! What the items of a list share: a verb, a level, a measure.

use super::says;

#[test]
fn a_short_item_shares_the_level_of_the_one_before() {
    says(&[(
        "建成省级名城2个、名镇5个、湿地公园3个。",
        &[
            "省级名城 2个 level",
            "省级名镇 5个 level",
            "湿地公园 3个 level",
        ],
    )]);
}

#[test]
fn a_list_shares_its_verb() {
    says(&[
        (
            "新增高新技术企业60家、科技型企业1.7万家。",
            &[
                "新增高新技术企业 60家 level",
                "新增科技型企业 1.7万家 level",
            ],
        ),
        (
            "退出钢铁产能1.7亿吨以上、煤炭产能8亿吨。",
            &[
                "退出钢铁产能 1.7亿吨 level 以上",
                "退出煤炭产能 8亿吨 level",
            ],
        ),
        (
            "改造老旧小区25个、1236户。",
            &["改造老旧小区 25个 level", "改造老旧小区 1236户 level"],
        ),
    ]);
}

#[test]
fn a_sale_among_kinds_of_sale_is_a_measure_of_its_own() {
    says(&[(
        "社会消费品零售总额90亿元。按消费类型分，餐饮收入8亿元，增长6%；商品零售82亿元，增长5%。",
        &[
            "社会消费品零售总额 90亿元 level",
            "餐饮收入 8亿元 level",
            "餐饮收入 +6% growth",
            "商品零售 82亿元 level",
            "商品零售 +5% growth",
        ],
    )]);
}

#[test]
fn what_is_paid_back_is_no_revenue_among_the_taxes() {
    says(&[(
        "税收收入900亿元。分税种看，增值税收入下降5%；出口退税110亿元，同比多退14亿元。",
        &[
            "税收收入 900亿元 level",
            "增值税收入 -5% growth",
            "出口退税 110亿元 level",
            "出口退税 +14亿元 change",
        ],
    )]);
}

#[test]
fn whose_rate_the_first_is_the_second_is_too() {
    says(&[(
        "占道案件的查处率、结案率均达到98%。",
        &["占道案件的查处率 98% share", "占道案件的结案率 98% share"],
    )]);
}

#[test]
fn a_region_before_the_first_item_is_no_part_of_its_length() {
    says(&[(
        "全市盗窃、诈骗案件分别下降8%、9%。",
        &["全市盗窃案件 -8% growth", "诈骗案件 -9% growth"],
    )]);
}

#[test]
fn the_last_of_a_list_leaves_its_verb_as_the_others_do() {
    says(&[(
        "电机制造业和纺织行业分别实现增加值6亿元和5亿元。",
        &["电机制造业增加值 6亿元 level", "纺织行业增加值 5亿元 level"],
    )]);
}

#[test]
fn one_act_is_done_to_all_of_a_kind() {
    says(&[(
        "起诉侵害人身犯罪180人，盗窃、诈骗等侵财犯罪470人，涉枪犯罪30人。",
        &[
            "起诉侵害人身犯罪 180人 level",
            "起诉盗窃、诈骗等侵财犯罪 470人 level",
            "起诉涉枪犯罪 30人 level",
        ],
    )]);
}

#[test]
fn what_stands_behind_the_last_of_a_list_is_of_all() {
    says(&[
        (
            "轻、重工业增加值分别增长6.9%和8.3%。",
            &["轻工业增加值 +6.9% growth", "重工业增加值 +8.3% growth"],
        ),
        (
            "东、中、西部地区投资分别增长3.6%、4.2%和5.8%。",
            &[
                "东部地区投资 +3.6% growth",
                "中部地区投资 +4.2% growth",
                "西部地区投资 +5.8% growth",
            ],
        ),
        (
            "设计类、总包类业务的合同额分别是36亿元、24亿元。",
            &[
                "设计类的合同额 36亿元 level",
                "总包类业务的合同额 24亿元 level",
            ],
        ),
    ]);
}

#[test]
fn what_is_a_quantity_itself_has_no_output() {
    says(&[(
        "原铝产量增长20.4%，电石增长9%，发电量增长6.8%。",
        &[
            "原铝产量 +20.4% growth",
            "电石产量 +9% growth",
            "发电量 +6.8% growth",
        ],
    )]);
}

#[test]
fn levels_of_three_share_their_verb_and_a_time_its_list() {
    says(&[
        (
            "养护县、乡、村三级公路46条。",
            &["养护县、乡、村三级公路 46条 level"],
        ),
        (
            "2019年用电量、用气量再创新高，分别增长6%、7%。",
            &["用电量 +6% growth", "用气量 +7% growth"],
        ),
    ]);
}

#[test]
fn rates_behind_one_of_villages_are_of_villages() {
    says(&[
        (
            "农村供电率、供水普及率分别达98.5%、93.5%。",
            &["农村供电率 98.5% share", "农村供水普及率 93.5% share"],
        ),
        (
            "农村供电率、森林覆盖率分别达98.5%、41%。",
            &["农村供电率 98.5% share", "森林覆盖率 41% share"],
        ),
    ]);
}

#[test]
fn gold_is_made_as_silver_is() {
    says(&[(
        "黄金、白银、铜产量分别增长54%、19%、11%。",
        &[
            "黄金产量 +54% growth",
            "白银产量 +19% growth",
            "铜产量 +11% growth",
        ],
    )]);
}
