//! Branches and products, each of which takes the measure before it.

use super::says;

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
                "三次产业结构比 11:37:52 ratio",
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

#[test]
fn what_goes_out_and_comes_in_is_that_of_whose_trade_it_is() {
    says(&[
        (
            "民营企业进出口90亿元，增长4%，其中出口60亿元，增长6%，进口30亿元。",
            &[
                "民营企业进出口 90亿元 level",
                "民营企业进出口 +4% growth",
                "民营企业出口 60亿元 level",
                "民营企业出口 +6% growth",
                "民营企业进口 30亿元 level",
            ],
        ),
        // The next sentence speaks of all again.
        (
            "电池进出口增长8%。出口30亿元。",
            &["电池进出口 +8% growth", "出口 30亿元 level"],
        ),
    ]);
}

#[test]
fn what_a_branch_pulls_is_its_own() {
    says(&[(
        "第二产业增加值75亿元，增长8%，高于全省3个百分点，上拉地区生产总值增速2.5个百分点，贡献率46%。",
        &[
            "第二产业增加值 75亿元 level",
            "第二产业增加值 +8% growth",
            "第二产业增加值高于全省 +3个百分点 change",
            "第二产业增加值上拉地区生产总值增速 +2.5个百分点 change",
            "第二产业贡献率 46% share",
        ],
    )]);
}

#[test]
fn parts_multiply_in_the_measure_of_the_whole() {
    says(&[(
        "汽车产量增长1.4倍，其中电动汽车增长9.2倍。",
        &["汽车产量 +1.4倍 multiple", "电动汽车产量 +9.2倍 multiple"],
    )]);
}
