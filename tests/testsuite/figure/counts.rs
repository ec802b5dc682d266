//! Counts that follow one another at once, and what they share.

use super::says;

#[test]
fn counts_at_once_are_of_what_stands_behind_the_last() {
    says(&[
        (
            "全面完成8类21项街道实事项目。",
            &["街道实事项目 8类 level", "街道实事项目 21项 level"],
        ),
        (
            "全区520户860人享受救助。",
            &["享受救助 520户 level", "享受救助 860人 level"],
        ),
        (
            "为210户480人发放取暖补贴36万元。",
            &[
                "发放取暖补贴 210户 level",
                "发放取暖补贴 480人 level",
                "发放取暖补贴 36万元 level",
            ],
        ),
    ]);
}

#[test]
fn a_name_before_counts_at_once_is_theirs() {
    says(&[(
        "区政府民生实事共有8类20件31个事项。",
        &[
            "区政府民生实事 8类 level",
            "区政府民生实事 20件 level",
            "事项 31个 level",
        ],
    )]);
}

#[test]
fn a_season_before_those_served_is_no_name() {
    says(&[(
        "春节期间为1200名困难职工发放慰问金60万元。",
        &["困难职工 1200名 level", "发放慰问金 60万元 level"],
    )]);
}

#[test]
fn those_who_leave_are_told_by_whom_they_leave() {
    says(&[(
        "农村低保新增40户90人，退出25户61人。",
        &[
            "新增农村低保 40户 level",
            "新增农村低保 90人 level",
            "农村低保退出 25户 level",
            "农村低保退出 61人 level",
        ],
    )]);
}

#[test]
fn money_before_what_is_counted_is_its_size() {
    says(&[(
        "新增五十亿元企业2家，百亿元产业集群达到3个。",
        &["新增五十亿元企业 2家 level", "百亿元产业集群 3个 level"],
    )]);
}

#[test]
fn one_kind_of_the_things_before_is_named_with_them() {
    says(&[(
        "养老院48所（20所民办）。",
        &["养老院 48所 level", "民办养老院 20所 level"],
    )]);
}

#[test]
fn what_came_in_anew_is_told_beside_what_was_left_over() {
    says(&[(
        "受理合同案件83件（旧存13件，新收70件）。",
        &[
            "受理合同案件 83件 level",
            "旧存 13件 level",
            "新收 70件 level",
        ],
    )]);
}

#[test]
fn the_place_of_the_next_number_ends_a_noun() {
    says(&[(
        "拆除东里28个违建棚屋和西江路沿线16个违建棚屋。",
        &["违建棚屋 28个 level", "违建棚屋 16个 level"],
    )]);
}

#[test]
fn for_whom_something_is_solved_is_named_by_what_is_solved() {
    says(&[("解决山区6万人饮水安全。", &["解决饮水安全 6万人 level"])]);
}

#[test]
fn where_the_next_are_is_no_part_of_those_before() {
    says(&[(
        "选派16名法官和书记员在全县16所学校授课。",
        &["选派法官和书记员 16名 level", "学校授课 16所 level"],
    )]);
    says(&[(
        "在8个乡镇和开发区建设了调解站，配合6处街道清理广告。",
        &["乡镇和开发区 8个 level", "街道清理广告 6处 level"],
    )]);
}

#[test]
fn what_those_counted_did_in_all_is_no_part_of_them() {
    says(&[(
        "12个乡镇共认领任务90件。",
        &["乡镇 12个 level", "认领任务 90件 level"],
    )]);
}

#[test]
fn letters_may_begin_what_is_counted() {
    says(&[
        (
            "新增缓释片等7个CDMO/CMO合作项目，上线APP、小程序等9个APP应用。",
            &["新增CDMO/CMO合作项目 7个 level", "APP应用 9个 level"],
        ),
        ("培育14家AI企业。", &["AI企业 14家 level"]),
        ("架设18回高压线路。", &["架设高压线路 18回 level"]),
    ]);
}

#[test]
fn a_limit_in_two_currencies_says_which_are_counted() {
    says(&[
        (
            "引进2亿元或2000万美元以上项目67个。",
            &["2亿元或2000万美元以上项目 67个 level"],
        ),
        ("4家企业主板上市。", &["企业主板上市 4家 level"]),
        (
            "某区民生支出占比长期保持在71%以上。",
            &["某区民生支出占比 71% share 以上"],
        ),
    ]);
}
