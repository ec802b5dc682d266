//! What sort of quantity a figure is.

use super::number::Number;
use super::predicate::Predicate;
use super::units::Measure;
use super::{Kind, Sign};

/// Verbs before a name that make its per cent a fall: 压减…项目30%.
pub(super) const FALLS: [&str; 7] = ["压减", "削减", "减少", "降低", "缩减", "精简", "压缩"];
/// Verbs before a name that make its per cent a growth.
const RISES: [&str; 2] = ["提高", "增加"];

/// The kind of a figure and the direction of its change.
///
/// `summed` tells whether an amount is the sum of several years.
pub(super) fn kind(
    number: &Number,
    said: &Predicate,
    name: &str,
    summed: bool,
) -> (Kind, Option<Sign>) {
    let change = said.change.filter(|_| !said.towards);
    let ends = |words: &[&str]| words.iter().any(|word| name.ends_with(word));
    let starts = |words: &[&str]| words.iter().any(|word| name.starts_with(word));
    let minus = number.negative.then_some(Sign::Minus);
    match number.measure {
        Measure::Points => {
            let lower = name.contains("低于") || starts(&FALLS);
            let sign = if lower { Sign::Minus } else { Sign::Plus };
            (Kind::Change, change.or(Some(sign)))
        }
        Measure::Times => (Kind::Multiple, None),
        Measure::Percent => {
            let led = if starts(&FALLS) {
                Some(Sign::Minus)
            } else {
                starts(&RISES).then_some(Sign::Plus)
            };
            // 压减比例15% is a share of what was there.
            let led = led.filter(|_| !said.linked && !ends(&["比例", "比率", "率"]));
            match change.or(led) {
                Some(sign) if said.yearly => (Kind::AvgGrowth, minus.or(Some(sign))),
                Some(sign) => (Kind::Growth, minus.or(Some(sign))),
                None if ends(&["降幅"]) => (Kind::Growth, Some(Sign::Minus)),
                None if ends(&["增速", "增幅", "涨幅"])
                    || ends(&["增长率"]) && !ends(&["自然增长率"]) =>
                {
                    let kind = if said.yearly || name.contains("年均") {
                        Kind::AvgGrowth
                    } else {
                        Kind::Growth
                    };
                    (kind, minus.or(Some(Sign::Plus)))
                }
                None => (Kind::Share, minus),
            }
        }
        Measure::None if number.value.contains(':') => (Kind::Ratio, None),
        _ if change.is_some() => (Kind::Change, change),
        Measure::None if ends(&["倍差", "收入比", "之比", "比值"]) => (Kind::Ratio, None),
        _ if summed => (Kind::Cumulative, minus),
        _ => (Kind::Level, minus),
    }
}
