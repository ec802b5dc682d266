//! Arithmetic on the report's figures, always marked as such.

use rust_decimal::Decimal;
use rust_decimal::prelude::{FromPrimitive, ToPrimitive};

/// A number the report does not say. It is never shown without its mark 算得.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Computed {
    /// The number, rounded as it is shown.
    pub value: Decimal,
    /// Its unit: % or 个百分点.
    pub unit: &'static str,
    /// What it is: 年均约增长, 约增长 of one year, 提高.
    pub verb: &'static str,
}

impl std::fmt::Display for Computed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}{}", self.verb, self.value.abs(), self.unit)
    }
}

/// The equal yearly growth that leads from one level to another, in per cent
/// with one decimal: 700 → 1050 in 5 years is 8.4. Of one year there is no
/// yearly average. `None` without a year between or a level above zero.
pub fn yearly_rate(from: Decimal, to: Decimal, years: u16) -> Option<Computed> {
    if years == 0 || from <= Decimal::ZERO || to <= Decimal::ZERO {
        return None;
    }
    let times = (to / from).to_f64()?;
    let rate = times.powf(1.0 / f64::from(years)) - 1.0;
    let value = Decimal::from_f64(rate * 100.0)?.round_dp(1).normalize();
    let verb = match (value < Decimal::ZERO, years) {
        (true, 1) => "约下降",
        (true, _) => "年均约下降",
        (false, 1) => "约增长",
        (false, _) => "年均约增长",
    };
    Some(Computed {
        value,
        unit: "%",
        verb,
    })
}

/// The difference of two shares, in percentage points: 53.16 → 55 is 1.84.
pub fn points_between(from: Decimal, to: Decimal) -> Computed {
    let value = (to - from).normalize();
    let verb = if value < Decimal::ZERO {
        "降低"
    } else {
        "提高"
    };
    Computed {
        value,
        unit: "个百分点",
        verb,
    }
}
