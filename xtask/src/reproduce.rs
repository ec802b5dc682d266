//! Two clean builds, in folders of other names and lengths, by a Cargo whose
//! home is elsewhere: every byte of `dist/` must be the same. Who does not
//! believe the published page can then build it and compare.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};
use xshell::cmd;

use crate::assets::{files, hex};
use crate::command::{cargo_home, root, shell, tools};

/// The SHA-256 of every file, by its path.
type Digests = BTreeMap<String, String>;

/// The folders of the two builds, below one that is made for them.
const FOLDERS: [&str; 2] = ["a", "another/folder/whose-name-is-longer"];

/// Builds twice from the tracked files, and compares.
///
/// # Errors
/// When a build fails, or the two differ; each file that does is named.
pub(crate) fn reproduce() -> Result<()> {
    let place = env::temp_dir().join(format!("yitu-reproduce-{}", std::process::id()));
    compare(&place).with_context(|| format!("the builds are kept in {}", place.display()))?;
    fs::remove_dir_all(&place).context("cannot remove the two builds")
}

fn compare(place: &Path) -> Result<()> {
    let folders = FOLDERS.map(|folder| place.join(folder));
    let shell = shell()?;
    let tracked = cmd!(shell, "git ls-files -z").read()?;
    // Both before the first build, which takes its time: files may change meanwhile.
    for folder in &folders {
        for name in tracked.split_terminator('\0') {
            let copy = folder.join(name);
            fs::create_dir_all(copy.parent().unwrap_or(folder))?;
            fs::copy(root().join(name), copy).with_context(|| format!("no {name}"))?;
        }
    }
    let mut digests = Vec::new();
    for folder in folders {
        build(&folder)?;
        let digest = digest(&folder.join("dist"))?;
        let whole: String = digest
            .iter()
            .map(|(name, hash)| format!("{hash}  {name}\n"))
            .collect();
        println!("{}  {}", hex(&Sha256::digest(whole)), folder.display());
        digests.push(digest);
    }
    let [first, second] = &digests[..] else {
        bail!("two builds are compared");
    };
    let mut different = different(first, second);
    // An edition is a copy whose folder is named by what is in it.
    if different.iter().any(|name| !name.starts_with("v/")) {
        different.retain(|name| !name.starts_with("v/"));
    }
    if !different.is_empty() {
        bail!("the builds differ in {}", different.join(", "));
    }
    println!("{} files, every byte the same", first.len());
    Ok(())
}

/// The files that only one of the two has, or that are not the same in both.
fn different<'a>(first: &'a Digests, second: &'a Digests) -> Vec<&'a str> {
    let names: BTreeSet<_> = first.keys().chain(second.keys()).collect();
    names
        .into_iter()
        .filter(|name| first.get(*name) != second.get(*name))
        .map(String::as_str)
        .collect()
}

fn build(folder: &Path) -> Result<()> {
    let shell = shell()?;
    shell.change_dir(folder);
    cmd!(shell, "cargo xtask build")
        .env("YITU_TOOLS", fs::canonicalize(tools())?)
        .env("CARGO_HOME", other_home(folder)?)
        .env_remove("CARGO_TARGET_DIR")
        .run()?;
    Ok(())
}

/// A home for Cargo beside the build, which shares what is downloaded.
fn other_home(folder: &Path) -> Result<PathBuf> {
    let home = folder.with_file_name("cargo-home");
    fs::create_dir_all(&home)?;
    #[cfg(unix)]
    if let Some(usual) = cargo_home() {
        for name in ["registry", "config.toml"] {
            let (shared, link) = (usual.join(name), home.join(name));
            if shared.exists() && !link.exists() {
                std::os::unix::fs::symlink(shared, link)?;
            }
        }
    }
    Ok(home)
}

fn digest(folder: &Path) -> Result<Digests> {
    let one = |file: PathBuf| {
        let name = file.strip_prefix(folder)?.display().to_string();
        Ok((name, format!("{:x?}", Sha256::digest(fs::read(&file)?))))
    };
    files(folder)?.into_iter().map(one).collect()
}
