//! How numbers are written: scales, units, ranges, ratios.

use super::says;

#[test]
fn the_unit_keeps_its_scale() {
    says(&[
        ("进出口总额325.6亿美元。", &["进出口总额 325.6亿美元 level"]),
        ("发电量达到58亿千瓦时。", &["发电量 58亿千瓦时 level"]),
        ("电力装机1200万千瓦。", &["电力装机 1200万千瓦 level"]),
        ("消费总量430万吨标准煤。", &["消费总量 430万吨标准煤 level"]),
        ("筹集住房3.5万套（间）。", &["筹集住房 3.5万套（间） level"]),
    ]);
}

#[test]
fn rates_are_one_unit() {
    says(&[
        ("劳动生产率达到18万元/人。", &["劳动生产率 18万元/人 level"]),
        (
            "细颗粒物浓度降至31微克/立方米。",
            &["细颗粒物浓度 31微克/立方米 level"],
        ),
        ("平均电价下降3分/千瓦时。", &["平均电价 -3分/千瓦时 change"]),
    ]);
}

#[test]
fn composites_are_added_up() {
    says(&[
        ("新设企业2万3千多户。", &["新设企业 23000户 level 多"]),
        ("公路里程为1万2千公里。", &["公路里程 12000公里 level"]),
        ("旅游人次达到2亿4千多万。", &["旅游人次 24000万 level 多"]),
    ]);
}

#[test]
fn more_than_stays_with_its_number() {
    says(&[
        ("脱贫人口减少680多万。", &["脱贫人口 -680万 change 多"]),
        ("服务企业1200余家。", &["服务企业 1200家 level 余"]),
        (
            "累计发放贷款30多亿元。",
            &["发放贷款 30亿元 cumulative 累计 多"],
        ),
        ("志愿者500+人。", &["志愿者 500人 level +"]),
    ]);
}

#[test]
fn a_range_has_two_ends() {
    says(&[
        (
            "地区生产总值增长5%—5.5%。",
            &["地区生产总值 +5—5.5% growth"],
        ),
        ("财政收入增长4.5-5%。", &["财政收入 +4.5—5% growth"]),
        ("新增企业30至50家。", &["新增企业 30—50家 level"]),
        ("固定资产投资增长8%～10%。", &["固定资产投资 +8—10% growth"]),
    ]);
}

#[test]
fn a_ratio_takes_any_colon() {
    says(&[
        ("三次产业结构为8:41:51。", &["三次产业结构 8:41:51 ratio"]),
        ("三次产业结构为8∶41∶51。", &["三次产业结构 8:41:51 ratio"]),
        (
            "城乡居民收入比缩小至1.9：1。",
            &["城乡居民收入比 1.9:1 ratio 缩小至"],
        ),
        (
            "收入倍差由2.1缩小至1.9。",
            &["收入倍差 2.1 ratio", "收入倍差 1.9 ratio 缩小至"],
        ),
    ]);
}

#[test]
fn multiples_may_be_written_in_characters() {
    says(&[
        ("文化产值增长1.5倍。", &["文化产值 1.5倍 multiple"]),
        ("专利拥有量增加两倍。", &["专利拥有量 2倍 multiple"]),
        ("技术交易额翻了一番。", &["技术交易额 1番 multiple"]),
        ("经济总量是2018年的1.6倍。", &["经济总量 1.6倍 multiple"]),
    ]);
}

#[test]
fn full_width_and_spaced_writing_reads_the_same() {
    says(&[
        ("地区生产总值增长６．５％。", &["地区生产总值 +6.5% growth"]),
        (
            "地区生产总值 8500 亿元，增长 6.5 %。",
            &["地区生产总值 8500亿元 level", "地区生产总值 +6.5% growth"],
        ),
        ("人口出生率为6.3‰。", &["人口出生率 6.3‰ share"]),
        ("全省出口12,450件。", &["全省出口 12450件 level"]),
    ]);
}

#[test]
fn a_number_may_stand_without_a_unit_where_a_verb_leads_to_it() {
    says(&[
        (
            "公众满意度从85.2提升至90.1。",
            &["公众满意度 85.2 level", "公众满意度 90.1 level"],
        ),
        ("采购经理指数为50.8。", &["采购经理指数 50.8 level"]),
    ]);
}

#[test]
fn a_falling_rate_may_carry_a_minus() {
    says(&[
        ("地区生产总值增长-0.8%。", &["地区生产总值 -0.8% growth"]),
        ("人口自然增长率为-1.2‰。", &["人口自然增长率 -1.2‰ share"]),
    ]);
}
