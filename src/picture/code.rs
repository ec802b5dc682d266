//! A QR code: an address for a camera.

use std::fmt::Write;

use qrcode::{Color, EcLevel, QrCode};

use super::block::panel;

/// The blank around a code, in its modules, that cameras need.
const QUIET: usize = 4;

/// The code of an address in a square of this size; `None` if it is too long for one.
pub(super) fn code(address: &str, size: f32) -> Option<String> {
    let code = QrCode::with_error_correction_level(address, EcLevel::M).ok()?;
    let width = code.width();
    let mut path = String::new();
    for (y, row) in code.to_colors().chunks(width).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|a, b| a == b) {
            if run[0] == Color::Dark {
                let _ = write!(
                    path,
                    "M{} {}h{}v1h-{}z",
                    x + QUIET,
                    y + QUIET,
                    run.len(),
                    run.len()
                );
            }
            x += run.len();
        }
    }
    let all = width + 2 * QUIET;
    let ground = panel(size, size, 8.0, "#fff");
    Some(format!(
        "{ground}<svg width=\"{size}\" height=\"{size}\" viewBox=\"0 0 {all} {all}\" \
         shape-rendering=\"crispEdges\"><path d=\"{path}\"/></svg>"
    ))
}
