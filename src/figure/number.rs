//! A number before anything is known of what it counts.

use std::ops::Range;

use smol_str::SmolStr;

use super::units::UnitKind;

/// A number as it stands in the text, whatever it may mean.
#[derive(Clone, Debug)]
pub(super) struct Number {
    /// From the first digit to the end of the unit.
    pub(super) range: Range<usize>,
    /// Where the unit, its scale included, begins.
    pub(super) unit_start: usize,
    /// The digits, half-width; several joined by `:` for a ratio.
    pub(super) value: SmolStr,
    /// The upper end of a range.
    pub(super) value_max: Option<SmolStr>,
    /// Scale and unit as written.
    pub(super) unit: SmolStr,
    /// What the unit tells.
    pub(super) unit_kind: UnitKind,
    /// 多, 余 or + inside the number.
    pub(super) more: Option<&'static str>,
    /// How many characters of the unit stand behind it: 2 in 3万余场次.
    pub(super) behind_more: u8,
    /// Whether a minus sign stands before it.
    pub(super) negative: bool,
}

impl Number {
    /// A number without a unit.
    pub(super) fn bare(range: Range<usize>, value: SmolStr) -> Self {
        Self {
            unit_start: range.end,
            range,
            value,
            value_max: None,
            unit: SmolStr::default(),
            unit_kind: UnitKind::None,
            more: None,
            behind_more: 0,
            negative: false,
        }
    }

    /// Whether it tells of money.
    pub(super) fn is_money(&self) -> bool {
        // 5亿, as some write it.
        let short = self.unit_kind == UnitKind::Count && matches!(&*self.unit, "亿" | "万亿");
        short || self.unit_kind == UnitKind::Amount && self.unit.ends_with('元')
    }
}
