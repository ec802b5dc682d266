//! What bounds a number or compares it: 超过, 左右, 预计. Each such word opens some
//! way, or neither.

use super::super::meaning::{Leader::*, Opener::*, Way::*};
use super::super::role::Role::*;
use super::Family;
use crate::figure::Sign::Plus;
use crate::figure::amount::Opening::*;

#[rustfmt::skip]
pub(super) const BOUNDS: Family = &[
    ("+", &[Opens(Filler), Before(Change(Plus)), Bounds(Up)]),
    ("首次", &[Opens(Manner), Before(Bound), Bounds(Neither), InNoName]),
    ("预计", &[Opens(Hedge), Before(Bound), Bounds(Neither), Cuts]),
    ("预计将 预计可", &[Opens(Hedge), Before(Bound), Bounds(Neither)]),
    ("有望", &[Opens(Hedge), Before(Bound), Bounds(Neither), Cuts]),
    ("争取达到 力争达到", &[Opens(Hedge), Bounds(Neither)]),
    ("累计", &[Opens(Tally), Before(Sum), Bounds(Neither), Acts, SumsSpan, Cuts]),
    ("共", &[Opens(Tally), Before(Sum), Bounds(Neither), Acts, NoNoun]),
    ("一共", &[Opens(Tally), Before(Sum), Bounds(Neither), Acts]),
    ("共计 总共 累积", &[Opens(Tally), Before(Sum), Bounds(Neither)]),
    ("累计共", &[Opens(Tally), Bounds(Neither)]),
    ("多", &[Before(Change(Plus)), Bounds(Up)]),
    ("高出", &[Before(Change(Plus)), Bounds(Up), Compares]),
    ("约为 大约", &[Before(Bound), Bounds(Both)]),
    ("约", &[Opens(Hedge), Before(Bound), Bounds(Both)]),
    ("预计为 高达 多达 最高达 最多达 最少达", &[Before(Bound), Bounds(Neither)]),
    ("超", &[Before(Bound), Bounds(Up), BeginsNoName]),
    ("突破 破 连跨 跨过 迈过 迈上 站上 跃上 跨上 逾 不少于 不小于 大于 多于 至少 最低", &[Before(Bound), Bounds(Up)]),
    ("超过", &[Before(Bound), Bounds(Up), Outranks]),
    ("超出 > ≥", &[Before(Bound), Bounds(Up)]),
    ("首超 首破", &[Before(Bound), Bounds(Up)]),
    ("跨越", &[Before(Bound), Towards, Bounds(Up)]),
    ("近", &[Before(Bound), Bounds(Down), LeadsSpan(Back)]),
    ("接近 将近 逼近 不高于 不超过 不多于 不大于 小于 少于 最多 最高 不足 未满 不满", &[Before(Bound), Bounds(Down)]),
    ("不到", &[Before(Bound), Bounds(Down), BeginsNoName]),
    ("控制在 < ≤", &[Before(Bound), Bounds(Down)]),
    ("上", &[Before(Bound), Bounds(Up), NoNoun]),
    ("高于", &[Before(Bound), Bounds(Up), NoNoun, Compares]),
    ("低于", &[Before(Bound), Bounds(Down), NoNoun, Compares]),
    ("优于", &[Before(Bound), Bounds(Up), Compares, BeginsNoName]),
    ("合计", &[Before(Sum), Bounds(Neither), BeginsNoName, NoNoun]),
    ("总计", &[Before(Sum), Bounds(Neither)]),
    ("以上", &[Before(Name), Behind, Bounds(Up), NoSpan, NoNoun]),
    ("以下", &[Before(Name), Behind, Bounds(Down), NoSpan]),
    ("及以上", &[Behind, Bounds(Up)]),
    ("及以下 以内 之内", &[Behind, Bounds(Down)]),
    ("内", &[Behind, Bounds(Down), Bare, BehindYear, NoSpan, NoNoun]),
    ("上下 之间", &[Behind, Bounds(Both)]),
    ("大关", &[Barrier, Bare]),
    ("关口 门槛 台阶 整数关口", &[Barrier]),
    ("快于", &[Bounds(Up), Compares, EndsNoName]),
    ("余", &[Bounds(Up)]),
    ("来", &[Bounds(Up), NoNoun, EndsSpan(Some(Back))]),
    ("冲击 冲刺", &[Before(Bound), Bounds(Neither), Aims]),
    ("慢于", &[Bounds(Down), Compares, EndsNoName]),
    ("至多", &[Bounds(Down)]),
    ("力争", &[Opens(Hedge), Before(Bound), Bounds(Neither), Aims]),
    ("预期", &[Opens(Hedge), Before(Bound), Bounds(Neither), Aims, Planned]),
    ("确保", &[Opens(Hedge), Before(Bound), Bounds(Neither), Aims, Keeps]),
    ("左右", &[Behind, Bounds(Both), Became, NoNoun, Aims]),
    ("争取", &[Opens(Light), Before(Bound), Bounds(Neither), Aims]),
    ("不低于", &[Before(Bound), Bounds(Up), Aims]),
];
