//! The WASM entry.
fn main() {}
