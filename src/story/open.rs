//! What a report leaves open about a number.

use rust_decimal::Decimal;

use super::Point;
use crate::figure::{Figure, Qualifier};

/// Words that leave a number open upwards, and downwards.
const OPEN_ABOVE: &[&str] = &["以上", "突破", "超过", "不低于", "超", "高于", "多"];
const OPEN_BELOW: &[&str] = &["以下", "以内", "不超过", "不高于", "低于", "近"];

/// Words that leave a number open to both sides.
const ROUGH: &[&str] = &["左右", "约"];
/// How far they leave a per cent open: half a point.
const ROUGHLY: Decimal = Decimal::from_parts(5, 0, 0, false, 1);

/// Whether one point is more than another whatever the qualifiers leave open.
pub(super) fn surely_more(more: &Point, less: &Point, figures: &[Figure]) -> bool {
    let [a, b] = [more, less].map(|point| &figures[point.figure]);
    let (Some(slack_a), Some(slack_b)) = (slack(a), slack(b)) else {
        return false;
    };
    more.amount - less.amount > slack_a + slack_b && !open(a, OPEN_BELOW) && !open(b, OPEN_ABOVE)
}

/// How far a number may be off either way; `None` of a rough amount, because
/// no report says how rough it is.
fn slack(figure: &Figure) -> Option<Decimal> {
    match (has(figure, ROUGH), figure.unit == "%") {
        (false, _) => Some(Decimal::ZERO),
        (true, true) => Some(ROUGHLY),
        (true, false) => None,
    }
}

/// Whether a figure is a range or has one of these qualifiers.
fn open(figure: &Figure, words: &[&str]) -> bool {
    figure.value_max.is_some() || has(figure, words)
}

fn has(figure: &Figure, words: &[&str]) -> bool {
    let listed = |q: &Qualifier| words.contains(&q.word.as_str());
    figure.qualifiers.iter().any(listed)
}
