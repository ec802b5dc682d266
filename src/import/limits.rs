//! How much is read of a file that somebody hands in: a slip, or a file made to
//! fill memory, costs a moment. The text itself is bounded as a report is.

pub(super) use crate::report::CHARACTERS;

/// Bytes of a file. A report with photographs in Word has some ten million.
pub const FILE: usize = 32 * 1024 * 1024;
/// Bytes that one part of a `.docx` may have when it is unpacked.
pub(super) const PART: u64 = 24 * 1024 * 1024;
/// Files that a `.docx` may have.
pub(super) const PARTS: usize = 4_000;
/// Lists within lists, and boxes within boxes, that are told apart.
pub(super) const DEPTH: usize = 32;
