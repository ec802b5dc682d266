//! What a report leaves open about a number.

use crate::figure::{Figure, Qualifier};

/// Words that leave a number open upwards, and downwards.
pub(super) const OPEN_ABOVE: &[&str] = &["以上", "突破", "超过", "不低于", "超", "高于", "多"];
pub(super) const OPEN_BELOW: &[&str] = &["以下", "以内", "不超过", "不高于", "低于", "近"];

/// Whether a figure is a range or has one of these qualifiers.
pub(super) fn open(figure: &Figure, words: &[&str]) -> bool {
    let listed = |q: &Qualifier| words.contains(&q.word.as_str());
    figure.value_max.is_some() || figure.qualifiers.iter().any(listed)
}
