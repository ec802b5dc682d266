//! Digits that are no figures, each with its reason.

use super::{below, review};
use yitu::figure::Reason;

/// Checks that a sentence has no figure and which digits are told why.
fn only(sentence: &str, expected: &[(&str, Reason)]) {
    let reading = review(sentence);
    assert_eq!(reading.figures, [], "in {sentence}");
    let found: Vec<(&str, Reason)> = reading
        .others
        .iter()
        .filter(|other| other.line == 5)
        .map(|other| (other.words.as_str(), other.reason))
        .collect();
    assert_eq!(found, expected, "in {sentence}");
}

#[test]
fn years_dates_and_lengths_of_time() {
    only(
        "落实2023年计划和2021—2025年规划。",
        &[("2023年", Reason::Year), ("2021—2025年", Reason::Year)],
    );
    only(
        "工程于6月28日开工。",
        &[("6月", Reason::Date), ("28日", Reason::Date)],
    );
    only("1—11月运行平稳。", &[("1—11月", Reason::Date)]);
    only(
        "大桥于9时30分合龙。",
        &[("9时", Reason::Date), ("30分", Reason::Date)],
    );
    only(
        "提供3小时15分直达服务。",
        &[("3小时", Reason::Duration), ("15分", Reason::Duration)],
    );
    only("实施3年行动计划。", &[("3年", Reason::Duration)]);
    only("河湖考核连续3次优秀。", &[("3次", Reason::Duration)]);
    only("文艺演出连续6届获奖。", &[("6届", Reason::Duration)]);
    only("行动开展1个多月来成效明显。", &[("1个", Reason::Duration)]);
    only("结束了66年的历史。", &[("66年", Reason::Duration)]);
    only("提供24小时服务。", &[("24小时", Reason::Duration)]);
}

#[test]
fn dates_with_dashes() {
    only(
        "方案自2021-12-31起实施。",
        &[("2021", Reason::Year), ("-12-31", Reason::Date)],
    );
}

#[test]
fn ranks_and_classes() {
    only("规模居全国第4位。", &[("4位", Reason::Rank)]);
    only("进入全国前10名。", &[("10名", Reason::Rank)]);
    only("引进世界500强。", &[("500强", Reason::Rank)]);
    only("30万吨级航道投运。", &[("30万吨级", Reason::Name)]);
    only("创建5A级景区。", &[("5", Reason::Name)]);
}

#[test]
fn names_and_slogans() {
    only("深入实施0.2微克攻坚行动。", &[("0.2微克", Reason::Name)]);
    only("建设5G网络。", &[("5", Reason::Name)]);
    only(
        "完善“8+4”政策体系。",
        &[("8", Reason::Name), ("4", Reason::Name)],
    );
    only("打造“1小时交通圈”。", &[("1小时", Reason::Name)]);
    only("开通12345热线。", &[("12345", Reason::Name)]);
    only("广义货币M2增速回落。", &[("2", Reason::Name)]);
    // What looks like a unit only begins a word, or tells how far something reaches.
    only("双向6车道大道通车。", &[("6车", Reason::Name)]);
    only("推出改革4.0方案。", &[("4.0方", Reason::Name)]);
    only("车站与地铁80米内换乘更便捷。", &[("80米", Reason::Name)]);
}

#[test]
fn slogans_in_characters_are_no_digits_at_all() {
    for sentence in [
        "践行“两山”理念。",
        "严格落实“十年禁渔”。",
        "共建“一带一路”。",
        "首批示范。",
    ] {
        only(sentence, &[]);
    }
}

#[test]
fn marks_notes_and_bare_numbers() {
    only("[3]数据见附表。", &[("3", Reason::Mark)]);
    only("代码 88 。", &[("88", Reason::Bare)]);
}

#[test]
fn headings_tell_no_figures() {
    let reading = below("#### 3 新增就业10万人", "推动就业。");
    assert_eq!(reading.figures, []);
    let reasons: Vec<Reason> = reading.others.iter().map(|other| other.reason).collect();
    assert_eq!(reasons, [Reason::Mark, Reason::Heading]);
}

#[test]
fn the_terms_of_a_glossary_set_no_targets() {
    let reading = below(
        "### 名词解释",
        "1小时生活圈：指60分钟内到达，2025年覆盖率达到90%以上。",
    );
    assert_eq!(reading.figures, []);
    let reasons: Vec<Reason> = reading.others.iter().map(|other| other.reason).collect();
    assert_eq!(reasons, [Reason::Term; 4]);
}

#[test]
fn what_there_is_none_of_is_no_figure() {
    assert!(
        review("粮食面积稳定，无连片3亩以上耕地抛荒等情况。")
            .figures
            .is_empty()
    );
}
