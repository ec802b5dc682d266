//! What sort of quantity a figure is.

use std::sync::LazyLock;

use super::lexicon::{Lexicon, Role};
use super::number::Number;
use super::predicate::Predicate;
use super::units::UnitKind;
use super::{Kind, Sign};

/// Verbs before a name that make its per cent a growth or a fall: 压减…项目30%.
pub(super) static LED: LazyLock<Lexicon<Sign>> = LazyLock::new(|| {
    Lexicon::of(|role| {
        let Role::Percent(sign) = role else {
            return None;
        };
        Some(sign)
    })
});

/// Growths and falls as nouns: 增速, 降幅.
pub(super) static GROWTHS: LazyLock<Lexicon<Sign>> = LazyLock::new(|| {
    Lexicon::of(|role| {
        let Role::Growth(sign) = role else {
            return None;
        };
        Some(sign)
    })
});

/// Words that compare a growth with another's.
pub(super) static COMPARED: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::with(Role::Compares));

/// The kind of a figure and the direction of its change.
///
/// `summed` tells whether an amount is the sum of several years.
pub(super) fn kind(
    number: &Number,
    said: &Predicate,
    name: &str,
    summed: bool,
) -> (Kind, Option<Sign>) {
    // 收入增长回落至7.3%: what fell is the growth.
    let again = number.unit_kind == UnitKind::Percent && said.slowed;
    let change = said.change.filter(|_| !said.towards || again);
    let ends = |words: &[&str]| words.iter().any(|word| name.ends_with(word));
    let led = || LED.begins(name).map(|found| found.meaning);
    let minus = number.negative.then_some(Sign::Minus);
    match number.unit_kind {
        UnitKind::Points => {
            let lower = ["低于", "下拉"].iter().any(|word| name.contains(word));
            let lower = lower || led() == Some(Sign::Minus);
            let sign = if lower { Sign::Minus } else { Sign::Plus };
            (Kind::Change, minus.or(change).or(Some(sign)))
        }
        // 增长2倍 is three times as much, and 是2020年的2倍 twice.
        UnitKind::Times => (Kind::Multiple, change),
        UnitKind::Percent => {
            // 压减比例15% is a share of what was there.
            let led = led().filter(|_| !said.linked && !ends(&["比例", "比率", "率"]));
            match change.or(led) {
                Some(sign) if said.yearly => (Kind::AvgGrowth, minus.or(Some(sign))),
                Some(sign) => (Kind::Growth, minus.or(Some(sign))),
                None => match GROWTHS.ends(name).map(|found| found.meaning) {
                    // 收入同比-6%.
                    None if minus.is_some() && !ends(&["率", "比", "比重"]) => {
                        (Kind::Growth, minus)
                    }
                    None => (Kind::Share, minus),
                    Some(Sign::Plus) if ends(&["自然增长率", "人口增长率"]) => {
                        (Kind::Share, minus)
                    }
                    Some(sign)
                        if said.yearly || name.contains("年均") || name.contains("年平均") =>
                    {
                        (Kind::AvgGrowth, minus.or(Some(sign)))
                    }
                    Some(sign) => (Kind::Growth, minus.or(Some(sign))),
                },
            }
        }
        UnitKind::None if number.value.contains(':') => (Kind::Ratio, None),
        _ if change.is_some() => (Kind::Change, change),
        UnitKind::None if ends(&["倍差", "收入比", "之比", "比值"]) => (Kind::Ratio, None),
        _ if summed => (Kind::Cumulative, minus),
        _ => (Kind::Level, minus),
    }
}
