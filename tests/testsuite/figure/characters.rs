//! Numbers written in characters, and what only looks like one.

use super::says;

#[test]
fn shares_in_characters_are_per_cents() {
    says(&[
        ("林木绿化率达到百分之四十六。", &["林木绿化率 46% share"]),
        ("污水收集率提高到百分之93.5。", &["污水收集率 93.5% share"]),
        ("人口出生率为千分之六。", &["人口出生率 6‰ share"]),
        ("超过三分之二的村庄通了燃气。", &["村庄 66.67% share 超过"]),
        ("本地销售占比八成以上。", &["本地销售占比 80% share 以上"]),
        ("办事材料减少六成五。", &["办事材料 -65% growth"]),
        ("近一半的窗口实行预约。", &["窗口实行预约 50% share 近"]),
    ]);
}

#[test]
fn a_digit_marked_as_below_the_line_belongs_to_its_letters() {
    says(&[("PM_2.5平均浓度下降9%。", &["PM2.5平均浓度 -9% growth"])]);
}

#[test]
fn amounts_in_characters_keep_their_scale() {
    says(&[
        ("存款余额突破三千亿元。", &["存款余额 3000亿元 level 突破"]),
        ("吸引游客一百二十万人次。", &["吸引游客 120万人次 level"]),
        ("合格率提高六个百分点。", &["合格率 +6个百分点 change"]),
        ("外来订单增长三倍。", &["外来订单 +3倍 multiple"]),
    ]);
}

#[test]
fn names_and_slogans_hold_no_number() {
    for sentence in [
        "贯彻二十大精神。",
        "促进一二三产业融合。",
        "办好十件实事。",
        "建设三江四岸。",
        "打造千亿级集群。",
        "一成不变的做法要改。",
        "三成立的公司开业。",
        "第三百场演出开幕。",
    ] {
        says(&[(sentence, &[])]);
    }
}

#[test]
fn tens_and_more_are_counted() {
    says(&[
        ("推广新品种二十余项。", &["推广新品种 20项 level 余"]),
        ("服务群众十余万人。", &["服务群众 10万人 level 余"]),
        // Without 余 it may be a name, and so may be a time.
        ("实施二十项工程，坚持十余年。", &[]),
    ]);
}
