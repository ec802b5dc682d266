//! One-line list posts: a mark, a name, a number.

use super::says;

#[test]
fn the_name_and_the_number_may_be_parted_by_a_colon_or_a_space() {
    says(&[
        (
            "GDP:416.5亿元 ↑5.8%",
            &["GDP 416.5亿元 level", "GDP +5.8% growth"],
        ),
        (
            "粮食产量 29.4 万吨,比上年增长 1.7%",
            &["粮食产量 29.4万吨 level", "粮食产量 +1.7% growth"],
        ),
        ("✅ 城镇新增就业：6200人", &["城镇新增就业 6200人 level"]),
        ("固定资产投资 增长 8.3%", &["固定资产投资 +8.3% growth"]),
        (
            "轨道交通运营里程 | 86公里",
            &["轨道交通运营里程 86公里 level"],
        ),
    ]);
}

#[test]
fn a_list_mark_is_no_part_of_the_name() {
    says(&[
        ("1.全年新建学校12所", &["新建学校 12所 level"]),
        ("二、全年新建公园5座", &["新建公园 5座 level"]),
        ("（三）改造农村公路46公里", &["改造农村公路 46公里 level"]),
        (
            "1.新建学校3所；2.改造医院2家；3.新增床位160张",
            &[
                "新建学校 3所 level",
                "改造医院 2家 level",
                "新增床位 160张 level",
            ],
        ),
        (
            "（1）新建学校3所；（2）改造医院2家",
            &["新建学校 3所 level", "改造医院 2家 level"],
        ),
    ]);
}

#[test]
fn each_thing_is_counted_in_its_own_unit() {
    says(&[
        ("建成高标准农田4.8万亩", &["高标准农田 4.8万亩 level"]),
        (
            "造林绿化12平方公里、封山育林3.6万亩",
            &["造林绿化 12平方公里 level", "封山育林 3.6万亩 level"],
        ),
        (
            "改造老旧小区28个、惠及0.9万户",
            &["改造老旧小区 28个 level", "惠及 0.9万户 level"],
        ),
        ("拆除违建 8.3 万平方米", &["拆除违建 8.3万平方米 level"]),
        (
            "光伏装机12万千瓦，外送电量1.6亿千瓦时",
            &["光伏装机 12万千瓦 level", "外送电量 1.6亿千瓦时 level"],
        ),
        (
            "开展义诊126场，服务1.8万人次",
            &["开展义诊 126场 level", "服务 1.8万人次 level"],
        ),
        ("创成国家3A级景区2个", &["国家3A级景区 2个 level"]),
    ]);
}

#[test]
fn what_is_earned_does_not_take_the_verb_of_what_is_received() {
    says(&[
        (
            "接待游客320万人次、旅游收入18亿元",
            &["接待游客 320万人次 level", "旅游收入 18亿元 level"],
        ),
        (
            "招引项目42个、协议资金160亿元",
            &["招引项目 42个 level", "协议资金 160亿元 level"],
        ),
    ]);
}

#[test]
fn who_gains_from_an_act_is_no_item_of_its_list() {
    says(&[(
        "助餐服务体系初步形成、已有3万多人次受益。",
        &["受益 3万人次 level 多"],
    )]);
}

#[test]
fn multiples_in_characters_go_up_to_ten() {
    says(&[
        ("专利授权量增长六倍。", &["专利授权量 +6倍 multiple"]),
        ("项目数量比上年增加一倍。", &["项目数量 +1倍 multiple"]),
    ]);
}

#[test]
fn the_unit_may_stand_in_brackets_behind_the_name() {
    says(&[
        ("实有床位数（张）：802", &["实有床位数 802张 level"]),
        ("财政收入（万元） | 5600", &["财政收入 5600万元 level"]),
        ("入住率（%）：92.5", &["入住率 92.5% share"]),
    ]);
}
