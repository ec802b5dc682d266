//! Parts of a whole that 其中 and 分区域看 turn to, and rates of each of several.

use super::says;

#[test]
fn a_place_has_what_the_whole_has() {
    says(&[
        (
            "全市规上工业增加值增长7%，其中东山区增长9%、西河县增长5%。",
            &[
                "全市规上工业增加值 +7% growth",
                "东山区规上工业增加值 +9% growth",
                "西河县规上工业增加值 +5% growth",
            ],
        ),
        (
            "地区生产总值增长7%。分区域看，东山区增长9%。",
            &["地区生产总值 +7% growth", "东山区地区生产总值 +9% growth"],
        ),
        (
            "有6个县（市、区）地区生产总值增长速度超过7%，其中西河县增长9%。",
            &[
                "县（市、区）地区生产总值增长速度 6个 level",
                "县（市、区）地区生产总值增长速度 +7% growth 超过",
                "西河县地区生产总值 +9% growth",
            ],
        ),
    ]);
}

#[test]
fn people_counted_where_they_are_are_those_of_the_whole() {
    says(&[
        (
            "卫生技术人员3114人，其中：医院1174人、基层医疗卫生机构820人。",
            &[
                "卫生技术人员 3114人 level",
                "医院卫生技术人员 1174人 level",
                "基层医疗卫生机构卫生技术人员 820人 level",
            ],
        ),
        (
            "总人口5975人（其中东山镇3106人）。",
            &["总人口 5975人 level", "东山镇人口 3106人 level"],
        ),
        // Behind the bracket the whole is told of again.
        (
            "流动人口540人（其中东山镇260人），耕地9000亩。",
            &[
                "流动人口 540人 level",
                "东山镇流动人口 260人 level",
                "耕地 9000亩 level",
            ],
        ),
    ]);
}

#[test]
fn a_rate_behind_several_works_is_that_of_each() {
    says(&[
        (
            "超声筛查、血清学筛查分别完成14万例、15万例，覆盖率分别达到65%、68%，分别高出目标10个、12个百分点。",
            &[
                "超声筛查 14万例 level",
                "血清学筛查 15万例 level",
                "超声筛查覆盖率 65% share",
                "血清学筛查覆盖率 68% share",
                "超声筛查覆盖率高出目标 +10个百分点 change",
                "血清学筛查覆盖率高出目标 +12个百分点 change",
            ],
        ),
        (
            "完成血压筛查2万例、听力筛查3万例，筛查率分别为97%、96%。",
            &[
                "血压筛查 2万例 level",
                "听力筛查 3万例 level",
                "血压筛查率 97% share",
                "听力筛查率 96% share",
            ],
        ),
    ]);
}

#[test]
fn levels_lend_each_other_their_word() {
    says(&[
        ("创建省、市级示范单元4个。", &["省、市级示范单元 4个 level"]),
        ("5条公交线路同步入驻园区。", &["入驻园区公交线路 5条 level"]),
    ]);
}

#[test]
fn totals_of_two_things_share_no_head() {
    says(&[
        (
            "总户数300户，完成总产值2401万元。",
            &["总户数 300户 level", "总产值 2401万元 level"],
        ),
        (
            "完成水利总投资3亿元，占计划144%。",
            &["水利总投资 3亿元 level", "水利总投资占计划 144% share"],
        ),
        (
            "上解支出3亿元、补充调节基金2亿元。",
            &["上解支出 3亿元 level", "补充调节基金 2亿元 level"],
        ),
    ]);
}

#[test]
fn what_was_planned_for_a_thing_lends_its_growth_no_name() {
    says(&[
        (
            "固定资产投资完成17亿元，超额完成年度任务2亿元，增长20%。",
            &[
                "固定资产投资 17亿元 level",
                "固定资产投资超额完成年度任务 2亿元 level",
                "固定资产投资 +20% growth",
            ],
        ),
        (
            "11个农业项目完成投资53亿元，87个产业项目完成投资153亿元，分别占年计划的49%、50%。",
            &[
                "农业项目 11个 level",
                "农业项目完成投资 53亿元 level",
                "产业项目 87个 level",
                "产业项目完成投资 153亿元 level",
                "农业项目完成投资占年计划 49% share",
                "产业项目完成投资占年计划 50% share",
            ],
        ),
    ]);
}

#[test]
fn an_aim_is_named_without_the_words_that_lead_to_it() {
    says(&[
        (
            "年度目标为全省养老保险参保人数达970万人。",
            &["全省养老保险参保人数 970万人 level"],
        ),
        ("我市烟叶生产确保种植烟叶8万亩。", &["种植烟叶 8万亩 level"]),
        ("将全镇农户划分为529个网格。", &["网格 529个 level"]),
        (
            "全省法院一共收案1743件，当中刑事案件90件。",
            &["收案 1743件 level", "刑事案件 90件 level"],
        ),
        (
            "江心桥工程1—4月完成投资12亿元。",
            &["江心桥工程完成投资 12亿元 level"],
        ),
    ]);
}

#[test]
fn works_before_a_colon_are_those_whose_size_is_told() {
    says(&[(
        "（一）供水工程：该工程位于东山镇，总投资120万元，占地5亩。",
        &["供水工程总投资 120万元 level", "供水工程占地 5亩 level"],
    )]);
    // Where nothing names them, it is asked.
    let found = super::review("推进该工程建设，总投资120万元。");
    assert!(!found.figures[0].doubts.is_empty());
}

#[test]
fn one_of_a_kind_has_what_the_one_before_has() {
    says(&[
        (
            "全国铁路完成货物发送量40亿吨，同比增运3亿吨、增长9%；国家铁路完成31亿吨，增长8%。",
            &[
                "全国铁路货物发送量 40亿吨 level",
                "全国铁路货物发送量 +3亿吨 change",
                "全国铁路货物发送量 +9% growth",
                "国家铁路货物发送量 31亿吨 level",
                "国家铁路货物发送量 +8% growth",
            ],
        ),
        (
            "工业企业完成产值5亿元；项目完成3个。",
            &["工业企业产值 5亿元 level", "项目 3个 level"],
        ),
    ]);
}

#[test]
fn what_is_counted_of_a_sort_or_at_a_place_says_of_what() {
    says(&[
        (
            "新增学位1.1万个，其中小学7200个、初中3800个。",
            &[
                "新增学位 1.1万个 level",
                "小学新增学位 7200个 level",
                "初中新增学位 3800个 level",
            ],
        ),
        (
            "学校12所，其中小学8所。",
            &["学校 12所 level", "小学 8所 level"],
        ),
        (
            "务工人员8.6万人，其中省外5.2万人、省内3.4万人。",
            &[
                "务工人员 8.6万人 level",
                "省外务工人员 5.2万人 level",
                "省内务工人员 3.4万人 level",
            ],
        ),
        // What was reached by another verb is one of those that 分别 speaks of.
        (
            "资产总额突破千亿元，达到1026亿元，净资产380亿元，分别增长8%和6%。",
            &[
                "资产总额 1026亿元 level",
                "净资产 380亿元 level",
                "资产总额 +8% growth",
                "净资产 +6% growth",
            ],
        ),
    ]);
    let found = super::review("到位资金32亿元，其中省外18亿元。");
    assert!(!found.figures[1].doubts.is_empty());
    let found = super::review("发行债券3期、融资25亿元。");
    assert!(!found.figures[0].doubts.is_empty());
}

#[test]
fn parts_of_money_have_the_measure_of_the_whole() {
    says(&[
        (
            "综保区进出口135亿元，其中甲综保区60亿元，增长12%；乙综保区51亿元。",
            &[
                "综保区进出口 135亿元 level",
                "甲综保区进出口 60亿元 level",
                "甲综保区进出口 +12% growth",
                "乙综保区进出口 51亿元 level",
            ],
        ),
        (
            "公路完成投资793亿元，其中高速公路420亿元。",
            &[
                "公路完成投资 793亿元 level",
                "高速公路完成投资 420亿元 level",
            ],
        ),
        (
            "债务余额191亿元，其中一般债务54亿元。",
            &["债务余额 191亿元 level", "一般债务 54亿元 level"],
        ),
        (
            "旅行服务进出口13亿元。其中，出口7亿元，增长16%。",
            &[
                "旅行服务进出口 13亿元 level",
                "旅行服务出口 7亿元 level",
                "旅行服务出口 +16% growth",
            ],
        ),
        (
            "工业增加值增长4%，比全国高1个百分点。",
            &[
                "工业增加值 +4% growth",
                "工业增加值比全国高 +1个百分点 change",
            ],
        ),
        (
            "仪器制造业和航空器及设备制造业产值分别增长7%、16%。",
            &[
                "仪器制造业产值 +7% growth",
                "航空器及设备制造业产值 +16% growth",
            ],
        ),
    ]);
}
