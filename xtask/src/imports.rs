//! Short names for what the module takes from its glue. wasm-bindgen gives
//! every import a name with a hash of its own; those names weigh more than the
//! functions they stand for, and no packer makes hashes small.
//!
//! `wasm-opt --minify-imports` leaves them as they are: it knows the imports of
//! `env` and WASI alone, and the glue would have to be rewritten all the same.

use anyhow::{Context, Result, ensure};
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{ImportSection, Module};
use wasmparser::{Import, Imports, Parser};

/// The module and its glue with `$0`, `$1` … for the names of the imports.
///
/// # Errors
/// When the bytes are no module, or the glue does not give what it takes.
pub(crate) fn shorten(module: &[u8], glue: &str) -> Result<(Vec<u8>, String)> {
    let mut names = Names::default();
    let mut small = Module::new();
    names
        .parse_core_module(&mut small, Parser::new(0), module)
        .map_err(|fault| anyhow::anyhow!("the module cannot be read: {fault}"))?;
    ensure!(
        !names.0.is_empty(),
        "the module takes nothing from its glue"
    );
    let mut glue = glue.to_owned();
    for (at, name) in names.0.iter().enumerate() {
        let given = format!("\n        {name}: ");
        let (before, after) = glue
            .split_once(&given)
            .with_context(|| format!("the glue does not give {name}"))?;
        glue = format!("{before}\n        {}: {after}", short(at));
    }
    Ok((small.finish(), glue))
}

/// The names of the imports, in their order.
#[derive(Default)]
struct Names(Vec<String>);

impl Reencode for Names {
    type Error = std::convert::Infallible;

    fn parse_imports(
        &mut self,
        section: &mut ImportSection,
        imports: Imports<'_>,
    ) -> Result<(), Error<Self::Error>> {
        for import in imports {
            let (_, Import { module, name, ty }) = import?;
            section.import(module, &short(self.0.len()), self.entity_type(ty)?);
            self.0.push(name.to_owned());
        }
        Ok(())
    }
}

fn short(at: usize) -> String {
    format!("${at}")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// (module (type (func)) (import "./glue" "long_name_0123" (func (type 0))))
    const MODULE: &[u8] = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\
        \x02\x19\x01\x06./glue\x0elong_name_0123\0\0";

    #[test]
    fn module_and_glue_agree_on_the_short_names() {
        let glue = "const import0 = {\n        long_name_0123: function() {},\n    };";
        let (module, glue) = shorten(MODULE, glue).unwrap();
        let text = String::from_utf8_lossy(&module);
        assert!(text.contains("\x02$0") && !text.contains("long_name"));
        assert_eq!(
            glue,
            "const import0 = {\n        $0: function() {},\n    };"
        );
    }

    #[test]
    fn glue_that_does_not_give_what_is_taken_is_refused() {
        let refused = shorten(MODULE, "const import0 = {};").unwrap_err();
        assert!(refused.to_string().contains("long_name_0123"));
    }
}
