//! One verb for several names, one name for several numbers.

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
fn respectively_gives_each_name_its_number() {
    says(&[
        (
            "城镇和农村居民人均可支配收入分别增长4.3%、5.5%。",
            &[
                "城镇居民人均可支配收入 +4.3% growth",
                "农村居民人均可支配收入 +5.5% growth",
            ],
        ),
        (
            "城乡居民人均可支配收入分别超过3万元、1.5万元，分别增长5%、7%。",
            &[
                "城镇居民人均可支配收入 3万元 level 超过",
                "农村居民人均可支配收入 1.5万元 level 超过",
                "城镇居民人均可支配收入 +5% growth",
                "农村居民人均可支配收入 +7% growth",
            ],
        ),
        (
            "进口货值、过境旅客、免税销售额分别增长39%、64%、47%。",
            &[
                "进口货值 +39% growth",
                "过境旅客 +64% growth",
                "免税销售额 +47% growth",
            ],
        ),
        (
            "汽车、集成电路、机器人产量分别增长49%、11%、36%。",
            &[
                "汽车产量 +49% growth",
                "集成电路产量 +11% growth",
                "机器人产量 +36% growth",
            ],
        ),
        (
            "航空旅客和货邮吞吐量分别增长14%、4%。",
            &["航空旅客吞吐量 +14% growth", "航空货邮吞吐量 +4% growth"],
        ),
        (
            "道路交通事故起数和死亡人数分别下降8%和31%。",
            &[
                "道路交通事故起数 -8% growth",
                "道路交通事故死亡人数 -31% growth",
            ],
        ),
        (
            "第一、二、三产业增加值分别增长3%、5%、6%。",
            &[
                "第一产业增加值 +3% growth",
                "第二产业增加值 +5% growth",
                "第三产业增加值 +6% growth",
            ],
        ),
    ]);
}

#[test]
fn respectively_looks_back_for_its_names() {
    says(&[(
        "接待游客85万人次，实现旅游收入6.5亿元，分别增长23%、31%。",
        &[
            "接待游客 85万人次 level",
            "旅游收入 6.5亿元 level",
            "接待游客 +23% growth",
            "旅游收入 +31% growth",
        ],
    )]);
}

#[test]
fn each_gives_every_name_the_number() {
    says(&[
        (
            "单位能耗、水耗均下降20%以上。",
            &["单位能耗 -20% growth 以上", "单位水耗 -20% growth 以上"],
        ),
        (
            "办结率、满意率均达100%。",
            &["办结率 100% share", "满意率 100% share"],
        ),
    ]);
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
fn a_list_of_subjects_is_one_name_where_one_number_follows() {
    says(&[
        (
            "产业基金、新增能耗支持民间项目比重不低于80%。",
            &["产业基金、新增能耗支持民间项目比重 80% share 不低于"],
        ),
        (
            "推进土地制度改革、确权面积超过80%。",
            &["确权面积 80% share 超过"],
        ),
    ]);
}

#[test]
fn a_second_bound_goes_on_as_the_first() {
    says(&[(
        "地区生产总值增长6%、力争6.5%。",
        &["地区生产总值 +6% growth", "地区生产总值 +6.5% growth 力争"],
    )]);
}

#[test]
fn all_of_a_list_are_given_what_is_given_respectively() {
    says(&[(
        "甲类家庭、乙类家庭每人每月分别补助75元、60元。",
        &["甲类家庭补助 75元 level", "乙类家庭每人每月补助 60元 level"],
    )]);
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
fn two_growths_behind_two_levels_are_one_of_each() {
    says(&[(
        "完成客运量460万人，客运周转量12亿人公里，同比增长8.7%、-1.2%。",
        &[
            "客运量 460万人 level",
            "客运周转量 12亿人公里 level",
            "客运量 +8.7% growth",
            "客运周转量 -1.2% growth",
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
fn some_of_a_total_grow_by_their_own_output() {
    says(&[(
        "水产总产量增长3%，其中，海鱼增长5%。",
        &["水产总产量 +3% growth", "海鱼产量 +5% growth"],
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
fn works_of_a_list_have_each_the_rate_of_the_last() {
    says(&[(
        "重点群体就业、健康口腔行动、“两癌”免费筛查完成率分别为12.6%、23%、23.4%。",
        &[
            "重点群体就业完成率 12.6% share",
            "健康口腔行动完成率 23% share",
            "“两癌”免费筛查完成率 23.4% share",
        ],
    )]);
}

#[test]
fn works_counted_in_a_list_have_each_a_rate() {
    says(&[(
        "道路改造、老旧小区整治、托育园建设等3项完成率分别达38%、64%和85%。",
        &[
            "道路改造、老旧小区整治、托育园建设 3项 level",
            "道路改造完成率 38% share",
            "老旧小区整治完成率 64% share",
            "托育园建设完成率 85% share",
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
fn what_two_have_come_to_is_not_what_was_added() {
    says(&[(
        "公园、绿道分别新增3处和4处，累计分别达到30处和40处。",
        &[
            "公园新增 3处 level",
            "绿道新增 4处 level",
            "公园 30处 cumulative 累计",
            "绿道 40处 cumulative 累计",
        ],
    )]);
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
