//! What is done: by whom, for whom, where, and how much of it.

use super::{below, line, says};

#[test]
fn acts_of_one_kind_share_their_object() {
    says(&[
        (
            "招聘教师56名、医生32名。",
            &["招聘教师 56名 level", "招聘医生 32名 level"],
        ),
        (
            "排查隐患320处，整改率98%。",
            &["排查隐患 320处 level", "隐患整改率 98% share"],
        ),
        (
            "推动精简会议30%、文件25%。",
            &["精简会议 -30% growth", "精简文件 -25% growth"],
        ),
    ]);
}

#[test]
fn an_act_goes_on_with_what_was_done_before_its_growth_was_told() {
    says(&[
        (
            "新收劳动仲裁申请1.2万件，同比增长6%，审结9300件。",
            &[
                "新收劳动仲裁申请 1.2万件 level",
                "新收劳动仲裁申请 +6% growth",
                "审结劳动仲裁申请 9300件 level",
            ],
        ),
        (
            "调出困难家庭40户，调进32户。",
            &["调出困难家庭 40户 level", "调进困难家庭 32户 level"],
        ),
        (
            "海事案件收案60件，增长5%；结案58件。",
            &[
                "海事案件收案 60件 level",
                "海事案件收案 +5% growth",
                "海事案件结案 58件 level",
            ],
        ),
    ]);
}

#[test]
fn what_is_approved_was_reviewed_before() {
    says(&[(
        "受理审查逮捕醉驾案件8件9人，批准逮捕6件7人。",
        &[
            "受理审查逮捕醉驾案件 8件 level",
            "受理审查逮捕醉驾案件 9人 level",
            "批准逮捕醉驾案件 6件 level",
            "批准逮捕醉驾案件 7人 level",
        ],
    )]);
}

#[test]
fn what_was_saved_and_built_is_named_without_whose_it_was() {
    says(&[
        ("为储户追回存款90余万元。", &["追回存款 90万元 level 余"]),
        ("完成村道9公里沥青铺设。", &["村道沥青铺设 9公里 level"]),
        (
            "13个灌区累计完成投资5亿元。",
            &["灌区 13个 level", "灌区完成投资 5亿元 cumulative 累计"],
        ),
        (
            "湖畔景区累计接待游客人数9万人。",
            &["湖畔景区接待游客人数 9万人 cumulative 累计"],
        ),
        ("先后带队巡查河段3次。", &["带队巡查河段 3次 level"]),
        (
            "相继打掉盗伐团伙3个、走私团伙2个。",
            &["打掉盗伐团伙 3个 level", "打掉走私团伙 2个 level"],
        ),
    ]);
}

#[test]
fn what_is_added_is_not_all_there_is() {
    says(&[
        (
            "绿道里程新增12公里，累计达到96公里。",
            &[
                "新增绿道里程 12公里 level",
                "绿道里程 96公里 cumulative 累计",
            ],
        ),
        (
            "新增书屋12座，累计达到90座。",
            &["新增书屋 12座 level", "书屋 90座 cumulative 累计"],
        ),
    ]);
}

#[test]
fn what_befell_those_counted_names_them() {
    says(&[("暴雨造成3.2万户受灾。", &["受灾 3.2万户 level"])]);
}

#[test]
fn where_and_for_whom_are_no_part_of_the_name() {
    says(&[
        ("在沿河村庄设立便民书屋12个。", &["便民书屋 12个 level"]),
        ("向商户发放办事指南86份。", &["发放办事指南 86份 level"]),
        ("为全县3.2万名学生购买保险。", &["学生 3.2万名 level"]),
        (
            "向57名伤者发放救助金37万元。",
            &["伤者 57名 level", "发放救助金 37万元 level"],
        ),
        (
            "为残障居民提供康复指导250名。",
            &["残障居民康复指导 250名 level"],
        ),
    ]);
}

#[test]
fn what_is_expected_is_a_bound_wherever_it_stands() {
    says(&[(
        "规上企业预计完成产值56亿元，增长8%。",
        &["规上企业产值 56亿元 level 预计", "规上企业产值 +8% growth"],
    )]);
}

#[test]
fn part_of_the_work_is_named_after_the_whole() {
    says(&[
        (
            "已完成新建球场2个（完成50%），其余2个主体封顶。",
            &[
                "新建球场 2个 level",
                "新建球场完成率 50% share",
                "其余新建球场 2个 level",
            ],
        ),
        (
            "参加医保12万人，其中参加职工医保的有3万人，占25%。",
            &[
                "参加医保 12万人 level",
                "参加职工医保 3万人 level",
                "参加职工医保占比 25% share",
            ],
        ),
        (
            "A级景区36家，其中5A级1家。",
            &["A级景区 36家 level", "5A级景区 1家 level"],
        ),
    ]);
}

#[test]
fn several_names_may_go_on_with_the_same_words() {
    says(&[
        (
            "进口增速8.5%，出口增速9.2%，分别快于全省1.2和0.8个百分点。",
            &[
                "进口增速 +8.5% growth",
                "出口增速 +9.2% growth",
                "进口增速快于全省 +1.2个百分点 change",
                "出口增速快于全省 +0.8个百分点 change",
            ],
        ),
        (
            "税收12亿元，非税收入3亿元，分别完成预算的105%、98%，分别增长7%、2%。",
            &[
                "税收 12亿元 level",
                "非税收入 3亿元 level",
                "税收完成预算 105% share",
                "非税收入完成预算 98% share",
                "税收 +7% growth",
                "非税收入 +2% growth",
            ],
        ),
        (
            "产值、利润、税金三项指标分别增长8%、10%、9%。",
            &["产值 +8% growth", "利润 +10% growth", "税金 +9% growth"],
        ),
        (
            "臭氧、二氧化硫浓度分别为86、12微克/立方米。",
            &[
                "臭氧浓度 86微克/立方米 level",
                "二氧化硫浓度 12微克/立方米 level",
            ],
        ),
    ]);
}

#[test]
fn a_list_that_parts_a_total_lends_its_measure_on() {
    says(&[(
        "分门类看，采矿业增加值增长3%，制造业增长5%；分类型看，股份制企业增长4%。",
        &[
            "采矿业增加值 +3% growth",
            "制造业增加值 +5% growth",
            "股份制企业增加值 +4% growth",
        ],
    )]);
}

#[test]
fn averages_of_what_is_earned_are_amounts() {
    says(&[
        (
            "户均增收3200元，人均增收860元。",
            &["户均增收 3200元 level", "人均增收 860元 level"],
        ),
        (
            "养老金月人均增加120元，达到3260元。",
            &["养老金 +120元 change", "养老金 3260元 level"],
        ),
    ]);
}

#[test]
fn a_bound_with_the_things_behind_it_only_says_which_ones() {
    says(&[
        ("50人以上的工厂建立工会。", &[]),
        ("300人以上参加了长跑。", &["参加了长跑 300人 level 以上"]),
    ]);
}

#[test]
fn what_an_office_handles_is_a_sum_over_years() {
    let found = below(
        "### 过去五年工作回顾",
        "妥善处理涉灾案件70件，向区政府提出司法建议13条，向57名当事人发放救助金37万元。",
    );
    let found: Vec<String> = found.figures.iter().map(line).collect();
    assert_eq!(
        found,
        [
            "妥善处理涉灾案件 70件 cumulative",
            "司法建议 13条 cumulative",
            "当事人 57名 cumulative",
            "发放救助金 37万元 cumulative",
        ]
    );
}

#[test]
fn what_is_inspected_is_a_list_of_its_own() {
    says(&[
        (
            "检查观光车辆56辆、电梯21台。",
            &["检查观光车辆 56辆 level", "检查电梯 21台 level"],
        ),
        (
            "引导1000名以上毕业生到基层、到企业就业。",
            &["毕业生 1000名 level 以上"],
        ),
    ]);
}
