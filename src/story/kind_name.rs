//! What kinds and states are called.

use crate::figure::{Kind, Status};

/// 已完成, or 目标.
pub fn status_name(status: Status) -> &'static str {
    match status {
        Status::Actual => "已完成",
        Status::Target => "目标",
    }
}

/// What a kind is called in talk.
pub fn kind_name(kind: Kind) -> &'static str {
    let known = KINDS.iter().find(|(known, _)| *known == kind);
    known.map_or("", |(_, name)| name)
}

/// What falls of a kind are called; `None` of what does not grow.
pub(super) fn fall_name(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Growth => Some("降幅"),
        Kind::AvgGrowth => Some("年均降幅"),
        Kind::Change => Some("减少量"),
        Kind::Level | Kind::Share | Kind::Multiple | Kind::Ratio | Kind::Cumulative => None,
    }
}

const KINDS: [(Kind, &str); 8] = [
    (Kind::Level, "总量"),
    (Kind::Growth, "增速"),
    (Kind::AvgGrowth, "年均增速"),
    (Kind::Share, "比率"),
    (Kind::Change, "增减量"),
    (Kind::Multiple, "倍数"),
    (Kind::Ratio, "比例"),
    (Kind::Cumulative, "累计量"),
];
