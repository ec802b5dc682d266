//! Names that a figure takes from what was told before it.

use super::says;

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
fn a_clause_without_a_number_may_name_the_next_one() {
    says(&[
        (
            "出口增长5%，财政收入稳步提升，达到12亿元。",
            &["出口 +5% growth", "财政收入 12亿元 level"],
        ),
        (
            "居民收入3万元，增长6%，扣除价格因素，实际增长5%。",
            &[
                "居民收入 3万元 level",
                "居民收入 +6% growth",
                "居民收入 +5% growth",
            ],
        ),
        (
            "经济总量连上台阶，由32亿元增长到51亿元。",
            &["经济总量 32亿元 level", "经济总量 51亿元 level"],
        ),
    ]);
}

#[test]
fn growth_after_a_share_is_that_of_the_thing_itself() {
    says(&[
        (
            "税收收入12亿元，占预算的103%，同比增长8.5%。",
            &[
                "税收收入 12亿元 level",
                "税收收入占预算 103% share",
                "税收收入 +8.5% growth",
            ],
        ),
        (
            "常住人口80万人，占总人口比重为66%，提高0.6个百分点。",
            &[
                "常住人口 80万人 level",
                "常住人口占总人口比重 66% share",
                "常住人口占总人口比重 +0.6个百分点 change",
            ],
        ),
    ]);
}

#[test]
fn what_is_planted_yields_what_is_told_next() {
    says(&[
        (
            "午季油菜种植3.6万亩，单产180公斤，总产突破600万公斤。",
            &[
                "午季油菜种植 3.6万亩 level",
                "午季油菜单产 180公斤 level",
                "午季油菜总产 600万公斤 level 突破",
            ],
        ),
        (
            "种植枇杷3000余亩，产量2400吨。",
            &["种植枇杷 3000亩 level 余", "枇杷产量 2400吨 level"],
        ),
    ]);
}
