//! Several names and several numbers: which is whose.

use super::says;

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
fn some_of_a_total_grow_by_their_own_output() {
    says(&[(
        "水产总产量增长3%，其中，海鱼增长5%。",
        &["水产总产量 +3% growth", "海鱼产量 +5% growth"],
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
