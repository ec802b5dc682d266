//! Tells the program what it is made of: a hash of its source, which names
//! editions, and the assets that it carries.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use sha2::{Digest, Sha256};

/// What the bytes of a site depend on besides its report and the assets.
const SOURCES: [&str; 3] = ["src", "Cargo.toml", "Cargo.lock"];
/// Where `cargo xtask assets` lists what it has made.
const MANIFEST: &str = "target/assets/manifest.json";

fn main() -> io::Result<()> {
    if env::var_os("CARGO_FEATURE_SSR").is_none() {
        // What wakes pages knows nothing of this, and is not compiled anew for it.
        println!("cargo::rerun-if-changed=build.rs");
        return Ok(());
    }
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    println!("cargo::rustc-env=YITU_PROGRAM={}", program(&root)?);
    let carried = root.join(MANIFEST);
    println!("cargo::rerun-if-changed={}", carried.display());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("carried.rs"), carried_files(&carried)?)
}

/// A hash of the program's source.
fn program(root: &Path) -> io::Result<String> {
    let mut files = Vec::new();
    for source in SOURCES {
        println!("cargo::rerun-if-changed={source}");
        collect(&root.join(source), &mut files)?;
    }
    files.sort();
    let mut digest = Sha256::new();
    for file in files {
        digest.update(fs::read(file)?);
    }
    let hash = digest.finalize();
    Ok(hash.iter().map(|byte| format!("{byte:02x}")).collect())
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    if !path.is_dir() {
        files.push(path.to_owned());
        return Ok(());
    }
    for entry in fs::read_dir(path)? {
        collect(&entry?.path(), files)?;
    }
    Ok(())
}

/// The table of assets as Rust; an empty one where none were made.
fn carried_files(manifest: &Path) -> io::Result<String> {
    let list = match fs::read_to_string(manifest) {
        Ok(text) => serde_json::from_str(&text)?,
        Err(_) => serde_json::Value::Null,
    };
    let folder = manifest.parent().unwrap_or(Path::new(""));
    let entries = list.as_array().into_iter().flatten().map(|entry| {
        let text = |key: &str| entry[key].as_str().unwrap_or_default();
        let file = folder.join(text("file"));
        println!("cargo::rerun-if-changed={}", file.display());
        format!("({:?}, include_bytes!({:?})),", text("name"), file)
    });
    let entries: String = entries.collect();
    Ok(format!("static CARRIED: &[(&str, &[u8])] = &[{entries}];"))
}
