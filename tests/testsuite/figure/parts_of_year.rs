//! Quarters, months, halves: a part of a year is no year.

use super::when::{REPORT, figures, report, says_when};
use yitu::figure::{Doubt, Part};

const REVIEW: &str = "一、2023年工作回顾";

#[test]
fn a_part_of_a_year_is_told_in_the_reports_words() {
    says_when(
        REPORT,
        REVIEW,
        &[
            ("第一季度，接待游客3万人次。", &["2023年第一季度"]),
            ("一至三季度税收增长6%。", &["2023年一至三季度"]),
            ("三、四季度投资增长4%。", &["2023年三、四季度"]),
            ("前10个月，出口增长12%。", &["2023年前10个月"]),
            ("2023年1—10月，投资完成80亿元。", &["2023年1—10月"]),
            ("10月份，工业用电量增长7%。", &["2023年10月份"]),
            ("下半年，新增贷款10亿元。", &["2023年下半年"]),
            ("去年第四季度，用电量增长9%。", &["2023年第四季度"]),
            ("出口上半年增长2%。", &["2023年上半年"]),
        ],
    );
}

#[test]
fn a_part_of_a_year_is_kept_as_months() {
    let table = [
        ("第四季度，接待游客3万人次。", Some((10, 12))),
        ("一至三季度税收增长6%。", Some((1, 9))),
        ("前十一个月，出口增长12%。", Some((1, 11))),
        ("2023年3月至8月，出口增长12%。", Some((3, 8))),
        ("上半年，出口增长12%。", Some((1, 6))),
        ("9月末，存款余额12亿元。", None),
        ("截至2023年6月，存款余额12亿元。", None),
        ("全年出口增长12%。", None),
    ];
    for (text, months) in table {
        let found = figures(&report(REPORT, REVIEW, text), None);
        let period = found[0].period.as_ref().expect("a period");
        let part = months.map(|(first, last)| Part { first, last });
        assert_eq!(period.part, part, "in {text}");
        assert_eq!((period.first, period.last), (2023, 2023), "in {text}");
    }
}

#[test]
fn a_quarter_holds_to_the_end_of_the_paragraph_unless_another_time_is_said() {
    says_when(
        REPORT,
        REVIEW,
        &[
            (
                "一季度，税收5亿元，增长6%；其中所得税2亿元。分行业看，工业3亿元。",
                &["2023年一季度"; 4],
            ),
            (
                "一季度，接待游客3万人次，二季度5万人次。",
                &["2023年一季度", "2023年二季度"],
            ),
            (
                "前10个月出口增长12%，全年预计增长15%；进口增长3%。",
                &["2023年前10个月", "2023年", "2023年前10个月"],
            ),
            (
                "上半年，出口增长12%。下半年，出口增长9%。",
                &["2023年上半年", "2023年下半年"],
            ),
        ],
    );
}

#[test]
fn titles_and_headings_may_speak_of_a_part_of_the_year() {
    says_when(
        "某市2022年一季度经济运行情况",
        "一、工业",
        &[
            ("工业增加值增长6.2%。", &["2022年一季度"]),
            (
                "工业用电量3亿千瓦时，其中3月份增长7%。",
                &["2022年一季度", "2022年3月份"],
            ),
        ],
    );
    says_when(
        "2022年某县财政执行情况",
        "二、1—5月收支情况",
        &[("税收完成3亿元。", &["2022年1—5月"])],
    );
    says_when(
        "某镇2022年上半年工作总结和下半年工作打算",
        "一、上半年工作",
        &[("硬化道路8公里。", &["2022年上半年"])],
    );
    says_when(
        "某镇2022年上半年工作总结和下半年工作打算",
        "三、下半年工作打算",
        &[("硬化道路9公里。", &["目标 2022年下半年"])],
    );
}

#[test]
fn months_from_january_on_hold_past_a_semicolon() {
    says_when(
        "某街道2023年工作总结",
        "一、2023年工作情况",
        &[(
            "截止10月，走访企业80家。聚力稳增长，1-9月实现工业总产值6亿元；限上零售额2亿元。",
            &["2023年10月", "2023年1-9月", "2023年1-9月"],
        )],
    );
}

#[test]
fn a_time_of_an_earlier_sentence_is_doubted_where_another_was_said() {
    let text = "截止10月，走访企业80家。聚力稳控，全年信访批次下降6%；化解积案9件。";
    let found = figures(
        &report("某街道2023年工作总结", "一、2023年工作情况", text),
        None,
    );
    let last = found.last().unwrap();
    assert!(last.doubts.has(Doubt::PeriodDisputed), "{last:?}");
}

#[test]
fn a_work_report_of_a_half_year_is_about_it() {
    says_when(
        "某街道2023年上半年政府工作报告",
        "一、经济运行",
        &[
            ("1-5月，实现产值5亿元。", &["2023年1-5月"]),
            ("新建驿站3个。", &["2023年上半年"]),
        ],
    );
}

#[test]
fn a_year_keeps_the_words_of_its_quarters() {
    says_when(
        REPORT,
        "一、工作回顾",
        &[
            ("2023年前三季度，产值5亿元。", &["2023年前三季度"]),
            ("2023年度产值5亿元。", &["2023年"]),
        ],
    );
}

#[test]
fn months_of_a_title_stay_months() {
    says_when(
        "某法院2023年1—6月审判情况",
        "一、收案",
        &[("刑事案件收案210件。", &["2023年1—6月"])],
    );
}

#[test]
fn what_parts_a_total_is_of_its_months() {
    says_when(
        REPORT,
        "一、2023年工作回顾",
        &[(
            "根据核算结果，上半年全县生产总值9亿元。分产业看，第一产业增加值1亿元。",
            &["2023年上半年", "2023年上半年"],
        )],
    );
}
