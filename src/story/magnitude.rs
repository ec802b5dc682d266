//! A figure's number as a length: 1.6万亩 is 16000 of 亩.

use rust_decimal::Decimal;

use crate::figure::{Figure, Sign};

/// Scales in front of a unit, longest first. 千 and 百 alone are left out:
/// they begin units such as 千瓦 and 百分点.
const SCALES: &[(&str, i64)] = &[
    ("万亿", 1_000_000_000_000),
    ("千亿", 100_000_000_000),
    ("百亿", 10_000_000_000),
    ("千万", 10_000_000),
    ("百万", 1_000_000),
    ("十万", 100_000),
    ("亿", 100_000_000),
    ("万", 10_000),
];

/// A number in a unit without scale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Magnitude {
    /// The number, signed.
    pub amount: Decimal,
    /// How many base units the written unit holds: 10000 for 万亩.
    pub scale: Decimal,
    /// The unit without scale: 亩.
    pub base: String,
}

/// Reads a figure as a length; `None` for a ratio. Of a range, the lower end.
pub fn magnitude(figure: &Figure) -> Option<Magnitude> {
    let number: Decimal = figure.value.replace(',', "").parse().ok()?;
    let (scale, base) = base_unit(&figure.unit);
    let size = number.checked_mul(scale)?;
    Some(Magnitude {
        amount: if figure.sign == Some(Sign::Minus) {
            -size
        } else {
            size
        },
        scale,
        base: base.to_owned(),
    })
}

/// A written unit as a scale and the unit without it.
///
/// ```
/// use yitu::story::base_unit;
/// assert_eq!(base_unit("万亩").1, "亩");
/// assert_eq!(base_unit("%").1, "%");
/// ```
pub fn base_unit(unit: &str) -> (Decimal, &str) {
    for (word, scale) in SCALES {
        if let Some(base) = unit.strip_prefix(word) {
            return (Decimal::from(*scale), base);
        }
    }
    (Decimal::ONE, unit)
}
