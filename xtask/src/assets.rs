//! Makes the assets: the files that are the same for every report, in
//! `target/assets/` with a list of them. The program carries them (`build.rs`),
//! or takes them from there (`yitu build --assets`).

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::json;
use sha2::{Digest, Sha256};
use xshell::cmd;

use crate::command::{cargo_home, root, shell};
use crate::{bundle, face, setup};

/// What the assets are made of.
const SOURCES: [&str; 9] = [
    "Cargo.lock",
    "Cargo.toml",
    "Trunk.toml",
    "index.html",
    "package-lock.json",
    "src",
    "style",
    "xtask/src",
    "xtask/face",
];
/// The list, and the hash of what it was made of.
const MANIFEST: &str = "manifest.json";
const STAMP: &str = "made-of";
/// Tells the hook in `Trunk.toml` that the module alone is wanted.
pub(crate) const MODULE_ALONE: &str = "YITU_MODULE_ALONE";

/// Where the assets lie.
pub(crate) fn folder() -> PathBuf {
    root().join("target/assets")
}

/// Makes what is not there yet, or was made of something else.
///
/// # Errors
/// When a tool fails, or the module is not one for old engines.
pub(crate) fn make() -> Result<()> {
    let stamp = folder().join(STAMP);
    let wanted = made_of()?;
    if fs::read_to_string(&stamp).is_ok_and(|made| made == wanted) {
        return Ok(());
    }
    setup::for_build()?;
    let shell = shell()?;
    cmd!(shell, "trunk build --log warn")
        .env(MODULE_ALONE, "1")
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        .envs(without_home())
        // Trunk takes it for a switch of its own and refuses the usual `1`.
        .env_remove("NO_COLOR")
        .run()?;
    make_of(&root().join("target/site"))?;
    fs::write(stamp, wanted).context("cannot write into target/assets")
}

/// Makes the assets with the module and glue that lie in Trunk's folder.
///
/// # Errors
/// As [`make`].
pub(crate) fn make_of(staged: &Path) -> Result<()> {
    let (module, glue) = bundle::module_and_glue(staged)?;
    let kept = |name: &str| fs::read(root().join("style").join(name));
    let files = [
        ("app.wasm", module),
        ("app.js", glue),
        ("head.css", bundle::style("style/head.css")?),
        ("body.css", bundle::style("style/body.css")?),
        ("later.css", bundle::style("style/later.css")?),
        ("part-page.css", bundle::style("style/part-page.css")?),
        ("missing.css", bundle::style("style/missing.css")?),
        ("head.js", bundle::start("head")?),
        ("body.js", bundle::start("body")?),
        ("frame.js", bundle::frame_script()?),
        ("embed.js", bundle::host_script()?),
        ("pass-on.js", bundle::pass_on()?),
        ("large-charts.js", bundle::large_charts()?),
        ("engine.js", bundle::engine()?),
        ("drawing.js", bundle::drawing()?),
        ("worker.js", bundle::worker()?),
        ("worker-off.js", bundle::worker_off()?),
        ("preview.js", bundle::preview()?),
        ("favicon.svg", kept("favicon.svg")?),
        ("apple-touch-icon.png", kept("apple-touch-icon.png")?),
        ("title.ttf", face::source_face(face::TITLE)?),
        ("text.ttf", face::source_face(face::TEXT)?),
        ("OFL.txt", kept("OFL.txt")?),
    ];
    let folder = folder();
    fs::create_dir_all(&folder)?;
    let mut list = Vec::new();
    for (name, bytes) in files {
        list.push(json!({ "name": name, "file": name, "sha256": hex(&Sha256::digest(&bytes)) }));
        // What stays the same keeps its time, or the program would be linked anew.
        write_new(&folder.join(name), &bytes)?;
    }
    write_new(
        &folder.join(MANIFEST),
        serde_json::to_string_pretty(&list)?.as_bytes(),
    )
}

fn write_new(file: &Path, bytes: &[u8]) -> Result<()> {
    if fs::read(file).is_ok_and(|last| last == bytes) {
        return Ok(());
    }
    fs::write(file, bytes).with_context(|| format!("cannot write {}", file.display()))
}

/// What keeps the builder's home out of the module: the places of its panics
/// hold paths. Cargo adds it to the flags in `.cargo/config.toml`.
fn without_home() -> Option<(&'static str, String)> {
    const FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";
    let home = cargo_home()?.to_str()?.to_owned();
    // Flags are parted by spaces, and none of them can be hidden.
    let is_plain = !home.contains(char::is_whitespace);
    is_plain.then(|| (FLAGS, format!("--remap-path-prefix={home}=/cargo")))
}

/// A hash of all that the assets are made of.
fn made_of() -> Result<String> {
    let mut digest = Sha256::new();
    for source in SOURCES {
        let source = root().join(source);
        if !source.exists() {
            continue;
        }
        for file in files(&source)? {
            digest.update(file.to_string_lossy().as_bytes());
            digest.update(fs::read(file)?);
        }
    }
    Ok(hex(&digest.finalize()))
}

pub(crate) fn hex(hash: &[u8]) -> String {
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// All files under a path, in their order.
///
/// # Errors
/// When a folder cannot be read.
pub(crate) fn files(path: &Path) -> Result<Vec<PathBuf>> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let entries = fs::read_dir(path).with_context(|| format!("no {}", path.display()))?;
    let mut inside: Vec<_> = entries
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    inside.sort();
    let all = inside.iter().map(|path| files(path));
    Ok(all.collect::<Result<Vec<_>>>()?.concat())
}

/// Ends the hook early where the module alone is wanted.
pub(crate) fn module_alone() -> bool {
    env::var_os(MODULE_ALONE).is_some()
}
