//! How a site is made.

use super::named::Names;

/// How a site is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// Whether the page may be kept for reading without a network; the report's
    /// settings can forbid it.
    pub offline: bool,
    /// How files are named.
    pub names: Names,
    /// Whether the page is being worked on, and reloads when it changes.
    pub preview: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            offline: true,
            names: Names::Hashed,
            preview: false,
        }
    }
}
