//! What provincial reports say in lists, thresholds and from–to pairs.

use super::{below, review, says};

#[test]
fn one_verb_is_that_of_all_that_is_listed_behind_it() {
    says(&[
        (
            "新建省重点实验室、研究中心各20家。",
            &["新建省重点实验室 20家 level", "新建研究中心 20家 level"],
        ),
        (
            "新建7家验证平台和6家高质量孵化器。",
            &["新建验证平台 7家 level", "新建高质量孵化器 6家 level"],
        ),
        (
            "改造老旧供热、燃气、排水管网800公里、600公里、300公里。",
            &[
                "改造老旧供热管网 800公里 level",
                "改造燃气管网 600公里 level",
                "改造排水管网 300公里 level",
            ],
        ),
        (
            "净增经营主体9万户，其中企业2万户。",
            &["净增经营主体 9万户 level", "净增企业 2万户 level"],
        ),
        (
            "制定、修改、废止规章70件。",
            &["制定、修改、废止规章 70件 level"],
        ),
        (
            "完成造林309万亩、种草改良480万亩。",
            &["造林 309万亩 level", "种草改良 480万亩 level"],
        ),
        ("新引育人才1480多人。", &["新引育人才 1480人 level 多"]),
    ]);
}

#[test]
fn items_share_what_stands_at_either_end() {
    says(&[
        (
            "国家级、部级创新平台分别达到22家、182家。",
            &["国家级创新平台 22家 level", "部级创新平台 182家 level"],
        ),
        (
            "每千人托位、养老床位数分别达到4.7个、27张。",
            &["每千人托位 4.7个 level", "每千人养老床位数 27张 level"],
        ),
        (
            "一、二、三产分别增长3%、9%和8%。",
            &["一产 +3% growth", "二产 +9% growth", "三产 +8% growth"],
        ),
        (
            "城市、县城建成区面积分别提高8%、5%。",
            &["城市建成区面积 +8% growth", "县城建成区面积 +5% growth"],
        ),
        (
            "东山、西湖普及率超过98%、85%。",
            &["东山普及率 98% share 超过", "西湖普及率 85% share 超过"],
        ),
        (
            "旅游收入、游客人数再创新高，分别增长16%、15%。",
            &["旅游收入 +16% growth", "游客人数 +15% growth"],
        ),
    ]);
}

#[test]
fn each_from_goes_to_its_own() {
    says(&[(
        "城乡低保标准分别从2022年的645元/月、4318元/年提高到2023年的801元/月、7226元/年。",
        &[
            "城镇低保标准 645元/月 level",
            "农村低保标准 4318元/年 level",
            "城镇低保标准 801元/月 level",
            "农村低保标准 7226元/年 level",
        ],
    )]);
}

#[test]
fn what_measures_are_taken_for_stands_before_their_number() {
    says(&[
        ("出台稳就业20条政策措施。", &["稳就业政策措施 20条 level"]),
        (
            "优化工商业电价机制12条举措加快落地。",
            &["优化工商业电价机制举措 12条 level"],
        ),
    ]);
}

#[test]
fn limits_steps_and_systems_are_no_figures() {
    let values = |sentence: &str| {
        let found = review(sentence).figures;
        let values = found.iter().map(|figure| figure.value.to_string());
        values.collect::<Vec<_>>()
    };
    assert_eq!(values("关停10万千瓦及以下燃煤机组。"), [""; 0]);
    assert_eq!(values("年运量150万吨以上的物流园区接入铁路。"), [""; 0]);
    assert_eq!(values("特殊教育学校覆盖20万人口以上的县。"), [""; 0]);
    assert_eq!(values("退出全国168个重点城市空气质量“后十位”。"), [""; 0]);
    assert_eq!(values("经济总量连续跨过3个万亿元大关。"), [""; 0]);
    assert_eq!(values("生产总值跨越3个千亿元台阶。"), [""; 0]);
    assert_eq!(values("引进投资超10亿元重大项目14个。"), ["14"]);
    assert_eq!(values("新增经济总量超200亿元县2个。"), ["2"]);
    assert_eq!(values("建成250个3人制篮球场。"), ["250"]);
    assert_eq!(values("50个超10亿元服务业项目加快实施。"), ["50"]);
    assert_eq!(values("增速全省第一，比上年前移6位。"), [""; 0]);
    assert_eq!(values("城区公交站点500米覆盖率100%。"), ["100"]);
}

#[test]
fn verbs_do_what_they_mean() {
    says(&[
        ("会上共有13家企业发布报告。", &["企业发布报告 13家 level"]),
        (
            "基础养老金最低标准调增11%。",
            &["基础养老金最低标准 +11% growth"],
        ),
        ("企业重组整合至11家。", &["企业 11家 level"]),
        ("加快6个抽水蓄能电站建设。", &["抽水蓄能电站建设 6个 level"]),
        (
            "净增外贸企业95家、增长50%。",
            &["净增外贸企业 95家 level", "外贸企业 +50% growth"],
        ),
        (
            "居民消费价格上涨幅度控制在2%左右。",
            &["居民消费价格上涨幅度 +2% growth 控制在 左右"],
        ),
        (
            "在收案增长37%的情况下，结案上升35%。",
            &["收案 +37% growth", "结案 +35% growth"],
        ),
        (
            "新建厕所9座，约为年度总任务的81%。",
            &["新建厕所 9座 level", "新建厕所为年度总任务 81% share 约"],
        ),
        ("晋电外送24个省份、规模居全国前列。", &["省份 24个 level"]),
        (
            "建成3000多个宜居宜业和美乡村及820个特色田园乡村。",
            &[
                "宜居宜业和美乡村 3000个 level 多",
                "特色田园乡村 820个 level",
            ],
        ),
        (
            "新增智能工厂80家、机器人产量突破5000台。",
            &["新增智能工厂 80家 level", "机器人产量 5000台 level 突破"],
        ),
        (
            "四大主导产业［2］占GDP比重为14%。",
            &["四大主导产业占GDP比重 14% share"],
        ),
        (
            "291项许可事项合并调整到120项。",
            &["许可事项 291项 level", "许可事项 120项 level"],
        ),
        (
            "压减平板玻璃1488万标准重量箱。",
            &["压减平板玻璃 1488万标准重量箱 level"],
        ),
        ("十三是维修供水工程1900处。", &["维修供水工程 1900处 level"]),
    ]);
}

#[test]
fn a_plan_that_begins_is_of_its_first_year() {
    let heading = "## 三、全力推动“十五五”开好局、起好步";
    let found = below(heading, "实施重点项目1500个。").figures;
    let years: Vec<_> = found
        .iter()
        .filter_map(|figure| figure.period.as_deref())
        .collect();
    assert_eq!(
        years
            .iter()
            .map(|period| period.words.as_str())
            .collect::<Vec<_>>(),
        ["2026年"]
    );
}

#[test]
fn what_works_cost_is_theirs() {
    says(&[
        (
            "竣工项目36个，总投资27亿元；续建项目11个，总投资28亿元。",
            &[
                "竣工项目 36个 level",
                "竣工项目总投资 27亿元 level",
                "续建项目 11个 level",
                "续建项目总投资 28亿元 level",
            ],
        ),
        (
            "实施重点项目120个，完成投资60亿元。",
            &["重点项目 120个 level", "重点项目完成投资 60亿元 level"],
        ),
        (
            "投资4900万元的县医院综合楼投入使用。",
            &["县医院综合楼投资 4900万元 level"],
        ),
        (
            "完成投资2600万元的南村整治项目。",
            &["南村整治项目投资 2600万元 level"],
        ),
        (
            "实施总投资322亿元的重大项目116个。",
            &["重大项目总投资 322亿元 level", "重大项目 116个 level"],
        ),
        (
            "总投资20亿元的光伏项目，已完成5亿元。",
            &[
                "光伏项目总投资 20亿元 level",
                "光伏项目完成投资 5亿元 level",
            ],
        ),
    ]);
}
