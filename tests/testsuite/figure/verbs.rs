//! The words that lead to a number, and the kinds they make.

use yitu::figure::Bound;

use super::{below, line, review, says};

#[test]
fn growth_and_fall_keep_their_direction() {
    says(&[
        (
            "社会消费品零售总额增长8.2%。",
            &["社会消费品零售总额 +8.2% growth"],
        ),
        ("刑事案件立案数下降11%。", &["刑事案件立案数 -11% growth"]),
        ("压减行政许可事项30%。", &["压减行政许可事项 -30% growth"]),
        (
            "居民消费价格涨幅2%左右。",
            &["居民消费价格涨幅 +2% growth 左右"],
        ),
        ("外贸出口同比（下同）增长4.5%。", &["外贸出口 +4.5% growth"]),
        ("规上工业增加值↑6.5%。", &["规上工业增加值 +6.5% growth"]),
    ]);
}

#[test]
fn yearly_averages_are_growth_only_in_per_cent() {
    says(&[
        ("财政收入年均增长7.4%。", &["财政收入 +7.4% avg growth"]),
        (
            "沙化土地年均缩减近200平方公里。",
            &["沙化土地 -200平方公里 change 近"],
        ),
        ("转移就业年均1270多万人。", &["转移就业 1270万人 level 多"]),
    ]);
    let told = below("过去五年工作回顾", "经济总量达到6万亿元，年均增速5.9%。");
    let told: Vec<String> = told.figures.iter().map(line).collect();
    assert_eq!(told[1], "经济增速 +5.9% avg growth");
}

#[test]
fn a_verb_with_to_names_a_level() {
    says(&[
        ("低保标准提高到850元。", &["低保标准 850元 level"]),
        (
            "贫困发生率由10.2%下降到3.1%。",
            &["贫困发生率 10.2% share", "贫困发生率 3.1% share 下降到"],
        ),
        (
            "审批时限压缩至3个工作日。",
            &["审批时限 3个工作日 level 压缩至"],
        ),
    ]);
}

#[test]
fn points_are_a_change() {
    says(&[
        (
            "煤炭消费比重下降8.1个百分点。",
            &["煤炭消费比重 -8.1个百分点 change"],
        ),
        (
            "用电量增长12%，高于全市平均2.1个百分点。",
            &[
                "用电量 +12% growth",
                "用电量高于全市平均 +2.1个百分点 change",
            ],
        ),
        (
            "GDP增速6.5%，高于全国1.3个百分点、全省0.8个百分点。",
            &[
                "GDP增速 +6.5% growth",
                "GDP增速高于全国 +1.3个百分点 change",
                "GDP增速高于全省 +0.8个百分点 change",
            ],
        ),
    ]);
}

#[test]
fn bounding_words_stay_with_the_number() {
    says(&[
        ("高新技术企业超600家。", &["高新技术企业 600家 level 超"]),
        ("新就业群体近30万人。", &["新就业群体 30万人 level 近"]),
        ("项目比重不低于80%。", &["项目比重 80% share 不低于"]),
        ("失业率控制在5%以内。", &["失业率 5% share 控制在 以内"]),
        (
            "预计地区生产总值突破500亿元。",
            &["地区生产总值 500亿元 level 预计 突破"],
        ),
        (
            "力争城镇新增就业5000人以上。",
            &["城镇新增就业 5000人 level 力争 以上"],
        ),
        ("市场主体达到5万户左右。", &["市场主体 5万户 level 左右"]),
    ]);
}

#[test]
fn a_bounding_word_holds_for_its_own_number_only() {
    says(&[(
        "预计地区生产总值增长8%左右，固定资产投资增长6%。",
        &[
            "地区生产总值 +8% growth 预计 左右",
            "固定资产投资 +6% growth",
        ],
    )]);
}

#[test]
fn a_sum_of_several_years_is_cumulative() {
    let kinds = |sentence| {
        below("### 过去五年工作回顾", sentence)
            .figures
            .iter()
            .map(line)
            .collect::<Vec<_>>()
    };
    assert_eq!(kinds("新增道路72公里。"), ["新增道路 72公里 cumulative"]);
    assert_eq!(kinds("累计减税2亿元。"), ["减税 2亿元 cumulative 累计"]);
    assert_eq!(kinds("市场主体达到8万户。"), ["市场主体 8万户 level"]);
    assert_eq!(kinds("去年新增道路12公里。"), ["新增道路 12公里 level"]);
    assert_eq!(
        kinds("养老保险覆盖9亿多人。"),
        ["养老保险覆盖 9亿人 level 多"]
    );
}

#[test]
fn a_number_that_is_held_at_least_or_at_most_is_a_bound() {
    let bound = |words: &str| review(words).figures.first().expect("a figure").bound();
    assert_eq!(bound("粮食产量6万吨以上。"), Some(Bound::Floor));
    assert_eq!(bound("确保粮食产量6万吨。"), Some(Bound::Floor));
    assert_eq!(bound("失业率控制在5%以内。"), Some(Bound::Ceiling));
    assert_eq!(bound("粮食产量6万吨左右。"), None);
}

#[test]
fn a_verb_with_to_may_stand_before_a_month() {
    says(&[(
        "线上立案率由1月的31%上升至12月的58%，电子送达率达96%。",
        &[
            "线上立案率 31% share",
            "线上立案率 58% share 上升至",
            "电子送达率 96% share",
        ],
    )]);
}

#[test]
fn what_is_expected_of_a_year_is_bounded_by_it() {
    says(&[("全年预计实现税收24亿元。", &["税收 24亿元 level 预计"])]);
}

#[test]
fn what_is_new_by_an_act_keeps_both() {
    says(&[(
        "新入库项目9个，新备案小微企业60家。整治提升小作坊20家、散乱企业30家。",
        &[
            "新入库项目 9个 level",
            "新备案小微企业 60家 level",
            "整治提升小作坊 20家 level",
            "整治提升散乱企业 30家 level",
        ],
    )]);
}

#[test]
fn a_verb_that_only_looks_like_one_is_part_of_its_word() {
    says(&[
        ("让利金额230余万元。", &["让利金额 230万元 level 余"]),
        (
            "工业开票销售收入破20亿元。",
            &["工业开票销售收入 20亿元 level 破"],
        ),
        ("攻破积案40起。", &["攻破积案 40起 level"]),
        ("举办400场阅读推广活动。", &["举办阅读推广活动 400场 level"]),
        ("教职工中，普高1625人。", &["普高 1625人 level"]),
        (
            "新修公路27公里，整治25公里。",
            &["新修公路 27公里 level", "整治公路 25公里 level"],
        ),
    ]);
}

#[test]
fn what_one_newly_has_is_new_in_the_whole_list() {
    says(&[
        (
            "县中医院新增医生21人、护士34人。",
            &["县中医院新增医生 21人 level", "新增护士 34人 level"],
        ),
        (
            "全县城镇新增就业1万人、农村劳动力转移就业2万人。",
            &[
                "全县城镇新增就业 1万人 level",
                "农村劳动力转移就业 2万人 level",
            ],
        ),
    ]);
}
