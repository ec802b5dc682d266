//! Statistical bulletins: nearly every clause has a number.

use super::{below, line, says};

#[test]
fn growth_is_drawn_by_the_thing_and_not_by_its_growth() {
    says(&[
        (
            "水利投资增长9%，增速较一季度提高2个百分点，拉动全县投资增长0.4个百分点。",
            &[
                "水利投资 +9% growth",
                "水利投资增速 +2个百分点 change",
                "水利投资拉动全县投资增长 +0.4个百分点 change",
            ],
        ),
        (
            "第一产业增加值9亿元，同比增长3%，对经济增长的贡献率为6%。",
            &[
                "第一产业增加值 9亿元 level",
                "第一产业增加值 +3% growth",
                "第一产业对经济增长的贡献率 6% share",
            ],
        ),
        (
            "溺水、触电事故与2018年相比分别下降6%、9%。",
            &["溺水事故 -6% growth", "触电事故 -9% growth"],
        ),
        (
            "各项存贷款余额达73亿元和40亿元。",
            &["各项存款余额 73亿元 level", "各项贷款余额 40亿元 level"],
        ),
        ("在常住人口中男性人口为27万人。", &["男性人口 27万人 level"]),
        (
            "水上事故起数和受伤人数分别占总数的9%和8%。",
            &[
                "水上事故起数占总数 9% share",
                "水上事故受伤人数占总数 8% share",
            ],
        ),
        (
            "第一产业增加值2亿元，对全县生产总值的贡献率为6%，拉动生产总值增长0.1个百分点。",
            &[
                "第一产业增加值 2亿元 level",
                "第一产业对全县生产总值的贡献率 6% share",
                "第一产业拉动生产总值增长 +0.1个百分点 change",
            ],
        ),
        (
            "渔业拉动生产总值增长0.6个百分点，贡献度为12%。",
            &[
                "渔业拉动生产总值 +0.6个百分点 change",
                "渔业贡献度 12% share",
            ],
        ),
        (
            "调解纠纷320件，比上年同期增加20件，上升率为7%。",
            &[
                "调解纠纷 320件 level",
                "调解纠纷 +20件 change",
                "调解纠纷上升率 +7% growth",
            ],
        ),
    ]);
}

#[test]
fn a_bulletin_gives_a_level_and_then_its_growth() {
    says(&[
        (
            "全年地区生产总值（GDP）412.6亿元，按不变价格计算，比上年增长5.9%。其中，第一产业增加值48.3亿元，增长4.1%；第二产业增加值150.2亿元，下降0.8%。",
            &[
                "地区生产总值 412.6亿元 level",
                "地区生产总值 +5.9% growth",
                "第一产业增加值 48.3亿元 level",
                "第一产业增加值 +4.1% growth",
                "第二产业增加值 150.2亿元 level",
                "第二产业增加值 -0.8% growth",
            ],
        ),
        (
            "分产业看，第三产业增加值214.1亿元，增长7.2%。",
            &[
                "第三产业增加值 214.1亿元 level",
                "第三产业增加值 +7.2% growth",
            ],
        ),
        (
            "按常住人口计算，人均地区生产总值71830元，增长6.4%。",
            &[
                "人均地区生产总值 71830元 level",
                "人均地区生产总值 +6.4% growth",
            ],
        ),
        (
            "居民消费价格上涨0.6%，其中食品烟酒类上涨1.8%，居住类下降0.2%。",
            &[
                "居民消费价格 +0.6% growth",
                "食品烟酒类 +1.8% growth",
                "居住类 -0.2% growth",
            ],
        ),
    ]);
}

#[test]
fn a_bulletin_counts_people() {
    says(&[
        (
            "年末户籍人口58.21万人，其中城镇人口21.7万人，乡村人口36.51万人。",
            &[
                "户籍人口 58.21万人 level",
                "城镇人口 21.7万人 level",
                "乡村人口 36.51万人 level",
            ],
        ),
        (
            "全年出生人口3860人，出生率为6.7‰；死亡率为7.1‰，自然增长率为-0.4‰。",
            &[
                "出生人口 3860人 level",
                "出生率 6.7‰ share",
                "死亡率 7.1‰ share",
                "自然增长率 -0.4‰ share",
            ],
        ),
        (
            "城镇化率58.4%，比上年末提高0.9个百分点。",
            &["城镇化率 58.4% share", "城镇化率 +0.9个百分点 change"],
        ),
        (
            "其中男性29.8万人，占51.2%；65岁及以上人口9.6万人，占16.5%。",
            &[
                "男性 29.8万人 level",
                "男性占比 51.2% share",
                "65岁及以上人口 9.6万人 level",
                "65岁及以上人口占比 16.5% share",
            ],
        ),
        (
            "专任教师比上年增加12人、下降3.4%。",
            &["专任教师 +12人 change", "专任教师 -3.4% growth"],
        ),
    ]);
}

#[test]
fn the_three_industries_each_take_their_number() {
    says(&[
        (
            "三次产业增加值占地区生产总值的比重分别为11.7%、36.4%和51.9%。",
            &[
                "第一产业增加值占地区生产总值的比重 11.7% share",
                "第二产业增加值占地区生产总值的比重 36.4% share",
                "第三产业增加值占地区生产总值的比重 51.9% share",
            ],
        ),
        (
            "三次产业结构比由上年的12:36:52调整为11：37：52。",
            &[
                "三次产业结构比 12:36:52 ratio",
                "三次产业结构比 11:37:52 ratio 调整为",
            ],
        ),
        (
            "第二产业对经济增长的贡献率为41.5%，拉动经济增长2.4个百分点。",
            &[
                "第二产业对经济增长的贡献率 41.5% share",
                "第二产业拉动经济增长 +2.4个百分点 change",
            ],
        ),
    ]);
}

#[test]
fn a_bare_measure_takes_the_thing_before_it() {
    says(&[
        (
            "粮食播种面积61.8万亩，比上年增加0.5万亩；总产量29.4万吨，增产0.2万吨。",
            &[
                "粮食播种面积 61.8万亩 level",
                "粮食播种面积 +0.5万亩 change",
                "粮食总产量 29.4万吨 level",
                "粮食总产量 +0.2万吨 change",
            ],
        ),
        (
            "生猪存栏18.2万头，下降1.4%；出栏30.5万头，增长2.6%。",
            &[
                "生猪存栏 18.2万头 level",
                "生猪存栏 -1.4% growth",
                "生猪出栏 30.5万头 level",
                "生猪出栏 +2.6% growth",
            ],
        ),
        (
            "经济总量412亿元，增速5.9%，占全市比重4.3%。",
            &[
                "经济总量 412亿元 level",
                "经济增速 +5.9% growth",
                "经济占全市比重 4.3% share",
            ],
        ),
        (
            "省级专精特新企业46家，新增9家。",
            &[
                "省级专精特新企业 46家 level",
                "新增省级专精特新企业 9家 level",
            ],
        ),
    ]);
}

#[test]
fn accidents_are_counted_and_compared() {
    says(&[(
        "全年发生生产安全事故17起，死亡9人，比上年分别下降10.5%和18.2%。",
        &[
            "生产安全事故 17起 level",
            "死亡 9人 level",
            "生产安全事故 -10.5% growth",
            "死亡 -18.2% growth",
        ],
    )]);
}

#[test]
fn the_last_of_two_numbers_may_hold_the_unit_of_both() {
    says(&[
        (
            "城乡居民人均可支配收入增速分别提高0.6和0.8个百分点。",
            &[
                "城镇居民人均可支配收入增速 +0.6个百分点 change",
                "农村居民人均可支配收入增速 +0.8个百分点 change",
            ],
        ),
        (
            "新建学校、医院分别为3和5所。",
            &["新建学校 3所 level", "医院 5所 level"],
        ),
    ]);
}

#[test]
fn what_happens_and_what_there_is_is_named_without_its_verb() {
    says(&[
        (
            "全年发生火灾96起，直接财产损失132万元。",
            &["火灾 96起 level", "直接财产损失 132万元 level"],
        ),
        (
            "年末有幼儿园64所，有线电视用户5.1万户。",
            &["幼儿园 64所 level", "有线电视用户 5.1万户 level"],
        ),
        ("获得市级以上科技奖励9项。", &["市级以上科技奖励 9项 level"]),
    ]);
}

#[test]
fn a_rank_is_no_figure() {
    says(&[
        (
            "固定资产投资增长8.3%，增速居全市第一。",
            &["固定资产投资 +8.3% growth"],
        ),
        ("总量居全市第3位，增速居第1位。", &[]),
    ]);
}

#[test]
fn notes_dates_and_telephone_numbers_are_no_figures() {
    for sentence in [
        "[1]本公报数据为初步统计数。",
        "注1：绝对数按现价计算。",
        "注：1.数据为快报数。2.分项合计不等于总计。",
        "详见表3和图2。",
        "2024年3月18日发布。",
        "联系电话：023-60001234，邮编400000。",
    ] {
        let reading = below("### 2023年统计公报", sentence);
        let found: Vec<String> = reading.figures.iter().map(line).collect();
        assert!(found.is_empty(), "{found:?} in {sentence}");
    }
}

#[test]
fn branches_behind_a_measure_grow_in_it() {
    says(&[
        (
            "服务业增加值增长4%。其中，金融业增长5%，其他营利性服务业增长6%。",
            &[
                "服务业增加值 +4% growth",
                "金融业增加值 +5% growth",
                "其他营利性服务业增加值 +6% growth",
            ],
        ),
        (
            "固定资产投资增长9%，高于全省2个百分点。分产业看，第一产业下降3%，第二产业增长7%。",
            &[
                "固定资产投资 +9% growth",
                "固定资产投资高于全省 +2个百分点 change",
                "第一产业投资 -3% growth",
                "第二产业投资 +7% growth",
            ],
        ),
        (
            "地区生产总值将首超百亿元，达到102亿元，增长14%。",
            &["地区生产总值 102亿元 level", "地区生产总值 +14% growth"],
        ),
    ]);
}

#[test]
fn branches_of_another_sentence_keep_their_doubt() {
    let found = super::review("服务业增加值增长4%。金融业增长5%。");
    let branch = &found.figures[1];
    assert_eq!(branch.name, "金融业");
    assert!(!branch.doubts.is_empty(), "{branch:?}");
}

#[test]
fn products_behind_an_output_grow_in_it() {
    says(&[
        (
            "汽车产量增长46%，集成电路增长69%。",
            &["汽车产量 +46% growth", "集成电路产量 +69% growth"],
        ),
        (
            "服务业增加值增长4%，其中信息传输、软件和信息技术服务业增长10%。",
            &[
                "服务业增加值 +4% growth",
                "信息传输、软件和信息技术服务业增加值 +10% growth",
            ],
        ),
    ]);
}

#[test]
fn a_growth_of_what_is_left_is_doubted() {
    let found = super::review("固定资产投资增长4%，扣除房地产开发投资，固定资产投资增长12%。");
    assert!(found.figures[0].doubts.is_empty());
    assert!(!found.figures[1].doubts.is_empty());
    let found = super::review("人均收入90元，扣除价格因素，实际增长5%。");
    assert!(found.figures[1].doubts.is_empty(), "{:?}", found.figures);
}
