//! What reports are told of in news and notices: who says it, what is no figure.

use yitu::figure::{Sign, Status};

use super::when::{REPORT, figures, says_when};
use super::{below, review, says};

#[test]
fn ranks_bases_and_limits_are_no_figures() {
    let values = |sentence: &str| {
        let found = review(sentence).figures;
        let values = found.iter().map(|figure| figure.value.to_string());
        values.collect::<Vec<_>>()
    };
    assert_eq!(values("较2019年上升10个位次。"), [""; 0]);
    assert_eq!(values("性别比为105:100（女性为100）。"), ["105:100"]);
    assert_eq!(values("实现30户以上自然寨网络全覆盖。"), [""; 0]);
    assert_eq!(values("引进50家以上企业。"), ["50"]);
}

#[test]
fn units_are_those_that_are_meant() {
    says(&[
        ("投入300万对农贸市场进行改造。", &["投入 300万 level"]),
        ("办理结婚登记1.2万对。", &["办理结婚登记 1.2万对 level"]),
        ("零售总额1.59万亿元人民币。", &["零售总额 1.59万亿元 level"]),
    ]);
    let found = review("三次产业拉动经济增长分别为0.1、-5.6、1.3个百分点。").figures;
    let signs: Vec<_> = found.iter().map(|figure| figure.sign).collect();
    let (plus, minus) = (Some(Sign::Plus), Some(Sign::Minus));
    assert_eq!(signs, [plus, minus, plus]);
}

#[test]
fn each_comparison_says_its_own() {
    says(&[
        (
            "生产总值增长10%、高于计划3个百分点、高于全省平均水平0.4个百分点。",
            &[
                "生产总值 +10% growth",
                "生产总值高于计划 +3个百分点 change",
                "生产总值高于全省平均水平 +0.4个百分点 change",
            ],
        ),
        (
            "城乡居民收入分别增长10%和14%，高于全国0.1和2.2个百分点。",
            &[
                "城镇居民收入 +10% growth",
                "农村居民收入 +14% growth",
                "城镇居民收入高于全国 +0.1个百分点 change",
                "农村居民收入高于全国 +2.2个百分点 change",
            ],
        ),
        (
            "发生事故6起，相比去年同期增加2起。",
            &["事故 6起 level", "事故 +2起 change"],
        ),
        (
            "投放贷款29亿元，较上年多投3亿元。",
            &["投放贷款 29亿元 level", "投放贷款 +3亿元 change"],
        ),
    ]);
}

#[test]
fn verbs_are_those_of_their_own_numbers() {
    says(&[
        (
            "安装充电桩9个、建成“样板区”1个。",
            &["安装充电桩 9个 level", "“样板区” 1个 level"],
        ),
        (
            "新增低保对象46户，清退27户。",
            &["新增低保对象 46户 level", "低保对象清退 27户 level"],
        ),
        (
            "原煤产量9万吨；其中，县属企业完成6万吨。",
            &["原煤产量 9万吨 level", "县属企业原煤产量 6万吨 level"],
        ),
        ("该镇实现总产值2亿元。", &["总产值 2亿元 level"]),
        (
            "1、石矿项目，投资商为某公司，计划投资500万元。",
            &["石矿项目计划投资 500万元 level"],
        ),
    ]);
    let doubted = |sentence: &str| {
        let found = review(sentence).figures;
        found.iter().all(|figure| !figure.doubts.is_empty())
    };
    assert!(doubted("造成1人死亡、6人受伤。"));
    assert!(doubted("重大火灾中，城市4起。"));
    assert!(doubted("为7431户企业新增贷款9亿元。"));
    assert!(
        !review("建设农田3万亩，改造提升1万亩。").figures[1]
            .doubts
            .is_empty()
    );
}

#[test]
fn what_is_aimed_at_is_planned() {
    let status = |sentence: &str| {
        let found = below("### 2023年工作回顾", sentence).figures;
        let all = found.iter().map(|figure| figure.status);
        all.collect::<Vec<_>>()
    };
    let target = Status::Target;
    assert_eq!(
        status("据悉，规划目标是产能达到9万吨，销售收入达到9亿元。"),
        [target; 2]
    );
    assert_eq!(
        status("市长表示，将紧紧围绕部署，贷款净增70亿元以上。"),
        [target]
    );
}

#[test]
fn last_year_in_news_of_a_year_is_that_year() {
    let source = "# 2021年某省粮食产量创新高\n\n去年某省粮食总产817亿斤。\n";
    let found = figures(source, None);
    let period = found[0].period.as_ref().expect("a period");
    assert_eq!(period.last, 2021);
    says_when(
        REPORT,
        "一、2023年工作回顾",
        &[("该镇2022年实现总产值2亿元。", &["2022年"])],
    );
}

#[test]
fn a_summary_has_done_what_its_year_names() {
    let status = |source: &str| {
        let found = figures(source, None);
        (
            found[0].status,
            found[0].period.as_ref().map(|period| period.last),
        )
    };
    assert_eq!(
        status("# 2024年某局工作总结\n\n## 一、2024年主要工作举措\n\n新增就业5497人。\n"),
        (Status::Actual, Some(2024))
    );
    assert_eq!(
        status("# 某市“十四五”残疾人保障规划\n\n## 一、编制背景\n\n扶持残疾人创业240名。\n").0,
        Status::Actual
    );
    // A section below five years' review goes on with them.
    let source = "# 某区政府工作报告（2012年11月26日）\n\n## 过去五年工作回顾\n\n2008年以来，\
                  区政府认真落实精神。\n\n### 一、经济持续发展\n\n五年来，完成项目224项。\n";
    let found = figures(source, None);
    let period = found[0].period.as_ref().expect("a period");
    assert_eq!((period.first, period.last), (2008, 2012));
}

#[test]
fn names_without_what_they_are_of_are_asked() {
    let doubted = |sentence: &str, at: usize| {
        let found = review(sentence).figures;
        !found[at].doubts.is_empty()
    };
    assert!(doubted("施工面积、竣工面积均下降，前者下降5%。", 0));
    assert!(doubted("全国增长6%，而某省较上半年提高0.4个百分点。", 1));
    assert!(doubted(
        "市辖区和县级市城区服务中心覆盖率分别为100%和80%。",
        0
    ));
    assert!(doubted("注册护士千人均1.4人。", 0) || doubted("千人均1.4人。", 0));
    says(&[
        (
            "建立起1200余亩的核桃基地，1所敬老院目前正在施工。",
            &["核桃基地 1200亩 level 余", "敬老院 1所 level"],
        ),
        (
            "家禽存栏依然是全省“大户”，占全省27%，同比增长6%。",
            &["家禽存栏占全省 27% share", "家禽存栏 +6% growth"],
        ),
        (
            "三次产业结构比例由2007年的1:11:88演进为2:10:88。",
            &[
                "三次产业结构比例 1:11:88 ratio",
                "三次产业结构比例 2:10:88 ratio",
            ],
        ),
    ]);
}

#[test]
fn a_court_reports_on_the_years_of_its_title_when_they_are_over() {
    let source = "# 某省法院工作报告（2008—2012年）\n\n## 一、民事审判\n\n五年来，审结案件976件。\
                  2012年审结案件218件。\n";
    let found = figures(source, None);
    let when = found.iter().map(|figure| {
        let period = figure.period.as_ref().expect("a period");
        (figure.status, period.first, period.last)
    });
    let actual = Status::Actual;
    let when: Vec<_> = when.collect();
    assert_eq!(when, [(actual, 2008, 2012), (actual, 2012, 2012)]);
}

#[test]
fn ordinals_of_a_list_share_what_they_count() {
    says(&[(
        "运用第一、二、三种形态分别处理460人次、230人次、30人次。",
        &[
            "运用第一种形态处理 460人次 level",
            "运用第二种形态处理 230人次 level",
            "运用第三种形态处理 30人次 level",
        ],
    )]);
}

#[test]
fn the_day_below_a_title_tells_whether_its_year_is_over() {
    let last = |day: &str| {
        let source = format!(
            "# 2021年某区人民法院工作报告\n\n{day}，院长向大会报告工作。\n\n\
             ## 过去五年工作回顾\n\n五年来，受理案件334件。\n"
        );
        let found = figures(&source, None);
        found[0].period.as_ref().map(|period| period.last)
    };
    assert_eq!(last("11月24日"), Some(2021));
    assert_eq!(last("1月24日"), Some(2020));
    // At a meeting this year is the one it is held in.
    let source = "# 某市2018年交通工作会议：总结2017年工作，安排2018年工作\n\n会议要求，\
                  我市今年将加快建设，实施高速公路项目6个。\n";
    let found = figures(source, None);
    let period = found[0].period.as_ref().expect("a period");
    assert_eq!(period.last, 2018);
}

#[test]
fn kinds_of_animals_and_ages_are_told_apart() {
    says(&[
        (
            "牛、羊、家禽出栏分别增长57%、21%、10%。",
            &[
                "牛出栏 +57% growth",
                "羊出栏 +21% growth",
                "家禽出栏 +10% growth",
            ],
        ),
        (
            "轻、重工业增加值分别增长5%、6%。",
            &["轻工业增加值 +5% growth", "重工业增加值 +6% growth"],
        ),
        ("重点为13岁女生接种疫苗。", &[]),
        ("全市共建成服务中心15个。", &["服务中心 15个 level"]),
        ("11家节能单位全部通过考核。", &["节能单位 11家 level"]),
    ]);
    let doubted = |sentence: &str, at: usize| {
        let found = review(sentence).figures;
        !found[at].doubts.is_empty()
    };
    assert!(doubted("粮食产量力争达到180万亩、14亿斤。", 0));
    assert!(doubted("完成投资80亿元，完成年度计划的125%。", 1));
}

#[test]
fn what_is_compared_with_a_place_is_no_place() {
    let sure = |sentence: &str, at: usize| review(sentence).figures[at].doubts.is_empty();
    assert!(sure("增加值增长9%，高于全省4.9个百分点。", 1));
    assert!(sure("经济总量占全国比重6.5%左右。", 0));
}

#[test]
fn what_someone_says_in_a_short_sentence_is_read() {
    says(&[(
        "“我们有信心，确保毕业生就业率达到92%以上。”局长说。",
        &["毕业生就业率 92% share 确保 以上"],
    )]);
}
