//! Where a panel of a ladder stands.

/// Where a panel stands, below its name.
pub(super) struct PanelFrame {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) width: f64,
    /// How much the values above its columns need; equal in one row.
    pub(super) label: f64,
    /// The number of its first point.
    pub(super) first: usize,
}
