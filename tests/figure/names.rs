//! Which words name a figure.

use super::{below, line, says};

#[test]
fn a_figure_without_a_name_takes_the_one_before() {
    says(&[
        (
            "地区生产总值820亿元，年均增长6.9%。",
            &[
                "地区生产总值 820亿元 level",
                "地区生产总值 +6.9% avg growth",
            ],
        ),
        (
            "科技投入72亿元、增长5.6%。",
            &["科技投入 72亿元 level", "科技投入 +5.6% growth"],
        ),
        (
            "财政收入65亿元，同比下降5%（非税占比为21%），支出98亿元。",
            &[
                "财政收入 65亿元 level",
                "财政收入 -5% growth",
                "非税占比 21% share",
                "支出 98亿元 level",
            ],
        ),
    ]);
}

#[test]
fn words_about_the_subject_take_its_name() {
    says(&[
        (
            "出口规模突破4亿元，占全国份额从14%提升到15.5%。",
            &[
                "出口规模 4亿元 level 突破",
                "出口占全国份额 14% share",
                "出口占全国份额 15.5% share",
            ],
        ),
        (
            "粮食播种面积52万亩、总产量18万吨。",
            &["粮食播种面积 52万亩 level", "粮食总产量 18万吨 level"],
        ),
        (
            "研发经费支出30亿元，与地区生产总值之比为2.6%。",
            &[
                "研发经费支出 30亿元 level",
                "研发经费支出与地区生产总值之比 2.6% share",
            ],
        ),
    ]);
}

#[test]
fn a_number_may_stand_before_its_noun() {
    says(&[
        ("出台12条举措。", &["举措 12条 level"]),
        ("推进9所中小学建设。", &["中小学建设 9所 level"]),
        (
            "酱醋、豆瓣、榨菜3个传统产业入围名单。",
            &["传统产业入围名单 3个 level"],
        ),
        ("设立临江等5个示范园区。", &["示范园区 5个 level"]),
        (
            "财政安排10亿元专项资金予以支持。",
            &["专项资金 10亿元 level"],
        ),
        ("71%的机组实现超低排放。", &["机组实现超低排放 71% share"]),
        (
            "营养计划惠及36万多农村学生。",
            &["营养计划惠及农村学生 36万 level 多"],
        ),
        ("4.3万人次受益。", &["受益 4.3万人次 level"]),
    ]);
}

#[test]
fn acts_of_government_are_left_out_unless_they_are_what_is_counted() {
    says(&[
        ("完成固定资产投资120亿元。", &["固定资产投资 120亿元 level"]),
        ("布局建设中试平台11家。", &["中试平台 11家 level"]),
        ("改造老旧小区25个。", &["改造老旧小区 25个 level"]),
        ("引进项目36个。", &["引进项目 36个 level"]),
        ("带动产业投资增长6.5%。", &["产业投资 +6.5% growth"]),
        ("全年共招引项目30个。", &["招引项目 30个 level"]),
    ]);
}

#[test]
fn nouns_that_begin_like_a_verb_stay_whole() {
    says(&[
        ("保障性住房3000套。", &["保障性住房 3000套 level"]),
        (
            "新增长护险参保人数15万人。",
            &["新增长护险参保人数 15万人 level"],
        ),
        ("生产总值32亿元。", &["生产总值 32亿元 level"]),
        ("发展指数为102.6。", &["发展指数 102.6 level"]),
        ("全县公共图书馆12个。", &["全县公共图书馆 12个 level"]),
    ]);
}

#[test]
fn digits_may_belong_to_a_name() {
    says(&[
        ("5G基站达到1200个。", &["5G基站 1200个 level"]),
        (
            "PM2.5年平均浓度降至25微克/立方米。",
            &["PM2.5年平均浓度 25微克/立方米 level"],
        ),
        (
            "年收入50万元以上的村占比达68%。",
            &["年收入50万元以上的村占比 68% share"],
        ),
        (
            "每千人口3岁以下托位数达4.76个。",
            &["每千人口3岁以下托位数 4.76个 level"],
        ),
        (
            "1200个重点项目完成投资15亿元。",
            &[
                "重点项目完成投资 1200个 level",
                "重点项目完成投资 15亿元 level",
            ],
        ),
    ]);
}

#[test]
fn a_heading_or_a_label_may_name_the_number_below() {
    let named = |heading, text| {
        below(heading, text)
            .figures
            .iter()
            .map(line)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        named("### 地区生产总值", "8500亿元"),
        ["地区生产总值 8500亿元 level"]
    );
    assert_eq!(
        named("### 主要目标", "地区生产总值：增长6%左右"),
        ["地区生产总值 +6% growth 左右"]
    );
    assert_eq!(
        named("### 主要目标", "1.新建公园10个"),
        ["新建公园 10个 level"]
    );
}
