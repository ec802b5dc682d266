//! Names that words before the number give: a list, a sort, a title.

use yitu::figure::Doubt;

use super::{review, says};

#[test]
fn growths_behind_a_list_of_its_own_are_each_of_an_item() {
    says(&[(
        "税收增长8%，其中契税、房产税和印花税等增长较快，同比分别增长9%、7%和6%。",
        &[
            "税收 +8% growth",
            "契税 +9% growth",
            "房产税 +7% growth",
            "印花税 +6% growth",
        ],
    )]);
    // What was measured of each, the clause does not say.
    let found = review("税收增长8%，其中采矿、化工等贡献较大，分别增长9%、7%。");
    assert!(found.figures[1].doubts.has(Doubt::NameFromAfar));
}

#[test]
fn one_growth_may_be_that_of_several_measures() {
    says(&[
        (
            "产值、税收增长9%以上。",
            &["产值 +9% growth 以上", "税收 +9% growth 以上"],
        ),
        (
            "生产总值和财政收入比2018年翻一番。",
            &["生产总值 +1番 multiple", "财政收入 +1番 multiple"],
        ),
    ]);
}

#[test]
fn a_branch_is_measured_by_what_the_words_before_the_list_say() {
    says(&[(
        "工业增加值增长8%。从产品产量看，铝材增长12%，铜材增长9%。",
        &[
            "工业增加值 +8% growth",
            "铝材产量 +12% growth",
            "铜材产量 +9% growth",
        ],
    )]);
}

#[test]
fn a_sort_takes_the_place_of_another() {
    says(&[
        (
            "幼儿园177所（公办58所，民办119所）。",
            &[
                "幼儿园 177所 level",
                "公办幼儿园 58所 level",
                "民办幼儿园 119所 level",
            ],
        ),
        (
            "项目开工率100%，竣工率94%。",
            &["项目开工率 100% share", "项目竣工率 94% share"],
        ),
    ]);
}

#[test]
fn a_share_of_a_plan_keeps_its_year_and_its_thing() {
    says(&[
        (
            "工业投资12亿元，完成全年任务109.5%。",
            &["工业投资 12亿元 level", "工业投资完成全年任务 109.5% share"],
        ),
        (
            "税收收入402亿元，完成年度目标进度28%，超序时进度3.2个百分点。",
            &[
                "税收收入 402亿元 level",
                "税收收入完成年度目标进度 28% share",
                "税收收入超序时进度 +3.2个百分点 change",
            ],
        ),
        (
            "产值41亿元，完成了年初目标的22%。",
            &["产值 41亿元 level", "产值完成了年初目标 22% share"],
        ),
    ]);
}

#[test]
fn what_stands_inside_of_a_name_is_left_out_of_it() {
    says(&[
        (
            "乡镇工业3月份实现产值12亿元。",
            &["乡镇工业产值 12亿元 level"],
        ),
        ("实际完成教育支出21亿元。", &["教育支出 21亿元 level"]),
        (
            "供销社从改革前的82家增加到240家。",
            &["供销社 82家 level", "供销社 240家 level"],
        ),
        ("办好15件民生实事[11]。", &["民生实事 15件 level"]),
    ]);
}

#[test]
fn a_growth_may_be_short_and_units_are_lent_to_multiples() {
    says(&[
        (
            "固定资产投资22亿元，比增39%。",
            &["固定资产投资 22亿元 level", "固定资产投资 +39% growth"],
        ),
        (
            "税收、出口分别是上年的2.7和2.4倍。",
            &["税收 2.7倍 multiple", "出口 2.4倍 multiple"],
        ),
    ]);
}

#[test]
fn a_size_alone_is_doubted_behind_those_it_is_of() {
    let doubted = |sentence: &str| review(sentence).figures[1].doubts.has(Doubt::NameBare);
    assert!(doubted("新建学校3所，建筑面积9000平方米。"));
    assert!(doubted("某公司实现产值9亿元，税收3000万元。"));
    assert!(!doubted("全县实现产值9亿元，税收3000万元。"));
}

#[test]
fn works_that_the_sentence_names_have_their_stages() {
    says(&[
        (
            "累计投入700万元，推进校舍改造项目，已开工57个，竣工38个。",
            &[
                "投入 700万元 cumulative 累计",
                "校舍改造项目开工 57个 level",
                "校舍改造项目竣工 38个 level",
            ],
        ),
        (
            "重大水利项目共完成投资35亿元。",
            &["重大水利项目完成投资 35亿元 level"],
        ),
    ]);
    let found = review("税收等主要指标增幅均超过10%。");
    assert!(found.figures[0].doubts.has(Doubt::NameCut));
}

#[test]
fn what_enterprises_earn_is_theirs() {
    says(&[
        (
            "规模以上服务业企业178家，实现营业收入60亿元，增长9%。",
            &[
                "规模以上服务业企业 178家 level",
                "规模以上服务业企业营业收入 60亿元 level",
                "规模以上服务业企业营业收入 +9% growth",
            ],
        ),
        (
            "规模以上工业企业共完成产值299亿元，下降5%。",
            &[
                "规模以上工业企业产值 299亿元 level",
                "规模以上工业企业产值 -5% growth",
            ],
        ),
        (
            "新增企业8家，营业收入60亿元。",
            &["新增企业 8家 level", "营业收入 60亿元 level"],
        ),
    ]);
}

#[test]
fn a_measure_told_again_is_no_measure_of_itself() {
    says(&[
        (
            "工业增加值增长3%，增速加快0.5个百分点，其中10月份增加值增长7%。",
            &[
                "工业增加值 +3% growth",
                "工业增加值增速 +0.5个百分点 change",
                "工业增加值 +7% growth",
            ],
        ),
        (
            "投资下降9%，低于全市2个百分点，降幅收窄3个百分点。",
            &[
                "投资 -9% growth",
                "投资低于全市 -2个百分点 change",
                "投资降幅 -3个百分点 change",
            ],
        ),
        (
            "拨付工作经费30万元，拨付率100%。",
            &["拨付工作经费 30万元 level", "工作经费拨付率 100% share"],
        ),
    ]);
}

#[test]
fn towards_whom_an_act_was_done_names_it() {
    says(&[(
        "对职务犯罪，批准逮捕5人，下降9%；对经济犯罪，批准逮捕2人。",
        &[
            "对职务犯罪批准逮捕 5人 level",
            "对职务犯罪批准逮捕 -9% growth",
            "对经济犯罪批准逮捕 2人 level",
        ],
    )]);
    // Where something was done, or when, is told by the way.
    let found = review("在89件案件中适用惩罚性赔偿。");
    assert!(found.figures[0].doubts.has(Doubt::NameCut));
    let found = review("东江去年发案率下降8%。");
    assert!(found.figures[0].doubts.has(Doubt::NameCut));
}

#[test]
fn what_a_name_is_compared_with_is_no_part_of_it() {
    says(&[
        ("事故起数与前两年均比下降25%。", &["事故起数 -25% growth"]),
        ("博士点从零增加到3个。", &["博士点 3个 level"]),
        (
            "租金由过去的850元增加到1100元。",
            &["租金 850元 level", "租金 1100元 level"],
        ),
    ]);
}

#[test]
fn a_measure_of_works_that_nobody_names_is_doubted() {
    let doubted = |sentence: &str| {
        let found = review(sentence);
        let mut figures = found.figures.iter();
        figures.all(|figure| figure.doubts.has(Doubt::NameBare))
    };
    assert!(doubted(
        "有序推进输水线路，工程累计完成投资10亿元，占计划的90%。"
    ));
    assert!(doubted("增加值增速比上月加快0.8个百分点。"));
    // Why something grew is no part of what did.
    says(&[("主要原因是手机出口增长40%。", &["手机出口 +40% growth"])]);
}

#[test]
fn a_label_ends_what_was_told_of_before_it() {
    says(&[(
        "公路大修完工率100%；危房改造：开工率90%，竣工率80%。",
        &[
            "公路大修完工率 100% share",
            "危房改造开工率 90% share",
            "危房改造竣工率 80% share",
        ],
    )]);
}
