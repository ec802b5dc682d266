//! The gate that the WASM module passes before it is published: it may use
//! only what Chromium 80 and Safari 14 run.

use anyhow::{Context, Result};
use wasmparser::{Validator, WasmFeatures};

/// The options that tell wasm-opt the same as [`FEATURES`] tells the gate.
pub(crate) const OPTIONS: [&str; 4] = [
    "--enable-mutable-globals",
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
];

const FEATURES: WasmFeatures = WasmFeatures::MVP
    .union(WasmFeatures::MUTABLE_GLOBAL)
    .union(WasmFeatures::BULK_MEMORY)
    .union(WasmFeatures::SATURATING_FLOAT_TO_INT)
    .union(WasmFeatures::SIGN_EXTENSION);

/// Refuses a module that old engines would not compile.
///
/// # Errors
/// When the module uses reference types, multiple values, SIMD or anything
/// else outside [`FEATURES`], or is no module at all.
pub(crate) fn check(module: &[u8]) -> Result<()> {
    Validator::new_with_features(FEATURES)
        .validate_all(module)
        .context("the module uses what older engines refuse")?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: [u8; 8] = *b"\0asm\x01\0\0\0";

    fn module(sections: &[u8]) -> Vec<u8> {
        [&HEADER, sections].concat()
    }

    #[test]
    fn a_module_of_plain_numbers_passes() {
        // (module (type (func (param i32) (result i32))))
        assert!(check(&module(&[1, 6, 1, 0x60, 1, 0x7f, 1, 0x7f])).is_ok());
    }

    #[test]
    fn reference_types_are_refused() {
        // (module (type (func (param externref))))
        assert!(check(&module(&[1, 5, 1, 0x60, 1, 0x6f, 0])).is_err());
    }

    #[test]
    fn multiple_values_are_refused() {
        // (module (type (func (result i32 i32))))
        assert!(check(&module(&[1, 6, 1, 0x60, 0, 2, 0x7f, 0x7f])).is_err());
    }

    #[test]
    fn vectors_are_refused() {
        // (module (type (func (param v128))))
        assert!(check(&module(&[1, 5, 1, 0x60, 1, 0x7b, 0])).is_err());
    }
}
