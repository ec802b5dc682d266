//! The files that pages name: each is published by a name that holds its hash,
//! and the page says the whole hash of what it lets act. The loader
//! (`src/start/loader.js`, `src/start/host.js`) and `src/fetch.js` refuse
//! other bytes, so no number that a reader sees comes from a changed file.

use std::fs;
use std::path::Path;

use anyhow::Result;
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use sha2::{Digest, Sha256};

use crate::bundle;
use crate::publish::{Names, publish};

/// The attribute that says a file's hash where an element names one file.
const HASH: &str = "data-hash";
/// The module, as Trunk names it.
const MODULE: &str = "app_bg.wasm";
/// The module once more, where files are not named by their hash.
const OTHER_MODULE: &str = "app.wasm.bin";

/// Publishes the files that pages name; gives what stands for each in a page,
/// and what is put there.
///
/// # Errors
/// When a file is not in Trunk's folder, or one cannot be made or written.
pub(crate) fn named_files(site: &Path, out: &Path, by: Names) -> Result<Vec<(String, String)>> {
    let (module, glue) = bundle::module_and_glue(site)?;
    let staged = |name: &str| fs::read(site.join(name));
    let large = fs::canonicalize(site)?.join("large-charts.json");
    let mut names = Vec::new();
    for (plain, hash, bytes) in [
        (MODULE, Some("data-wasm"), module),
        ("app.js", Some("data-js"), glue),
        ("frame.js", Some(HASH), bundle::frame_script()?),
        ("engine.js", Some(HASH), bundle::engine()?),
        ("charts.json", Some(HASH), staged("charts.json")?),
        ("large-charts.js", Some(HASH), bundle::large_charts(&large)?),
        ("embed-code.js", Some(HASH), bundle::embed_code()?),
        ("favicon.svg", None, staged("favicon.svg")?),
        (
            "apple-touch-icon.png",
            None,
            staged("apple-touch-icon.png")?,
        ),
    ] {
        let name = if plain == MODULE { "app.wasm" } else { plain };
        let name = publish(out, name, &bytes, by)?;
        let hash = hash.map(|attribute| format!(" {attribute}=\"{}\"", integrity_of(bytes)));
        let named = format!("\"{name}\"{}", hash.unwrap_or_default());
        names.push((format!("\"{plain}\""), named));
    }
    if by == Names::Plain {
        // Such systems may refuse a module by its name.
        let module = fs::read(out.join("app.wasm"))?;
        let other = publish(out, OTHER_MODULE, &module, by)?;
        let tag = "name=\"app-wasm\"";
        names.push((tag.to_owned(), format!("{tag} data-other=\"{other}\"")));
    }
    Ok(names)
}

/// A hash as pages and policies write it.
pub(crate) fn integrity_of(bytes: impl AsRef<[u8]>) -> String {
    format!("sha256-{}", BASE64.encode(Sha256::digest(bytes)))
}
