//! Words around a number that its name may have lost.

use crate::figure::review;

/// Whether every figure of a sentence is sure.
fn sure(sentence: &str) -> bool {
    let found = review(sentence);
    !found.figures.is_empty() && found.figures.iter().all(|figure| figure.doubts.is_empty())
}

#[test]
fn an_amount_that_only_tells_how_large_works_are_is_doubted() {
    assert!(!sure("推动新源化工9万吨乙二醇项目投产。"));
    assert!(!sure("建成临江9公里绿道。"));
    assert!(sure("粮食综合生产能力迈上9万吨台阶。"));
    assert!(sure("建成绿道9公里。"));
}

#[test]
fn an_owner_before_a_measure_may_be_another_than_those_counted() {
    assert!(!sure("30个行政村村集体经济总收入9000万元。"));
}

#[test]
fn which_ones_are_counted_may_be_said_behind_them() {
    let doubted = |sentence: &str| !review(sentence).figures[0].doubts.is_empty();
    assert!(doubted("15个行业增速超过10%。"));
    assert!(doubted("3家企业积极参与重组。"));
    assert!(doubted("为90名员工统一办理保险。"));
    assert!(!doubted("企业达到30家。"));
    assert!(!doubted("培育企业30家。"));
}

#[test]
fn a_verb_in_the_middle_of_a_list_may_not_be_that_of_the_rest() {
    let found = review("推出公寓300套、新开工保障房200套、驿站100套。");
    let doubted = |at: usize| !found.figures[at].doubts.is_empty();
    assert_eq!([doubted(0), doubted(1), doubted(2)], [false, false, true]);
}

#[test]
fn things_merged_or_measured_without_a_thing_are_doubted() {
    assert!(!sure("将8家公司管理的基金整合。"));
    assert!(!sure("面积占耕地比例达到60%。"));
    assert!(!sure("成为全省5个试点县之一。"));
    assert!(!sure("运动员在全省大赛喜摘奖牌9枚。"));
    assert!(sure("商品住房在建面积9万平方米。"));
}

#[test]
fn what_only_another_sentence_says_or_no_words_tell_is_doubted() {
    assert!(!sure("经开区达到3家。经营主体增量提质，总量突破9万户。"));
    assert!(!sure("累计与9个国家缔结友城30对。"));
    assert!(!sure("水质提升2个等级。"));
    assert!(!sure("统筹90亿元支持发展。"));
    assert!(!sure("投用后新增学位900个。"));
    assert!(sure("对东盟出口增长6%。"));
}

#[test]
fn a_name_that_runs_on_or_begins_in_a_sentence_is_doubted() {
    assert!(!sure("9个重点事项审批时限压缩70%。"));
    assert!(!sure("某电厂三期建成投产、总装机达86万千瓦。"));
    assert!(!sure("成为全国河流断面水质优良率保持90%的地区。"));
    assert!(!sure("推进首批9项、第二批4项重点改革。"));
}

#[test]
fn those_served_are_not_those_told_of_before() {
    assert!(!sure("津贴惠及老年人90万，为60万65岁以上老年人免费体检。"));
    let found = review("全年为60户90人发放救助金30万元。");
    assert!(found.figures[0].doubts.is_empty(), "{:?}", found.figures[0]);
    assert!(!sure("甲港至乙港4.5米水深航道全线贯通。"));
}

#[test]
fn a_sum_behind_the_last_of_a_list_is_of_all_of_it() {
    assert!(!sure("2所幼儿园超标准收取餐费、被褥费共计9万元。"));
}

#[test]
fn what_a_clause_only_frames_or_nobody_names_is_doubted() {
    assert!(!sure("在收案增长12%的情况下，结案增长9%。"));
    let found = review("营业收入增速快于上年的60家，占62%。");
    assert!(found.figures.iter().all(|figure| !figure.doubts.is_empty()));
}
