//! What a report leaves open about a number.

use rust_decimal::Decimal;

use super::Point;
use crate::figure::{Figure, Kind, Opening};

/// How far words such as 左右 leave a per cent open: half a point.
const ROUGHLY: Decimal = Decimal::from_parts(5, 0, 0, false, 1);

/// Whether one point is more than another whatever the qualifiers leave open.
pub(super) fn surely_more(more: &Point, less: &Point, figures: &[Figure]) -> bool {
    let [a, b] = [more, less].map(|point| &figures[point.figure]);
    let (Some(slack_a), Some(slack_b)) = (slack(a), slack(b)) else {
        return false;
    };
    more.amount - less.amount > slack_a + slack_b
        && !a.is_open(towards(Opening::Down, more))
        && !b.is_open(towards(Opening::Up, less))
}

/// What a word opens where the axis runs the other way: 下降15%以上 is a fall of
/// more, and lies lower among growths.
fn towards(way: Opening, point: &Point) -> Opening {
    let falls = matches!(point.kind, Kind::Growth | Kind::AvgGrowth | Kind::Change)
        && point.amount < Decimal::ZERO;
    match way {
        Opening::Up if falls => Opening::Down,
        Opening::Down if falls => Opening::Up,
        Opening::Up | Opening::Down | Opening::Both | Opening::Neither => way,
    }
}

/// How far a number may be off either way; `None` of a rough amount, because
/// no report says how rough it is.
fn slack(figure: &Figure) -> Option<Decimal> {
    let mut words = figure.qualifiers.iter();
    let is_rough = words.any(|word| word.opens() == Opening::Both);
    match (is_rough, figure.unit == "%") {
        (false, _) => Some(Decimal::ZERO),
        (true, true) => Some(ROUGHLY),
        (true, false) => None,
    }
}
