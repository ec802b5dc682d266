//! A figure's number as a length: 1.6万亩 is 16000 of 亩.

use rust_decimal::Decimal;

use crate::figure::{Figure, scale_of};

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
    let (scale, base) = figure.scale();
    Some(Magnitude {
        amount: figure.decimal()?.checked_mul(scale)?,
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
    let (scale, base) = scale_of(unit);
    (scale.into(), base)
}
