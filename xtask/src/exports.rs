//! Leaves out of the module what its glue never asks for. The exports of unused
//! classes keep their code alive, and one export of the Leptos crates carries a
//! hash of the folder in which it was compiled: with it no two builds agree.

use std::collections::HashSet;

use anyhow::Result;
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{ExportSection, Module};
use wasmparser::{Export, Parser};

/// The module with those exports alone whose names stand in `glue`.
///
/// # Errors
/// When the bytes are no module.
pub(crate) fn keep_asked(module: &[u8], glue: &str) -> Result<Vec<u8>> {
    let is_part = |c: char| c.is_alphanumeric() || "_$".contains(c);
    let mut asked = Asked(glue.split(|c| !is_part(c)).collect());
    let mut small = Module::new();
    asked
        .parse_core_module(&mut small, Parser::new(0), module)
        .map_err(|fault| anyhow::anyhow!("the module cannot be read: {fault}"))?;
    Ok(small.finish())
}

/// The names that stand in the glue.
struct Asked<'a>(HashSet<&'a str>);

impl Reencode for Asked<'_> {
    type Error = std::convert::Infallible;

    fn parse_export(
        &mut self,
        kept: &mut ExportSection,
        export: Export<'_>,
    ) -> Result<(), Error<Self::Error>> {
        if self.0.contains(export.name) {
            utils::parse_export(self, kept, export)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// (module (memory (export "page") 1) (export "page_0123" (memory 0)))
    const MODULE: &[u8] = b"\0asm\x01\0\0\0\x05\x03\x01\0\x01\
        \x07\x14\x02\x04page\x02\0\x09page_0123\x02\0";

    #[test]
    fn only_what_the_glue_names_whole_is_exported() {
        let kept = |glue| keep_asked(MODULE, glue).unwrap();
        let has = |module: &[u8], name: &[u8]| module.windows(name.len()).any(|at| at == name);
        let module = kept("wasm.page.buffer");
        assert!(has(&module, b"\x04page") && !has(&module, b"page_0123"));
        assert!(has(&kept("wasm.page_0123"), b"\x09page_0123"));
    }

    #[test]
    fn what_is_no_module_is_refused() {
        assert!(keep_asked(b"page", "").is_err());
    }
}
