//! What is built or done in stages, and over years.

use super::{below, line, says};

#[test]
fn works_are_told_stage_by_stage() {
    says(&[
        (
            "教师宿舍开工200套，建成120套。",
            &["教师宿舍开工 200套 level", "教师宿舍建成 120套 level"],
        ),
        (
            "供电能力提高20万千瓦、超过90万千瓦。",
            &["供电能力 +20万千瓦 change", "供电能力 90万千瓦 level 超过"],
        ),
        (
            "新建高标准农田9万亩，改造提升4万亩。",
            &[
                "新建高标准农田 9万亩 level",
                "改造提升高标准农田 4万亩 level",
            ],
        ),
        ("养老机构规范化提升8家。", &["养老机构规范化提升 8家 level"]),
        (
            "新开工病房楼3栋、门诊楼加装电梯6台、城镇新增就业500人。",
            &[
                "新开工病房楼 3栋 level",
                "门诊楼加装电梯 6台 level",
                "城镇新增就业 500人 level",
            ],
        ),
        (
            "减免登记费、测绘费共计12项。",
            &["减免登记费、测绘费 12项 level 共计"],
        ),
    ]);
}

#[test]
fn what_was_done_over_years_is_a_sum_to_the_last_item() {
    let found = below(
        "### 过去五年工作回顾",
        "建成小学、幼儿园45所。获评国家级荣誉36项、省级荣誉90余项。",
    );
    let found: Vec<String> = found.figures.iter().map(line).collect();
    assert_eq!(
        found,
        [
            "小学、幼儿园 45所 cumulative",
            "国家级荣誉 36项 cumulative",
            "省级荣誉 90项 cumulative 余",
        ]
    );
    says(&[
        ("为3万户企业纾困解难。", &["企业 3万户 level"]),
        (
            "公路建设。完成126公里，完成率126%。",
            &["公路建设 126公里 level", "公路建设完成率 126% share"],
        ),
        ("提高低保标准，达到680元。", &["低保标准 680元 level"]),
        (
            "贷款余额90亿元，较年初新增12亿元。",
            &["贷款余额 90亿元 level", "贷款余额 +12亿元 change"],
        ),
        (
            "实施重点项目20个，年度投资6亿元，开工率80%。",
            &[
                "重点项目 20个 level",
                "年度投资 6亿元 level",
                "开工率 80% share",
            ],
        ),
    ]);
}

#[test]
fn works_from_place_to_place_are_named_whole() {
    says(&[
        (
            "完成东桥至西门3.4公里道路改造工程。",
            &["东桥至西门道路改造工程 3.4公里 level"],
        ),
        (
            "解决东河、西山等乡镇4万人的饮水问题。",
            &["解决饮水问题 4万人 level"],
        ),
    ]);
}

#[test]
fn what_follows_a_sum_of_years_is_one() {
    let found = below(
        "### 过去五年工作回顾",
        "批捕扶贫犯罪60人，司法救助90人，协助挽损3亿元。",
    );
    let found: Vec<String> = found.figures.iter().map(line).collect();
    assert_eq!(
        found,
        [
            "批捕扶贫犯罪 60人 cumulative",
            "司法救助 90人 cumulative",
            "协助挽损 3亿元 cumulative",
        ]
    );
}

#[test]
fn cases_and_people_of_one_list_share_its_act_and_its_years() {
    let found = below(
        "### 过去五年工作回顾",
        "五年来，共办结逮捕案件520件820人，起诉案件150件210人。",
    );
    let found: Vec<String> = found.figures.iter().map(line).collect();
    assert_eq!(
        found,
        [
            "办结逮捕案件 520件 cumulative 共",
            "办结逮捕案件 820人 cumulative",
            "起诉案件 150件 cumulative",
            "起诉案件 210人 cumulative",
        ]
    );
}
