//! What courts, treasuries, enterprises, bureaus and towns write.

use super::{below, line, says};

#[test]
fn another_act_of_one_office_is_that_office() {
    says(&[(
        "其中县法院受理2.8万件，办结2.4万件。",
        &["县法院受理 2.8万件 level", "县法院办结 2.4万件 level"],
    )]);
}

#[test]
fn what_courts_do_is_counted_by_the_act() {
    says(&[
        (
            "全市法院受理各类案件5200件，审结4900件，同比分别上升4.2%和5.1%。",
            &[
                "受理各类案件 5200件 level",
                "审结各类案件 4900件 level",
                "受理各类案件 +4.2% growth",
                "审结各类案件 +5.1% growth",
            ],
        ),
        (
            "中级法院收案860件；审结910件（含旧存案件），比上年上升3%。",
            &[
                "中级法院收案 860件 level",
                "审结 910件 level",
                "审结 +3% growth",
            ],
        ),
        (
            "尚有未结案件120件，再审案件16件。",
            &["未结案件 120件 level", "再审案件 16件 level"],
        ),
        (
            "未成年人犯罪人数减少，共36人。",
            &["未成年人犯罪人数 36人 level"],
        ),
        (
            "查办挪用专款、虚报冒领等犯罪8件。",
            &["查办挪用专款、虚报冒领等犯罪 8件 level"],
        ),
    ]);
    let found = below("### 过去五年工作回顾", "起诉260人，移送线索40条。");
    let found: Vec<String> = found.figures.iter().map(line).collect();
    assert_eq!(found, ["起诉 260人 cumulative", "移送线索 40条 cumulative"]);
}

#[test]
fn a_share_of_a_budget_names_the_budget_and_leaves_the_subject() {
    says(&[
        (
            "一般公共预算收入完成9亿元，完成年初预算的102%，增长6%。",
            &[
                "一般公共预算收入 9亿元 level",
                "一般公共预算收入完成年初预算 102% share",
                "一般公共预算收入 +6% growth",
            ],
        ),
        (
            "非税收入2亿元，完成调整预算数的98%，同比下降4%。",
            &[
                "非税收入 2亿元 level",
                "非税收入完成调整预算数 98% share",
                "非税收入 -4% growth",
            ],
        ),
        (
            "教育支出6亿元，执行率97%，增加3000万元，增长5%。",
            &[
                "教育支出 6亿元 level",
                "执行率 97% share",
                "教育支出 +3000万元 change",
                "教育支出 +5% growth",
            ],
        ),
        (
            "政府债务限额60亿元，余额52亿元。",
            &["政府债务限额 60亿元 level", "政府债务余额 52亿元 level"],
        ),
        (
            "契税收入增长回落至3.5%。",
            &["契税收入 +3.5% growth 回落至"],
        ),
    ]);
}

#[test]
fn a_comparison_leaves_the_growth_its_subject() {
    says(&[
        (
            "生产总值增长7%，增速高于全市平均0.5个百分点，两年平均增长6%。",
            &[
                "生产总值 +7% growth",
                "生产总值增速高于全市平均 +0.5个百分点 change",
                "生产总值 +6% avg growth",
            ],
        ),
        (
            "工业产值增长9%，分别高于全国、全省3、2个百分点。",
            &[
                "工业产值 +9% growth",
                "工业产值高于全国 +3个百分点 change",
                "工业产值高于全省 +2个百分点 change",
            ],
        ),
        (
            "煤炭产值占比达80%，同比下降6%。",
            &["煤炭产值占比 80% share", "煤炭产值 -6% growth"],
        ),
        (
            "研发投入增长12%，占地区生产总值比重达2%。",
            &[
                "研发投入 +12% growth",
                "研发投入占地区生产总值比重 2% share",
            ],
        ),
        (
            "企业利润9亿元。分类型看，国有企业利润3亿元，股份制企业5亿元，下降2%。",
            &[
                "企业利润 9亿元 level",
                "国有企业利润 3亿元 level",
                "股份制企业利润 5亿元 level",
                "股份制企业利润 -2% growth",
            ],
        ),
        (
            "房价上涨的有12个，下降的有30个。",
            &["房价上涨 12个 level", "下降 30个 level"],
        ),
        (
            "物流业实现营收5亿元，增长8%，其他服务业实现营收2亿元，增长3%。",
            &[
                "物流业营收 5亿元 level",
                "物流业营收 +8% growth",
                "其他服务业营收 2亿元 level",
                "其他服务业营收 +3% growth",
            ],
        ),
    ]);
}

#[test]
fn what_is_counted_ends_before_what_is_said_of_it() {
    says(&[
        ("46个重点工程进展顺利。", &["重点工程 46个 level"]),
        ("与30余家科技企业建立联系。", &["科技企业 30家 level 余"]),
        ("对5个薄弱支部进行整顿。", &["薄弱支部 5个 level"]),
        (
            "民生项目共有9类20件31个事项。",
            &[
                "民生项目 9类 level",
                "民生项目 20件 level",
                "事项 31个 level",
            ],
        ),
        (
            "全市近8万名中职学生享受资助。",
            &["中职学生享受资助 8万名 level 近"],
        ),
        (
            "3000个村道路硬化（2021—2023年）。",
            &["村道路硬化 3000个 level"],
        ),
        (
            "幼儿园40所（民办12所）。",
            &["幼儿园 40所 level", "民办幼儿园 12所 level"],
        ),
        (
            "引进项目6个，其中亿元以上2个。",
            &["引进项目 6个 level", "亿元以上项目 2个 level"],
        ),
        (
            "全社会累计用电8亿千瓦时。",
            &["全社会用电 8亿千瓦时 cumulative 累计"],
        ),
        ("各类灾害依次是洪涝12起。", &["洪涝 12起 level"]),
        (
            "渔业总产值9亿元，增加值5亿元。",
            &["渔业总产值 9亿元 level", "渔业增加值 5亿元 level"],
        ),
        (
            "城镇和农村居民人均收入达到4万元、2万元。",
            &[
                "城镇居民人均收入 4万元 level",
                "农村居民人均收入 2万元 level",
            ],
        ),
        (
            "总算力达到300PF，平板玻璃80万重量箱。",
            &["总算力 300PF level", "平板玻璃 80万重量箱 level"],
        ),
    ]);
}

#[test]
fn a_name_measured_in_another_way_is_doubtful() {
    let found = below("### 2023年工作回顾", "水库投资完成率98%，其中9件全部办结。");
    let doubts: Vec<bool> = found
        .figures
        .iter()
        .map(|figure| figure.doubts.is_empty())
        .collect();
    assert_eq!(doubts, [true, false]);
    // Two numbers of one name: one of them is of something not named.
    let found = below("### 2023年工作回顾", "跨区就读比例分别为1.2%、0.9%。");
    assert!(found.figures.iter().all(|figure| !figure.doubts.is_empty()));
}

#[test]
fn what_prosecutors_try_and_bring_is_named_by_the_act() {
    let found = below(
        "### 过去五年工作回顾",
        "探索办理文物保护等领域案件24件，依法提起公益诉讼16件，起诉金融、医疗领域职务犯罪34人和58人。",
    );
    let found: Vec<String> = found.figures.iter().map(line).collect();
    assert_eq!(
        found,
        [
            "办理文物保护等领域案件 24件 cumulative",
            "提起公益诉讼 16件 cumulative",
            "起诉金融领域职务犯罪 34人 cumulative",
            "医疗领域职务犯罪 58人 cumulative",
        ]
    );
}

#[test]
fn whose_measure_is_summed_up_stays_in_its_name() {
    says(&[(
        "市管企业累计实现利润7亿元，增长5%。县管企业累计实现利润3亿元。",
        &[
            "市管企业利润 7亿元 cumulative 累计",
            "市管企业利润 +5% growth",
            "县管企业利润 3亿元 cumulative 累计",
        ],
    )]);
}

#[test]
fn an_organ_is_no_part_of_what_it_does() {
    says(&[
        ("检察机关提出听证建议36件。", &["听证建议 36件 level"]),
        (
            "某市检察机关受理支持起诉案件60件，支持起诉45件；办结58件。",
            &[
                "受理支持起诉案件 60件 level",
                "支持起诉案件 45件 level",
                "办结案件 58件 level",
            ],
        ),
    ]);
}

#[test]
fn what_explains_an_owner_is_no_part_of_the_name() {
    says(&[(
        "系统企业(监管及参股企业，下同)实现营业收入9亿元，增长8%。",
        &[
            "系统企业营业收入 9亿元 level",
            "系统企业营业收入 +8% growth",
        ],
    )]);
}

#[test]
fn what_comes_in_and_goes_out_is_of_the_same_fund() {
    says(&[(
        "1-3月三项保险基金总收入4亿元、总支出3亿元。",
        &[
            "三项保险基金总收入 4亿元 level",
            "三项保险基金总支出 3亿元 level",
        ],
    )]);
    says(&[(
        "一季度累计发放补贴4万元，在村庄整治中投入3万元。",
        &["发放补贴 4万元 cumulative 累计", "投入 3万元 level"],
    )]);
}

#[test]
fn what_is_added_is_named_without_the_adding() {
    says(&[(
        "公共预算收入3亿元，加上省级补助收入9亿元。",
        &["公共预算收入 3亿元 level", "省级补助收入 9亿元 level"],
    )]);
}
